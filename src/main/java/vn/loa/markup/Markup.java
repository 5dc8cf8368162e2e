package vn.loa.markup;

import java.util.List;
import vn.loa.lang.Language;
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
        List<SourceFile> documents =
                sources.under("content").stream()
                        .filter(file -> file.extension().equals("adoc"))
                        .toList();
        return new Markup(AsciiDoc.startingFor(documents, memo));
    }

    /**
     * The body of a Markdown or AsciiDoc file, chosen by its extension.
     *
     * @param language of the file: AsciiDoc labels its notes and warnings in it
     */
    public Outcome<Body> body(SourceFile file, FrontMatter parts, Language language) {
        var source = new WrittenText(file.path(), parts.text(), parts.linesBefore());
        return file.extension().equals("adoc")
                ? asciiDoc.body(source, language)
                : markdown.body(source);
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
