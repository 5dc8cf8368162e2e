package vn.loa.lang;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import vn.loa.lang.ReadAloud.Rule;

/** What English says for what it writes. */
final class EnglishReading implements ReadAloud.Reading {

    private static final String NOT_MORE = "(?![\\d/]|[.,]\\d)";
    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    private final EnglishNumbers numbers = new EnglishNumbers();
    private final ShortForms shortForms;
    private final List<Rule> rules =
            List.of(
                    Rule.of("\\+\\d[\\d .-]{4,}\\d", this::phone),
                    Rule.of("0\\d{2,3}(?:[ .]\\d{2,4}){2,4}" + NOT_MORE, this::phone),
                    Rule.of("1[89]00(?: ?\\d{2,6}){1,3}" + NOT_MORE, this::phone),
                    Rule.of("0\\d{6,11}" + NOT_MORE, this::phone),
                    Rule.of("11[1-5](?![\\d/%]|[.,]\\d)", this::phone),
                    Rule.of(
                            "(?<=(?:call|dial|number|or)\\s)1\\d{2}(?![\\d/%]|[.,]\\d)",
                            this::phone),
                    Rule.of(
                            "24/7" + NOT_MORE,
                            (m, u) -> Optional.of("twenty-four hours a day, seven days a week")),
                    Rule.exact(
                            "(\\d{1,2}) (" + MONTHS + ")(?: (\\d{4}))?(?!\\d)", this::dateInWords),
                    Rule.of("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?" + NOT_MORE, this::date),
                    Rule.of("(\\d{1,2}):([0-5]\\d)(?!\\d)", this::time),
                    Rule.of(
                            "(\\d{1,2})(?:st|nd|rd|th)(?![\\p{L}\\d])",
                            (m, u) -> Optional.of(numbers.ordinal(Integer.parseInt(m.group(1))))),
                    Rule.of("(?<=[\\d%])\\s?[-–]\\s?(?=\\d)", (m, u) -> Optional.of(" to ")),
                    Rule.of(
                            "((?:19|20)\\d{2})(?![\\d%]|[.,]\\d)",
                            (m, u) -> Optional.of(numbers.year(Integer.parseInt(m.group(1))))),
                    Rule.of("(\\d{1,3}(?:,\\d{3}){1,20}|\\d+)(?:\\.(\\d+))?( ?%)?", this::number),
                    Rule.exact(ShortForms.FORM, this::shortForm),
                    Rule.exact("\\s?&\\s?", (m, u) -> Optional.of(" and ")));

    EnglishReading(ShortForms shortForms) {
        this.shortForms = shortForms;
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public String phone(String number) {
        return (number.strip().startsWith("+") ? "plus " : "") + numbers.groups(number);
    }

    private Optional<String> phone(MatchResult written, List<String> unknown) {
        return Optional.of(phone(written.group()));
    }

    private Optional<String> dateInWords(MatchResult written, List<String> unknown) {
        return date(Integer.parseInt(written.group(1)), written.group(2), written.group(3));
    }

    /** Day before month, as everybody in the country writes it. */
    private Optional<String> date(MatchResult written, List<String> unknown) {
        int month = Integer.parseInt(written.group(2));
        return month < 1 || month > 12
                ? Optional.empty()
                : date(
                        Integer.parseInt(written.group(1)),
                        Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        written.group(3));
    }

    private Optional<String> date(int day, String month, String year) {
        if (day < 1 || day > 31) {
            return Optional.empty();
        }
        String in = year == null ? "" : " " + numbers.year(Integer.parseInt(year));
        return Optional.of("the " + numbers.ordinal(day) + " of " + month + in);
    }

    private Optional<String> time(MatchResult written, List<String> unknown) {
        int minute = Integer.parseInt(written.group(2));
        String minutes =
                minute == 0
                        ? " o'clock"
                        : " " + (minute < 10 ? "oh " : "") + numbers.cardinal(minute);
        return Optional.of(numbers.cardinal(Long.parseLong(written.group(1))) + minutes);
    }

    private Optional<String> number(MatchResult written, List<String> unknown) {
        String figures = written.group(1).replace(",", "");
        String whole =
                figures.length() > 12
                        ? numbers.figures(figures)
                        : numbers.cardinal(Long.parseLong(figures));
        String fraction =
                written.group(2) == null ? "" : " point " + numbers.figures(written.group(2));
        return Optional.of(whole + fraction + (written.group(3) == null ? "" : " percent"));
    }

    private Optional<String> shortForm(MatchResult written, List<String> unknown) {
        return shortForms.reading(written.group(), numbers, unknown);
    }
}
