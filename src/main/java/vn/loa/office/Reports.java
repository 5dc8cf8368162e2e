package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.office.Figures.Deadline;

/** Who is to report to whom and by when, in the words a plan's front matter has for it. */
final class Reports {

    /**
     * @param text the task as written, without the names before it
     * @param from who reports; empty where the text does not say
     * @param due words for a day that is itself too late, else a day; absent without one
     */
    record Report(
            String text,
            List<String> from,
            Optional<String> to,
            Optional<String> due,
            Optional<String> every) {}

    private static final Pattern REPORT = Pattern.compile("(?iuU)\\bbáo cáo\\b");

    /** What stands before who gets it: "báo cáo UBND xã", "báo cáo kết quả về UBND xã". */
    private static final Pattern LEADS_TO =
            Pattern.compile(
                    "(?iuU)\\bbáo cáo\\s+(?:(?:với|lên|về|cho|gửi(?: về| cho)?)\\s+)?|\\b(?:gửi(?: về|"
                            + " cho)?|về|cho|lên)\\s+");

    private static final Pattern ENDS_NAME =
            Pattern.compile(
                    "(?iuU)[.;:,(]|\\s(?:trước|chậm nhất|muộn nhất|hạn|định kỳ|đến|vào|để|theo|qua|khi|trong"
                            + "|hoàn thành|kết quả|tình hình|tổng hợp|xem xét|h[àằ]ng|mỗi|\\d.*|ngày|bằng|về)\\b|\\s*$");

    private static final int LONGEST_NAME = 10;

    private Reports() {}

    /**
     * @param blocks of the document, whose tables may have a column of what a work is to yield: a
     *     report there is no report that somebody owes by that day
     */
    static List<Report> of(List<Deadline> deadlines, List<Duties.Line> duties, List<Block> blocks) {
        Map<String, String> rows = ProductColumns.rowsWithout(blocks);
        return deadlines.stream()
                .map(due -> due.said(rows.getOrDefault(due.sentence(), due.sentence())))
                .filter(due -> REPORT.matcher(due.sentence()).find())
                .map(due -> report(due, duties))
                .toList();
    }

    /** When a duty is due, where its text names one day alone; in the words of {@code due}. */
    static Optional<String> by(String text) {
        List<Deadline> days = Figures.deadlines(List.of(Block.of(1, text, true, 0)));
        return days.size() == 1 ? due(days.get(0)) : Optional.empty();
    }

    private static Report report(Deadline due, List<Duties.Line> duties) {
        String said = sentence(due);
        int names = Agencies.begins(said) ? Agencies.endOfNames(said) : said.length();
        boolean named = names < said.length();
        String task = named ? said.substring(names).replaceFirst("^[\\s,:–-]+", "") : said;
        List<String> from = named ? Agencies.names(said.substring(0, names)) : whoHas(said, duties);
        return new Report(
                task, from, to(task), due(due), Optional.of(every(due)).filter(e -> !e.isEmpty()));
    }

    /** The sentence or the cell with the day; all of it where that one tells of no report. */
    private static String sentence(Deadline due) {
        List<String> parts = new ArrayList<>();
        for (String part : due.sentence().split("(?<=[.;])\\s+(?=\\p{Lu})|\\s+\\|\\s+")) {
            if (REPORT.matcher(part).find()) {
                parts.add(part.strip());
            }
        }
        return parts.stream()
                .filter(part -> part.contains(due.text()))
                .findFirst()
                .or(
                        () ->
                                due.sentence().contains(" | ")
                                        ? parts.stream().findFirst()
                                        : Optional.empty())
                .orElse(due.sentence());
    }

    private static List<String> whoHas(String said, List<Duties.Line> duties) {
        return duties.stream()
                .filter(line -> line.items().stream().anyMatch(i -> i.text().contains(said)))
                .findFirst()
                .map(Duties.Line::names)
                .orElse(List.of());
    }

    private static Optional<String> to(String task) {
        Matcher report = REPORT.matcher(task);
        Matcher lead = LEADS_TO.matcher(task);
        int at = report.find() ? report.start() : task.length();
        while (at < task.length() && lead.find(at)) {
            String rest = task.substring(lead.end());
            Matcher end = ENDS_NAME.matcher(rest);
            String name = end.find() ? rest.substring(0, end.start()).strip() : "";
            if (Agencies.begins(name)) {
                name = name.substring(0, Agencies.endOfNames(name)).strip();
            }
            if (!name.isEmpty() && Agencies.begins(name) && Sentence.words(name) <= LONGEST_NAME) {
                return Optional.of(name);
            }
            at = lead.end();
        }
        return Optional.empty();
    }

    private static Optional<String> due(Deadline due) {
        String day = due.date().isEmpty() ? dayOfYear(due.monthDay()) : due.date();
        if (day.isEmpty() || !due.before()) {
            return Optional.of(day).filter(d -> !d.isEmpty());
        }
        String year = due.date().isEmpty() ? "" : "/" + due.date().substring(0, 4);
        String monthDay = due.date().isEmpty() ? due.monthDay() : due.date().substring(5);
        return Optional.of("trước ngày " + dayOfYear(monthDay) + year);
    }

    private static String dayOfYear(String monthDay) {
        return monthDay.isEmpty()
                ? ""
                : Integer.parseInt(monthDay.substring(3))
                        + "/"
                        + Integer.parseInt(monthDay.substring(0, 2));
    }

    private static String every(Deadline due) {
        return switch (due.every()) {
            case "yearly" -> "năm";
            case "half-yearly" -> "6 tháng";
            case "quarterly" -> "quý";
            case "monthly" -> "tháng";
            default -> "";
        };
    }
}
