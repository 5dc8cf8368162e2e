package vn.loa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.loa.Build;
import vn.loa.CmsConfig;
import vn.loa.EditorSchemas;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.lang.Folding;
import vn.loa.lang.Nearest;
import vn.loa.office.OfficialDocx;
import vn.loa.output.CmsForms;
import vn.loa.output.WrittenFields;
import vn.loa.site.OpenData;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** Writes one data file of the site without building the rest. */
@Command(
        name = "export",
        description =
                "xuất dữ liệu: dịch vụ, lịch, lược đồ, kế hoạch / export services, the calendar,"
                        + " schemas or a plan",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final List<String> FORMATS =
            List.of("hsds", "csv", "ics", "schema", "cms", "docx");

    private final Console console;

    @Mixin private PublicationOptions publication;

    @Parameters(
            index = "0",
            paramLabel = "hsds|csv|ics|schema|cms|docx",
            completionCandidates = Formats.class,
            description =
                    "hsds: dịch vụ theo HSDS 3; csv: dịch vụ, mở bằng Excel; ics: lịch; schema: mô tả"
                            + " các trường cho phần mềm soạn thảo; cms: biểu mẫu cho Sveltia, Decap;"
                            + " docx: một kế hoạch theo thể thức văn bản /"
                            + " services as HSDS 3 or a table, the calendar, JSON Schema for"
                            + " editors, forms for Sveltia and Decap CMS, or a plan as an official"
                            + " document")
    private String format;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PLAN",
            description =
                    "chỉ với docx: tệp hay tên của kế hoạch / with docx only: file or name of the"
                            + " plan")
    private String plan;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "ghi vào tệp này, không có thì in ra; schema nhận cả thư mục / write to a file"
                            + " instead; schema takes a folder too")
    private Path target;

    @Option(
            names = "--repo",
            paramLabel = "OWNER/NAME",
            description = "kho mà biểu mẫu cms ghi vào / where the forms of cms save to")
    private String repository = "chu-kho/ten-kho";

    /** What the shell offers for the form. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FORMATS.iterator();
        }
    }

    /** Formats by the programs that open them. */
    private static final Map<String, String> CALLED =
            Map.of("excel", "csv", "xlsx", "csv", "word", "docx", "doc", "docx", "lich", "ics");

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = publication.folder(console);
        if (!FORMATS.contains(format)) {
            throw new UsageException(
                            "export nhận hsds, csv, ics, schema, cms hoặc docx, không phải “"
                                    + format
                                    + "”",
                            "export takes hsds, csv, ics, schema, cms or docx, not \""
                                    + format
                                    + "\"")
                    .meaning(
                            Optional.ofNullable(CALLED.get(Folding.plain(format)))
                                    .or(() -> Nearest.to(format, FORMATS)));
        }
        if (format.equals("docx") == (plan == null)) {
            throw new UsageException(
                    "tên kế hoạch đi với docx: loa export docx content/plans/ten.md -o ten.docx",
                    "a plan goes with docx: loa export docx content/plans/name.md -o name.docx");
        }
        Publication content = Build.load(folder, Build.Options.at(PublicationOptions.now(console)));
        SourceTree sources = SourceTree.read(folder);
        Theme theme = Theme.of(sources);
        if (format.equals("schema")) {
            return write(new EditorSchemas(content, theme));
        }
        if (format.equals("cms")) {
            CmsConfig.Forms forms = CmsConfig.of(content, theme, sources, repository);
            tellUnlike(forms.unlike());
            return write(forms.text().getBytes(StandardCharsets.UTF_8));
        }
        if (format.equals("docx")) {
            return document(content, folder);
        }
        if (!content.leftOut().isEmpty()) {
            // What is missing from data nobody notices: rather none than less.
            console.complain(
                    console.isEnglish()
                            ? "some files have errors; see: loa check"
                            : "có tệp bị lỗi nên chưa xuất được; xem: loa check");
            return ExitCode.CONTENT;
        }
        Optional<byte[]> file =
                OpenData.file(
                        OpenData.Format.valueOf(format.toUpperCase(Locale.ROOT)), content, theme);
        if (file.isEmpty()) {
            console.complain(
                    console.isEnglish()
                            ? "the publication has nothing to export as " + format
                            : "ấn phẩm không có gì để xuất dạng " + format);
            return ExitCode.CONTENT;
        }
        return write(file.get());
    }

    /** A form that does not know how a field is written would lose it when the file is saved. */
    private void tellUnlike(List<CmsForms.Unlike> unlike) {
        if (unlike.isEmpty()) {
            return;
        }
        console.complain(
                console.isEnglish()
                        ? "write these as the forms do before you edit their files in forms:"
                        : "trước khi sửa các tệp này bằng biểu mẫu, viết lại cho giống biểu mẫu:");
        for (CmsForms.Unlike one : unlike) {
            String key = one.path().substring(one.path().lastIndexOf('.') + 1);
            console.complain("  " + one.at() + "  " + key + ": " + example(one.way()));
        }
    }

    private static String example(WrittenFields.Way way) {
        return switch (way) {
            case TEXT -> "…";
            case FIELDS -> "{…: …}";
            case TEXTS -> "[…]";
            case LIST_OF_FIELDS -> "[{…: …}]";
        };
    }

    /** One plan; errors in other files are no matter of its. */
    private int document(Publication content, Path folder) throws IOException {
        Plan found =
                PlanNamed.in(content, folder, plan)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                        "không có kế hoạch “"
                                                                + plan
                                                                + "”, hoặc tệp của nó bị lỗi; xem: loa check",
                                                        "there is no plan \""
                                                                + plan
                                                                + "\", or its file has errors; see: loa"
                                                                + " check")
                                                .meaning(PlanNamed.near(content, plan)));
        Optional<byte[]> file = OfficialDocx.of(found, content);
        if (file.isEmpty()) {
            console.complain(
                    console.isEnglish()
                            ? "“%s” is no whole text of an official document, so it does not get that form; for your own plan in full write form: official and take original away"
                                    .formatted(found.title())
                            : "“%s” không phải là toàn văn của một văn bản nên không được trình bày như văn bản; nếu là kế hoạch của chính cơ quan mình, đủ toàn văn, thì ghi form: official và bỏ original"
                                    .formatted(found.title()));
            return ExitCode.CONTENT;
        }
        return write(file.get());
    }

    /** A file for each kind into a folder, or all in one document. */
    private int write(EditorSchemas schemas) throws IOException {
        if (target == null || target.toString().endsWith(".json")) {
            return write(schemas.together().getBytes(StandardCharsets.UTF_8));
        }
        NamedFile.refuseFileOnTheWay(target);
        Files.createDirectories(target);
        for (Map.Entry<String, String> file : schemas.files().entrySet()) {
            Files.writeString(target.resolve(file.getKey()), file.getValue());
        }
        return ExitCode.DONE;
    }

    private int write(byte[] bytes) throws IOException {
        if (target == null) {
            console.write(bytes);
        } else {
            new NamedFile(target).write(bytes);
        }
        return ExitCode.DONE;
    }
}
