package vn.loa.markup;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.source.Outcome;

/**
 * Markdown (CommonMark with tables, footnotes, attributes, definition lists, abbreviations) → Body.
 */
final class Markdown {

    // Private-use characters, like those of HtmlBody; content cannot gain by writing them.
    private static final char HIDDEN_START = '\uF8E2';
    private static final char HIDDEN_END = '\uF8E3';
    private static final Pattern HIDDEN =
            Pattern.compile(HIDDEN_START + "([A-Za-z0-9_-]+)" + HIDDEN_END);

    private final Parser parser;
    private final HtmlRenderer renderer;

    Markdown() {
        var options =
                new MutableDataSet()
                        .set(
                                Parser.EXTENSIONS,
                                List.of(
                                        TablesExtension.create(),
                                        FootnoteExtension.create(),
                                        AttributesExtension.create(),
                                        DefinitionExtension.create(),
                                        AbbreviationExtension.create()));
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    Outcome<Body> body(WrittenText source) {
        // Raw HTML passes here on purpose: it is sanitised on the parsed document, after rendering.
        return HtmlBody.of(shown(renderer.render(parser.parse(hidden(source.text())))), source);
    }

    /** The attributes extension would take the inner braces of {@code {{phone …}}} for its own. */
    private static String hidden(String text) {
        return Body.PHONE.matcher(text).replaceAll(HIDDEN_START + "$1" + HIDDEN_END);
    }

    private static String shown(String html) {
        return HIDDEN.matcher(html).replaceAll("{{phone $1}}");
    }
}
