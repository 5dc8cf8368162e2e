package vn.loa.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody meant who wrote more, or something else, than the digits of one number. */
final class PhoneSlips {

    private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;/|]\\s*|\\s+(?:[-–]|hoặc|và)\\s+|\\s+(?=0\\d{3} )");

    /** {@code 0263 3822 111/112}: the second number is said by its last digits. */
    private static final Pattern LAST_DIGITS = Pattern.compile("(.*\\d)\\s*[/-]\\s*(\\d{1,4})");

    /** {@code 111.0}: a spreadsheet took the number for a sum. */
    private static final Pattern DECIMAL = Pattern.compile("(\\d+)\\.0+");

    private static final Pattern EXTENSION =
            Pattern.compile(
                    "(.*\\d)\\s*[,(]?\\s*((?:máy lẻ|số lẻ|lẻ|nhánh|bấm|ext\\.?)\\s*\\d+)\\)?",
                    LOOSE);

    /** {@code 0263 3822 111 (gặp chị Hoa)}: who answers, or about what. */
    private static final Pattern NOTE =
            Pattern.compile(
                    "([+\\d][\\d .-]*\\d)\\s*(?:\\(([^()\\d]+)\\)|[-–:,]\\s*(\\p{L}[^()\\d]*))");

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:s?đt|đtdđ|điện thoại|số|tel|phone|hotline|đường dây nóng)\\s*[.:]*\\s*(.+)",
                    LOOSE);
    private static final Pattern HYPHEN = Pattern.compile("[-–—•]\\s*[\"“]?([^\"”]+)[\"”]?");
    private static final int SHORTEST_WITH_LAST_DIGITS = 9;

    private static final int LONGEST = 80;

    private PhoneSlips() {}

    /** How it should stand in the file. */
    static Optional<String> meant(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty(); // a text; looking for numbers in it takes long
        }
        return item(typed)
                .or(() -> byLastDigits(typed))
                .or(() -> several(typed))
                .or(() -> withExtension(typed))
                .or(() -> withNote(typed))
                .or(
                        () ->
                                whole(DECIMAL, typed, 1)
                                        .filter(PhoneNumber::isWhole)
                                        .map(PhoneSlips::list))
                .or(() -> alone(typed).map(number -> "phones: [" + quoted(number) + "]"));
    }

    /** An item whose hyphen is no YAML: without a space, or that of a word processor. */
    private static Optional<String> item(String typed) {
        return whole(HYPHEN, typed, 1)
                .filter(PhoneNumber::isWhole)
                .map(number -> "- " + quoted(number));
    }

    private static Optional<String> withNote(String typed) {
        Matcher both = NOTE.matcher(typed);
        if (!both.matches() || !PhoneNumber.isWhole(both.group(1))) {
            return Optional.empty();
        }
        String note = both.group(2) == null ? both.group(3) : both.group(2);
        return Optional.of(
                "phones: [{number: "
                        + quoted(both.group(1))
                        + ", note: "
                        + quoted(note.strip().replace("\"", ""))
                        + "}]");
    }

    private static Optional<String> byLastDigits(String typed) {
        Matcher both = LAST_DIGITS.matcher(typed);
        if (!both.matches() || !PhoneNumber.isWhole(both.group(1))) {
            return Optional.empty();
        }
        String first = both.group(1);
        String last = both.group(2);
        boolean full = first.replaceAll("\\D", "").length() >= SHORTEST_WITH_LAST_DIGITS;
        String end = first.substring(Math.max(0, first.length() - last.length()));
        return full && end.matches("\\d+")
                ? Optional.of(
                        list(first, first.substring(0, first.length() - last.length()) + last))
                : Optional.empty();
    }

    private static Optional<String> several(String typed) {
        String[] parts =
                Stream.of(BETWEEN.split(typed))
                        .filter(part -> !part.isBlank())
                        .toArray(String[]::new);
        return parts.length > 1 && Stream.of(parts).allMatch(PhoneNumber::isWhole)
                ? Optional.of(list(parts))
                : Optional.empty();
    }

    private static Optional<String> withExtension(String typed) {
        Matcher found = EXTENSION.matcher(typed);
        return found.matches()
                ? alone(found.group(1))
                        .map(
                                number ->
                                        "phones: [{number: %s, note: %s}]"
                                                .formatted(quoted(number), found.group(2)))
                : Optional.empty();
    }

    /** A number behind a word that says so, or with letters that look like digits. */
    private static Optional<String> alone(String typed) {
        String number = whole(LABEL, typed, 1).orElse(typed);
        String digits = number.replaceAll("[Oo]", "0").replaceAll("[Il]", "1").strip();
        return Optional.of(digits).filter(PhoneNumber::isWhole);
    }

    private static Optional<String> whole(Pattern pattern, String typed, int group) {
        Matcher matcher = pattern.matcher(typed);
        return matcher.matches() ? Optional.of(matcher.group(group).strip()) : Optional.empty();
    }

    private static String list(String... numbers) {
        return List.of(numbers).stream()
                .map(PhoneSlips::quoted)
                .collect(Collectors.joining(", ", "phones: [", "]"));
    }

    private static String quoted(String number) {
        return '"' + number + '"';
    }
}
