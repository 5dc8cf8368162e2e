package vn.loa.markup;

import com.vladsch.flexmark.ast.AnchorRefTarget;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.HeaderIdGeneratorFactory;
import com.vladsch.flexmark.html.renderer.HtmlIdGenerator;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.loa.source.Outcome;

/**
 * Markdown (CommonMark with tables, footnotes, attributes, definition lists, abbreviations) → Body.
 */
final class Markdown {

    private final Parsers parsers = new Parsers();
    private final ListOptions lists;
    private final HtmlRenderer renderer;

    Markdown() {
        var options =
                Parsers.options()
                        .set(HtmlRenderer.RENDER_HEADER_ID, true)
                        // Odd addresses are left out later, and not in silence.
                        .set(HtmlRenderer.SUPPRESSED_LINKS, "");
        lists = ListOptions.get(options);
        renderer =
                HtmlRenderer.builder(options)
                        .htmlIdGeneratorFactory(new WrittenIds.Factory())
                        .build();
    }

    Outcome<Body> body(WrittenText source) {
        OptionalInt tooDeep = NestedMarks.tooDeep(source.text());
        return tooDeep.isPresent()
                ? Outcome.failed(Limits.tooDeep(source.at(tooDeep.getAsInt())))
                : Limits.within(source, () -> converted(source));
    }

    private Outcome<Body> converted(WrittenText source) {
        try {
            Parsed parsed = parsed(source);
            return plain(parsed)
                    .<Outcome<Body>>map(body -> new Outcome.Ok<>(body, List.of()))
                    .orElseGet(() -> sanitised(parsed));
        } catch (StackOverflowError tooDeep) {
            return Outcome.failed(Limits.tooDeep(source));
        } catch (IndexOutOfBoundsException ofTheParser) {
            // It stumbles over an abbreviation that is explained within a list.
            return Outcome.failed(Limits.notUnderstood(source));
        }
    }

    Parsed parsed(WrittenText source) {
        var text = ShieldedText.of(source.text());
        return new Parsed(source, text, parsers.parse(text.text()));
    }

    /** The body of a text without problems in which nothing has to be sanitised. */
    Optional<Body> plain(Parsed parsed) {
        return TreeBody.of(parsed.document(), parsed.text(), lists, parsed.source());
    }

    /** The body of any text. Raw HTML passes the renderer: it is sanitised on the parsed HTML. */
    Outcome<Body> sanitised(Parsed parsed) {
        String html = renderer.render(parsed.document());
        return HtmlBody.of(parsed.text().unshielded(html), parsed.source());
    }

    /** A text and its tree. */
    record Parsed(WrittenText source, ShieldedText text, Document document) {}

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
