package vn.loa.search;

import java.util.List;
import java.util.function.Supplier;

/**
 * A document that answers a query.
 *
 * @param score comparable within one answer only, rounded to six decimals
 * @param coverage share of the query it holds, 0 to 1
 * @param reasons why it scores so, a reason a line: points of each word and how surely it is the
 *     word meant, thesaurus entries after a tilde, then the factors
 */
public record SearchHit(
        SearchDocument document, double score, double coverage, Supplier<List<String>> reasons) {}
