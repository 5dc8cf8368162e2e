package vn.loa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.loa.Build;
import vn.loa.EditorSchemas;
import vn.loa.content.Vocabulary;
import vn.loa.output.NewFiles;
import vn.loa.source.SourceTree;
import vn.loa.starter.Commune;
import vn.loa.starter.FirstPublication;
import vn.loa.theme.Theme;

/** Makes a first publication for a commune. */
@Command(
        name = "init",
        description = "tạo ấn phẩm đầu tiên cho một xã / make a commune's first publication",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    /** The day of a new text is the officer's. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Console console;

    @Parameters(
            paramLabel = "DIR",
            description = "thư mục mới hoặc còn trống / a new or empty folder")
    private Path folder;

    @Mixin private CommuneOptions commune;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        refuseWhatIsThere();
        Commune chosen = commune.commune(console, Provinces.of(Vocabulary.builtIn()));
        LocalDate today = LocalDate.ofInstant(PublicationOptions.now(console), ZONE);
        Map<String, String> files = FirstPublication.files(chosen, today);
        Path there = folder.toAbsolutePath().normalize();
        NewFiles.write(there, files);
        NewFiles.write(there, schemas(there));
        tell(chosen, files.size());
        return ExitCode.DONE;
    }

    private void refuseWhatIsThere() throws IOException {
        Path there = folder.toAbsolutePath().normalize();
        if (Files.exists(there) && !Files.isDirectory(there)) {
            throw new UsageException(
                    "“" + folder + "” là một tệp; hãy cho tên một thư mục mới",
                    "\"" + folder + "\" is a file; name a new folder");
        }
        if (Files.isDirectory(there) && !isEmpty(there)) {
            throw new UsageException(
                    "thư mục “" + folder + "” đã có tệp; hãy cho tên một thư mục mới",
                    "the folder \"" + folder + "\" is not empty; name a new one");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findFirst().isEmpty();
        }
    }

    /** For VS Code, which checks the fields while somebody types. */
    private Map<String, String> schemas(Path there) throws IOException {
        var content = Build.load(there, Build.Options.at(PublicationOptions.now(console)));
        var schemas = new TreeMap<String, String>();
        new EditorSchemas(content, Theme.of(SourceTree.read(there)))
                .files()
                .forEach((name, text) -> schemas.put(".vscode/schema/" + name, text));
        return schemas;
    }

    private void tell(Commune chosen, int files) {
        console.say(
                "Đã tạo ấn phẩm cho %s trong “%s” (%s tệp)."
                        .formatted(chosen.name(), folder, files),
                "Made a publication for %s in \"%s\" (%s files)."
                        .formatted(chosen.name(), folder, files));
        console.say(
                """
                Làm tiếp:
                  1. cd "%s"
                  2. loa check    xem còn chỗ nào phải điền
                  3. loa build    làm trang và bản in, rồi mở target/site/index.html
                README.txt trong thư mục đó nói tệp nào để làm gì."""
                        .formatted(folder),
                """
                Next:
                  1. cd "%s"
                  2. loa check    says what is still to be filled in
                  3. loa build    makes the site and the prints; open target/site/index.html
                README.txt in that folder says what each file is for (in Vietnamese)."""
                        .formatted(folder));
    }
}
