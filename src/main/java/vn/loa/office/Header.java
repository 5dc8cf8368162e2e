package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.content.PartialDate;
import vn.loa.lang.Folding;
import vn.loa.office.OfficeText.Line;

/**
 * What stands above the title.
 *
 * @param bodies names of the agencies as printed, from the top
 * @param nation what stands in place of the national title, e.g. {@code ĐẢNG CỘNG SẢN VIỆT NAM};
 *     absent where the national title does or nothing
 * @param number with its symbol, e.g. {@code 45/KH-UBND}; absent where it was left blank
 * @param symbol the part after the stroke; absent without a number line
 * @param hasNumberLine whether there is a line for the number at all
 * @param date as far as it is written
 * @param hasDate whether there is a line for it
 * @param rest lines nobody understood
 */
record Header(
        List<String> bodies,
        Optional<String> nation,
        Optional<String> number,
        Optional<String> symbol,
        boolean hasNumberLine,
        Optional<String> place,
        Optional<Written> date,
        int dateLine,
        int numberLine,
        List<Line> rest) {

    /** A date with the parts that were filled in. */
    record Written(Optional<Integer> day, Optional<Integer> month, Optional<Integer> year) {

        boolean isWhole() {
            return day.isPresent() && month.isPresent() && year.isPresent();
        }

        /** Without a day or a month that no calendar has. */
        Written possible() {
            Optional<Integer> real = month.filter(m -> m <= 12);
            boolean odd =
                    day.filter(d -> !ImpossibleDays.isDay(year, month.orElse(1), d)).isPresent();
            return new Written(odd ? Optional.empty() : day, real, year);
        }

        /** As precise as a plan may say it. */
        Optional<PartialDate> partial() {
            Written real = possible();
            return year.map(
                    y ->
                            new PartialDate(
                                    y,
                                    real.month,
                                    real.month.isPresent() ? real.day : Optional.empty()));
        }
    }

    private static final Pattern NATIONAL =
            Pattern.compile(
                    "(?iuU)C[ỘO]NG\\s+H[ÒOÀ]A?À?\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGH\\S+\\s+VI\\S+(?:\\s+NAM)?|Đ\\S+\\s+l[ậâ]p\\s*[-–—]\\s*Tự(?:\\s+do)?\\s*[-–—]\\s*Hạnh\\s+ph\\S+|ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH\\s*$");
    private static final String BLANK = "[\\d\\s.…_-]*?";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?U)(?:S[ốôỐÔ]|số)\\s*[:.]?\\s*("
                            + BLANK
                            + ")\\s*([/-])\\s*((?:\\d{4}\\s*/\\s*)?[A-ZĐ][\\p{L}&\\d]*(?:\\s?[-–/]\\s?[\\p{Lu}&][\\p{L}&\\d]*){0,20}(?:\\([\\p{Lu}\\d-]{1,12}\\))?)");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?iuU)(?:(\\p{Lu}[^,\\t;:]{1,40}?)\\s*,)?\\s*ngày\\s*("
                            + BLANK
                            + ")\\s*tháng\\s*("
                            + BLANK
                            + ")\\s*năm\\s*(\\d{2}\\s\\d{2}(?!\\d)|[\\d.…_]*)");
    private static final Pattern SHORT_DATE =
            Pattern.compile(
                    "(?U)(\\p{Lu}[^,\\t;:\\d]{1,40}?)\\s*,\\s*(?:[Nn]gày\\s*)?(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})(?!\\d)");
    private static final Pattern CONTINUED =
            Pattern.compile(
                    "(?iuU)(?!\\S+ (?:ủy|uỷ|đoàn)\\b)(?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thị xã|đặc khu|TP\\.?|TX\\.?|việt nam|và|[-–&]).*");

    /** "UBND HUYỆN ĐỒNG MÂY PHÒNG Y TẾ": between the two. */
    private static final Pattern TWO_BODIES =
            Pattern.compile(
                    "((?<!\\p{L})(?:TỈNH|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TP|XÃ|PHƯỜNG|THỊ TRẤN) \\p{Lu}+(?: \\p{Lu}+){0,3}?"
                            + "|(?<!\\p{L})SỞ \\p{Lu}+(?: (?!TRƯỜNG|TRUNG TÂM)[\\p{Lu}&-]+){1,10}?(?<!TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG|TRẤN)(?= TR))"
                            + " (?=(?:SỞ|PHÒNG|TRƯỜNG|CHI CỤC|TRUNG TÂM|BAN CHỈ ĐẠO|CÔNG AN|TRẠM) \\p{Lu})");

    /** What the scan of "ỦY BAN NHÂN DÂN" has lost stands in its first letters. */
    private static final Pattern COMMITTEE = Pattern.compile("(?:\\S{0,2} )?ban nhan dan\\b");

    private static final Pattern KIND_OF_PLACE =
            Pattern.compile("(?iuU)\\b(?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thị xã)$");

    static boolean isNational(String text) {
        return NATIONAL.matcher(text).find();
    }

    static boolean hasDate(String text) {
        return date(text).reset().find();
    }

    /**
     * Where a header without a type line ends: after the last line that can only be of a header.
     */
    static int end(List<Line> lines, int limit) {
        int end = 0;
        for (int i = 0; i < Math.min(limit, 12) && i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (isNational(text)
                    || NUMBER.matcher(text).lookingAt()
                    || date(text.strip()).reset().matches()) {
                end = i + 1;
            }
        }
        return end;
    }

    static Header of(List<Line> written) {
        List<Line> lines = WrappedHeader.joined(written);
        var bodies = new ArrayList<String>();
        var rest = new ArrayList<Line>();
        Matcher number = null;
        Matcher date = null;
        int numberLine = 1;
        int dateLine = 1;
        boolean placed = lines.stream().anyMatch(line -> placed(line.text()));
        boolean union = lines.stream().filter(line -> isUnion(line.plain())).count() > 1;
        for (Line line : lines) {
            if (union && isUnion(line.plain())) {
                // The Youth Union's name stands in both columns: at the left it is the body above.
                union = false;
                add(bodies, line.plain());
                continue;
            }
            String left = NATIONAL.matcher(line.text()).replaceAll("\t");
            Matcher n = NUMBER.matcher(left);
            if (number == null && n.find()) {
                number = n;
                numberLine = line.number();
                left = left.substring(0, n.start()) + "\t" + left.substring(n.end());
            }
            String columns = left.replaceAll("\\s{3,}(?=\\p{Lu})", "\t");
            Matcher d = date(columns);
            boolean other = placed && !placed(columns);
            if (date == null && !other && d.reset().find()) {
                date = d;
                dateLine = line.number();
                left = columns.substring(0, d.start()) + "\t" + columns.substring(d.end());
            }
            for (String cell : left.split("\t|\\s{3,}")) {
                String text = cell.replaceAll("\\s+", " ").strip();
                if (text.matches("[\\W_]*")) {
                    continue;
                }
                if (Sentence.isCapitals(text) || Agencies.begins(text)) {
                    for (String body : parted(whole(text.replaceAll("[\\s,;:.]+$", "")))) {
                        add(bodies, body);
                    }
                } else {
                    rest.add(line.with(text));
                }
            }
        }
        Optional<String> symbol =
                Optional.ofNullable(number)
                        .map(n -> n.group(3).replaceAll("\\s+", "").replace('–', '-'));
        return new Header(
                List.copyOf(bodies),
                nation(lines),
                number(number, symbol),
                symbol,
                number != null,
                Optional.ofNullable(date).map(d -> d.group(1)).map(String::strip),
                Optional.ofNullable(date)
                        .map(
                                d ->
                                        new Written(
                                                value(d.group(2)),
                                                value(d.group(3)),
                                                value(d.group(4)))),
                dateLine,
                numberLine,
                List.copyOf(rest));
    }

    /** Whether it has a date with a place, as a page of the web has none of its own. */
    private static boolean placed(String text) {
        Matcher date = date(text).reset();
        return date.find() && date.group(1) != null;
    }

    private static boolean isUnion(String text) {
        return NATIONAL.matcher(text).matches() && text.startsWith("ĐOÀN");
    }

    private static Optional<String> nation(List<Line> lines) {
        return lines.stream()
                .map(line -> NATIONAL.matcher(line.plain()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .map(String::strip)
                .filter(title -> title.matches("Đ(?:ẢNG|OÀN) .*"))
                .findFirst();
    }

    /** As {@code ngày 4 tháng 3 năm 2019}, or as {@code Tân Gió, ngày 4/3/2019}. */
    private static Matcher date(String text) {
        Matcher written = DATE.matcher(text);
        return written.find() ? written : SHORT_DATE.matcher(text);
    }

    private static Optional<String> number(Matcher number, Optional<String> symbol) {
        if (number == null) {
            return Optional.empty();
        }
        String digits = number.group(1).replaceAll("\\D", "");
        return digits.isEmpty()
                ? Optional.empty()
                : Optional.of(digits + number.group(2) + symbol.orElseThrow());
    }

    private static Optional<Integer> value(String digits) {
        String only = digits.replaceAll("\\D", "");
        return only.isEmpty() || only.length() > 4 || Integer.parseInt(only) == 0
                ? Optional.empty()
                : Optional.of(Integer.valueOf(only));
    }

    private static String[] parted(String bodies) {
        return TWO_BODIES.matcher(bodies).replaceAll("$1\t").split("\t");
    }

    /** "Y BAN NHÂN DÂN TỈNH" with the letter that no other body can have there. */
    private static String whole(String body) {
        Matcher committee = COMMITTEE.matcher(Folding.plain(body));
        boolean lost = committee.lookingAt() && !committee.group().startsWith("uy ");
        return lost && Sentence.isCapitals(body)
                ? "ỦY BAN NHÂN DÂN" + body.substring(committee.end())
                : body;
    }

    // "ỦY BAN NHÂN DÂN" / "XÃ SUỐI ĐÁ" is one name on two lines.
    private static void add(List<String> bodies, String text) {
        boolean goesOn =
                !bodies.isEmpty() && (CONTINUED.matcher(text).matches() || !Agencies.begins(text));
        if (goesOn) {
            // "CÔNG AN TỈNH" / "TỈNH ĐỒNG MÂY" says the kind of place twice.
            String before = bodies.get(bodies.size() - 1);
            Matcher kind = KIND_OF_PLACE.matcher(before);
            boolean twice =
                    kind.find()
                            && text.regionMatches(true, 0, kind.group(), 0, kind.group().length());
            bodies.set(
                    bodies.size() - 1,
                    (twice ? before.substring(0, kind.start()).strip() : before) + " " + text);
        } else {
            bodies.add(text);
        }
    }
}
