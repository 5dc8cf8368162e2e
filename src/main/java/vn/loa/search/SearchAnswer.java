package vn.loa.search;

import java.util.List;

/**
 * What the search page shows for a query.
 *
 * @param hits best first, the page's own language before others
 * @param terms places, topics and agencies the query names
 * @param didYouMean the query as corrected; empty when nothing was
 * @param also what the thesaurus looked for besides, as written
 * @param danger whether somebody may need help now
 */
public record SearchAnswer(
        List<SearchHit> hits,
        List<SearchHit> terms,
        String didYouMean,
        List<String> also,
        boolean danger) {

    static final SearchAnswer EMPTY = new SearchAnswer(List.of(), List.of(), "", List.of(), false);

    public SearchAnswer {
        hits = List.copyOf(hits);
        terms = List.copyOf(terms);
        also = List.copyOf(also);
    }
}
