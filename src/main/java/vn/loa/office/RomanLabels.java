package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.office.Labels.Mark;

/** Numerals of headings that a scanner read as {@code l}, {@code 1} or {@code |}. */
final class RomanLabels {

    private static final Pattern ODD = Pattern.compile("([IVXl1|]{1,5})\\s*[.)]\\s*(\\p{Lu}.*)");

    private RomanLabels() {}

    static List<Block> repaired(List<Block> blocks) {
        var out = new ArrayList<Block>();
        int last = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Matcher odd = ODD.matcher(block.whole());
            if (block.mark() == Mark.PART || block.mark() == Mark.CAPITAL) {
                last = 0;
            } else if (!block.row()
                    && odd.matches()
                    && Sentence.isCapitals(heading(odd.group(2)))) {
                String numeral = odd.group(1).replaceAll("[l1|]", "I");
                int value = Labels.roman(numeral);
                boolean goesOn = value == last + 1 || value == 1;
                if (value == 1 && isPlainCount(i, blocks)) {
                    block = labelled(block, "1", odd.group(2));
                } else if (value > 0 && goesOn) {
                    last = value;
                    block = labelled(block, numeral, odd.group(2));
                }
            }
            out.add(isOne(i, blocks) ? labelled(block, "1", block.text()) : block);
        }
        return out;
    }

    /** "l. Mục đích" where "2. Yêu cầu" is the next item of its kind. */
    private static boolean isOne(int at, List<Block> blocks) {
        return blocks.get(at).label().equals("l")
                && blocks.get(at).printed().endsWith(".")
                && blocks.subList(at + 1, blocks.size()).stream()
                        .filter(b -> b.mark().compareTo(Mark.NUMBER) <= 0)
                        .findFirst()
                        .filter(b -> b.mark() == Mark.NUMBER && b.label().equals("2"))
                        .isPresent();
    }

    private static Block labelled(Block block, String label, String text) {
        return Block.of(block.line(), label + ". " + text, false, block.level())
                .inBold(block.bold());
    }

    private static String heading(String text) {
        int colon = text.indexOf(':');
        return colon > 0 ? text.substring(0, colon) : text;
    }

    // "1. MỤC ĐÍCH" in capitals is Arabic where "2. …" in capitals follows and no "II. …" does.
    private static boolean isPlainCount(int at, List<Block> blocks) {
        List<Block> later = blocks.subList(at + 1, blocks.size());
        boolean roman =
                later.stream()
                        .map(b -> ODD.matcher(b.whole()))
                        .anyMatch(
                                odd ->
                                        odd.matches()
                                                && Labels.roman(
                                                                odd.group(1)
                                                                        .replaceAll("[l1|]", "I"))
                                                        == 2
                                                && Sentence.isCapitals(heading(odd.group(2))));
        return blocks.get(at).mark() != Mark.ROMAN
                && (!roman || blocks.get(at).mark() == Mark.NUMBER)
                && later.stream()
                        .filter(b -> b.mark() == Mark.NUMBER && !b.label().matches("1+"))
                        .anyMatch(b -> Sentence.isCapitals(heading(b.text())));
    }
}
