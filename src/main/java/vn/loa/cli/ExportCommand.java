package vn.loa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vn.loa.content.Publication;
import vn.loa.site.OpenData;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** Writes one data file of the site without building the rest. */
@Command(
        name = "export",
        description =
                "xuất dữ liệu: dịch vụ, lịch, lược đồ / export services, the calendar or schemas",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PublicationOptions publication;

    @Parameters(
            paramLabel = "hsds|csv|ics|schema|cms",
            description =
                    "hsds: dịch vụ theo HSDS 3; csv: dịch vụ, mở bằng Excel; ics: lịch; schema: mô tả"
                            + " các trường cho phần mềm soạn thảo; cms: biểu mẫu cho Sveltia, Decap /"
                            + " services as HSDS 3 or a table, the calendar, JSON Schema for"
                            + " editors, or forms for Sveltia and Decap CMS")
    private String format;

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

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = publication.folder(console);
        if (!format.matches("hsds|csv|ics|schema|cms")) {
            throw new UsageException(
                    "export nhận hsds, csv, ics, schema hoặc cms, không phải “" + format + "”",
                    "export takes hsds, csv, ics, schema or cms, not \"" + format + "\"");
        }
        Publication content = Build.load(folder, Build.Options.at(PublicationOptions.now(console)));
        Theme theme = Theme.of(SourceTree.read(folder));
        if (format.equals("schema")) {
            return write(new EditorSchemas(content, theme));
        }
        if (format.equals("cms")) {
            String config = CmsConfig.of(content, theme, repository);
            return write(config.getBytes(StandardCharsets.UTF_8));
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

    /** A file for each kind into a folder, or all in one document. */
    private int write(EditorSchemas schemas) throws IOException {
        if (target == null || target.toString().endsWith(".json")) {
            return write(schemas.together().getBytes(StandardCharsets.UTF_8));
        }
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
            Files.write(target, bytes);
        }
        return ExitCode.DONE;
    }
}
