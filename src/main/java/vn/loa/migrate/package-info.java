/**
 * Rewrites a publication that was written for an older Loa.
 *
 * <p>Changes names in place: comments, order and spaces stay as their writer left them. Begin with
 * {@link vn.loa.migrate.Migration}; what changed from version to version is in {@link
 * vn.loa.migrate.Step}.
 */
package vn.loa.migrate;
