/**
 * What people write: pages, plans, services, materials, events and the vocabulary, as records, and
 * how each is read.
 *
 * <p>Begin with {@link vn.loa.content.Publication}; {@link vn.loa.content.PublicationReader} makes
 * one from a source tree, {@link vn.loa.content.Routes} knows the addresses.
 */
package vn.loa.content;
