/**
 * The public web: pages, listings, navigation, feeds and structured data.
 *
 * <p>Begin with {@link vn.loa.site.WebSite}, which lists the publishers. {@link
 * vn.loa.site.Edition} is the site in one language, {@link vn.loa.site.Here} the page somebody
 * stands on, {@link vn.loa.site.Parts} what the templates see. No clock, no files: same
 * publication, same bytes.
 */
package vn.loa.site;
