package vn.loa.site;

import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.content.Routes;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.source.SourceFile;

/** Pictures and files that lie beside pages, and everything below {@code site/static}. */
final class Attachments {

    private static final String STATIC = "site/static/";

    private Attachments() {}

    static Stream<Output> outputs(Publication publication) {
        return publication.attachments().stream().map(Attachments::output);
    }

    private static Output output(SourceFile file) {
        return new Output(
                path(file.path()),
                file.start(),
                Output.Channel.WEB,
                new Output.PlainFile(),
                false,
                () -> Rendered.of(file.bytes()));
    }

    /** Where a file of the publication lies in the site. */
    static String path(String source) {
        return source.startsWith(STATIC)
                ? source.substring(STATIC.length())
                : Routes.published(source);
    }
}
