package vn.loa.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.Slug;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceFile;

/** Says of a file that is no content what to do with it. */
final class IgnoredFile {

    private static final Pattern HIDDEN_ENDING =
            Pattern.compile("(.+\\.(?:md|adoc|yaml|yml))\\.txt", Pattern.CASE_INSENSITIVE);

    /** Endings that mean the same elsewhere. */
    private static final Map<String, String> OTHER_ENDINGS =
            Map.of(
                    "markdown",
                    ".md",
                    "mdown",
                    ".md",
                    "mkd",
                    ".md",
                    "txt",
                    ".md",
                    "asciidoc",
                    ".adoc",
                    "asc",
                    ".adoc");

    private static final Set<String> FIELDS = Set.of("md", "adoc", "yaml", "yml");
    private static final Set<String> DOCUMENTS = Set.of("doc", "docx", "odt", "rtf");
    private static final Set<String> PICTURES =
            Set.of("heic", "heif", "jfif", "bmp", "tif", "tiff");
    private static final Set<String> SLIDES = Set.of("ppt", "pptx", "odp");
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
        String folder = kind.map(Kind::folder).orElse("content/");
        String wanted =
                folder + (kind.isEmpty() ? "" : data ? " (chỉ .yaml)" : " (chỉ .md, .adoc)");
        String only = wanted.replace("chỉ", "only");
        Diagnostic problem =
                Diagnostic.warning(
                        "file-ignored",
                        file.start(),
                        "bỏ qua: tệp này không phải là nội dung của thư mục " + wanted,
                        "left out: this file is not content of the folder " + only);
        // Notepad adds its own ending and hides it.
        Matcher hidden = HIDDEN_ENDING.matcher(file.name());
        if (hidden.matches()) {
            return problem.suggesting(
                    "đổi tên tệp thành " + hidden.group(1), "rename it to " + hidden.group(1));
        }
        if (DOCUMENTS.contains(file.extension())) {
            return document(problem, file);
        }
        if (PICTURES.contains(file.extension())) {
            return problem.suggesting(
                    "trình duyệt không hiện loại ảnh này: mở ảnh, lưu lại dạng .jpg hoặc .png",
                    "browsers do not show such pictures: save it as .jpg or .png");
        }
        if (SLIDES.contains(file.extension())) {
            return problem.suggesting(
                    "mở bằng PowerPoint, lưu lại dạng PDF", "open it and save it as PDF");
        }
        if (SPREADSHEETS.contains(file.extension())) {
            return problem.suggesting(
                    "mở bằng Excel, chọn Save As, kiểu “CSV UTF-8”, lưu vào content/services (dịch"
                            + " vụ) hoặc content/statistics (số liệu)",
                    "open it in a spreadsheet program, save it as \"CSV UTF-8\" in"
                            + " content/services or content/statistics");
        }
        return kind.isEmpty()
                ? elsewhere(problem, file)
                : otherForm(problem, file, data, kind.get());
    }

    private static Diagnostic elsewhere(Diagnostic problem, SourceFile file) {
        String name = file.name().replaceFirst("\\.[^.]*$", "");
        if (Set.of("txt", "md").contains(file.extension())) {
            String page = Kind.PAGE.folder() + Slug.orCode(name) + ".md";
            return problem.suggesting(
                    "là bài viết thì chuyển thành "
                            + page
                            + "; là ghi chú riêng thì để ngoài content",
                    "move a page to " + page + "; keep notes of your own out of content");
        }
        return problem.suggesting(
                "chuyển tệp vào content/pages (trang), content/services, content/plans…",
                "move it to content/pages, content/services, content/plans…");
    }

    private static final Pattern KEY = Pattern.compile("^([A-Za-z]+):", Pattern.MULTILINE);

    /** The folder of the kind whose fields a file has, where it is not that of its own. */
    private static Optional<Kind> meant(SourceFile file, Kind own) {
        String text = file.text().value().orElse("");
        List<String> keys =
                KEY.matcher(text).results().map(key -> key.group(1)).distinct().limit(50).toList();
        return new FieldNames().kindOf(keys, own);
    }

    /** Fields that lie in a file of another ending. */
    private static Diagnostic otherForm(
            Diagnostic problem, SourceFile file, boolean data, Kind kind) {
        Optional<Kind> meant =
                FIELDS.contains(file.extension()) ? meant(file, kind) : Optional.empty();
        if (meant.isPresent()) {
            String folder = meant.get().folder();
            return problem.suggesting("chuyển tệp vào " + folder, "move it to " + folder);
        }
        String name = file.name().replaceFirst("\\.[^.]*$", "");
        if (data && Set.of("md", "adoc").contains(file.extension())) {
            return problem.suggesting(
                    "đổi tên tệp thành "
                            + name
                            + ".yaml, bỏ các dòng --- và viết phần chữ vào details",
                    "rename it to " + name + ".yaml, drop the --- lines, put its text in details");
        }
        if (!data && Set.of("yaml", "yml").contains(file.extension())) {
            return problem.suggesting(
                    "đổi tên tệp thành " + name + ".md, thêm một dòng --- trước và sau các trường",
                    "rename it to " + name + ".md, with a line --- before and after the fields");
        }
        String ending = OTHER_ENDINGS.get(file.extension());
        if (!data && ending != null) {
            return problem.suggesting(
                    "đổi tên tệp thành " + name + ending, "rename it to " + name + ending);
        }
        return problem.suggesting(
                "đổi đuôi tệp, hoặc chuyển vào site/static nếu chỉ cần chép nguyên",
                "change its extension, or move it to site/static to have it copied");
    }

    /** A table of figures that no file tells about. */
    static Diagnostic lonelyTable(SourceFile table) {
        String name = table.name().replaceFirst("\\.[^.]*$", "");
        return Diagnostic.warning(
                        "file-ignored",
                        table.start(),
                        "bỏ qua: chưa có tệp .yaml nào nói về bảng này",
                        "left out: no .yaml file tells about this table")
                .suggesting(
                        "gõ: loa new statistic "
                                + name
                                + "-1; trong tệp .yaml vừa tạo, viết file: "
                                + table.name(),
                        "run: loa new statistic "
                                + name
                                + "-1; in the new .yaml file write file: "
                                + table.name());
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
