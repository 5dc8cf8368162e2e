package vn.loa.lang;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import vn.loa.lang.ReadAloud.Rule;

/** What Vietnamese says for what it writes. */
final class VietnameseReading implements ReadAloud.Reading {

    private static final String DAY = "(?<!\\d)(\\d{1,2})/(\\d{1,2})";
    private static final String NOT_MORE = "(?![\\d/]|[.,]\\d)";
    private static final Map<String, String> UNITS =
            Map.of(
                    "%", "phần trăm",
                    "km", "ki-lô-mét",
                    "kg", "ki-lô-gam",
                    "m", "mét",
                    "m2", "mét vuông",
                    "m²", "mét vuông",
                    "ha", "héc-ta",
                    "đ", "đồng");

    private final NumberWords numbers = new VietnameseNumbers();
    private final ShortForms shortForms;
    private final List<Rule> rules =
            List.of(
                    Rule.of("\\+\\d[\\d .-]{4,}\\d", this::phone),
                    Rule.of("0\\d{2,3}(?:[ .]\\d{2,4}){2,4}" + NOT_MORE, this::phone),
                    Rule.of("1[89]00(?: ?\\d{2,6}){1,3}" + NOT_MORE, this::phone),
                    Rule.of("0\\d{6,11}" + NOT_MORE, this::phone),
                    Rule.of("11[1-5](?![\\d/%]|[.,]\\d)", this::phone),
                    Rule.of(
                            "(?<=(?:gọi|số|đài|bấm|tới|đến)\\s)1\\d{2}(?![\\d/%]|[.,]\\d)",
                            this::phone),
                    Rule.of(
                            "(?<!ngày )24/7" + NOT_MORE,
                            (m, u) -> Optional.of("hai mươi tư giờ mỗi ngày, bảy ngày mỗi tuần")),
                    Rule.of(
                            "24/24(?: ?(?:giờ|h))?" + NOT_MORE,
                            (m, u) -> Optional.of("suốt hai mươi tư giờ")),
                    Rule.exact("(\\d+)/(?:(\\d{4})/)?(\\p{Lu}" + tail() + ")", this::document),
                    Rule.of("((?:ngày|mùng|mồng)\\s)?" + DAY + "/(\\d{4})" + NOT_MORE, this::date),
                    Rule.of("(tháng\\s)?(\\d{1,2})/(\\d{4})" + NOT_MORE, this::month),
                    Rule.of("((?:ngày|mùng|mồng)\\s)?" + DAY + NOT_MORE, this::date),
                    Rule.of("ngày\\s(\\d{1,2})(?=\\stháng\\s)", this::dayInWords),
                    Rule.of("(tháng|thứ)\\s(\\d{1,2})" + NOT_MORE, this::counted),
                    Rule.of("(\\d{1,2}) ?(?:h|g|:)(?:([0-5]\\d))?(?![\\p{L}\\d])", this::time),
                    Rule.of("(?<=[\\d%hg])\\s?[-–]\\s?(?=\\d)", (m, u) -> Optional.of(" đến ")),
                    Rule.of(
                            "(\\d{1,3}(?:\\.\\d{3}){1,20}|\\d+)(?:,(\\d+))?"
                                    + "(?: ?(%|km|kg|m2|m²|m|ha|đ)(?![\\p{L}\\d]))?",
                            this::number),
                    Rule.of(
                            "(?<=(?:phần|chương|mục|quý|khóa|phụ lục)\\s)([IVX]+)(?![\\p{L}])",
                            this::roman),
                    Rule.exact(
                            "[a-z0-9-]+(?:\\.[a-z0-9-]+){0,20}\\.(?:vn|com|org|net|example)(?![\\w.]\\w)",
                            (m, u) -> Optional.of(m.group().replace(".", " chấm "))),
                    Rule.exact("v\\.v\\.?", (m, u) -> Optional.of("vân vân")),
                    Rule.exact(ShortForms.FORM, this::shortForm),
                    Rule.exact("\\s?&\\s?", (m, u) -> Optional.of(" và ")));

    VietnameseReading(ShortForms shortForms) {
        this.shortForms = shortForms;
    }

    private static String tail() {
        return "[\\p{L}\\d]*(?:[-&.][\\p{L}\\d]+){0,20}";
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public String phone(String number) {
        return (number.strip().startsWith("+") ? "cộng " : "") + numbers.groups(number);
    }

    private Optional<String> phone(MatchResult written, List<String> unknown) {
        return Optional.of(phone(written.group()));
    }

    /** 793/QĐ-TTg; 30/2020/NĐ-CP. */
    private Optional<String> document(MatchResult written, List<String> unknown) {
        String year =
                written.group(2) == null
                        ? ""
                        : " năm " + numbers.cardinal(Long.parseLong(written.group(2)));
        String symbol = written.group(3);
        String said = shortForms.reading(symbol, numbers, unknown).orElse(symbol);
        return whole(written.group(1)).map(number -> number + year + ", " + said);
    }

    private Optional<String> date(MatchResult written, List<String> unknown) {
        int day = Integer.parseInt(written.group(2));
        int month = Integer.parseInt(written.group(3));
        if (day < 1 || day > 31 || month < 1 || month > 12) {
            return Optional.empty();
        }
        String year =
                written.groupCount() < 4
                        ? ""
                        : " năm " + numbers.cardinal(Long.parseLong(written.group(4)));
        String before = written.group(1) == null ? "ngày " : written.group(1);
        return Optional.of(before + day(day, before) + " tháng " + monthName(month) + year);
    }

    private Optional<String> dayInWords(MatchResult written, List<String> unknown) {
        String before = written.group().substring(0, 5);
        return Optional.of(before + day(Integer.parseInt(written.group(1)), before));
    }

    private String day(int day, String before) {
        boolean early = day <= 10 && before.toLowerCase(Locale.ROOT).startsWith("ng");
        return (early ? "mùng " : "") + numbers.cardinal(day);
    }

    private Optional<String> month(MatchResult written, List<String> unknown) {
        int month = Integer.parseInt(written.group(2));
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        String before = written.group(1) == null ? "tháng " : written.group(1);
        String year = numbers.cardinal(Long.parseLong(written.group(3)));
        return Optional.of(before + monthName(month) + " năm " + year);
    }

    /** Months and days of the week have a fourth of their own: tháng tư, thứ tư. */
    private Optional<String> counted(MatchResult written, List<String> unknown) {
        return Optional.of(written.group(1) + " " + monthName(Integer.parseInt(written.group(2))));
    }

    private String monthName(int month) {
        return month == 4 ? "tư" : numbers.cardinal(month);
    }

    private Optional<String> time(MatchResult written, List<String> unknown) {
        int hour = Integer.parseInt(written.group(1));
        boolean colon = written.group().contains(":");
        if (hour > 24 || colon && written.group(2) == null) {
            return Optional.empty();
        }
        int minute = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
        String minutes = minute == 0 ? "" : " " + numbers.cardinal(minute) + " phút";
        return Optional.of(numbers.cardinal(hour) + " giờ" + minutes);
    }

    private Optional<String> number(MatchResult written, List<String> unknown) {
        String unit =
                written.group(3) == null
                        ? ""
                        : " " + UNITS.get(written.group(3).toLowerCase(Locale.ROOT));
        return whole(written.group(1).replace(".", ""))
                .map(whole -> whole + fraction(written.group(2)) + unit);
    }

    private String fraction(String figures) {
        if (figures == null) {
            return "";
        }
        boolean counted = figures.length() <= 2 && !figures.startsWith("0");
        return " phẩy "
                + (counted ? numbers.cardinal(Long.parseLong(figures)) : numbers.figures(figures));
    }

    /** Longer numbers than a person can count in one breath are dictated. */
    private Optional<String> whole(String figures) {
        return Optional.of(
                figures.length() > 15
                        ? numbers.figures(figures)
                        : numbers.cardinal(Long.parseLong(figures)));
    }

    private Optional<String> roman(MatchResult written, List<String> unknown) {
        int value = 0;
        int last = 0;
        String figures = written.group(1).toUpperCase(Locale.ROOT);
        for (int i = figures.length() - 1; i >= 0; i--) {
            int own = figures.charAt(i) == 'I' ? 1 : figures.charAt(i) == 'V' ? 5 : 10;
            value += own < last ? -own : own;
            last = Math.max(last, own);
        }
        return Optional.of(numbers.cardinal(value));
    }

    private Optional<String> shortForm(MatchResult written, List<String> unknown) {
        return shortForms.reading(written.group(), numbers, unknown);
    }
}
