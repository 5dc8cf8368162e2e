package vn.loa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loa.migrate.Migration;
import vn.loa.migrate.RewrittenFile;
import vn.loa.output.ChangedFiles;
import vn.loa.source.SourceTree;

/** Brings a publication to the newest way of writing. */
@Command(
        name = "migrate",
        description =
                "đổi ấn phẩm cũ sang cách viết mới / bring a publication to the newest way of"
                        + " writing",
        mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PublicationOptions publication;

    @Option(
            names = "--write",
            description =
                    "ghi thật; không có thì chỉ cho xem / write the changes; else they are only"
                            + " shown")
    private boolean write;

    MigrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = publication.folder(console);
        List<RewrittenFile> files = Migration.of(SourceTree.read(folder));
        if (files.isEmpty()) {
            console.say(
                    "Không có gì phải đổi: ấn phẩm đã theo cách viết mới nhất.",
                    "Nothing to do: the publication is written the newest way.");
            return ExitCode.DONE;
        }
        files.forEach(this::show);
        if (!write) {
            console.say(
                    "%s tệp sẽ đổi. Chưa ghi gì; ghi thật thì gõ: loa migrate --write"
                            .formatted(files.size()),
                    "%s files would change. Nothing is written; to do it: loa migrate --write"
                            .formatted(files.size()));
            return ExitCode.DONE;
        }
        Path aside = freeFolder(folder);
        var bytes = new TreeMap<String, byte[]>();
        files.forEach(file -> bytes.put(file.before().path(), file.after()));
        ChangedFiles.write(folder, bytes, aside);
        console.say(
                "Đã đổi %s tệp; bản cũ nằm trong %s.".formatted(files.size(), aside),
                "Changed %s files; the old ones are in %s.".formatted(files.size(), aside));
        return ExitCode.DONE;
    }

    private void show(RewrittenFile file) {
        for (RewrittenFile.Line line : file.lines()) {
            console.print(file.before().path() + ":" + line.number());
            line.before().ifPresent(text -> console.print("  - " + text));
            console.print("  + " + line.after());
        }
    }

    /** Names that begin with a dot are not read as content. */
    private static Path freeFolder(Path folder) {
        for (int i = 1; ; i++) {
            Path free = folder.resolve(".ban-cu-" + i);
            if (!Files.exists(free)) {
                return free;
            }
        }
    }
}
