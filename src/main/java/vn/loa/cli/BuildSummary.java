package vn.loa.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.BuildReport;
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
        long fresh = report.outputs().stream().filter(Written::fresh).count();
        Object[] counts = {
            report.pages().size(),
            report.prints().size(),
            report.outputs().size(),
            fresh,
            megabytes(report.outputs()),
            out,
            seconds(report.timings().getOrDefault("total", 0L))
        };
        console.say(
                "Đã xuất bản %s trang, %s bản in, %s tệp (%s tệp thay đổi, %s MB) vào %s trong %s giây"
                        .formatted(counts),
                "Published %s pages, %s prints, %s files (%s changed, %s MB) to %s in %s s"
                        .formatted(counts));
        console.say("  thời gian: " + times(false), "  time: " + times(true));
        sizes(console);
    }

    private String times(boolean english) {
        return STEPS.stream()
                .map(step -> step.getKey().text(english) + " " + seconds(millis(step)) + " s")
                .collect(Collectors.joining(" · "));
    }

    private long millis(Map.Entry<Message, Set<String>> step) {
        return report.timings().entrySet().stream()
                .filter(timing -> step.getValue().contains(timing.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private void sizes(Console console) {
        List<Written> html = files("html");
        List<Written> pdf = files("pdf");
        report.outputs().stream()
                .max(Comparator.comparingInt(Written::bytes))
                .ifPresent(
                        largest -> {
                            Object[] sizes = {
                                megabytes(html),
                                megabytes(pdf),
                                largest.path(),
                                megabytes(List.of(largest))
                            };
                            console.say(
                                    "  dung lượng: HTML %s MB · PDF %s MB · tệp lớn nhất %s (%s MB)"
                                            .formatted(sizes),
                                    "  size: HTML %s MB · PDF %s MB · largest file %s (%s MB)"
                                            .formatted(sizes));
                        });
    }

    private List<Written> files(String ending) {
        return report.outputs().stream()
                .filter(file -> file.path().endsWith("." + ending))
                .toList();
    }

    private static String megabytes(List<Written> files) {
        long bytes = files.stream().mapToLong(Written::bytes).sum();
        return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
    }
}
