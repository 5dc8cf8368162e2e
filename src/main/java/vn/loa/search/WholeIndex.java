package vn.loa.search;

import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.content.Vocabulary;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.output.Rendered;
import vn.loa.theme.Theme;

/**
 * The index of a preview: one file whose name never changes, made when somebody first searches. It
 * finds what the published index finds.
 */
public final class WholeIndex implements Publisher {

    /** Path from the root of the site. */
    public static final String PATH = "tim-kiem/xem-thu.js";

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        return Stream.of(
                Output.file(
                        PATH,
                        publication.settings().origin(),
                        () -> Rendered.of(index(publication))));
    }

    private static String index(Publication publication) {
        Vocabulary words = publication.vocabulary();
        return SearchIndex.whole(
                SearchDocuments.of(publication),
                Thesaurus.of(words.abbreviations(), words.synonyms()));
    }
}
