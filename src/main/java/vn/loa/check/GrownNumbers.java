package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers to call that no telephone reads as they are typed: a letter for a digit ({@code 1l1},
 * {@code O263}), or a word grown onto them ({@code 111là}).
 */
final class GrownNumbers {

    /**
     * A number that is not only digits.
     *
     * @param written with the letters
     * @param digits what is dialled
     * @param mended how it should stand there
     */
    record Grown(int start, String written, String digits, String mended) {}

    private static final String LIKE_DIGITS = "OoIl";

    // Groups that each hold a digit, with letters that look like digits among them.
    private static final String GROUP = "[OoIl]{0,2}\\d[\\dOoIl]{0,14}";
    private static final Pattern DISGUISED =
            Pattern.compile(
                    "(?<![\\p{L}\\d#/_=.-])\\+?"
                            + GROUP
                            + "(?:[ .-]"
                            + GROUP
                            + "){0,6}(?![\\p{L}\\d/_=])");
    private static final Pattern GLUED =
            Pattern.compile(
                    "(?<![\\p{L}\\d#/_=.,-])(\\d(?:[ .-]?\\d){2,10})(\\p{Ll}\\p{L}{1,8})(?![\\d])");
    private static final Pattern GLUED_BEHIND =
            Pattern.compile(
                    "(?<!\\p{L})(\\p{L}\\p{Ll}{1,6})(\\d(?:[ .-]?\\d){2,10})(?![\\p{L}\\d/-])");
    private static final Pattern UNIT =
            Pattern.compile("(?:[kcmd]?m|km|kg|ha|ml|px|mm|cm|tr|đ|vnđ|k|h|g|l|p)\\d?");
    private static final Pattern LONG = Pattern.compile("0[2-9]\\d{8,9}|1[89]00\\d{4,6}");

    private static final int AROUND = 80;
    private static final int SHORTEST = 3;

    /** No text people write has more; one that is made to be slow has. */
    private static final int MOST_TRIED = 10_000;

    private GrownNumbers() {}

    /**
     * @param letters of the text
     */
    static List<Grown> in(String text, char[] letters) {
        var found = new ArrayList<Grown>();
        int tried = 0;
        for (int i = 1; i < letters.length; i++) {
            char c = letters[i];
            char before = letters[i - 1];
            boolean joined =
                    isDigit(before) && c > '9' && Character.isLetter(c)
                            || isDigit(c) && before > '9' && Character.isLetter(before);
            if (joined && ++tried <= MOST_TRIED) {
                int end = at(text, i, found);
                i = Math.max(i, end);
            }
        }
        return found;
    }

    /** Whether it is told as a typed number anyway. */
    private static boolean isTyped(String text, int place) {
        int from = Math.max(0, place - AROUND);
        return TypedNumbers.in(text.substring(from, Math.min(text.length(), place + AROUND)))
                .stream()
                .anyMatch(typed -> typed.start(1) == place - from);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where to go on behind a place where a letter and a digit meet. */
    private static int at(String text, int place, List<Grown> found) {
        int from = place;
        while (from > 0 && place - from < 20 && isOfANumber(text.charAt(from - 1))) {
            from--;
        }
        int to = Math.min(text.length(), place + 24);
        boolean like =
                LIKE_DIGITS.indexOf(text.charAt(place)) >= 0
                        || LIKE_DIGITS.indexOf(text.charAt(place - 1)) >= 0;
        if (like) {
            Matcher number = DISGUISED.matcher(text).region(from, to).useTransparentBounds(true);
            if (number.find() && number.start() < place && number.end() > place - 1) {
                String digits = digits(number.group());
                if (!isLitres(number.group(), digits)
                        && isCalled(text, number.start(), number.end(), digits)) {
                    found.add(new Grown(number.start(), number.group(), digits, digits));
                    return number.end();
                }
            }
        }
        Matcher glued = GLUED.matcher(text).region(from, to).useTransparentBounds(true);
        if (glued.find() && glued.start(2) == place && !UNIT.matcher(glued.group(2)).matches()) {
            String digits = digits(glued.group(1));
            if (isCalled(text, glued.start(), glued.end(1), digits)) {
                found.add(
                        new Grown(
                                glued.start(),
                                glued.group(),
                                digits,
                                glued.group(1) + " " + glued.group(2)));
                return glued.end();
            }
        }
        return gluedBehind(text, place, found);
    }

    private static int gluedBehind(String text, int place, List<Grown> found) {
        int from = place;
        while (from > 0 && place - from < 9 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        Matcher glued =
                GLUED_BEHIND
                        .matcher(text)
                        .region(from, Math.min(text.length(), place + 20))
                        .useTransparentBounds(true);
        if (!glued.lookingAt() || glued.start(2) != place) {
            return place;
        }
        String digits = digits(glued.group(2));
        String before = text.substring(Math.max(0, from - AROUND), from) + glued.group(1) + " ";
        String after = after(text, glued.end());
        if (digits.length() >= SHORTEST
                && CallWords.ask(before, digits, after)
                && !isTyped(text, place)) {
            found.add(
                    new Grown(from, glued.group(), digits, glued.group(1) + " " + glued.group(2)));
            return glued.end();
        }
        return place;
    }

    /** {@code 20l}, but not {@code 11l}. */
    private static boolean isLitres(String written, String digits) {
        return written.matches("\\d{1,3}l") && !digits.startsWith("11");
    }

    private static boolean isOfANumber(char c) {
        return isDigit(c) || " .-+".indexOf(c) >= 0 || LIKE_DIGITS.indexOf(c) >= 0;
    }

    private static String digits(String written) {
        return written.replaceAll("[Oo]", "0").replaceAll("[Il]", "1").replaceAll("\\D", "");
    }

    private static boolean isCalled(String text, int start, int end, String digits) {
        if (digits.length() < SHORTEST) {
            return false;
        }
        String before = text.substring(Math.max(0, start - AROUND), start);
        return LONG.matcher(digits).matches() || CallWords.ask(before, digits, after(text, end));
    }

    private static String after(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + AROUND));
    }
}
