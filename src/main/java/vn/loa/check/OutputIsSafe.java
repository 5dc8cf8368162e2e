package vn.loa.check;

import java.util.List;
import java.util.Optional;
import vn.loa.output.Output;
import vn.loa.source.Diagnostic;

/**
 * Nothing that is published runs code of strangers or asks another host: neither what content
 * brings, nor a file copied as it is, nor a theme of somebody else's.
 */
public final class OutputIsSafe {

    private OutputIsSafe() {}

    /**
     * What is wrong with a finished file; absent when nothing is.
     *
     * @param intruders as they stand in the file
     */
    public static Optional<Diagnostic> check(Output output, List<String> intruders) {
        if (intruders.isEmpty()) {
            return Optional.empty();
        }
        String shown = String.join("”, “", intruders.stream().distinct().limit(3).toList());
        return Optional.of(
                Diagnostic.error(
                                "output-not-safe",
                                output.origin(),
                                "“/"
                                        + output.address()
                                        + "” sẽ chạy mã hoặc tải từ máy khác khi có người mở: “"
                                        + shown
                                        + "”",
                                "\"/"
                                        + output.address()
                                        + "\" would run code or ask another host when opened: "
                                        + shown)
                        .suggesting(
                                "bỏ phần này khỏi tệp; nếu trong tệp không có thì nó nằm ở thư"
                                        + " mục theme",
                                "take it out of the file; if it is not there, it comes from the"
                                        + " theme folder"));
    }
}
