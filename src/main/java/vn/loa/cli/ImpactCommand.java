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
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.loa.Build;
import vn.loa.Impact;
import vn.loa.Impact.Cause;
import vn.loa.Impact.Change;
import vn.loa.Impact.Reached;
import vn.loa.lang.Nearest;
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

    /** Pages and pictures that are named. */
    private static final int SHOWN = 20;

    private static final Pattern FILE =
            Pattern.compile("^(?:.*content/services/)?([^.]+?)(?:\\.[a-z]{2})?\\.ya?ml$");

    private static final Pattern FOR_PRINT_SHOP =
            Pattern.compile("-(?:nha-in|binh-trang-[^/-]*)\\.pdf$");

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
                            "--format takes text or json, not \"" + format + "\"")
                    .meaning(Nearest.to(format, List.of("text", "json")));
        }
        String record = recordOf(id);
        boolean json = format.equals("json");
        Impact.Answer answer =
                Impact.of(
                        folder,
                        record,
                        json ? Impact.Scope.ALL : Impact.Scope.SEEN,
                        Build.Options.at(PublicationOptions.now(console)));
        if (answer.causes().isEmpty()) {
            throw unknown(answer);
        }
        if (json) {
            console.print(json(answer).stripTrailing());
        } else {
            print(answer.changes());
            printUnknown(answer.unknown());
        }
        return ExitCode.DONE;
    }

    /** A service may be named by its file, in whatever language. */
    private static String recordOf(String named) {
        return FILE.matcher(named.replace('\\', '/')).replaceFirst("$1");
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
        var refusal =
                new UsageException(
                        "không có dịch vụ, cơ quan, nơi chốn hay mục nào mang mã “" + id + "”",
                        "no service, agency, place or other entry has the id \"" + id + "\"");
        return answer.near().isPresent()
                ? refusal.meaning(answer.near())
                : new UsageException(
                        refusal.explanation().vietnamese()
                                + "; mã của dịch vụ là tên tệp, ví dụ tong-dai-111",
                        refusal.explanation().english()
                                + "; the id of a service is its file's name");
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
        var counts = new ArrayList<String>();
        for (Reached kind : Reached.values()) {
            List<Change> ofKind =
                    changes.stream()
                            .filter(change -> change.kind() == kind)
                            .filter(change -> !isOfAnother(change, changes))
                            .sorted(Comparator.comparing(Change::path))
                            .toList();
            if (!ofKind.isEmpty()) {
                String name = KINDS.get(kind).text(console.isEnglish());
                console.print("%s (%s)".formatted(name, ofKind.size()));
                print(ofKind, kind);
                counts.add(ofKind.size() + " " + name.toLowerCase(Locale.ROOT));
            }
        }
        String counted = String.join(", ", counts);
        console.say(
                counts.isEmpty()
                        ? "Không trang hay bản in nào đổi; chưa ghi gì."
                        : "Sẽ đổi: " + counted + "; chưa ghi gì.",
                counts.isEmpty()
                        ? "No page or print would change; nothing was written."
                        : "Would change: " + counted + "; nothing was written.");
    }

    /** All prints, since each is to be printed anew; of what is made anew by itself the first. */
    private void print(List<Change> changes, Reached kind) {
        boolean all = kind == Reached.PRINT || kind == Reached.SCRIPT || kind == Reached.KIT;
        int shown = all ? changes.size() : Math.min(changes.size(), SHOWN);
        changes.subList(0, shown).forEach(change -> console.print(line(change)));
        int more = changes.size() - shown;
        if (more > 0) {
            console.say(
                    "  … và " + more + " tệp nữa; xem đủ: --format json",
                    "  … and " + more + " more; all of them: --format json");
        }
    }

    /** A file for the print shop goes with the one for the office. */
    private static boolean isOfAnother(Change change, List<Change> changes) {
        String office = FOR_PRINT_SHOP.matcher(change.path()).replaceFirst(".pdf");
        return !office.equals(change.path())
                && changes.stream().anyMatch(other -> other.path().equals(office));
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
