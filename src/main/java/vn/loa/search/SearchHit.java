package vn.loa.search;

/**
 * A document that answers a query.
 *
 * @param score comparable within one answer only, rounded to six decimals
 * @param coverage share of the query it holds, 0 to 1
 */
public record SearchHit(SearchDocument document, double score, double coverage) {}
