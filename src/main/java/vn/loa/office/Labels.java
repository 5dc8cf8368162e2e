package vn.loa.office;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the printed label of a paragraph ({@code I.}, {@code 1.}, {@code a)}, -) from its text. */
final class Labels {

    /**
     * Kinds of labels, from Decree 30/2020, Appendix I, and those offices add; outer ones first.
     */
    enum Mark {
        PART,
        CHAPTER,
        CAPITAL,
        ROMAN,
        ARTICLE,
        NUMBER,
        NUMBER_2,
        NUMBER_3,
        NAMED,
        LETTER,
        DASH,
        PLUS,
        STAR,
        NONE;

        boolean isBullet() {
            return this == DASH || this == PLUS || this == STAR;
        }
    }

    /**
     * @param label as it is named, e.g. {@code I}, {@code 1.1}, {@code a}; a bullet's own sign;
     *     empty without one
     * @param printed as it stands before the text
     */
    record Labelled(Mark mark, String label, String printed, String text) {}

    private record Rule(Mark mark, Pattern pattern) {}

    private static final String BULLET = "[-–—−•●▪◦§·‣►▶▸➢➤❖◆♦■□○✓✔→⇒]";

    private static final Rule[] RULES = {
        rule(
                Mark.PART,
                "(?iu)(Phần\\s+(?:thứ\\s+\\p{L}+|[IVX]+|\\d{1,2}|[A-E])(?!\\p{L}))(?:\\s*[.:-])?(?:\\s+(.*))?"),
        rule(Mark.CHAPTER, "(?iu)(Chương\\s+(?:[IVX]+|\\d{1,2}))(?:\\s*[.:-])?(?:\\s+(.*))?"),
        rule(Mark.ARTICLE, "(Điều\\s+\\d{1,3}[a-zđ]?)\\s*[.:]\\s*(.*)"),
        rule(Mark.ROMAN, "([IVX]{1,5})\\s*[.,)/-]\\s*([\\p{Lu}“\"(].*)"),
        rule(Mark.CAPITAL, "([A-EĐG])\\s*[.)/-]\\s+(\\p{Lu}.*)"),
        rule(Mark.NUMBER_3, "(\\d{1,2}\\.\\d{1,2}\\.\\d{1,2})\\s*[.)-]?\\s+(\\S.*)"),
        rule(Mark.NUMBER_2, "(\\d{1,2}\\.\\d{1,2})\\s*[.)-]?\\s+([\\p{Lu}“\"(].*)"),
        rule(
                Mark.NAMED,
                "((?iu:hoạt động|nhiệm vụ|nội dung|giải pháp|mục tiêu|đề án|tiểu đề án|dự án|tiểu dự án"
                        + "|hợp phần|bước|giai đoạn|đợt|nhóm(?: \\p{L}+){1,3}) \\d{1,2})\\s*[.:]\\s*([\\p{Lu}“\"(].*)"),
        // The Party's form has "1- Mục đích".
        rule(
                Mark.NUMBER,
                "(\\d{1,2})(?!\\s?/\\s?[A-ZĐ]{2,6}[-–]\\p{Lu})(?:\\s*[.)/]\\s*(?=[\\p{L}“\"(])|\\s?[-–]\\s+(?=\\p{Lu})|\\s*[.)/]\\s+(?=\\d{1,4}(?:[.,]\\d+)?\\s?%?\\s+\\p{L}))(\\S.*)"),
        rule(
                Mark.LETTER,
                "([a-zđ]\\d?)(?:\\s*[.)]\\s*|\\s?[-–]\\s+(?=\\p{Lu}))([\\p{L}“\"(\\d].*)"),
        rule(Mark.DASH, "(" + BULLET + ")\\s*(\\S.*)"),
        // The bullet of Courier New is its letter o.
        rule(Mark.DASH, "(o)\\s+(\\p{Lu}.*)"),
        rule(Mark.PLUS, "(\\+)\\s*(\\S.*)"),
        rule(Mark.STAR, "(\\*)\\s*(\\S.*)"),
    };

    private Labels() {}

    private static Rule rule(Mark mark, String pattern) {
        return new Rule(mark, Pattern.compile(pattern));
    }

    static Labelled of(String line) {
        for (Rule rule : RULES) {
            Matcher found = rule.pattern().matcher(line);
            if (found.matches() && fits(rule.mark(), found)) {
                String text = found.group(2) == null ? "" : found.group(2);
                String printed = line.substring(0, line.length() - text.length()).strip();
                return new Labelled(rule.mark(), tidy(found.group(1)), printed, text);
            }
        }
        return new Labelled(Mark.NONE, "", "", line);
    }

    private static String tidy(String label) {
        String one = label.replaceAll("\\s+", " ");
        return one.matches(BULLET) || one.equals("o") ? "-" : one;
    }

    private static boolean fits(Mark mark, Matcher found) {
        return switch (mark) {
            case ROMAN ->
                    !found.group().matches("[IVX]+\\s*,.*") || Sentence.isCapitals(found.group(2));
            // "C. Mác" is a name.
            case CAPITAL -> Sentence.isCapitals(found.group(2));
            case PART, CHAPTER -> found.group(2) == null || !Sentence.startsSmall(found.group(2));
            case ARTICLE -> !found.group(2).isEmpty();
            default -> true;
        };
    }

    /** Value of a Roman numeral up to 39; 0 where it is none. */
    static int roman(String numeral) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        for (int value = 1; value < 40; value++) {
            if (numeral.toUpperCase(Locale.ROOT)
                    .equals("X".repeat(value / 10) + ones[value % 10])) {
                return value;
            }
        }
        return 0;
    }

    static String roman(int value) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(value / 10) + ones[value % 10];
    }
}
