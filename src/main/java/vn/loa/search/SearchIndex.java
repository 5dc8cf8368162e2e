package vn.loa.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.loa.output.Hash;

/** The site's search: a script for the browser and the same ranking here. */
public final class SearchIndex {

    private static final Comparator<SearchDocument> NEWEST_FIRST =
            Comparator.comparing((SearchDocument d) -> d.date().orElse(LocalDate.MIN))
                    .reversed()
                    .thenComparing(SearchDocument::url)
                    .thenComparing(SearchDocument::lang);

    private final Index index;
    private final byte[] script;

    private SearchIndex(Index index) {
        this.index = index;
        this.script = IndexScript.of(index);
    }

    /** Indexes documents, in whatever order they come. */
    static SearchIndex of(List<SearchDocument> documents, Thesaurus thesaurus) {
        return new SearchIndex(
                new Index(documents.stream().sorted(NEWEST_FIRST).toList(), thesaurus));
    }

    /** Name of the script, which changes when its content does: {@code i-<hash>.js}. */
    public String fileName() {
        return "i-%s.js".formatted(Hash.of(script).substring(0, 10));
    }

    /** A classic script that hands the whole index to {@code LoaSearch.add}. */
    public byte[] script() {
        return script.clone();
    }

    /**
     * The documents that answer a query, best first.
     *
     * @param lang language of the page that asks; its documents come before others
     */
    List<SearchHit> search(String query, String lang, int limit) {
        return answer(query, lang, limit).hits();
    }

    /** The hits with what the page says about them. */
    public SearchAnswer answer(String query, String lang, int limit) {
        return new Ranking(index).answer(query, lang, limit);
    }
}
