package vn.loa;

import java.time.Instant;
import java.util.Optional;
import vn.loa.content.PublicationReader;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.SourceTree;

/** Reads sources for tests: drafts too, on a day of their own. */
final class Reading {

    private Reading() {}

    static PublicationReader.Loaded of(SourceTree tree) {
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            return PublicationReader.read(
                    tree,
                    markup,
                    new PublicationReader.Options(
                            true, Instant.parse("2026-11-22T05:00:00Z"), Optional.empty()));
        }
    }
}
