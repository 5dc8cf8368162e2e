package vn.loa.office;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.office.Labels.Mark;

/**
 * By which year a figure of a sentence is due: the year behind it, before the next figure; else the
 * last one before it; else that of the headings above.
 *
 * @param above absent where no heading says it
 */
record TargetYear(String sentence, Optional<String> above) {

    private static final Pattern DUE =
            Pattern.compile(
                    "(?iuU)(?:đến|hết|trong|vào) (?:cuối )?năm (\\d{4})|đến (\\d{4})(?![\\d.,])");

    /** "…, năm 2025 và", "năm 2025 xuống còn"; what is compared with is no year that is due. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iuU)(?<!so với |so với cuối |từ |của |hơn )năm (\\d{4})(?=\\s+(?:và|xuống|đạt|còn)\\b|\\s*[,;.]|\\s*$)");

    /** A figure, but no year, label of a document or part of a name. */
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d./,-])(?<!(?i:năm) )\\d[\\d.,]*(?!\\d*[/-]\\p{Lu})");

    /**
     * @param from where the figure begins
     * @param to where it ends
     */
    Optional<String> of(int from, int to) {
        Matcher next = FIGURE.matcher(sentence).region(to, sentence.length());
        int end = next.useTransparentBounds(true).find() ? next.start() : sentence.length();
        return first(sentence.substring(to, end))
                .or(() -> last(sentence.substring(0, from)))
                .or(this::above);
    }

    private static Optional<String> first(String text) {
        Matcher due = DUE.matcher(text);
        Matcher named = NAMED.matcher(text);
        return due.find() ? year(due) : named.find() ? year(named) : Optional.empty();
    }

    private static Optional<String> last(String text) {
        Optional<String> last = Optional.empty();
        for (Pattern pattern : new Pattern[] {NAMED, DUE}) {
            Matcher year = pattern.matcher(text);
            while (year.find()) {
                last = year(year);
            }
        }
        return last;
    }

    private static Optional<String> year(Matcher found) {
        return Optional.ofNullable(found.group(1))
                .or(() -> Optional.ofNullable(found.groupCount() > 1 ? found.group(2) : null));
    }

    /** The years that the open headings name, as one reads on. */
    static final class Above {
        private final Map<Mark, String> years = new EnumMap<>(Mark.class);

        /** Takes the next block: a heading, or an item over others. */
        void take(Block block) {
            if (block.row() || block.mark() == Mark.NONE) {
                return;
            }
            years.keySet().removeIf(mark -> mark.compareTo(block.mark()) >= 0);
            boolean over = !Sentence.isEnded(block.text()) || block.text().endsWith(":");
            Optional<String> only = first(block.text());
            if (over && only.isPresent() && only.equals(last(block.text()))) {
                years.put(block.mark(), only.get());
            }
        }

        Optional<String> year() {
            return years.values().stream().reduce((outer, inner) -> inner);
        }
    }
}
