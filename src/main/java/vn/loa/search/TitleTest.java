package vn.loa.search;

import java.util.List;
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
    private static final int MOST_WORK = 1_000_000;

    private final Publication publication;
    private final SearchIndex index;

    TitleTest(Publication publication, SearchIndex index) {
        this.publication = publication;
        this.index = index;
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
        return Words.of(title).isEmpty()
                || index.finds(
                        title,
                        content.language().tag(),
                        FIRST_HITS,
                        document ->
                                document.url().equals(address) || document.title().equals(title));
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
