package vn.loa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.loa.Build;
import vn.loa.content.Publication;
import vn.loa.site.OpenData;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** Writes one data file of the site without building the rest. */
@Command(
        name = "export",
        description = "xuất dữ liệu: dịch vụ, lịch / export services or the calendar as data",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PublicationOptions publication;

    @Parameters(
            paramLabel = "hsds|csv|ics",
            description =
                    "hsds: dịch vụ theo HSDS 3; csv: dịch vụ, mở bằng Excel; ics: lịch / services as"
                            + " HSDS 3 or a table, or the calendar")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "ghi vào tệp này; không có thì in ra / write to a file instead")
    private Path target;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = publication.folder(console);
        if (!format.matches("hsds|csv|ics")) {
            throw new UsageException(
                    "export nhận hsds, csv hoặc ics, không phải “" + format + "”",
                    "export takes hsds, csv or ics, not \"" + format + "\"");
        }
        Publication content = Build.load(folder, Build.Options.at(PublicationOptions.now(console)));
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
                        OpenData.Format.valueOf(format.toUpperCase(Locale.ROOT)),
                        content,
                        Theme.of(SourceTree.read(folder)));
        if (file.isEmpty()) {
            console.complain(
                    console.isEnglish()
                            ? "the publication has nothing to export as " + format
                            : "ấn phẩm không có gì để xuất dạng " + format);
            return ExitCode.CONTENT;
        }
        if (target == null) {
            console.write(file.get());
        } else {
            Files.write(target, file.get());
        }
        return ExitCode.DONE;
    }
}
