package vn.loa.office;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.content.PartialDate;

/** Documents a text cites: with a number, and laws named without one. */
record Citations(List<Cited> numbered, List<String> laws) {

    /**
     * @param kind e.g. {@code Kế hoạch}; empty where none is said
     * @param number e.g. {@code 65/KH-UBND}
     * @param issuer absent where neither the text nor the symbol tells
     * @param guessed whether the issuer was told by the symbol or completed
     * @param title what it is about; empty where it is not said
     */
    record Cited(
            String kind,
            String number,
            Optional<PartialDate> date,
            Optional<String> issuer,
            boolean guessed,
            String title,
            boolean basis,
            int line) {

        /** This mention, with what only a later one says. */
        private Cited or(Cited later) {
            if (date.isEmpty() && issuer.isEmpty()) {
                return later;
            }
            Cited dated = date.isEmpty() ? with(later.date, issuer, guessed) : this;
            return issuer.isEmpty() ? dated.with(dated.date, later.issuer, later.guessed) : dated;
        }

        Cited with(Optional<PartialDate> day, Optional<String> by, boolean guess) {
            return new Cited(kind, number, day, by, guess, title, basis, line);
        }
    }

    private static final String KIND =
            "(?iu:Kế hoạch(?: liên ngành| liên tịch| phối hợp)?|Quyết định|Nghị định|Nghị"
                    + " quyết|Thông tư(?: liên tịch)?|Chỉ thị|Công văn|Công điện|Chương trình|Kết"
                    + " luận|Hướng dẫn|Thông báo|Đề án|Luật|Bộ luật|Pháp lệnh|Văn bản|Tờ trình|Báo"
                    + " cáo|Quy chế|Quy định)";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\d/.-])(\\d{1,5}[a-zA-Z]?)\\s?(/(?:\\s?(?:19|20)\\d{2}\\s?/)?|-)\\s?(QH\\d{1,2}|UBTVQH\\d{1,2}|\\p{Lu}[\\p{L}&\\d]{0,14}(?:\\s?[-–/]\\s?\\p{Lu}[\\p{L}&\\d.]{0,24}){0,12}(?:\\([\\p{Lu}\\d-]{1,12}\\))?|QH\\d+)");

    /** A scanner may leave a blank in it: "20 21". */
    private static final String YEAR = "((?:19|20)\\s?\\d{2})(?!\\d)";

    private static final Pattern DATE =
            Pattern.compile(
                    "(?siuU)^[\\s,(]*(?:(?:ban hành |ký"
                            + " |cùng )?ngày\\s+)(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*"
                            + YEAR
                            + "|\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+"
                            + YEAR
                            + ")\\)?");
    private static final Pattern BY =
            Pattern.compile(
                    "(?sU)^\\)?[\\s,]*(?:(?:được|do)\\s+)?(?:của|do|giữa)\\s+(?:liên ngành\\s+)?(.+)");
    private static final Pattern END_OF_ISSUER =
            Pattern.compile(
                    "(?U)\\s+(?:(?<!tội phạm )về|Về|[Bb]an hành|[Qq]uy định|[Pp]hê duyệt|[Hh]ướng dẫn|[Ss]ửa đổi|triển khai|thực"
                            + " hiện|tại|V/v|v/v|(?<!Ngoại )giao|tổ chức|công bố|thông"
                            + " qua|năm|ngày|đã|trên|trong|để|với|nhằm|và (?:các|(?:\\p{L}+ )?\\p{L}+"
                            + " (?:\\p{L}+ )?số|(?:sự |ý kiến )?(?:chỉ đạo|đề nghị))|và "
                            + KIND
                            + "|(?<!và )xây dựng|tăng cường|phối hợp(?! PBGDPL|"
                            + " phổ biến| công"
                            + " tác)|số|cho|như|này|thì|có|được)\\b|[;.:()\\[“”\"]|,\\s+(?!(?:chống|Thương"
                            + " binh|Thể thao|Gia đình|Thể dục|Du lịch|Xã hội|tội phạm|tệ nạn xã hội|TNXH|ma"
                            + " (?:túy|tuý)|mại dâm|(?:HIV/)?AIDS)\\b)|$");

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?U)\\bcủa\\s+(\\p{Lu}(?:(?!\\bcủa\\b|\\btại\\b)[^;.,]){1,80}?)\\s*(?:,|\\()?\\s*(?:tại\\s+"
                            + "(?:"
                            + KIND
                            + "\\s*số:?\\s*\\d[^;]{0,80}?(?:,|\\svà)\\s(?:các )?){0,4}"
                            + KIND
                            + "\\s*)?số:?\\s*$");

    private static final Pattern DOING =
            Pattern.compile(
                    "(?U)(?:^|[.;:,]\\s+)("
                            + Agencies.STARTER
                            + "[^;.,:]{0,80}?)\\s+(?:đã |vừa )?(?:ban hành|xây dựng|có)\\s+(?:"
                            + KIND
                            + "\\s*)?(?:số:?)\\s*$");

    private static final Pattern LAST_OF_SEVERAL =
            Pattern.compile("(?U)\\svà\\s(?:" + Agencies.STARTER + ")\\b");

    /** "Mẫu số 01/BB" is a form, not a document. */
    private static final Pattern FORM =
            Pattern.compile("(?iuU)\\b(?:mẫu|biểu|phụ lục)\\s*(?:số)?\\s*:?\\s*$");

    /** Symbols of what several offices issue together. */
    private static final Pattern JOINT = Pattern.compile("/(?:\\d{4}/)?\\p{L}*(?:LT|LN|PH)-");

    /** Reads the blocks in order; the first mention of a number counts. */
    static Citations of(List<Block> blocks, int bases, Optional<String> own, Places places) {
        Map<String, Cited> numbered = new LinkedHashMap<>();
        var laws = new CitedLaws();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String text = block.text();
            var mentions = new ArrayList<CitedTogether.Mention>();
            Matcher number = NUMBER.matcher(text);
            while (number.find()) {
                String whole = whole(number);
                if (isDocument(number, text) && own.filter(whole::equals).isEmpty()) {
                    Cited cited = cited(block, number, whole, i < bases, places);
                    mentions.add(
                            new CitedTogether.Mention(
                                    cited, number.start(), afterDate(text, number.end())));
                }
            }
            CitedTogether.shared(mentions, text)
                    .forEach(cited -> numbered.merge(cited.number(), cited, Cited::or));
            laws.read(text);
        }
        return new Citations(List.copyOf(numbered.values()), laws.withoutNumber());
    }

    private static String whole(Matcher number) {
        return (number.group(1) + number.group(2) + number.group(3))
                .replaceAll("\\s+", "")
                .replace('–', '-')
                .replaceAll("[.]+$", "");
    }

    private static int afterDate(String text, int end) {
        Matcher day = DATE.matcher(text.substring(end));
        return day.find() ? end + day.end() : end;
    }

    /** "81/KH-UBND" is one, "LĐ-TB", "24/7" and "2/HĐND xã" are none. */
    private static boolean isDocument(Matcher number, String text) {
        String before = text.substring(0, number.start());
        if (FORM.matcher(before).find()) {
            return false;
        }
        String symbol = number.group(3).replaceAll("\\s+", "");
        boolean stroke = number.group(2).contains("/");
        boolean said = before.matches("(?siuU).*\\b(?:số|số:|" + KIND + ")\\s*:?\\s*");
        boolean parts = symbol.matches("(?U)(?:QH\\d+|UBTVQH\\d+|\\p{Lu}[\\p{L}&\\d]*[-–/].+)");
        return stroke ? parts || said && symbol.length() > 1 : said && parts;
    }

    private static Cited cited(
            Block block, Matcher number, String whole, boolean basis, Places places) {
        String text = block.text();
        String before = text.substring(0, number.start());
        String after = text.substring(number.end());
        Optional<PartialDate> date = Optional.empty();
        Matcher day = DATE.matcher(after);
        if (day.find()) {
            date = date(day);
            after = after.substring(day.end());
        }
        Optional<String> said = issuerAfter(after, JOINT.matcher(whole).find());
        String rest = after;
        Matcher by = BY.matcher(after);
        if (said.isPresent() && by.matches()) {
            rest = after.substring(after.indexOf(said.get()) + said.get().length());
            Matcher late = DATE.matcher(rest);
            if (date.isEmpty() && late.find()) {
                date = date(late);
                rest = rest.substring(late.end());
            }
        } else {
            said = issuerBefore(before).or(() -> issuerDoing(before));
        }
        Optional<String> completed = said.map(places::completed);
        Optional<String> issuer = completed.or(() -> Places.bySymbol(whole));
        boolean guessed = !issuer.equals(said);
        return new Cited(
                kind(before), whole, date, issuer, guessed, title(rest), basis, block.line());
    }

    private static Optional<PartialDate> date(Matcher day) {
        String month = day.group(2) != null ? day.group(2) : day.group(4);
        String year = (day.group(3) != null ? day.group(3) : day.group(5)).replaceAll("\\s", "");
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day.group(1));
        boolean real =
                m >= 1
                        && m <= 12
                        && d >= 1
                        && d <= YearMonth.of(Integer.parseInt(year), m).lengthOfMonth();
        return real
                ? Optional.of(
                        new PartialDate(Integer.parseInt(year), Optional.of(m), Optional.of(d)))
                : Optional.empty();
    }

    private static Optional<String> issuerAfter(String after, boolean joint) {
        Matcher by = BY.matcher(after);
        if (!by.matches()) {
            return Optional.empty();
        }
        String rest = by.group(1);
        Matcher end = END_OF_ISSUER.matcher(rest);
        end.find();
        while (joint
                && end.end() < rest.length()
                && end.group().startsWith(",")
                && !LAST_OF_SEVERAL.matcher(rest.substring(0, end.start())).find()
                && Agencies.begins(rest.substring(end.end()))) {
            end.find();
        }
        String name = rest.substring(0, end.start()).strip();
        return name.isEmpty()
                        || Sentence.words(name)
                                > (joint || name.startsWith("Ban Chỉ đạo") ? 40 : 18)
                        || !name.matches("(?U)\\p{Lu}.*|liên .*|các .*")
                ? Optional.empty()
                : Optional.of(name);
    }

    // "Chỉ thị của Ban Bí thư số 12-CT/TW", "chỉ đạo của Ban Chỉ đạo huyện tại Công văn số 77/…"
    private static Optional<String> issuerBefore(String before) {
        Matcher by = BEFORE.matcher(before);
        return by.find() ? Optional.of(by.group(1).strip()) : Optional.empty();
    }

    // "Ủy ban nhân dân xã đã ban hành Kế hoạch số 19/KH-UBND"
    private static Optional<String> issuerDoing(String before) {
        Matcher doing = DOING.matcher(before);
        return doing.find() ? Optional.of(doing.group(1).strip()) : Optional.empty();
    }

    private static String kind(String before) {
        Matcher kind = Pattern.compile("(" + KIND + ")(?=[^;.]{0,60}$)").matcher(before);
        String last = "";
        while (kind.find()) {
            last = kind.group(1);
        }
        return last.isEmpty()
                ? ""
                : last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
    }

    private static String title(String rest) {
        Matcher about =
                Pattern.compile(
                                "(?sU)^[\\s,]*((?:về|Về|V/v|v/v|ban hành|phê duyệt|quy định|hướng"
                                        + " dẫn)\\b[^;]*?)(?:;|\\.(?:\\s|$)|\\s(?:và|theo)\\s+(?:(?:Kế"
                                        + " hoạch|Quyết định)\\b|"
                                        + KIND
                                        + "\\s+số\\b).*|,\\s+"
                                        + KIND
                                        + "\\s+số:?\\s*\\d.*|$).*")
                        .matcher(rest);
        return about.matches()
                ? ActingClause.cut(about.group(1))
                        .replaceFirst("(?iu)^(?:về việc|v/v|về)\\s+", "")
                        .replaceAll("[\\s.;:,/]+$", "")
                : "";
    }
}
