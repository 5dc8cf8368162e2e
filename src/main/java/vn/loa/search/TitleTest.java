package vn.loa.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.loa.content.Content;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/**
 * Searches for pages by their own titles: each must be among the first hits. Of a large publication
 * it takes a sample, the same every time.
 */
final class TitleTest {

    private static final int FIRST_HITS = 3;

    /** Time grows with both numbers: so many titles times documents are tried. */
    private static final int MOST_WORK = 400_000;

    private final Publication publication;
    private final SearchIndex index;
    private final Map<String, List<Integer>> byTitle;
    private final Map<String, List<Integer>> byAddress;

    TitleTest(Publication publication, SearchIndex index) {
        this.publication = publication;
        this.index = index;
        this.byTitle = numbers(index, SearchDocument::title);
        this.byAddress = numbers(index, SearchDocument::url);
    }

    List<Diagnostic> diagnostics() {
        var contents = publication.contents();
        int step = 1 + (int) ((long) contents.size() * contents.size() / MOST_WORK);
        return IntStream.range(0, contents.size())
                .filter(i -> i % step == 0)
                .mapToObj(contents::get)
                .filter(content -> !isFound(content))
                .map(TitleTest::diagnostic)
                .toList();
    }

    /** A page with the same title will do: nobody can tell them apart by it. */
    private boolean isFound(Content content) {
        String title = publication.withPhones(content.title());
        String address = publication.routes().address(content.id(), content.language());
        var lookedFor = new HashSet<>(byTitle.getOrDefault(title, List.of()));
        lookedFor.addAll(byAddress.getOrDefault(address, List.of()));
        return Words.of(title).isEmpty()
                || index.finds(title, content.language().tag(), FIRST_HITS, lookedFor);
    }

    private static Map<String, List<Integer>> numbers(
            SearchIndex index, Function<SearchDocument, String> key) {
        return IntStream.range(0, index.documents().size())
                .boxed()
                .collect(Collectors.groupingBy(doc -> key.apply(index.documents().get(doc))));
    }

    private static Diagnostic diagnostic(Content content) {
        return Diagnostic.warning(
                        "title-not-found",
                        content.origin(),
                        "tìm “" + content.title() + "” không ra trang này trong ba kết quả đầu",
                        "a search for \""
                                + content.title()
                                + "\" does not find this page among the first three hits")
                .suggesting(
                        "đặt tên nói rõ trang này khác các trang kia ở đâu",
                        "choose a title that says how this page differs from the others");
    }
}
