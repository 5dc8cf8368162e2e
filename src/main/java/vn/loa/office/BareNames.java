package vn.loa.office;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.loa.office.Labels.Mark;

/**
 * Paragraphs without a label or a colon that only name bodies, such as "Công an xã" over what it is
 * to do: the numbers before them were lost, or the office uses none.
 */
final class BareNames {

    private static final int LONGEST = 20;

    private BareNames() {}

    /** Two or more of them in a section; none where a label stands before names. */
    static Set<Block> in(List<Block> section) {
        var names = new LinkedHashSet<Block>();
        for (int i = 0; i + 1 < section.size(); i++) {
            Block next = section.get(i + 1);
            if (isName(section.get(i)) && !isName(next) && !next.row()) {
                names.add(section.get(i));
            }
        }
        boolean labelled =
                section.stream()
                        .anyMatch(b -> b.mark().compareTo(Mark.DASH) < 0 && DutyReading.isNamed(b));
        return names.size() > 1 && !labelled ? names : Set.of();
    }

    /** Those in bold letters, each of which stands out by itself, labels or not. */
    static Set<Block> bold(List<Block> section) {
        var names = new LinkedHashSet<Block>();
        for (int i = 0; i + 1 < section.size(); i++) {
            Block block = section.get(i);
            Block next = section.get(i + 1);
            if (block.bold() && isName(block) && !isName(next) && !next.row()) {
                names.add(block);
            }
        }
        return names;
    }

    private static boolean isName(Block block) {
        String text = Agencies.withoutAsking(block.text()).replaceFirst("\\s*:$", "");
        return block.mark() == Mark.NONE
                && !block.row()
                && !block.styled()
                && Sentence.words(text) <= LONGEST
                && !Sentence.isEnded(text)
                && Agencies.begins(text)
                && Agencies.endOfNames(text) == text.length();
    }
}
