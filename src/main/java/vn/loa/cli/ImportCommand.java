package vn.loa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.loa.lang.Nearest;
import vn.loa.office.Import;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;

/** Turns an office's documents into plans of the publication. */
@Command(
        name = "import",
        description = "nhập kế hoạch từ .docx, .odt, .txt / import plans from .docx, .odt, .txt",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    /**
     * A file to import.
     *
     * @param shown how the table calls it
     */
    private record Named(Path path, String shown) {}

    /** For shells that complete the option. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Formats() {
            super(List.of("md", "json"));
        }
    }

    private static final Set<String> KINDS =
            Set.of("docx", "odt", "txt", "html", "htm", "md", "doc");

    /** What people write about the files of a folder. */
    private static final Pattern ABOUT_FOLDERS =
            Pattern.compile(
                    "(?:readme|license|changelog|doc-truoc|doctruoc|thumbs)\\.\\w+",
                    Pattern.CASE_INSENSITIVE);

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "các tệp, hay thư mục / files, or a folder")
    private List<Path> sources;

    @Option(
            names = "-o",
            paramLabel = "FILE.md|DIR",
            description = "ghi vào đâu; không có thì in ra / where to write; else it is printed")
    private Path target;

    @Option(names = "--force", description = "ghi đè tệp đã có / overwrite existing files")
    private boolean force;

    @Option(
            names = "--format",
            paramLabel = "md|json",
            completionCandidates = Formats.class,
            description = "in văn bản hay các trường đã nhận ra / the plan, or what was recognised")
    private String format = "md";

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!List.of("md", "json").contains(format)) {
            throw new UsageException(
                            "--format nhận md hoặc json, không phải “" + format + "”",
                            "--format takes md or json, not \"" + format + "\"")
                    .meaning(Nearest.to(format, List.of("md", "json")));
        }
        for (Path source : sources) {
            if (!Files.isDirectory(source) && !Files.isRegularFile(source)) {
                throw NamedFile.missing(source, false);
            }
        }
        return sources.size() > 1 || Files.isDirectory(sources.get(0))
                ? many()
                : one(sources.get(0));
    }

    private int one(Path source) throws IOException {
        Outcome<Import.Imported> read = read(source);
        read.diagnostics().forEach(this::complain);
        if (read.value().isEmpty()) {
            return ExitCode.CONTENT;
        }
        var imported = read.value().get();
        if (target == null) {
            console.print(text(imported).stripTrailing());
            return ExitCode.DONE;
        }
        Path file = Files.isDirectory(target) ? target.resolve(name(imported)) : target;
        if (Files.exists(file) && !force) {
            throw new UsageException(
                    "đã có tệp “" + file + "”; thêm --force nếu muốn ghi đè",
                    "\"" + file + "\" exists; add --force to overwrite it");
        }
        write(file, imported);
        console.say("Đã ghi " + file, "Wrote " + file);
        return ExitCode.DONE;
    }

    private int many() throws IOException {
        if (target == null) {
            throw new UsageException(
                    "nhập nhiều tệp hay cả thư mục thì phải chỉ nơi ghi, ví dụ: -o content/plans",
                    "name the folder to write to, for example: -o content/plans");
        }
        if (Files.isRegularFile(target)) {
            throw new UsageException(
                    "“" + target + "” không phải là thư mục", "\"" + target + "\" is not a folder");
        }
        List<Named> files = files();
        var taken = new TreeSet<String>();
        var table = new ImportTable(console.isEnglish());
        int failed = 0;
        int done = 0;
        for (Named file : files) {
            done++;
            ImportTable.Row row = row(file, taken, done + "/" + files.size());
            table.add(row);
            failed += row.written().isPresent() ? 0 : 1;
        }
        console.print("");
        table.lines().forEach(console::print);
        console.print("");
        console.say(
                "%s tệp, %s tệp đã ghi, %s tệp không nhập được"
                        .formatted(files.size(), files.size() - failed, failed),
                "%s files, %s written, %s failed"
                        .formatted(files.size(), files.size() - failed, failed));
        return failed == 0 ? ExitCode.DONE : ExitCode.CONTENT;
    }

    /** Imports one file of many, and says on the way how far it is. */
    private ImportTable.Row row(Named file, Set<String> taken, String count) throws IOException {
        Outcome<Import.Imported> read = read(file.path());
        String shown = file.shown();
        if (read.value().isEmpty()) {
            console.print(count + "  " + shown + "  ✗");
            read.diagnostics().forEach(this::complain);
            return new ImportTable.Row(shown, Map.of(), read.diagnostics(), Optional.empty());
        }
        Import.Imported imported = read.value().get();
        Path to = target.resolve(free(name(imported), taken));
        if (Files.exists(to) && !force && !same(to, imported)) {
            console.print(count + "  " + shown + "  ✗");
            console.complain(
                    console.isEnglish()
                            ? "  \"" + to + "\" exists; add --force to overwrite it"
                            : "  đã có “" + to + "”; thêm --force nếu muốn ghi đè");
            return new ImportTable.Row(
                    shown, imported.fields(), read.diagnostics(), Optional.empty());
        }
        write(to, imported);
        console.print(count + "  " + shown);
        return new ImportTable.Row(
                shown,
                imported.fields(),
                read.diagnostics(),
                Optional.of(to.getFileName().toString()));
    }

    private boolean same(Path file, Import.Imported imported) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).equals(text(imported));
    }

    /** Files to import: those named, and of folders those that can be read. */
    private List<Named> files() throws IOException {
        List<Named> files = new ArrayList<>();
        for (Path source : sources) {
            if (Files.isDirectory(source)) {
                files.addAll(in(source));
            } else {
                files.add(new Named(source, source.getFileName().toString()));
            }
        }
        return files;
    }

    /** What Loa itself wrote of others before is left out. */
    private static List<Named> in(Path folder) throws IOException {
        List<Named> files = new ArrayList<>();
        for (Path file : readable(folder)) {
            if (!isOwn(file)) {
                files.add(new Named(file, folder.relativize(file).toString()));
            }
        }
        return files;
    }

    /** Whether a text names the file it was made of, with its checksum. */
    private static boolean isOwn(Path file) throws IOException {
        if (!file.toString().endsWith(".md") || Files.size(file) > SourceTree.LARGEST_FILE) {
            return false;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.startsWith("---\n")
                && text.contains("\noriginal:\n  file: ")
                && text.contains("\n  sha256: ");
    }

    private static List<Path> readable(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches("[.~].*"))
                    .filter(file -> !ABOUT_FOLDERS.matcher(file.getFileName().toString()).matches())
                    .filter(
                            file ->
                                    KINDS.contains(
                                            new SourceFile(file.toString(), new byte[0])
                                                    .extension()))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name.replaceFirst("(\\.\\w+)$", "-" + i + "$1");
        }
        return free;
    }

    private String name(Import.Imported imported) {
        return imported.name() + (format.equals("json") ? ".json" : ".md");
    }

    private String text(Import.Imported imported) {
        return format.equals("json") ? imported.json() : imported.markdown();
    }

    private Outcome<Import.Imported> read(Path file) throws IOException {
        if (Files.size(file) > SourceTree.LARGEST_FILE) {
            return Outcome.failed(Import.tooLarge(file.getFileName().toString()));
        }
        return Import.of(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
    }

    private void write(Path file, Import.Imported imported) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        NamedFile.refuseFileOnTheWay(folder);
        Files.createDirectories(folder);
        // Written whole beside it and renamed, so that a full disk leaves the old file.
        Path fresh = Files.createTempFile(folder, ".loa-", ".tmp");
        try {
            Files.writeString(fresh, text(imported), StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void complain(Diagnostic d) {
        boolean english = console.isEnglish();
        String label =
                switch (d.severity()) {
                    case ERROR -> english ? "error" : "lỗi";
                    case WARNING -> english ? "warning" : "cảnh báo";
                    case NOTICE -> english ? "notice" : "lưu ý";
                };
        console.complain(d.at() + ": " + label + " " + d.code() + ": " + d.message().text(english));
        d.suggestion().ifPresent(s -> console.complain("    → " + s.text(english)));
    }
}
