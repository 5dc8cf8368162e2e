package vn.loa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loa.Build;
import vn.loa.BuildReport;
import vn.loa.source.Diagnostic;

/** Reads and checks everything; writes nothing. */
@Command(
        name = "check",
        description = "kiểm tra nội dung, không ghi gì / check the content, write nothing",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PublicationOptions publication;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            description = "dạng kết quả / form of the result")
    private String format = "text";

    @Option(names = "--strict", description = "coi cảnh báo là lỗi / count warnings as errors")
    private boolean strict;

    @Option(names = "--drafts", description = "cả bản nháp / drafts too")
    private boolean drafts;

    @Option(names = "--print", description = "dàn trang cả bản in / lay out the prints too")
    private boolean prints;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = publication.folder(console);
        if (!List.of("text", "json", "sarif").contains(format)) {
            throw new UsageException(
                    "--format nhận text, json hoặc sarif, không phải “" + format + "”",
                    "--format takes text, json or sarif, not \"" + format + "\"");
        }
        BuildReport report = Build.check(folder, prints, options());
        show(report.diagnostics(), folder);
        return report.hasErrors() ? ExitCode.CONTENT : ExitCode.DONE;
    }

    private void show(List<Diagnostic> diagnostics, Path folder) throws IOException {
        switch (format) {
            case "json" ->
                    console.print(JsonReport.of(diagnostics, console.isEnglish()).stripTrailing());
            case "sarif" ->
                    console.print(SarifReport.of(diagnostics, console.isEnglish()).stripTrailing());
            default -> {
                PublicationOptions.print(diagnostics, folder, console);
                if (diagnostics.isEmpty()) {
                    console.say("Không có vấn đề nào.", "No problems found.");
                }
            }
        }
    }

    private Build.Options options() {
        return new Build.Options(
                PublicationOptions.now(console),
                Optional.empty(),
                drafts,
                true,
                Build.Only.EVERYTHING,
                false,
                strict,
                Runtime.getRuntime().availableProcessors());
    }
}
