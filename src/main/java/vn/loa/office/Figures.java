package vn.loa.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.Folding;
import vn.loa.office.Labels.Mark;

/** Days by which something is due, in the sentences of a document. */
final class Figures {

    /**
     * @param date ISO day; empty for a recurring one
     * @param monthDay {@code MM-DD} of a day of every year; empty without one, or where no calendar
     *     has it
     * @param every {@code yearly}, {@code half-yearly}, {@code quarterly}, {@code monthly} or empty
     * @param before whether the day itself is too late
     */
    record Deadline(
            String text,
            String date,
            String monthDay,
            String every,
            String sentence,
            int line,
            boolean before) {

        Deadline {
            date = ImpossibleDays.orNothing(date);
            monthDay = ImpossibleDays.orNothing(monthDay);
        }

        Deadline(String text, String date, String monthDay, String every, String said, int line) {
            this(text, date, monthDay, every, said, line, false);
        }

        Deadline said(String other) {
            return new Deadline(text, date, monthDay, every, other, line, before);
        }
    }

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?iuU)(?:trước|chậm nhất (?:là )?|muộn nhất|định kỳ(?: vào)?|hạn cuối|đến hết|hoàn thành (?:trước|trong)|xong trước|trước hết)\\s*(?:là\\s+)?(?:ngày\\s+|(?=\\d{1,2}/\\d{1,2}(?:/\\d{4})?(?![\\d/])))(\\d{1,2})(?:\\s*/\\s*(\\d{1,2})(?:\\s*/\\s*(\\d{4}))?|\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+(\\d{4}))?)?((?:\\s+(?:của )?tháng (?:đầu|cuối|thứ \\p{L}+)(?: của)?(?: mỗi)? quý|\\s+h[àằ]ng (?:năm|tháng|quý))?)");

    /** The second day of "trước ngày 15/6 và ngày 15/12/2024". */
    private static final Pattern AND_BEFORE =
            Pattern.compile(
                    "(?iuU)(\\s*[,;]?\\s*(?:và\\s+)?(?:trước\\s+)?)(?:ngày\\s+)?(\\d{1,2})\\s*/\\s*(\\d{1,2})(?:\\s*/\\s*(\\d{4}))?(?![\\d/])");

    /** "trước ngày 15/8", but not "trước hết ngày 15/8". */
    private static final Pattern TOO_LATE = Pattern.compile("(?iuU)\\btrước(?! hết)\\b");

    private static final Pattern BY_YEAR =
            Pattern.compile("(?iuU)(?:phấn đấu,? )?(đến (?:hết |cuối )?năm (\\d{4}))\\b\\D*+$");

    private static final Pattern DAY =
            Pattern.compile("\\s*(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s*\\.?");
    private static final Pattern EVERY_YEAR = Pattern.compile("(?iuU)(?:h[ằà]ng|mỗi|từng)\\s+năm");
    private static final Pattern YEARLY_DAY =
            Pattern.compile("(?iuU)\\(?(?:ngày\\s+)?(\\d{1,2})/(\\d{1,2})\\)?\\s+h[àằ]ng năm");

    /** "Báo cáo ngày 20 hằng tháng", "vào ngày 5 tháng đầu quý". */
    private static final Pattern MONTHLY_DAY =
            Pattern.compile(
                    "(?iuU)ngày\\s+(\\d{1,2})\\s+(h[àằ]ng (?:tháng|quý)|mỗi tháng|(?:của )?tháng (?:đầu|cuối)(?: của)?(?: mỗi)? quý)");

    private static final Pattern HALF_YEARS =
            Pattern.compile("(?iuU)(?:0?6|sáu) tháng (?:một|0?1) lần");
    private static final Pattern RECURRING =
            Pattern.compile(
                    "(?iuU)(?:[^.;,]{0,30}\\b)?định kỳ(?:,? ?(?:h[àằ]ng (?:tháng|quý|năm)|0?6 tháng|cuối năm|quý|năm|và)[,; ]*(?:và )?){1,9}(?:báo cáo)?");

    private Figures() {}

    static List<Deadline> deadlines(List<Block> blocks) {
        var due = new ArrayList<Deadline>();
        for (Block block : blocks) {
            String text = block.text();
            Matcher before = BEFORE.matcher(text);
            while (before.find()) {
                Deadline first = before(before, block);
                due.add(first);
                another(first.before(), before.end(), block).ifPresent(due::add);
            }
            Matcher day = YEARLY_DAY.matcher(text);
            while (day.find()) {
                if (!text.substring(0, day.start())
                        .matches("(?siuU).*(?:trước|nhất là|nhất)\\s*")) {
                    due.add(
                            new Deadline(
                                    day.group(),
                                    "",
                                    monthDay(day.group(2), day.group(1)),
                                    "yearly",
                                    text,
                                    block.line()));
                }
            }
            Matcher monthly = MONTHLY_DAY.matcher(text);
            while (monthly.find()) {
                if (due.stream().noneMatch(d -> d.text().endsWith(monthly.group()))) {
                    due.add(
                            new Deadline(
                                    monthly.group(),
                                    "",
                                    "",
                                    every(monthly.group(2)),
                                    text,
                                    block.line()));
                }
            }
            Matcher half = HALF_YEARS.matcher(text);
            while (half.find()) {
                due.add(new Deadline(half.group(), "", "", "half-yearly", text, block.line()));
            }
            Matcher again = RECURRING.matcher(text);
            while (again.find()) {
                due.add(
                        new Deadline(
                                again.group()
                                        .replaceFirst("^.*?(?iu)(?=định kỳ)", "")
                                        .replaceAll("[,; ]+$", ""),
                                "",
                                "",
                                every(again.group()),
                                text,
                                block.line()));
            }
        }
        return List.copyOf(due);
    }

    /**
     * "Đến năm 2026, …" at the head of an item without a figure, whose target would be due then:
     * the end of the year, each year once.
     */
    static List<Deadline> endsOfYears(List<Block> blocks) {
        var years = new LinkedHashMap<String, Deadline>();
        for (Block block : blocks) {
            Matcher year = BY_YEAR.matcher(block.text());
            if (block.mark().compareTo(Mark.LETTER) >= 0 && year.lookingAt()) {
                years.putIfAbsent(
                        year.group(2),
                        new Deadline(
                                year.group(1),
                                year.group(2) + "-12-31",
                                "",
                                "",
                                block.text(),
                                block.line()));
            }
        }
        return List.copyOf(years.values());
    }

    /** Days that stand alone in the column of a table: "20/7/2027". */
    static List<Deadline> ofDuties(List<Duties.Line> lines) {
        var due = new ArrayList<Deadline>();
        for (Duties.Line line : lines) {
            for (Duties.Item item : line.items()) {
                Matcher day = DAY.matcher(item.by().orElse(""));
                if (day.matches()) {
                    String date = day.group(3) + "-" + monthDay(day.group(2), day.group(1));
                    due.add(new Deadline(day.group(), date, "", "", item.text(), line.at()));
                }
            }
        }
        return due;
    }

    private static Optional<Deadline> another(boolean before, int from, Block block) {
        String text = block.text();
        Matcher day = AND_BEFORE.matcher(text).region(from, text.length());
        if (!day.lookingAt() || day.group(1).isBlank() || day.group(1).contains("trước")) {
            return Optional.empty();
        }
        String monthDay = monthDay(day.group(3), day.group(2));
        String year = day.group(4);
        return Optional.of(
                new Deadline(
                        text.substring(day.end(1), day.end()),
                        year == null ? "" : year + "-" + monthDay,
                        year == null ? monthDay : "",
                        year == null ? ofEveryYear(block) : "",
                        block.text(),
                        block.line(),
                        before));
    }

    private static Deadline before(Matcher m, Block block) {
        String month = m.group(2) != null ? m.group(2) : m.group(4);
        String year = m.group(3) != null ? m.group(3) : m.group(5);
        String text = m.group().strip();
        String every = every(m.group(6));
        if (month == null) {
            return new Deadline(
                    text, "", "", every.isEmpty() ? "monthly" : every, block.text(), block.line());
        }
        String day = monthDay(month, m.group(1));
        boolean before = TOO_LATE.matcher(text).find();
        return new Deadline(
                text,
                year == null ? "" : year + "-" + day,
                year == null ? day : "",
                year == null ? ofEveryYear(block) : "",
                block.text(),
                block.line(),
                before);
    }

    /** A day without a year comes back only where the text says so. */
    private static String ofEveryYear(Block block) {
        return EVERY_YEAR.matcher(block.text()).find() ? "yearly" : "";
    }

    private static String monthDay(String month, String day) {
        return two(month) + "-" + two(day);
    }

    private static String two(String number) {
        return number.length() < 2 ? "0" + number : number;
    }

    private static String every(String words) {
        String plain = Folding.plain(words);
        if (plain.contains("hang thang") || plain.contains("moi thang")) {
            return "monthly";
        }
        if (plain.contains("quy")) {
            return "quarterly";
        }
        return plain.contains("6 thang") ? "half-yearly" : plain.contains("nam") ? "yearly" : "";
    }
}
