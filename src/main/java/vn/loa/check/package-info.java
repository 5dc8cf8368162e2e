/**
 * What must be true of a publication, one file per rule.
 *
 * <p>{@link vn.loa.check.Rule} looks at what was written; {@link vn.loa.check.LinkLeadsSomewhere}
 * at the finished pages.
 */
package vn.loa.check;
