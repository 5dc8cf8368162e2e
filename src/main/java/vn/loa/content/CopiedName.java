package vn.loa.content;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;
import vn.loa.source.SourceFile;

/** The names that systems give to copies: {@code x (1)}, {@code x - Copy}, {@code x - Sao chép}. */
final class CopiedName {

    private static final Pattern BEFORE =
            Pattern.compile("(?iu)(?:bản sao(?: của)?|sao chép(?: của)?|copy of)[ _-]+(.+)");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?iu)(.*[^\\s_-])(?:\\s*\\(\\d{1,2}\\)|[ _]+-[ _]+(?:copy|sao chép|bản sao)"
                            + "(?:\\s*\\(\\d{1,2}\\))?)");

    private CopiedName() {}

    /**
     * What a file was called before it was copied.
     *
     * @param path without its ending, below the folder of its kind
     * @return the path itself for other names
     */
    static String original(String path) {
        int slash = path.lastIndexOf('/') + 1;
        String name = path.substring(slash);
        Matcher before = BEFORE.matcher(name);
        name = before.matches() ? before.group(1) : name;
        Matcher behind = BEHIND.matcher(name);
        return path.substring(0, slash) + (behind.matches() ? behind.group(1) : name);
    }

    /** Whether a file bears the name of a copy. */
    static boolean isOf(SourceFile file) {
        String name = file.name().replaceFirst("\\.[^.]*$", "");
        return !original(name).equals(name);
    }

    /** A copy that lies beside what it was copied from. */
    static Diagnostic beside(SourceFile copy, SourceFile original) {
        boolean same = Arrays.equals(copy.bytes(), original.bytes());
        Diagnostic problem =
                Diagnostic.error(
                        "file-copied",
                        copy.start(),
                        "tệp này là bản sao của "
                                + original.path()
                                + (same ? ", y hệt, nên bị bỏ qua" : " mà chữ đã khác nhau"),
                        "this file is a copy of "
                                + original.path()
                                + (same
                                        ? " and the same, so it is left out"
                                        : " with other words"));
        return same
                ? problem.as(Severity.WARNING).suggesting("xóa tệp này", "delete this file")
                : problem.suggesting(
                        "xem bản nào đúng: giữ bản ấy dưới tên "
                                + original.name()
                                + " và xóa bản kia; nếu là bài khác, đặt tên khác hẳn",
                        "see which is right: keep that one as "
                                + original.name()
                                + " and delete the other; another text gets a name of its own");
    }
}
