package vn.loa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loa.Build;
import vn.loa.BuildReport;
import vn.loa.PortableEdition;
import vn.loa.content.Settings;
import vn.loa.lang.Language;
import vn.loa.lang.Nearest;
import vn.loa.output.Refused;

/** Publishes a publication. */
@Command(
        name = "build",
        description = "xuất bản trang và bản in / publish the site and the prints",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    /** For shells that complete the option. */
    static final class Halves extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Halves() {
            super(List.of("site", "print"));
        }
    }

    /** A build is read for what is wrong; {@code check} tells all of it. */
    private static final DiagnosticList.OfACode SHOWN = new DiagnosticList.OfACode(20, 3);

    private final Console console;

    @Mixin private PublicationOptions publication;

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = "nơi xuất bản; mặc định DIR/target/site / where to publish to")
    private Path target;

    @Option(
            names = "--only",
            paramLabel = "site|print",
            completionCandidates = Halves.class,
            description = "chỉ làm lại trang hoặc bản in / make only one of them anew")
    private String only;

    @Option(names = "--no-search", description = "không làm chỉ mục tìm kiếm / no search index")
    private boolean noSearch;

    @Option(
            names = "--report",
            paramLabel = "FILE.json",
            description = "ghi báo cáo / write a report")
    private Path reportFile;

    @Option(
            names = "--keep-going",
            description = "xuất bản phần không có lỗi / publish what has no error")
    private boolean keepGoing;

    @Option(names = "--strict", description = "coi cảnh báo là lỗi / count warnings as errors")
    private boolean strict;

    @Option(
            names = "--zip",
            description =
                    "gói cả trang vào OUT.zip, mở được từ USB / the whole site in OUT.zip, opens"
                            + " from a USB stick")
    private boolean zip;

    @Option(names = "--drafts", description = "cả bản nháp / drafts too")
    private boolean drafts;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "thay baseUrl của site.yaml / instead of baseUrl")
    private String baseUrl;

    @Option(names = "--jobs", paramLabel = "N", description = "số luồng / threads that render")
    private int jobs = Runtime.getRuntime().availableProcessors();

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = publication.folder(console);
        Path out = target == null ? ownTarget(folder) : target;
        if (target != null) {
            NamedFile.refuseFileOnTheWay(target);
        }
        BuildReport report;
        try (var progress = ProgressLine.on(console)) {
            report = Build.publish(folder, out, options(), progress);
        }
        if (reportFile != null) {
            writeReport(report, out);
        }
        DiagnosticList.print(report.diagnostics(), folder, console, SHOWN);
        summarise(report, out);
        Reprints.of(report).lines(console.isEnglish()).forEach(console::print);
        if (zip && report.published()) {
            pack(out);
        }
        return report.hasErrors() ? ExitCode.CONTENT : ExitCode.DONE;
    }

    /** Nobody asked for the place a link leads to, unless they name it. */
    private static Path ownTarget(Path folder) throws Refused {
        if (Files.isSymbolicLink(folder.resolve("target"))) {
            throw new Refused(
                    "thư mục target là liên kết dẫn ra ngoài; hãy chỉ nơi xuất bản bằng -o",
                    "the folder target is a link that leads elsewhere; name the place to publish"
                            + " to with -o");
        }
        return folder.resolve("target/site");
    }

    private Build.Options options() {
        if (jobs < 1 || jobs > 256) {
            throw new UsageException("--jobs nhận số từ 1 đến 256", "--jobs takes 1 to 256");
        }
        if (baseUrl != null && !Settings.isAddress(baseUrl)) {
            throw new UsageException(
                    "--base-url cần một địa chỉ đầy đủ, ví dụ https://xa-tay-hoa.example/",
                    "--base-url needs a full address such as https://commune.example/");
        }
        return new Build.Options(
                PublicationOptions.now(console),
                Optional.ofNullable(baseUrl),
                drafts,
                !noSearch,
                only(),
                keepGoing,
                strict,
                jobs);
    }

    private Build.Only only() {
        if (only == null) {
            return Build.Only.EVERYTHING;
        }
        return switch (only) {
            case "site" -> Build.Only.SITE;
            case "print" -> Build.Only.PRINT;
            default ->
                    throw new UsageException(
                                    "--only nhận site hoặc print, không phải “" + only + "”",
                                    "--only takes site or print, not \"" + only + "\"")
                            .meaning(Nearest.to(only, List.of("site", "print")));
        };
    }

    private void writeReport(BuildReport report, Path out) throws IOException {
        String text = JsonReport.of(report, out, console.isEnglish());
        new NamedFile(reportFile).write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void pack(Path out) throws IOException {
        long bytes = PortableEdition.write(out);
        Path file = PortableEdition.path(out);
        console.say(
                "Đã gói bản mang đi: %s (%s MB); giải nén rồi mở index.html"
                        .formatted(file, BuildSummary.megabytes(bytes, Language.VIETNAMESE)),
                "Packed the portable edition: %s (%s MB); unpack it and open index.html"
                        .formatted(file, BuildSummary.megabytes(bytes, Language.ENGLISH)));
    }

    private void summarise(BuildReport report, Path out) {
        if (!report.published()) {
            console.complain(
                    console.isEnglish()
                            ? "Nothing was published; the earlier site is untouched."
                            : "Chưa xuất bản gì; trang cũ vẫn nguyên vẹn.");
            return;
        }
        new BuildSummary(report, out).print(console);
    }
}
