/**
 * What a writer begins with: a whole first publication, or one file of a kind.
 *
 * <p>Texts only; nothing is written here. Begin with {@link vn.loa.starter.FirstPublication} and
 * {@link vn.loa.starter.Skeleton}.
 */
package vn.loa.starter;
