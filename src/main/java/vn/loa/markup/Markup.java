package vn.loa.markup;

import vn.loa.source.FrontMatter;
import vn.loa.source.Outcome;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;

/**
 * Turns the text of content files into bodies.
 *
 * <p>AsciiDoc needs seconds to start, so it starts in the background, and only when the publication
 * has an {@code .adoc} file. Closing stops it.
 */
public final class Markup implements AutoCloseable {

    private final Markdown markdown = new Markdown();
    private final AsciiDoc asciiDoc;

    private Markup(AsciiDoc asciiDoc) {
        this.asciiDoc = asciiDoc;
    }

    /**
     * Engines for a publication.
     *
     * @param memo remembers converted AsciiDoc from earlier builds
     */
    public static Markup of(SourceTree sources, HtmlMemo memo) {
        var asciiDoc = new AsciiDoc(memo);
        for (SourceFile file : sources.under("content")) {
            if (file.extension().equals("adoc")) {
                FrontMatter.read(file)
                        .value()
                        .ifPresent(parts -> asciiDoc.expect(written(file, parts)));
            }
        }
        return new Markup(asciiDoc);
    }

    /** The body of a Markdown or AsciiDoc file, chosen by its extension. */
    public Outcome<Body> body(SourceFile file, FrontMatter parts) {
        var source = written(file, parts);
        return file.extension().equals("adoc") ? asciiDoc.body(source) : markdown.body(source);
    }

    private static WrittenText written(SourceFile file, FrontMatter parts) {
        return new WrittenText(file.path(), parts.text(), parts.linesBefore());
    }

    /** The body of a Markdown text inside a YAML file. */
    public Outcome<Body> markdown(WrittenText source) {
        return markdown.body(source);
    }

    @Override
    public void close() {
        asciiDoc.close();
    }
}
