/**
 * The public web: pages, listings, navigation, feeds and structured data.
 *
 * <p>Begin with {@link vn.loa.site.WebSite}, which lists the publishers. {@link
 * vn.loa.site.Edition} is the site in one language and leads to its parts: {@link
 * vn.loa.site.Addresses}, {@link vn.loa.site.Contents}, {@link vn.loa.site.Terms}, {@link
 * vn.loa.site.Shown}. {@link vn.loa.site.Here} is the page somebody stands on, {@link
 * vn.loa.site.Head} what a page says about itself, {@link vn.loa.site.PageOutput} sets it, {@link
 * vn.loa.site.Parts} is what the templates see. No clock, no files: same publication, same bytes.
 */
package vn.loa.site;
