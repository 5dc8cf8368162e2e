package vn.loa.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The site's search: files for the browser and the same ranking here. */
public final class SearchIndex {

    /** Documents of a language and kind follow each other, the newest first. */
    private static final Comparator<SearchDocument> ORDER =
            Comparator.comparing(SearchDocument::lang)
                    .thenComparing(SearchDocument::kind)
                    .thenComparing(
                            Comparator.comparing(
                                            (SearchDocument d) -> d.date().orElse(LocalDate.MIN))
                                    .reversed())
                    .thenComparing(SearchDocument::url);

    /** One file up to this size on the wire, in bytes. */
    private static final int LARGEST_FILE = 60_000;

    /** More than one file has a copy in one for use without a network, up to this size. */
    private static final int LARGEST_COPY = 200_000;

    /** So many documents never fit. */
    private static final int MANY_DOCUMENTS = 1_500;

    private final Index index;
    private final Map<String, String> files;
    private final String offline;

    private SearchIndex(Index index, Map<String, String> files, String offline) {
        this.index = index;
        this.files = files;
        this.offline = offline;
    }

    private SearchIndex(Index index, Map<String, String> files) {
        this(index, files, files.keySet().iterator().next());
    }

    /** Indexes documents, in whatever order they come: in one file if it is small enough. */
    static SearchIndex of(List<SearchDocument> documents, Thesaurus thesaurus) {
        var sorted = documents.stream().sorted(ORDER).toList();
        var inverter = new Inverter(sorted);
        if (sorted.size() < MANY_DOCUMENTS) {
            var index = new Index(sorted, inverter, thesaurus, true);
            var files = new WholeFiles(index).apart();
            if (files.coreSize() <= LARGEST_FILE) {
                var found = new SearchIndex(index, files.all());
                return found.files.size() == 1 ? found : found.withCopy(copy(index));
            }
            if (files.coreSize() <= LARGEST_COPY) {
                return inPieces(sorted, inverter, thesaurus).withCopy(copy(index));
            }
        }
        return inPieces(sorted, inverter, thesaurus);
    }

    /**
     * All documents in one file, however large: nothing but a preview on the same machine is so.
     */
    static String whole(List<SearchDocument> documents, Thesaurus thesaurus) {
        var sorted = documents.stream().sorted(ORDER).toList();
        var index = new Index(sorted, new Inverter(sorted), thesaurus, true);
        return copy(index);
    }

    /** All in one file. */
    private static String copy(Index index) {
        return new WholeFiles(index).copy();
    }

    static SearchIndex inPieces(List<SearchDocument> documents, Thesaurus thesaurus) {
        var sorted = documents.stream().sorted(ORDER).toList();
        return inPieces(sorted, new Inverter(sorted), thesaurus);
    }

    private static SearchIndex inPieces(
            List<SearchDocument> sorted, Inverter inverter, Thesaurus thesaurus) {
        var index = new Index(sorted, inverter, thesaurus, false);
        return new SearchIndex(index, PieceFiles.of(index).all());
    }

    private SearchIndex withCopy(String whole) {
        var all = new LinkedHashMap<>(files);
        String copy = fileName().replaceFirst("\\.js$", "/tat-ca.js");
        all.put(copy, whole);
        return new SearchIndex(index, all, copy);
    }

    /**
     * Paths and contents of the index's files, scripts all. The first path changes when any of them
     * does: {@code i-<hash>.js}; the others lie below {@code i-<hash>/}.
     */
    public Map<String, String> files() {
        return files;
    }

    /** Path of the file to begin with. */
    public String fileName() {
        return files.keySet().iterator().next();
    }

    /**
     * Path of the script that says which entries of the thesaurus wait, to be loaded before the
     * first file; empty where none do.
     */
    public String signsName() {
        String name = fileName().replaceFirst("\\.js$", "/" + WholeFiles.SIGNS + ".js");
        return files.containsKey(name) ? name : "";
    }

    /**
     * Path of the file that answers in place of the first one where there is no network: itself, or
     * a copy of all its pieces.
     */
    public String offlineName() {
        return offline;
    }

    /**
     * The documents that answer a query, best first, with what the page says about them.
     *
     * @param lang language of the page that asks; its documents come before others
     */
    public SearchAnswer answer(String query, String lang, int limit) {
        return new Ranking(index, lang).answer(query, limit);
    }

    /** All that is indexed; the numbers of documents are their places here. */
    List<SearchDocument> documents() {
        return index.documents();
    }

    /**
     * Whether one of the first documents that answer a query is looked for.
     *
     * @param lookedFor numbers of documents
     */
    boolean finds(String query, String lang, int limit, Set<Integer> lookedFor) {
        return new Ranking(index, lang).finds(query, limit, lookedFor);
    }
}
