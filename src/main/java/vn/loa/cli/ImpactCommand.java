package vn.loa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.loa.Build;
import vn.loa.Impact;
import vn.loa.Impact.Cause;
import vn.loa.Impact.Change;
import vn.loa.Impact.Reached;
import vn.loa.output.Json;
import vn.loa.source.Message;

/** Lists what changes when a service, an agency, a place or another entry changes. */
@Command(
        name = "impact",
        description =
                "liệt kê trang và bản in sẽ đổi khi một dịch vụ, cơ quan hay nơi chốn đổi / list"
                        + " what changes when a service, an agency or a place changes",
        mixinStandardHelpOptions = true)
final class ImpactCommand implements Callable<Integer> {

    /** For shells that complete the option. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Formats() {
            super(List.of("text", "json"));
        }
    }

    private static final Map<Reached, Message> KINDS =
            Map.of(
                    Reached.PAGE, new Message("Trang", "Pages"),
                    Reached.PRINT, new Message("Bản in", "Prints"),
                    Reached.SCRIPT, new Message("Lời phát thanh", "Scripts"),
                    Reached.IMAGE, new Message("Hình", "Images"),
                    Reached.KIT, new Message("Trọn bộ để tải", "Whole kits"),
                    Reached.OTHER, new Message("Tệp khác", "Other files"));

    private static final Map<Cause, Message> CAUSES =
            Map.of(
                    Cause.PHONES, new Message("số điện thoại", "phone number"),
                    Cause.WORDS, new Message("tên, lời", "name, words"));

    private final Console console;

    @Mixin private PublicationOptions publication;

    @Parameters(
            paramLabel = "ID",
            description = "tên tệp dịch vụ, hoặc mã trong danh sách từ / id of a record")
    private String id;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            completionCandidates = Formats.class,
            description = "dạng kết quả / form of the result")
    private String format = "text";

    ImpactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = publication.folder(console);
        if (!List.of("text", "json").contains(format)) {
            throw new UsageException(
                    "--format nhận text hoặc json, không phải “" + format + "”",
                    "--format takes text or json, not \"" + format + "\"");
        }
        Impact.Answer answer =
                Impact.of(folder, id, Build.Options.at(PublicationOptions.now(console)));
        if (answer.causes().isEmpty()) {
            throw unknown(answer);
        }
        if (format.equals("json")) {
            console.print(json(answer).stripTrailing());
        } else {
            print(answer.changes());
            printUnknown(answer.unknown());
        }
        return ExitCode.DONE;
    }

    private void printUnknown(List<String> unknown) {
        if (unknown.isEmpty()) {
            return;
        }
        console.say(
                "Chưa tính được, vì còn lỗi ("
                        + unknown.size()
                        + "); gõ loa check --print, sửa lỗi, rồi hỏi lại:",
                "Not counted, since they have errors ("
                        + unknown.size()
                        + "); run loa check --print, mend them, ask again:");
        unknown.forEach(path -> console.print("  " + path));
    }

    private UsageException unknown(Impact.Answer answer) {
        return new UsageException(
                "không có dịch vụ, cơ quan, nơi chốn hay mục nào mang mã “"
                        + id
                        + "”"
                        + answer.near()
                                .map(near -> "; có phải ý bạn là “" + near + "”?")
                                .orElse("; mã của dịch vụ là tên tệp, ví dụ tong-dai-111"),
                "no service, agency, place or other entry has the id \""
                        + id
                        + "\""
                        + answer.near()
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; the id of a service is its file's name"));
    }

    private String json(Impact.Answer answer) {
        return Json.indented(
                Json.object(
                        "id",
                        id,
                        "causes",
                        names(answer.causes()),
                        "unknown",
                        answer.unknown(),
                        "changes",
                        answer.changes().stream()
                                .map(
                                        change ->
                                                Json.object(
                                                        "path", change.path(),
                                                        "kind", name(change.kind()),
                                                        "source", change.source(),
                                                        "causes", names(change.causes())))
                                .toList()));
    }

    private static List<String> names(Set<Cause> causes) {
        return causes.stream().sorted().map(ImpactCommand::name).toList();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void print(List<Change> changes) {
        for (Reached kind : Reached.values()) {
            List<Change> ofKind =
                    changes.stream()
                            .filter(change -> change.kind() == kind)
                            .sorted(Comparator.comparing(Change::path))
                            .toList();
            if (!ofKind.isEmpty()) {
                console.print(
                        "%s (%s)"
                                .formatted(
                                        KINDS.get(kind).text(console.isEnglish()), ofKind.size()));
                ofKind.forEach(change -> console.print(line(change)));
            }
        }
        console.say(
                changes.size() + " tệp sẽ đổi; chưa ghi gì.",
                changes.size() + " files would change; nothing was written.");
    }

    private String line(Change change) {
        String causes =
                String.join(
                        " + ",
                        change.causes().stream()
                                .sorted()
                                .map(cause -> CAUSES.get(cause).text(console.isEnglish()))
                                .toList());
        return "  %s  ← %s  (%s)".formatted(change.path(), change.source(), causes);
    }
}
