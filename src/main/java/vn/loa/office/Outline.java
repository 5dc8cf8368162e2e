package vn.loa.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import vn.loa.office.Labels.Mark;

/** Tells headings from numbered paragraphs. */
final class Outline {

    /**
     * @param label e.g. {@code I}, {@code 1}, {@code a}, {@code Phần I}; empty without one
     * @param depth 1 for the outermost
     * @param block index of its block
     * @param titleEnd length of the title in the block's text; more text follows in a run-in
     *     heading
     */
    record Heading(String label, String title, int depth, int block, int titleEnd) {}

    private enum Kind {
        NONE,
        WHOLE,
        RUN_IN
    }

    /** "a) Mỗi suất quà gồm:" */
    private static final String LEADS_IN = "(?siuU).*\\b(?:gồm|như sau|sau đây|là):";

    /** Words of a title over items, where it ends with a stop or a colon. */
    private static final int LONGEST = 45;

    private final List<Block> blocks;
    private final BareTitles bare;
    private final Set<Integer> agencies;
    private final Set<Integer> duties;

    private Outline(List<Block> blocks, Duties duties) {
        this.blocks = blocks;
        this.bare = new BareTitles(blocks);
        this.agencies = duties.blocks();
        this.duties = duties.inner();
    }

    static List<Heading> of(List<Block> blocks, Duties duties) {
        return new Outline(blocks, duties).headings();
    }

    private List<Heading> headings() {
        var kinds = new ArrayList<Kind>();
        for (int i = 0; i < blocks.size(); i++) {
            kinds.add(kind(i));
        }
        var headings = new ArrayList<Heading>();
        Deque<Block> open = new ArrayDeque<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (kinds.get(i) == Kind.NONE
                    || kinds.get(i) == Kind.RUN_IN && isAmongParagraphs(i, kinds)) {
                continue;
            }
            close(open, block);
            open.push(block);
            int end = kinds.get(i) == Kind.RUN_IN ? runInEnd(block) : block.text().length();
            String title = block.text().substring(0, end);
            if (title.isEmpty() && i + 1 < blocks.size() && blocks.get(i + 1).mark() == Mark.NONE) {
                title = blocks.get(i + 1).text();
            }
            headings.add(
                    new Heading(
                            block.label(),
                            title.replaceAll("[\\s.;:,]+$", ""),
                            open.size(),
                            i,
                            end));
        }
        return List.copyOf(headings);
    }

    /** Takes off the headings that end where this one begins. */
    private static void close(Deque<Block> open, Block block) {
        boolean levels =
                block.mark() == Mark.NONE
                        && block.styled()
                        && !open.isEmpty()
                        && open.peekLast().styled();
        if (levels) {
            open.removeIf(outer -> !outer.styled() || outer.level() >= block.level());
            return;
        }
        boolean sibling = open.stream().anyMatch(outer -> outer.mark() == block.mark());
        while (sibling && open.pop().mark() != block.mark()) {
            // inner headings end with the outer one
        }
        while (!open.isEmpty()
                && open.peek().mark().compareTo(block.mark()) > 0
                && !(open.peek().styled() && block.level() > open.peek().level())
                && block.mark() != Mark.NONE
                && !isUnderBold(open.peek(), block, sibling)) {
            open.pop();
        }
    }

    /** "1. Chuẩn bị" under a title in bold letters; a 2 goes on with what stands before that. */
    private static boolean isUnderBold(Block title, Block block, boolean sibling) {
        return title.bold()
                && block.mark().compareTo(Mark.ARTICLE) > 0
                && (sibling || block.label().matches("1(?:\\.1){0,2}|a"));
    }

    private Kind kind(int at) {
        Block block = blocks.get(at);
        if (agencies.contains(at)
                || duties.contains(at)
                || block.row()
                || block.mark().isBullet()) {
            return Kind.NONE;
        }
        boolean runIn = runInEnd(block) > 0;
        return switch (block.mark()) {
            case PART, CHAPTER -> Kind.WHOLE;
            case ARTICLE -> isArticleTitle(at) ? Kind.WHOLE : Kind.NONE;
            case ROMAN, CAPITAL -> runIn ? Kind.RUN_IN : isTitle(at, true) ? Kind.WHOLE : Kind.NONE;
            case NUMBER, NUMBER_2, NUMBER_3 ->
                    isTitle(at, false) ? Kind.WHOLE : runIn ? Kind.RUN_IN : Kind.NONE;
            case NAMED, LETTER -> isTitle(at, false) ? Kind.WHOLE : Kind.NONE;
            case NONE -> bare.isTitle(at) ? Kind.WHOLE : Kind.NONE;
            default -> Kind.NONE;
        };
    }

    /** A short text that others stand under. */
    private boolean isTitle(int at, boolean outer) {
        Block block = blocks.get(at);
        String text = block.text();
        int words = Sentence.words(text);
        if (outer && (Sentence.isCapitals(text) || !Sentence.isEnded(text))) {
            return true;
        }
        int next = BareTitles.next(blocks, at);
        boolean parent = next < blocks.size() && isInner(blocks.get(next), block);
        if (!parent) {
            return outer && words <= 15;
        }
        if (text.endsWith(".") && text.contains(": ")) {
            return false;
        }
        if (!Sentence.isEnded(text)) {
            return words <= (blocks.get(next).mark() != Mark.NONE ? 70 : 40);
        }
        boolean overItems = blocks.get(next).mark() != Mark.NONE && isOneSentence(text);
        if (text.endsWith(":") && block.mark() == Mark.LETTER && text.matches(LEADS_IN)) {
            return false;
        }
        if (text.endsWith(":")) {
            return words <= 12 || overItems && words <= LONGEST;
        }
        // One of several short sentences is no title, unless items stand under it.
        boolean listed = at > 0 && blocks.get(at - 1).mark() == block.mark();
        return text.endsWith(".")
                && (overItems ? words <= (listed ? 12 : LONGEST) : words <= 15 && !listed);
    }

    private static boolean isOneSentence(String text) {
        return !text.contains(". ")
                && !text.contains(": ")
                && !text.matches("(?sU).*\\b(?:sau|sau đây|gồm|như|là)\\s*[.:]");
    }

    /** "Điều 3. Tuyên truyền", but not the sentence of a decision. */
    private boolean isArticleTitle(int at) {
        String text = blocks.get(at).text();
        return !Sentence.isEnded(text)
                && Sentence.words(text) <= 25
                && at + 1 < blocks.size()
                && isInner(blocks.get(at + 1), blocks.get(at));
    }

    private static boolean isInner(Block next, Block block) {
        boolean title = next.styled() && next.mark() == Mark.NONE && !block.styled();
        if (next.text().matches("(?U)[\\W_]*")) {
            // "+ ……………" is to be filled in.
            return false;
        }
        return next.row() || next.mark().compareTo(block.mark()) > 0 && !title;
    }

    /** Length of "Mục đích" in "Mục đích: Tạo sự chuyển biến …"; 0 where there is no such title. */
    private static int runInEnd(Block block) {
        String text = block.text();
        int colon = text.indexOf(':');
        boolean follows = colon > 0 && colon < text.length() - 1;
        if (follows
                && Sentence.words(text.substring(0, colon)) <= 10
                && text.charAt(colon - 1) != '/'
                && text.indexOf(". ") < 0 | text.indexOf(". ") > colon) {
            return colon;
        }
        int stop = text.indexOf(". ");
        return stop > 0
                        && Sentence.words(text.substring(0, stop)) <= 4
                        && Character.isUpperCase(text.charAt(stop + 2))
                ? stop
                : 0;
    }

    /** Whether the siblings of a run-in title are plain numbered paragraphs. */
    private boolean isAmongParagraphs(int at, List<Kind> kinds) {
        Mark mark = blocks.get(at).mark();
        for (int step : new int[] {-1, 1}) {
            for (int i = at + step; i >= 0 && i < blocks.size(); i += step) {
                Mark other = blocks.get(i).mark();
                if (other != Mark.NONE && other.compareTo(mark) < 0) {
                    break;
                }
                if (other == mark && kinds.get(i) == Kind.NONE && !agencies.contains(i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
