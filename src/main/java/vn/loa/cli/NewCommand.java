package vn.loa.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.loa.Build;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.lang.Nearest;
import vn.loa.lang.Slug;
import vn.loa.output.NewFiles;
import vn.loa.print.FormatNames;
import vn.loa.print.WordsToFill;
import vn.loa.source.Message;
import vn.loa.source.SourceTree;
import vn.loa.starter.NewKind;
import vn.loa.starter.NewName;
import vn.loa.starter.Skeleton;
import vn.loa.theme.Theme;

/** Begins one new file. */
@Command(
        name = "new",
        description = "tạo một tệp mới để viết tiếp / begin a new file",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    private static final String SCRIPT = "loa";
    private static final String POST = "bai-dang";

    private final Console console;

    /** What the shell offers for the kind. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return NewKind.names().iterator();
        }
    }

    @Mixin private PublicationOptions publication;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description =
                    "page (trang), plan (ke-hoach), service (dich-vu), material (an-pham), event"
                            + " (su-kien), term (thuat-ngu), statistic (so-lieu) / page, plan,"
                            + " service, material, event, term or statistic")
    private String kind;

    @Parameters(
            index = "1",
            paramLabel = "SLUG",
            description =
                    "tên tệp hoặc tựa đề; có thể thêm thư mục: huong-dan/… / the file's name or"
                            + " its title")
    private String name;

    @Option(
            names = {"--title", "--ten"},
            paramLabel = "TEXT",
            description = "tựa đề, khi khác tên tệp / the title")
    private String title;

    @Option(
            names = {"--format", "--kho"},
            paramLabel = "FORMAT",
            split = ",",
            description =
                    "khổ in của ấn phẩm, ví dụ poster-a4; loa: lời đọc loa; bai-dang: bài đăng"
                            + " mạng / print formats, loa for a script, bai-dang for a post")
    private List<String> formats = new ArrayList<>();

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = publication.folder(console);
        Optional<NewKind> known = NewKind.of(kind);
        if (known.isEmpty()) {
            throw unknownKind(folder);
        }
        NewKind wanted = known.get();
        if (!formats.isEmpty() && wanted != NewKind.MATERIAL) {
            throw new UsageException(
                    "--format chỉ dùng với material (an-pham)", "--format goes with material");
        }
        if (Console.lostMarks(name)) {
            throw new UsageException(
                    "cửa sổ này làm mất dấu tiếng Việt (“"
                            + name
                            + "”); hãy gõ không dấu, ví dụ bao-ve-tre-em, rồi sửa title trong tệp",
                    "this window loses letters with marks (\""
                            + name
                            + "\"); type the name without them and mend the title in the file");
        }
        NewName named =
                NewName.of(wanted.inside(name), Optional.ofNullable(title))
                        .orElseThrow(this::unusableName);
        LocalDate today = LocalDate.ofInstant(PublicationOptions.now(console), InitCommand.ZONE);
        Skeleton skeleton =
                wanted == NewKind.MATERIAL
                        ? material(folder, named, today)
                        : Skeleton.of(wanted, named, today);
        refuseExisting(folder, skeleton);
        write(folder, skeleton);
        tell(wanted, skeleton.files().lastKey());
        return ExitCode.DONE;
    }

    private UsageException unknownKind(Path folder) throws IOException {
        Optional<String> print = FormatNames.meant(Theme.of(SourceTree.read(folder)), kind);
        if (print.isPresent()) {
            String command = "loa new an-pham " + name + " --format " + print.get();
            return new UsageException(
                    "“" + kind + "” là một khổ in của an-pham; hãy gõ: " + command,
                    "\"" + kind + "\" is a format of a material; type: " + command);
        }
        return oneOf(
                new Message("không có loại “" + kind + "”", "there is no kind \"" + kind + "\""),
                Nearest.to(kind, NewKind.names()),
                new Message(" Các loại: " + NewKind.list(), " Kinds: " + NewKind.list()));
    }

    /** What is not there, the name that may have been meant, and all there are. */
    private static UsageException oneOf(Message wrong, Optional<String> near, Message all) {
        Message asked =
                near.map(wrong::asking)
                        .orElse(new Message(wrong.vietnamese() + ".", wrong.english() + "."));
        return new UsageException(
                asked.vietnamese() + all.vietnamese(), asked.english() + all.english());
    }

    private UsageException unusableName() {
        boolean reserved = List.of(name.split("[/\\\\]")).stream().anyMatch(Slug::isReserved);
        return reserved
                ? new UsageException(
                        "“"
                                + name
                                + "” là tên Windows giữ riêng; hãy đặt tên khác, ví dụ "
                                + Slug.of(name),
                        "Windows keeps the name \"" + name + "\" for itself; try " + Slug.of(name))
                : new UsageException(
                        "“" + name + "” không thành tên tệp được; ví dụ: bao-ve-tre-em",
                        "\"" + name + "\" cannot be a file name; e.g. bao-ve-tre-em");
    }

    private Skeleton material(Path folder, NewName named, LocalDate today) throws IOException {
        var theme = Theme.of(SourceTree.read(folder));
        List<String> services = services(folder);
        List<String> typed = formats.isEmpty() ? List.of("poster-a4") : formats;
        List<String> wanted = typed.stream().map(one -> format(one, theme)).distinct().toList();
        if (wanted.contains(SCRIPT) || wanted.contains(POST)) {
            if (wanted.size() > 1) {
                throw new UsageException(
                        "loa và bai-dang là tệp riêng, không gộp với khổ in khác",
                        "loa and bai-dang are files of their own");
            }
            return wanted.contains(SCRIPT)
                    ? Skeleton.script(named, today, services.stream().findFirst().orElse(""))
                    : Skeleton.post(named, today, WordsToFill.linesOfPost(theme, services));
        }
        tellFormats(typed, wanted, theme);
        return Skeleton.print(
                named,
                today,
                new Skeleton.Print(
                        wanted,
                        WordsToFill.lines(theme, wanted, services),
                        WordsToFill.printsText(theme, wanted)));
    }

    /** The format by the name it was given, be it {@code tờ rơi}. */
    private static String format(String typed, Theme theme) {
        List<String> known = WordsToFill.formats(theme);
        if (known.contains(typed) || List.of(SCRIPT, POST).contains(typed)) {
            return typed;
        }
        return FormatNames.meant(theme, typed)
                .map(meant -> meant.startsWith("script-") ? SCRIPT : meant)
                .map(meant -> meant.startsWith("image-") ? POST : meant)
                .filter(meant -> known.contains(meant) || List.of(SCRIPT, POST).contains(meant))
                .orElseThrow(() -> unknownFormat(typed, theme));
    }

    private void tellFormats(List<String> typed, List<String> wanted, Theme theme) {
        wanted.stream()
                .filter(name -> !typed.contains(name))
                .forEach(
                        name ->
                                console.say(
                                        "Khổ in: "
                                                + name
                                                + FormatNames.title(theme, name)
                                                        .map(title -> " (" + title + ")")
                                                        .orElse(""),
                                        "Format: " + name));
    }

    private static UsageException unknownFormat(String format, Theme theme) {
        var wrong =
                new Message(
                        "không có khổ in “" + format + "”",
                        "there is no format \"" + format + "\"");
        Optional<String> near = FormatNames.near(theme, format);
        String all = "loa, bai-dang, " + FormatNames.list(theme);
        return near.isPresent()
                ? oneOf(wrong, near, new Message("", ""))
                : oneOf(wrong, near, new Message(" Các khổ: " + all, " Formats: " + all));
    }

    /** Services with a number that may stand in print, in the order of their lists. */
    private List<String> services(Path folder) throws IOException {
        Publication content = Build.load(folder, Build.Options.at(PublicationOptions.now(console)));
        var language = content.settings().language();
        return content.all(Service.class, language).stream()
                .filter(service -> service.printable() && service.phone().isPresent())
                .sorted(content.listing(language))
                .map(service -> service.id().path())
                .toList();
    }

    /** A file with another ending would have the same address. */
    private static void refuseExisting(Path folder, Skeleton skeleton) {
        for (String path : skeleton.files().keySet()) {
            String stem = path.replaceAll("\\.[a-z]+$", "");
            for (String ending : Skeleton.ENDINGS) {
                if (Files.exists(folder.resolve(stem + "." + ending))) {
                    throw exists(stem + "." + ending);
                }
            }
        }
    }

    private static UsageException exists(String path) {
        return new UsageException(
                "đã có " + path + "; hãy đặt tên khác", path + " exists; choose another name");
    }

    private static void write(Path folder, Skeleton skeleton) throws IOException {
        try {
            NewFiles.write(folder, skeleton.files());
        } catch (FileAlreadyExistsException there) {
            String path = folder.relativize(Path.of(there.getFile())).toString();
            throw exists(path.replace('\\', '/'));
        }
    }

    private void tell(NewKind wanted, String path) {
        console.say("Đã tạo " + path, "Made " + path);
        switch (wanted) {
            case SERVICE ->
                    console.say(
                            "Điền số điện thoại và nguồn, gọi thử, xóa dòng draft, rồi gõ: loa check",
                            "Fill in number and source, call it, delete the line draft, then: loa"
                                    + " check");
            case TERM ->
                    console.say(
                            "Viết lời giải thích, rồi gõ: loa check",
                            "Write the explanation, then: loa check");
            default ->
                    console.say(
                            "Mở ra viết tiếp, xóa dòng draft khi xong, rồi gõ: loa check. Xem thử"
                                    + " khi còn nháp: loa build --drafts",
                            "Go on writing, delete the line draft when done, then: loa check. To"
                                    + " look at a draft: loa build --drafts");
        }
    }
}
