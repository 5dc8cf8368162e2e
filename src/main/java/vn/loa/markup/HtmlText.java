package vn.loa.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Plain text of a page pasted from elsewhere: paragraphs, items and tables in reading order. */
public final class HtmlText {

    /** Takes what is read, as it comes. */
    public interface Taker {

        /**
         * @param text with line ends where a line was broken by hand
         * @param level of a heading, 1 to 6; 0 for other text
         * @param bold whether all its letters are
         */
        void paragraph(String text, int level, boolean bold);

        /** The paragraph that comes next has a picture, which is no text. */
        void picture();

        /** The paragraph that comes next has a link, whose address is left out. */
        void link();

        void startTable();

        void startCell();

        void endRow();

        void endTable();
    }

    private final Taker taker;
    private final StringBuilder open = new StringBuilder();
    private final Deque<SpannedCells> tables = new ArrayDeque<>();

    /** Whether the open paragraph has letters that are not bold. */
    private boolean light;

    private HtmlText(Taker taker) {
        this.taker = taker;
    }

    /** Reads an HTML page or fragment; scripts, styles and addresses of links are left out. */
    public static void read(String html, Taker taker) {
        Element body = Jsoup.parse(html).body();
        body.select("script, style, noscript, template, iframe, nav, button, [hidden]").remove();
        var text = new HtmlText(taker);
        text.children(body, 0);
        text.end(0);
    }

    private void children(Element of, int level) {
        for (Node node : of.childNodes()) {
            if (node instanceof TextNode words) {
                open.append(words.text());
                light |= !words.isBlank() && of.closest("b, strong") == null;
            } else if (node instanceof Element child) {
                child(child, child.normalName(), level);
            }
        }
    }

    private void child(Element child, String name, int level) {
        switch (name) {
            case "br" -> open.append('\n');
            case "img" -> taker.picture();
            case "a" -> {
                if (child.attr("href").matches("(?i)\\s*(?:https?|mailto|tel):.*")) {
                    taker.link();
                }
                children(child, level);
            }
            case "table" -> {
                end(level);
                taker.startTable();
                tables.push(new SpannedCells());
                children(child, level);
                tables.pop();
                taker.endTable();
            }
            case "tr" -> {
                cells().startRow();
                children(child, level);
                empty(cells().covered());
                taker.endRow();
            }
            case "td", "th" -> {
                end(level);
                empty(cells().covered());
                taker.startCell();
                int beside = cells().cell(child.attr("colspan"), child.attr("rowspan"));
                children(child, level);
                end(level);
                empty(beside);
            }
            default -> {
                if (child.isBlock()) {
                    block(child, name, level);
                } else {
                    children(child, level);
                }
            }
        }
    }

    /** Of the innermost table; rows without one, which no browser shows, have their own. */
    private SpannedCells cells() {
        if (tables.isEmpty()) {
            tables.push(new SpannedCells());
        }
        return tables.peek();
    }

    private void empty(int cells) {
        for (int i = 0; i < cells; i++) {
            taker.startCell();
        }
    }

    private void block(Element block, String name, int level) {
        end(level);
        if (name.equals("li")) {
            boolean counted = block.parent() != null && block.parent().normalName().equals("ol");
            open.append(counted ? block.elementSiblingIndex() + 1 + ". " : "- ");
        }
        int own = name.matches("h[1-6]") ? name.charAt(1) - '0' : level;
        children(block, own);
        end(own);
    }

    private void end(int level) {
        String text = open.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").strip();
        open.setLength(0);
        if (!text.isEmpty()) {
            taker.paragraph(text, level, !light);
        }
        light = false;
    }
}
