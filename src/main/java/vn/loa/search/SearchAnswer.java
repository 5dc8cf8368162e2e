package vn.loa.search;

import java.util.List;

/**
 * What the search page shows for a query.
 *
 * @param hits best first, the page's own language before others
 * @param didYouMean the query as corrected; empty when nothing was
 * @param also what the thesaurus looked for besides, as written
 * @param danger whether somebody may need help now
 */
public record SearchAnswer(
        List<SearchHit> hits, String didYouMean, List<String> also, boolean danger) {

    public SearchAnswer {
        hits = List.copyOf(hits);
        also = List.copyOf(also);
    }
}
