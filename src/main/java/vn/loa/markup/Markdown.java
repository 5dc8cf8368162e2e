package vn.loa.markup;

import com.vladsch.flexmark.ast.AnchorRefTarget;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.HeaderIdGeneratorFactory;
import com.vladsch.flexmark.html.renderer.HtmlIdGenerator;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.source.Outcome;

/**
 * Markdown (CommonMark with tables, footnotes, attributes, definition lists, abbreviations) → Body.
 */
final class Markdown {

    // Attribute syntax would eat {{phone …}}: it is parsed as a number between two private-use
    // characters, and put back afterwards.
    private static final char SHIELD_START = '\uF8E2';
    private static final char SHIELD_END = '\uF8E3';
    private static final Pattern SHIELDED =
            Pattern.compile(SHIELD_START + "(\\d{1,9})" + SHIELD_END);

    private final Parser parser;
    private final HtmlRenderer renderer;

    Markdown() {
        var options =
                new MutableDataSet()
                        .set(HtmlRenderer.RENDER_HEADER_ID, true)
                        // Odd addresses are left out later, and not in silence.
                        .set(HtmlRenderer.SUPPRESSED_LINKS, "")
                        .set(
                                Parser.EXTENSIONS,
                                List.of(
                                        TablesExtension.create(),
                                        FootnoteExtension.create(),
                                        AttributesExtension.create(),
                                        DefinitionExtension.create(),
                                        AbbreviationExtension.create()));
        parser = Parser.builder(options).build();
        renderer =
                HtmlRenderer.builder(options)
                        .htmlIdGeneratorFactory(new WrittenIds.Factory())
                        .build();
    }

    Outcome<Body> body(WrittenText source) {
        return HtmlBody.within(source, () -> converted(source));
    }

    private Outcome<Body> converted(WrittenText source) {
        var phones = new ArrayList<String>();
        String text = shielded(source.text(), phones);
        try {
            // Raw HTML passes here on purpose: it is sanitised on the parsed document.
            String html = renderer.render(parser.parse(text));
            return HtmlBody.of(unshielded(html, phones), source);
        } catch (StackOverflowError tooDeep) {
            return Outcome.failed(HtmlBody.tooDeep(source));
        }
    }

    private static String shielded(String text, List<String> phones) {
        String plain = text.replaceAll("[" + SHIELD_START + SHIELD_END + "]", "");
        return Body.PHONE
                .matcher(plain)
                .replaceAll(
                        match -> {
                            phones.add(match.group());
                            return SHIELD_START + String.valueOf(phones.size() - 1) + SHIELD_END;
                        });
    }

    private static String unshielded(String html, List<String> phones) {
        return SHIELDED.matcher(html)
                .replaceAll(
                        match -> {
                            int index = Integer.parseInt(match.group(1));
                            return index < phones.size()
                                    ? Matcher.quoteReplacement(phones.get(index))
                                    : "";
                        });
    }

    /** Ids that are written ({#…}); the other headings get theirs once the text is read. */
    private static final class WrittenIds implements HtmlIdGenerator {

        private static final class Factory implements HeaderIdGeneratorFactory {
            @Override
            public HtmlIdGenerator create() {
                return new WrittenIds();
            }

            @Override
            public HtmlIdGenerator create(LinkResolverContext context) {
                return new WrittenIds();
            }
        }

        @Override
        public void generateIds(Document document) {
            // Nothing is generated here.
        }

        @Override
        public String getId(Node node) {
            return node instanceof AnchorRefTarget target && target.isExplicitAnchorRefId()
                    ? target.getAnchorRefId()
                    : null;
        }

        @Override
        public String getId(CharSequence text) {
            return null;
        }
    }
}
