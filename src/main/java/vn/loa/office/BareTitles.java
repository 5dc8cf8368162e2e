package vn.loa.office;

import java.util.List;
import java.util.stream.IntStream;
import vn.loa.office.Labels.Mark;

/**
 * Tells headings that no label begins: the file calls them so, or they stand in capitals, in bold
 * letters or, more than once, as short lines without a stop over sentences.
 */
final class BareTitles {

    private static final String APPENDIX = "(?sU)(?:PHỤ LỤC|Phụ lục|BIỂU MẪU|MẪU SỐ)\\b.{0,12}";

    /** What a document is, alone over its title. */
    private static final String KIND =
            "(?iuU)(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|PHỤ LỤC)\\b.{0,5}";

    /** Bold so that nobody overlooks it; it begins nothing. */
    private static final String NOTICE = "(?iuU)(?:lưu ý|chú ý|ghi chú|yêu cầu)\\b ?:.*";

    /** Words of a sentence under a title in bold letters. */
    private static final int SHORTEST = 7;

    /** Words of the longest line without a stop that is a title, and of the sentence under it. */
    private static final int LONG = 16;

    private final List<Block> blocks;

    /** Whether lines without a stop over sentences are titles here: one alone may be cut off. */
    private final boolean plainToo;

    BareTitles(List<Block> blocks) {
        this.blocks = blocks;
        this.plainToo = IntStream.range(0, blocks.size()).filter(this::isOverSentence).count() > 1;
    }

    boolean isTitle(int at) {
        return isInCapitals(at)
                || isBold(at)
                || isFirstWithoutNumber(at)
                || plainToo && isOverSentence(at);
    }

    /** The block that follows, footnotes left aside. */
    static int next(List<Block> blocks, int at) {
        int next = at + 1;
        while (next < blocks.size() && blocks.get(next).isRemark()) {
            next++;
        }
        return next;
    }

    /** A title without a label: the file calls it one, or it is in capitals between paragraphs. */
    private boolean isInCapitals(int at) {
        Block block = blocks.get(at);
        String text = block.text();
        if (at > 0 && isTitleOf(at - 1)) {
            return false;
        }
        return block.styled() && Sentence.words(text) <= 40
                || Sentence.isCapitals(text)
                        && Sentence.words(text) >= 2
                        && Sentence.words(text) <= 25
                        && !text.endsWith(";")
                        && at + 1 < blocks.size()
                        && !Agencies.begins(text)
                        && !isNational(at)
                        && !isSignature(at)
                        && !isTitleOfAppendix(at)
                        && !Attached.saysIssuedWith(blocks.get(at + 1).text())
                        && !text.matches(KIND);
    }

    /** "Phần I" or "KẾ HOẠCH" alone: the next block is its title. */
    private boolean isTitleOf(int above) {
        Block block = blocks.get(above);
        return (block.mark() == Mark.PART || block.mark() == Mark.CHAPTER) && block.text().isEmpty()
                || block.mark() == Mark.NONE && block.text().matches(KIND);
    }

    /** A title in bold letters, with sentences or items under it. */
    private boolean isBold(int at) {
        Block block = blocks.get(at);
        String text = block.text();
        int next = next(blocks, at);
        if (!block.bold() || at == 0 || next == blocks.size() || isTitleOf(at - 1)) {
            return false;
        }
        Block below = blocks.get(next);
        boolean over =
                below.row()
                        || below.mark() != Mark.NONE
                        || !below.bold() && Sentence.words(below.text()) > SHORTEST;
        return over
                && Sentence.words(text) >= 2
                && Sentence.words(text) <= 25
                && text.matches("(?sU)\\p{Lu}.*[^.;,…!?]")
                && !text.matches(NOTICE)
                && !block.isRemark()
                && !Agencies.begins(text)
                && !Preface.begins(text)
                && !text.matches(APPENDIX)
                && !text.matches(KIND)
                && !isNational(at)
                && !isSignature(at)
                && !isTitleOfAppendix(at)
                && !Attached.saysIssuedWith(below.text())
                && !Duties.isForAll(below);
    }

    /** "Chế độ báo cáo" between sentences. */
    private boolean isOverSentence(int at) {
        Block block = blocks.get(at);
        String text = block.text();
        int next = next(blocks, at);
        if (block.mark() != Mark.NONE || block.row() || at == 0 || next == blocks.size()) {
            return false;
        }
        Block above = blocks.get(at - 1);
        Block below = blocks.get(next);
        boolean between = above.text().endsWith(".") || above.mark().compareTo(Mark.NUMBER_3) <= 0;
        return between
                && below.mark() == Mark.NONE
                && !below.row()
                && below.text().matches("(?sU)\\p{Lu}.*[.;]")
                && Sentence.words(below.text()) >= LONG
                && Sentence.words(text) >= 2
                && Sentence.words(text) <= LONG
                && text.matches("(?sU)\\p{Lu}.*[\\p{L}\\d)”\"]")
                && !Sentence.endsOpen(text)
                && !Sentence.isCapitals(text)
                && !Agencies.begins(text)
                && !Preface.begins(text)
                && !text.matches(KIND)
                && !text.matches(APPENDIX)
                && !isTitleOf(at - 1);
    }

    /** "Mục đích" under "I.", whose number was lost: the titles beside it count from 2 on. */
    private boolean isFirstWithoutNumber(int at) {
        String text = blocks.get(at).text();
        if (at == 0
                || blocks.get(at - 1).mark().compareTo(Mark.ROMAN) > 0
                || Sentence.isEnded(text)
                || Sentence.words(text) > 8) {
            return false;
        }
        return blocks.subList(at + 1, blocks.size()).stream()
                .filter(block -> block.mark().compareTo(Mark.NUMBER) <= 0)
                .findFirst()
                .filter(block -> block.mark() == Mark.NUMBER && block.label().equals("2"))
                .isPresent();
    }

    /** Capitals below "PHỤ LỤC" say what that is, as its number does. */
    private boolean isTitleOfAppendix(int at) {
        int above = at - 1;
        while (above >= 0
                && (blocks.get(above).isRemark()
                        || Sentence.isCapitals(blocks.get(above).text())
                                && !blocks.get(above).text().matches(APPENDIX))
                && blocks.get(above).mark() == Mark.NONE) {
            above--;
        }
        return above >= 0 && blocks.get(above).text().matches(APPENDIX);
    }

    /** "NGƯỜI LẬP BIỂU" over a name, behind an appendix. */
    private boolean isSignature(int at) {
        return Closing.isSignature(blocks.get(at).text())
                && Closing.isName(blocks.get(at + 1).text());
    }

    /** The national title over an attached plan, or the agency beside it. */
    private boolean isNational(int at) {
        return Header.isNational(blocks.get(at).text())
                || Header.isNational(blocks.get(at + 1).text());
    }
}
