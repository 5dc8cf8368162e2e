package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.SpokenDigit;

/** Numbers written as they are spoken, "một một hai", where the words before ask to call them. */
final class SpokenNumbers {

    /**
     * A number in words.
     *
     * @param digits what they dial
     */
    record Spoken(int start, String written, String digits) {}

    private static final String VIETNAMESE =
            "(?:không|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín)";
    private static final String ENGLISH =
            "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)";
    private static final String BETWEEN = "(?: ?[,.–-] ?|[ \\n]{1,2})";
    private static final Pattern SPOKEN =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:"
                            + VIETNAMESE
                            + "(?:"
                            + BETWEEN
                            + VIETNAMESE
                            + "){2,14}|"
                            + ENGLISH
                            + "(?:"
                            + BETWEEN
                            + ENGLISH
                            + "){2,14}|một trăm mười(?: (?:một|hai|ba|bốn|tư|lăm|sáu|bảy|bẩy|tám|chín))?)(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBER = Pattern.compile("(?iu)(?<!\\p{L})số(?!\\p{L})");
    private static final int AROUND = 80;

    private SpokenNumbers() {}

    /**
     * @param letters of the text
     */
    static List<Spoken> in(String text, char[] letters) {
        for (int i = 2; i < letters.length; i++) {
            if (begins(text, letters, i)) {
                return found(text);
            }
        }
        return List.of();
    }

    /** Whether two digits in words may stand around a letter that few other words have. */
    private static boolean begins(String text, char[] letters, int at) {
        return switch (letters[at]) {
            case 'ộ' -> text.startsWith("ột", at) && isDigitBehind(text, at + 2);
            case 'ờ' -> text.startsWith("trăm mười", at - 7);
            case 'g' -> text.startsWith("không", at - 4) && isDigitBehind(text, at + 1);
            case 'e' ->
                    letters[at - 1] == 'n' && letters[at - 2] == 'o' && isDigitBehind(text, at + 1);
            case 'o' ->
                    letters[at - 1] == 'r' && letters[at - 2] == 'e' && isDigitBehind(text, at + 1);
            default -> false;
        };
    }

    private static boolean isDigitBehind(String text, int at) {
        int start = at;
        while (start < text.length() && start - at < 3 && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < 6 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return start > at
                && SpokenDigit.of(text.substring(start, end).toLowerCase(Locale.ROOT)).isPresent();
    }

    private static List<Spoken> found(String text) {
        var found = new ArrayList<Spoken>();
        Matcher spoken = SPOKEN.matcher(text);
        while (spoken.find()) {
            String digits = digits(spoken.group());
            String before = text.substring(Math.max(0, spoken.start() - AROUND), spoken.start());
            String after =
                    text.substring(spoken.end(), Math.min(text.length(), spoken.end() + AROUND));
            boolean isLong = digits.matches("0[2-9]\\d{8,9}|1[89]00\\d{4,6}");
            if (isLong || isHelp(before, digits) || CallWords.ask(before, digits, after)) {
                found.add(new Spoken(spoken.start(), spoken.group(), digits));
            }
        }
        return found;
    }

    /** {@code số cần nhớ: một một hai}: nobody counts so. */
    private static boolean isHelp(String before, String digits) {
        return digits.length() == 3 && digits.startsWith("11") && NUMBER.matcher(before).find();
    }

    private static String digits(String spoken) {
        String small = spoken.toLowerCase(Locale.ROOT);
        String plain =
                small.replace("một trăm mười ", "một một ")
                        .replace("một trăm mười", "một một không");
        var digits = new StringBuilder();
        for (String word : plain.split("[^\\p{L}]+")) {
            digits.append(SpokenDigit.of(word).orElseThrow());
        }
        return digits.toString();
    }
}
