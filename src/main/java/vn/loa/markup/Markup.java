package vn.loa.markup;

import vn.loa.lang.Language;
import vn.loa.source.FrontMatter;
import vn.loa.source.Outcome;
import vn.loa.source.SourceFile;

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
    public static Markup of(HtmlMemo memo) {
        return new Markup(new AsciiDoc(memo));
    }

    /** Says that a file's body will be asked for, so that a slow engine can start meanwhile. */
    public void expect(SourceFile file, FrontMatter parts, Language language) {
        if (file.extension().equals("adoc")) {
            asciiDoc.expect(written(file, parts), language);
        }
    }

    /**
     * The body of a Markdown or AsciiDoc file, chosen by its extension.
     *
     * @param language of the file: AsciiDoc labels its notes and warnings in it
     */
    public Outcome<Body> body(SourceFile file, FrontMatter parts, Language language) {
        var source = written(file, parts);
        return file.extension().equals("adoc")
                ? asciiDoc.body(source, language)
                : markdown.body(source);
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
