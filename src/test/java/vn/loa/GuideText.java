package vn.loa;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import vn.loa.content.Page;
import vn.loa.content.Publication;
import vn.loa.lang.Sentences;
import vn.loa.markup.Body;

/**
 * The words of a page as its reader meets them: title, summary, then every paragraph, heading, list
 * item and table cell.
 *
 * @param blocks in reading order, with telephone numbers as they are shown
 * @param before words in front of the first action, the title and the summary among them: in front
 *     of the first number to call, the first step of a numbered list or the first box to tick
 * @param acts whether there is such an action at all
 */
record GuideText(List<String> blocks, int before, boolean acts) {

    private static final String BLOCKS =
            "p, h2, h3, h4, h5, h6, li, td, th, dt, dd, br, blockquote, figcaption, caption, div";
    private static final String ACTIONS = "span.phone, ol > li, li.task";

    static GuideText of(Page page, Publication publication) {
        var opening =
                Stream.concat(Stream.of(page.title()), page.about().summary().stream()).toList();
        var walk = new Walk();
        Jsoup.parseBodyFragment(html(page.body(), publication)).body().traverse(walk);
        walk.endBlock();
        int before = (walk.acted ? walk.before : words(walk.blocks)) + words(opening);
        return new GuideText(
                Stream.concat(opening.stream(), walk.blocks.stream()).toList(), before, walk.acted);
    }

    Sentences sentences() {
        return Sentences.of(blocks);
    }

    private static int words(List<String> blocks) {
        return blocks.stream().mapToInt(Sentences::syllables).sum();
    }

    private static String html(Body body, Publication publication) {
        return body.html(
                new Body.References() {
                    @Override
                    public String address(String target) {
                        return target;
                    }

                    @Override
                    public String phone(String service) {
                        String number = publication.phone(service).orElseThrow().number();
                        return "<span class=phone>" + number + "</span>";
                    }
                });
    }

    /** Gathers blocks; a block inside another one ends the words before it. */
    private static final class Walk implements NodeVisitor {
        private final List<String> blocks = new ArrayList<>();
        private final StringBuilder block = new StringBuilder();
        private boolean acted;
        private int before;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                block.append(text.getWholeText());
            } else if (node instanceof Element element) {
                if (element.is(BLOCKS)) {
                    endBlock();
                }
                if (!acted && element.is(ACTIONS)) {
                    acted = true;
                    before = words(blocks) + Sentences.syllables(block.toString());
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.is(BLOCKS)) {
                endBlock();
            }
        }

        void endBlock() {
            String words = block.toString().replaceAll("\\s+", " ").strip();
            if (!words.isEmpty()) {
                blocks.add(words);
            }
            block.setLength(0);
        }
    }
}
