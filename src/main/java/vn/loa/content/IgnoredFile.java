package vn.loa.content;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceFile;

/** Says of a file that is no content what to do with it. */
final class IgnoredFile {

    private static final Pattern HIDDEN_ENDING =
            Pattern.compile("(.+\\.(?:md|adoc|yaml|yml))\\.txt", Pattern.CASE_INSENSITIVE);
    private static final Set<String> DOCUMENTS = Set.of("doc", "docx", "odt", "rtf");
    private static final Set<String> SPREADSHEETS = Set.of("xls", "xlsx", "ods");

    private IgnoredFile() {}

    /**
     * What to tell of it.
     *
     * @param kind of its folder; absent for a folder that holds no contents
     */
    static Diagnostic diagnostic(SourceFile file, Optional<Kind> kind) {
        boolean data =
                kind.filter(k -> k != Kind.PAGE && k != Kind.PLAN && k != Kind.MATERIAL)
                        .isPresent();
        String wanted = kind.isEmpty() ? "" : data ? " (.yaml)" : " (.md, .adoc)";
        Diagnostic problem =
                Diagnostic.warning(
                        "file-ignored",
                        file.start(),
                        "bỏ qua: tệp này không phải là nội dung của thư mục" + wanted,
                        "left out: this file is not content of its folder" + wanted);
        // Notepad adds its own ending and hides it.
        Matcher hidden = HIDDEN_ENDING.matcher(file.name());
        if (hidden.matches()) {
            return problem.suggesting(
                    "đổi tên tệp thành " + hidden.group(1), "rename it to " + hidden.group(1));
        }
        if (DOCUMENTS.contains(file.extension())) {
            return document(problem, file);
        }
        if (SPREADSHEETS.contains(file.extension())) {
            return problem.suggesting(
                    "mở bằng Excel, chọn Save As, kiểu “CSV UTF-8”, lưu vào content/services (dịch"
                            + " vụ) hoặc content/statistics (số liệu)",
                    "open it in a spreadsheet program, save it as \"CSV UTF-8\" in"
                            + " content/services or content/statistics");
        }
        return kind.isEmpty()
                ? problem.suggesting(
                        "chuyển tệp vào content/pages (trang), content/services, content/plans…",
                        "move it to content/pages, content/services, content/plans…")
                : problem.suggesting(
                        "đổi đuôi tệp, hoặc chuyển vào site/static nếu chỉ cần chép nguyên",
                        "change its extension, or move it to site/static to have it copied");
    }

    /** Only newer forms of a document can be read. */
    private static Diagnostic document(Diagnostic problem, SourceFile file) {
        boolean old = Set.of("doc", "rtf").contains(file.extension());
        String path = old ? file.path().replaceFirst("\\.\\w+$", ".docx") : file.path();
        String command = "loa import \"" + path + "\" -o content/plans";
        return problem.suggesting(
                (old ? "mở bằng Word, lưu lại dạng .docx, rồi gõ: " : "gõ: ") + command,
                (old ? "save it as .docx, then run: " : "run: ") + command);
    }
}
