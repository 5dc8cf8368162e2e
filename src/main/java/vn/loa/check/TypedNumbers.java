package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The telephone numbers of a text: long ones by their shape, any others because the words beside
 * them ask to call.
 */
final class TypedNumbers {

    // Signs people write between groups; a stroke only where no day is written so.
    private static final String BETWEEN =
            "(?:[ .()\u2010-\u2015\u2212\u00b7\u2022-]{0,2}"
                    + "|(?<=\\d{3})(?:/| [\u2010-\u2015\u2212\u00b7\u2022-] )(?=\\d{3}))";
    private static final Pattern LONG =
            Pattern.compile(
                    "([+(]{0,2}\\d(?:" + BETWEEN + "\\d){7,14})(?![\\p{L}\\d=_]|[/-]\\p{L})");

    // What goes on behind is no number to call: 112/2024, 112.000; but 111/113 and 111 24/7 are.
    private static final Pattern ASKED_FOR =
            Pattern.compile(
                    "(\\+?\\d{2,4}(?:[ .-]?\\d{2,4}){1,4}|\\d{3,7}|\\d[ .-]\\d[ .-]\\d)"
                            + "(?![\\p{L}\\d]|[/-](?!\\d{3}(?!\\d))\\w|\\.\\d| (?!24[/hg])\\d)");

    private static final int LONG_DIGITS = 8;
    private static final int LONGEST_USUAL = 11;
    private static final int SHORTEST = 3;
    private static final int AROUND = 80;
    private static final Pattern AMOUNT = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3}){1,5}");
    private static final Pattern DATE =
            Pattern.compile(
                    "\\d{1,2}([ ./\u2010-\u2015-])\\d{1,2}\\1(?:19|20)\\d\\d.*"
                            + "|\\d{1,2}[./-](?:19|20)\\d\\d");

    /** Begins as a number of a province or a mobile does, in groups, and lacks digits. */
    private static final Pattern CUT =
            Pattern.compile("\\(?0[2-9]\\d{1,2}\\)?[ .-](?:[ .-]?\\d){4,6}");

    /** The same with digits too many; groups of threes are those of an identity card. */
    private static final Pattern GROWN =
            Pattern.compile("\\(?0[2-9]\\d{2,3}\\)?[ .-](?:[ .-]?\\d){8,9}");

    private final String text;
    private final char[] letters;
    private final Predicate<String> known;

    private TypedNumbers(String text, Predicate<String> known) {
        this.text = text;
        this.known = known;
        letters = text.toCharArray();
    }

    /** Each with the number as its first group, in the order of the text. */
    static List<MatchResult> in(String text) {
        return in(text, number -> false);
    }

    /** The same without those that are known: most short ones of a page are the same few. */
    static List<MatchResult> in(String text, Predicate<String> known) {
        var numbers = new TypedNumbers(text, known);
        return numbers.hasDigits() ? numbers.found() : List.of();
    }

    /** Whether there are as many as the shortest number has. */
    private boolean hasDigits() {
        int digits = 0;
        for (char c : letters) {
            if (isDigit(c) && ++digits == SHORTEST) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Tried only where digits begin, as most of a text is letters. */
    private List<MatchResult> found() {
        var found = new ArrayList<MatchResult>();
        Matcher whole = LONG.matcher(text).useTransparentBounds(true);
        Matcher asked = ASKED_FOR.matcher(text).useTransparentBounds(true);
        int last = -2;
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            boolean begins = isDigit(c) || c == '+' || c == '(';
            if (!begins || i != last + 1 && isJoined(i)) {
                continue;
            }
            boolean isLong =
                    isLong(i) && whole.region(i, text.length()).lookingAt() && isPhone(whole);
            boolean isAsked = !isLong && c != '(' && isAskedFor(i, asked);
            // A look-up that cannot be read is told as that.
            if ((isLong || isAsked) && !isInBraces(i)) {
                Matcher number = isLong ? whole : asked;
                if (!known.test(number.group(1)) && !isShownBefore(i)) {
                    found.add(number.toMatchResult());
                }
                last = number.end();
                i = last - 1;
            }
        }
        return found;
    }

    /** Whether enough digits follow for a long number, which most do not. */
    private boolean isLong(int at) {
        int digits = 0;
        for (int i = at; i < letters.length && digits < LONG_DIGITS; i++) {
            char c = letters[i];
            if (isDigit(c)) {
                digits++;
            } else if ("+ .()-/".indexOf(c) < 0 && (c < '\u00b7' || Character.isLetter(c))) {
                return false;
            }
        }
        return digits == LONG_DIGITS;
    }

    /** Whether three digits follow, perhaps in groups: the shortest number has as many. */
    private boolean hasThree(int at) {
        int digits = 0;
        for (int i = at; i < Math.min(letters.length, at + 6) && digits < SHORTEST; i++) {
            if (isDigit(letters[i])) {
                digits++;
            } else if ("+ .-".indexOf(letters[i]) < 0) {
                return false;
            }
        }
        return digits == SHORTEST;
    }

    private boolean isAskedFor(int at, Matcher asked) {
        if (!hasThree(at)
                || !CallWords.mayStandBefore(letters, at)
                || !asked.region(at, text.length()).lookingAt()
                || AMOUNT.matcher(asked.group(1)).matches()
                || DATE.matcher(asked.group(1)).matches()) {
            return false;
        }
        if (known.test(asked.group(1))) {
            return true;
        }
        String before = text.substring(Math.max(0, at - AROUND), at);
        String after = text.substring(asked.end(), Math.min(text.length(), asked.end() + AROUND));
        return CallWords.ask(before, asked.group(1), after)
                || CallCells.ask(text, at, asked.group(1));
    }

    /** Whether a link calls it that shows a number itself: what it shows is told. */
    private boolean isShownBefore(int at) {
        if (at < 6 || letters[at - 1] != ':' && letters[at - 1] != '/') {
            return false;
        }
        int target = text.lastIndexOf("](", at);
        int label = target < 0 ? -1 : text.lastIndexOf('[', target);
        return label >= 0
                && text.substring(target + 2, at).matches("(?i)(?:tel|sms):/*")
                && new TypedNumbers(text.substring(label, target), known).hasDigits();
    }

    private boolean isInBraces(int at) {
        String before = text.substring(Math.max(0, at - AROUND), at);
        int open = before.lastIndexOf("{{");
        return open >= 0 && before.indexOf('}', open) < 0 && before.indexOf('\n', open) < 0;
    }

    /** Whether a sign before digits makes them part of something else. */
    private boolean isJoined(int at) {
        char c = at == 0 ? ' ' : letters[at - 1];
        if (c == '-') {
            return at > 1 && Character.isLetterOrDigit(letters[at - 2]);
        }
        if (Character.isLetter(c)) {
            return !hasThree(at) || !CallWords.areBefore(letters, at);
        }
        boolean opened = c == '(' && letters[at] != '(';
        boolean target = opened && at > 1 && letters[at - 2] == ']';
        boolean tried = target || opened && isLong(at - 1);
        return isDigit(c) || tried || "/.,=_#&+".indexOf(c) >= 0;
    }

    /** The code of the country and eight to ten digits. */
    private static boolean isFromAbroad(String digits) {
        return digits.startsWith("0084") && digits.length() >= 12 && digits.length() <= 14;
    }

    /** Whether digits have the shape of a Vietnamese or an international phone number. */
    private static boolean isPhone(MatchResult match) {
        String written = match.group(1);
        String digits = DialledNumber.digits(written);
        if (DATE.matcher(written).matches() || AMOUNT.matcher(written).matches()) {
            return false;
        }
        if (written.contains("+")) {
            return digits.length() >= LONG_DIGITS;
        }
        boolean paid = digits.startsWith("1800") || digits.startsWith("1900");
        boolean usual = digits.length() == 10 || digits.length() == 11;
        if (CUT.matcher(written).matches()
                || digits.length() > LONGEST_USUAL && GROWN.matcher(written).matches()) {
            return true;
        }
        return paid
                ? digits.length() <= 10 && written.indexOf('/') < 0
                : isFromAbroad(digits)
                        || usual && digits.startsWith("0") && digits.charAt(1) != '0';
    }
}
