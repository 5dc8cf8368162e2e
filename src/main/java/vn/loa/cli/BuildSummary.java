package vn.loa.cli;

import static vn.loa.lang.Language.ENGLISH;
import static vn.loa.lang.Language.VIETNAMESE;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.BuildReport;
import vn.loa.lang.Language;
import vn.loa.output.Written;
import vn.loa.source.Message;

/**
 * What a build made, how large it is and where its time went.
 *
 * @param out as the person named it
 */
record BuildSummary(BuildReport report, Path out) {

    private static final List<Map.Entry<Message, Set<String>>> STEPS =
            List.of(
                    Map.entry(new Message("đọc", "reading"), Set.of("read", "load", "theme")),
                    Map.entry(
                            new Message("kiểm tra", "checking"),
                            Set.of("check", "manifest", "links")),
                    Map.entry(
                            new Message("làm trang và bản in", "pages and prints"),
                            Set.of("render")),
                    Map.entry(new Message("đưa vào chỗ", "putting in place"), Set.of("publish")));

    void print(Console console) {
        console.say(
                "Đã xuất bản %s trang, %s bản in, %s tệp (%s tệp thay đổi, %s MB) vào %s trong %s giây"
                        .formatted(counts(VIETNAMESE)),
                "Published %s pages, %s prints, %s files (%s changed, %s MB) to %s in %s s"
                        .formatted(counts(ENGLISH)));
        console.say("  thời gian: " + times(VIETNAMESE), "  time: " + times(ENGLISH));
        sizes(console);
    }

    private Object[] counts(Language language) {
        return new Object[] {
            report.pages().size(),
            report.prints().size(),
            report.outputs().size(),
            report.outputs().stream().filter(Written::fresh).count(),
            megabytes(report.outputs(), language),
            out,
            seconds(report.timings().getOrDefault("total", 0L), language)
        };
    }

    private String times(Language language) {
        boolean english = language.equals(ENGLISH);
        return STEPS.stream()
                .map(
                        step ->
                                step.getKey().text(english)
                                        + " "
                                        + seconds(millis(step), language)
                                        + " s")
                .collect(Collectors.joining(" · "));
    }

    private long millis(Map.Entry<Message, Set<String>> step) {
        return report.timings().entrySet().stream()
                .filter(timing -> step.getValue().contains(timing.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private void sizes(Console console) {
        report.outputs().stream()
                .max(Comparator.comparingInt(Written::bytes))
                .ifPresent(
                        largest ->
                                console.say(
                                        "  dung lượng: HTML %s MB · PDF %s MB · tệp lớn nhất %s (%s MB)"
                                                .formatted(sizes(largest, VIETNAMESE)),
                                        "  size: HTML %s MB · PDF %s MB · largest file %s (%s MB)"
                                                .formatted(sizes(largest, ENGLISH))));
    }

    private Object[] sizes(Written largest, Language language) {
        return new Object[] {
            megabytes(files("html"), language),
            megabytes(files("pdf"), language),
            largest.path(),
            megabytes(List.of(largest), language)
        };
    }

    private List<Written> files(String ending) {
        return report.outputs().stream()
                .filter(file -> file.path().endsWith("." + ending))
                .toList();
    }

    private static String megabytes(List<Written> files, Language language) {
        return megabytes(files.stream().mapToLong(Written::bytes).sum(), language);
    }

    static String megabytes(long bytes, Language language) {
        return tenths(bytes / 1e6, language);
    }

    private static String seconds(long millis, Language language) {
        return tenths(millis / 1000.0, language);
    }

    private static String tenths(double value, Language language) {
        return language.number(Math.round(value * 10) / 10.0);
    }
}
