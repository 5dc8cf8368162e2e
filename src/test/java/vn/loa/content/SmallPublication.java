package vn.loa.content;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.SourceTree;

/** A few files of a test read as a publication, at noon of 22 November 2026 in Việt Nam. */
public final class SmallPublication {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    private SmallPublication() {}

    /** What texts, by path, become; what is wrong in them is not asked. */
    public static Publication of(Map<String, String> files) {
        return of(SourceTree.of(files));
    }

    public static Publication of(SourceTree sources) {
        try (var markup = Markup.of(HtmlMemo.NONE)) {
            var options = new PublicationReader.Options(false, NOON, Optional.empty());
            return PublicationReader.read(sources, markup, options).publication();
        }
    }
}
