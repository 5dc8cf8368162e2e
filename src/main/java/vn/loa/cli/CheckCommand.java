package vn.loa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loa.Build;
import vn.loa.Problems;
import vn.loa.check.CallList;
import vn.loa.check.OutsideLinks;
import vn.loa.content.Publication;
import vn.loa.lang.Nearest;
import vn.loa.source.Diagnostic;

/** Reads and checks everything; writes nothing. */
@Command(
        name = "check",
        description = "kiểm tra nội dung, không ghi gì / check the content, write nothing",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** For shells that complete the option. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Formats() {
            super(List.of("text", "json", "sarif", "csv"));
        }
    }

    /** How long a page outside may take to answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Console console;

    @Mixin private PublicationOptions publication;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|csv",
            completionCandidates = Formats.class,
            description = "dạng kết quả / form of the result")
    private String format = "text";

    @Option(names = "--strict", description = "coi cảnh báo là lỗi / count warnings as errors")
    private boolean strict;

    @Option(names = "--drafts", description = "cả bản nháp / drafts too")
    private boolean drafts;

    @Option(names = "--print", description = "dàn trang cả bản in / lay out the prints too")
    private boolean prints;

    @Option(
            names = "--call-list",
            description =
                    "danh sách số cần gọi thử: text, json hoặc csv / the numbers to call, as a list")
    private boolean callList;

    @Option(
            names = "--external",
            description =
                    "hỏi cả các trang ngoài, cần mạng / ask the pages that links outside lead to")
    private boolean external;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = publication.folder(console);
        List<String> formats =
                callList ? List.of("text", "json", "csv") : List.of("text", "json", "sarif");
        if (!formats.contains(format)) {
            String known = String.join(", ", formats);
            throw new UsageException(
                            "--format nhận " + known + ", không phải “" + format + "”",
                            "--format takes " + known + ", not \"" + format + "\"")
                    .meaning(Nearest.to(format, formats));
        }
        if (callList) {
            return listCalls(folder);
        }
        List<Diagnostic> problems = Build.check(folder, prints, options()).diagnostics();
        if (external) {
            problems =
                    Stream.concat(problems.stream(), deadLinks(folder).stream())
                            .sorted(Diagnostic.ORDER)
                            .toList();
        }
        show(problems, folder);
        return Diagnostic.anyError(problems) ? ExitCode.CONTENT : ExitCode.DONE;
    }

    private List<Diagnostic> deadLinks(Path folder) throws IOException {
        var links = OutsideLinks.of(Build.prose(folder, options()));
        List<Diagnostic> dead = new LinkCalls(PATIENCE).problems(links);
        return Problems.told(dead, Build.load(folder, options()).settings(), strict);
    }

    private int listCalls(Path folder) throws IOException {
        Publication content = Build.load(folder, options());
        var calls = new CallSheet(CallList.of(content, content.day()), console.isEnglish());
        switch (format) {
            case "json" -> console.print(calls.json().stripTrailing());
            case "csv" -> console.write(calls.csv());
            default -> console.print(calls.text());
        }
        return ExitCode.DONE;
    }

    private void show(List<Diagnostic> diagnostics, Path folder) throws IOException {
        switch (format) {
            case "json" ->
                    console.print(JsonReport.of(diagnostics, console.isEnglish()).stripTrailing());
            case "sarif" ->
                    console.print(SarifReport.of(diagnostics, console.isEnglish()).stripTrailing());
            default -> {
                DiagnosticList.print(diagnostics, folder, console, DiagnosticList.OfACode.ALL);
                if (diagnostics.isEmpty()) {
                    console.say("Không có vấn đề nào.", "No problems found.");
                }
            }
        }
    }

    private Build.Options options() {
        return Build.Options.at(PublicationOptions.now(console), drafts, strict);
    }
}
