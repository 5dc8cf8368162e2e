/**
 * Loa: plans and outreach material become a searchable public site and print-ready pieces.
 *
 * <p>{@link vn.loa.Loa} lists what the product has, {@link vn.loa.Build} says in which order things
 * happen.
 */
package vn.loa;
