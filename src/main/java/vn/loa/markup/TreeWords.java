package vn.loa.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The words of a tree: text, links, pictures and what stands within a line. */
final class TreeWords {

    private interface Setting extends BiConsumer<TreeWords, Node> {}

    private static final Map<Class<?>, Setting> KNOWN =
            Map.ofEntries(
                    on(Text.class, TreeWords::text),
                    on(TextBase.class, TreeWords::children),
                    on(SoftLineBreak.class, (words, end) -> words.writer.text("\n")),
                    on(HardLineBreak.class, (words, end) -> words.writer.lineBreak()),
                    on(HtmlEntity.class, TreeWords::entity),
                    on(Emphasis.class, (words, node) -> words.inline("em", node)),
                    on(StrongEmphasis.class, (words, node) -> words.inline("strong", node)),
                    on(Code.class, TreeWords::code),
                    on(Link.class, TreeWords::link),
                    on(LinkRef.class, TreeWords::linkByReference),
                    on(AutoLink.class, TreeWords::address),
                    on(MailLink.class, TreeWords::mailAddress),
                    on(Image.class, TreeWords::picture),
                    on(ImageRef.class, TreeWords::pictureByReference),
                    on(Abbreviation.class, TreeWords::abbreviation));

    private final Document document;
    private final BodyWriter writer;
    private final Consumer<Node> children;

    /**
     * @param children sets what stands within a node
     */
    TreeWords(Document document, BodyWriter writer, Consumer<Node> children) {
        this.document = document;
        this.writer = writer;
        this.children = children;
    }

    private static <N extends Node> Map.Entry<Class<?>, Setting> on(
            Class<N> kind, BiConsumer<TreeWords, ? super N> setting) {
        return Map.entry(kind, (words, node) -> setting.accept(words, kind.cast(node)));
    }

    /** Sets a node; refuses one of a kind that is not known. */
    void set(Node node) {
        Setting setting = KNOWN.get(node.getClass());
        if (setting == null) {
            writer.refuse();
        } else {
            setting.accept(this, node);
        }
    }

    private void children(Node parent) {
        children.accept(parent);
    }

    private void inline(String tag, Node node) {
        writer.open(tag);
        children(node);
        writer.close(tag);
    }

    private void text(Text text) {
        String written = text.getChars().toString();
        // Unescaping looks for what is not there with a pattern, which is slow.
        boolean plain = written.indexOf('\\') < 0 && written.indexOf('&') < 0;
        writer.text(plain ? written : Escaping.normalizeEOL(text.getChars().unescape()));
    }

    private void entity(HtmlEntity entity) {
        String character = entity.getChars().unescape();
        if (character.isBlank()) {
            writer.refuse();
        }
        writer.text(character);
    }

    private void code(Code code) {
        writer.open("code");
        writer.text(Escaping.collapseWhitespace(code.getText(), true));
        writer.close("code");
    }

    private void link(Link link) {
        writer.openLink(link.getUrl().unescape(), unescaped(link.getTitle()));
        children(link);
        writer.closeLink();
    }

    private static String unescaped(BasedSequence title) {
        return title.isNull() ? null : title.unescape();
    }

    private void linkByReference(LinkRef link) {
        if (link.isDefined()) {
            Reference reference = referenceOf(link);
            writer.openLink(reference.getUrl().unescape(), unescaped(reference.getTitle()));
            children(link);
            writer.closeLink();
        } else if (link.hasChildren()) {
            writer.text(link.getChars().prefixOf(link.getChildChars()).unescape());
            children(link);
            writer.text(link.getChars().suffixOf(link.getChildChars()).unescape());
        } else {
            writer.text(link.getChars().unescape());
        }
    }

    private Reference referenceOf(RefNode node) {
        return node.getReferenceNode(Parser.REFERENCES.get(document));
    }

    private void address(AutoLink link) {
        String text = link.getText().toString();
        writer.openLink(text.startsWith("www.") ? "http://" + text : text, null);
        writer.text(text);
        writer.closeLink();
    }

    private void mailAddress(MailLink link) {
        String text = link.getText().unescape();
        writer.openLink("mailto:" + text, null);
        writer.text(text);
        writer.closeLink();
    }

    private void picture(Image image) {
        if (image.getUrlContent().isEmpty()) {
            writer.picture(image.getUrl().unescape(), alt(image), unescaped(image.getTitle()));
        } else {
            writer.refuse();
        }
    }

    private static String alt(Node image) {
        return new TextCollectingVisitor().collectAndGetText(image);
    }

    private void pictureByReference(ImageRef image) {
        if (image.isDefined()) {
            Reference reference = referenceOf(image);
            String address = reference.getUrl().unescape();
            writer.picture(address, alt(image), unescaped(reference.getTitle()));
        } else {
            writer.text(image.getChars().unescape());
        }
    }

    private void abbreviation(Abbreviation abbreviation) {
        writer.open("abbr", "title", abbreviation.getAbbreviation().toString());
        writer.text(abbreviation.getChars().unescape());
        writer.close("abbr");
    }
}
