/**
 * Index and query of the site's search. Hides how words are weighed and written; the ranking has a
 * twin in {@code theme/assets/search.js}, held to it by shared cases. Begin reading at {@link
 * vn.loa.search.SearchIndex}.
 */
package vn.loa.search;
