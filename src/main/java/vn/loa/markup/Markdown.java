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
import vn.loa.source.Outcome;

/**
 * Markdown (CommonMark with tables, footnotes, attributes, definition lists, abbreviations) → Body.
 */
final class Markdown {

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
        return HtmlBody.of(renderer.render(parser.parse(HtmlBody.prepared(source))), source);
    }
}
