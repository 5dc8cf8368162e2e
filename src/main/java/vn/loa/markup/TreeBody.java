package vn.loa.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NonRenderingInline;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SequenceUtils;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The tree of a Markdown text → Body, in one walk.
 *
 * <p>Knows the plain kinds of nodes, in which nothing has to be sanitised. A tree with anything
 * else in it (raw HTML, attributes, footnotes, odd addresses and characters) gives no body here;
 * the text then goes by way of {@link HtmlBody}, which gives the same for plain ones.
 */
final class TreeBody {

    private interface Setting extends BiConsumer<TreeBody, Node> {}

    private static final Map<Class<?>, Setting> BLOCKS =
            Map.ofEntries(
                    on(Paragraph.class, TreeBody::paragraph),
                    on(Heading.class, TreeBody::heading),
                    on(BlockQuote.class, (body, quote) -> body.box("blockquote", quote)),
                    on(BulletList.class, (body, list) -> body.box("ul", list)),
                    on(OrderedList.class, TreeBody::orderedList),
                    on(BulletListItem.class, TreeBody::item),
                    on(OrderedListItem.class, TreeBody::item),
                    on(ThematicBreak.class, (body, rule) -> body.rule()),
                    on(FencedCodeBlock.class, TreeBody::fencedCode),
                    on(IndentedCodeBlock.class, TreeBody::indentedCode),
                    on(Reference.class, (body, reference) -> {}),
                    on(TableBlock.class, (body, table) -> body.box("table", table)),
                    on(TableHead.class, (body, head) -> body.block("thead", head)),
                    on(TableSeparator.class, (body, separator) -> {}),
                    on(TableBody.class, (body, rows) -> body.block("tbody", rows)),
                    on(TableRow.class, (body, row) -> body.block("tr", row)),
                    on(TableCell.class, TreeBody::cell),
                    on(TableCaption.class, (body, caption) -> body.block("caption", caption)),
                    on(DefinitionList.class, TreeBody::definitions),
                    on(DefinitionTerm.class, TreeBody::term),
                    on(DefinitionItem.class, TreeBody::definition),
                    on(AbbreviationBlock.class, (body, block) -> {}));

    // Deeper trees are looked at by the measure of their HTML.
    private static final int DEEPEST = Limits.DEEPEST - 10;

    private final Document document;
    private final ListOptions lists;
    private final BodyWriter writer;
    private final TreeWords words;
    private int depth;
    private int shift = -1;

    private TreeBody(Document document, ListOptions lists, BodyWriter writer) {
        this.document = document;
        this.lists = lists;
        this.writer = writer;
        this.words = new TreeWords(document, writer, this::children);
    }

    private static <N extends Node> Map.Entry<Class<?>, Setting> on(
            Class<N> kind, BiConsumer<TreeBody, ? super N> setting) {
        return Map.entry(kind, (body, node) -> setting.accept(body, kind.cast(node)));
    }

    /**
     * The body of a text without problems; absent when there may be one.
     *
     * @param document the text as it was parsed
     * @param source the text as it was written
     */
    static Optional<Body> of(
            Document document, ShieldedText text, ListOptions lists, WrittenText source) {
        var places = new Places(source);
        boolean plain = AttributesExtension.NODE_ATTRIBUTES.get(document).isEmpty();
        if (!plain || !Phones.odd(source, places).isEmpty()) {
            return Optional.empty();
        }
        var writer = new BodyWriter(places, text.services());
        var tree = new TreeBody(document, lists, writer);
        tree.children(document);
        writer.line();
        return writer.isSure()
                ? Optional.of(writer.body(Phones.in(source, places)))
                : Optional.empty();
    }

    private void children(Node parent) {
        depth++;
        if (depth > DEEPEST) {
            writer.refuse();
        }
        Node child = parent.getFirstChild();
        while (child != null && writer.isSure()) {
            set(child);
            child = child.getNext();
        }
        depth--;
    }

    private void set(Node node) {
        Setting setting = BLOCKS.get(node.getClass());
        if (setting == null) {
            words.set(node);
        } else {
            setting.accept(this, node);
        }
    }

    private void inline(String tag, Node node) {
        writer.open(tag);
        children(node);
        writer.close(tag);
    }

    /** A block on a line of its own. */
    private void block(String tag, Node node) {
        writer.line();
        inline(tag, node);
        writer.line();
    }

    /** A block whose content stands on lines between its tags. */
    private void box(String tag, Node node) {
        writer.line();
        writer.open(tag);
        content(tag, node);
    }

    private void content(String tag, Node node) {
        writer.line();
        children(node);
        writer.line();
        writer.close(tag);
        writer.line();
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.getFirstChildAnyNot(NonRenderingInline.class) == null) {
            return;
        }
        if (paragraph.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(paragraph, lists, document)) {
            children(paragraph);
        } else {
            block("p", paragraph);
        }
    }

    /** The page's title is the only h1, so headings of the text begin at h2. */
    private void heading(Heading heading) {
        if (shift < 0) {
            shift = hasTopHeading(document) ? 1 : 0;
        }
        writer.heading(Math.min(6, heading.getLevel() + shift), () -> children(heading));
    }

    private static boolean hasTopHeading(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            boolean top = child instanceof Heading heading && heading.getLevel() == 1;
            if (top || child instanceof Block && hasTopHeading(child)) {
                return true;
            }
        }
        return false;
    }

    private void orderedList(OrderedList list) {
        writer.line();
        if (list.getStartNumber() == 1) {
            writer.open("ol");
        } else {
            writer.open("ol", "start", String.valueOf(list.getStartNumber()));
        }
        content("ol", list);
    }

    private void item(ListItem item) {
        if (item.getMarkerSuffix().isEmpty()) {
            block("li", item);
        } else {
            writer.refuse();
        }
    }

    private void rule() {
        writer.line();
        writer.open("hr");
        writer.line();
    }

    private void fencedCode(FencedCodeBlock block) {
        BasedSequence info = block.getInfo();
        boolean named = info.isNotNull() && !info.isBlank();
        BasedSequence language = block.getInfoDelimitedByAny(SequenceUtils.SPACE_TAB_SET);
        String text = block.getContentChars().normalizeEOL();
        codeBlock(named ? "language-" + language.unescape() : "", text);
    }

    private void indentedCode(IndentedCodeBlock block) {
        codeBlock("", block.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
    }

    private void codeBlock(String language, String text) {
        writer.line();
        writer.open("pre");
        if (language.isEmpty()) {
            writer.open("code");
        } else {
            writer.open("code", "class", language);
        }
        writer.textAsItIs(text);
        writer.close("code");
        writer.close("pre");
        writer.line();
    }

    private void cell(TableCell cell) {
        TableCell.Alignment align = cell.getAlignment();
        String side = align == null ? "" : "align-" + align.name().toLowerCase(Locale.ROOT);
        writer.openCell(cell.isHeader(), side, cell.getSpan());
        children(cell);
        writer.close(cell.isHeader() ? "th" : "td");
    }

    private void definitions(DefinitionList list) {
        writer.apart();
        writer.open("dl");
        writer.line();
        children(list);
        writer.line();
        writer.close("dl");
        writer.apart();
    }

    private void term(DefinitionTerm term) {
        if (term.hasChildren()) {
            block("dt", term);
        }
    }

    private void definition(DefinitionItem item) {
        if (!(item.getParent() instanceof DefinitionList)) {
            writer.refuse();
        } else if (lists.isTightListItem(item)) {
            block("dd", item);
        } else {
            box("dd", item);
        }
    }
}
