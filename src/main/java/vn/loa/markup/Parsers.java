package vn.loa.markup;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parsers that know as much of Markdown as a text has signs of. Every extension looks at every line
 * and node, which together costs as much as the rest of the parsing.
 */
final class Parsers {

    /** What CommonMark does not have, and the sign without which it cannot be in a text. */
    private enum Part {
        TABLES(TablesExtension.create(), text -> text.indexOf('|') >= 0),
        FOOTNOTES(FootnoteExtension.create(), text -> text.contains("[^")),
        ATTRIBUTES(AttributesExtension.create(), text -> text.indexOf('{') >= 0),
        DEFINITIONS(DefinitionExtension.create(), Part::hasDefinition),
        ABBREVIATIONS(AbbreviationExtension.create(), text -> text.contains("*["));

        private final Extension extension;
        private final Predicate<String> sign;

        Part(Extension extension, Predicate<String> sign) {
            this.extension = extension;
            this.sign = sign;
        }

        /** Whether a colon or tilde stands where a definition may begin. */
        private static boolean hasDefinition(String text) {
            return begins(text, ':') || begins(text, '~');
        }

        private static boolean begins(String text, char mark) {
            int at = text.indexOf(mark);
            while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
                if (text.charAt(at - 1) == '>') {
                    return true;
                }
                at = text.indexOf(mark, at + 1);
            }
            return at >= 0;
        }
    }

    private static final Set<Part> ALL = EnumSet.allOf(Part.class);

    private final Map<Set<Part>, Parser> parsers = new ConcurrentHashMap<>();

    /** The tree of a text, as the parser with everything gives it. */
    Document parse(String text) {
        var parts = EnumSet.noneOf(Part.class);
        for (Part part : ALL) {
            if (part.sign.test(text)) {
                parts.add(part);
            }
        }
        return parsers.computeIfAbsent(parts, Parsers::parser).parse(text);
    }

    static MutableDataSet options() {
        return options(ALL);
    }

    private static MutableDataSet options(Set<Part> parts) {
        List<Extension> extensions = parts.stream().map(part -> part.extension).toList();
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(Parser.HEADING_PARSER, false);
    }

    private static Parser parser(Set<Part> parts) {
        return Parser.builder(options(parts))
                .customInlineParserFactory(LineParser::new)
                .customBlockParserFactory(new Headings())
                // Comes with the inline parser it has by itself only.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }

    /** Its model copies the whole paragraph at each match: thousands of links never ended. */
    private static final class LineParser extends CommonmarkInlineParser {

        LineParser(
                DataHolder options,
                BitSet specialCharacters,
                BitSet delimiterCharacters,
                Map<Character, DelimiterProcessor> delimiterProcessors,
                LinkRefProcessorData linkRefProcessors,
                List<InlineParserExtensionFactory> extensions) {
            super(
                    options,
                    specialCharacters,
                    delimiterCharacters,
                    delimiterProcessors,
                    linkRefProcessors,
                    extensions);
        }

        @Override
        public BasedSequence match(Pattern pattern) {
            Matcher matcher = matcher(pattern);
            return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
        }
    }

    /** Its model joins the whole paragraph at each of its lines to see whether it is a heading. */
    private static final class Headings extends HeadingParser.Factory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            BlockParserFactory model = super.apply(options);
            return (state, parent) ->
                    mayBegin(state) ? model.tryStart(state, parent) : BlockStart.none();
        }

        private static boolean mayBegin(ParserState state) {
            int first = state.getNextNonSpaceIndex();
            BasedSequence line = state.getLine();
            return first < line.length() && "#=-".indexOf(line.charAt(first)) >= 0;
        }
    }
}
