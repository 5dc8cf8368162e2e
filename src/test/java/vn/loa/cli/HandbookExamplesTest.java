package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the handbook shows can be typed off: every example, laid into a publication that {@code
 * init} made, is free of errors and warnings, prints included.
 *
 * <p>The comment above an example, or its first line, names the file it stands for.
 */
class HandbookExamplesTest {

    private static final Path PAGES = Path.of("site/handbook/markdown");
    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "(?:<!-- ((?:content|site|theme)/\\S+) -->\\n)?```(\\w*)\\n(.*?)\\n```",
                    Pattern.DOTALL);
    private static final Pattern FIRST_LINE =
            Pattern.compile("\\A# ((?:content|site|theme)/[^\\s,]+)");

    @TempDir private Path temp;

    private record Example(String file, String text, String where) {}

    private static List<Example> examples() throws IOException {
        var examples = new ArrayList<Example>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : (Iterable<Path>) pages.sorted()::iterator) {
                Matcher found = EXAMPLE.matcher(Files.readString(page));
                while (found.find()) {
                    example(found, page).ifPresent(examples::add);
                }
            }
        }
        return examples;
    }

    private static Optional<Example> example(Matcher found, Path page) {
        String text = found.group(3);
        Matcher first = FIRST_LINE.matcher(text);
        String file = found.group(1) == null && first.find() ? first.group(1) : found.group(1);
        String where = page.getFileName() + ": " + text.lines().findFirst().orElse("");
        if (found.group(2).matches("yaml|markdown")) {
            assertThat(file).as("which file is this an example of? " + where).isNotNull();
        }
        return Optional.ofNullable(file).map(f -> new Example(f, text + "\n", where));
    }

    private static String whole(Example example) {
        boolean fieldsOnly = example.file().endsWith(".md") && !example.text().startsWith("---\n");
        return fieldsOnly
                ? "---\n" + example.text() + "---\n\n## I. MỤC ĐÍCH\n\nĐể làm mẫu.\n"
                : example.text();
    }

    @Test
    void everyExampleCanBeTypedOff() throws IOException {
        Path folder = temp.resolve("xa");
        assertThat(
                        CommandLineRun.of(
                                        "init",
                                        folder.toString(),
                                        "--tinh",
                                        "Đắk Lắk",
                                        "--tieng",
                                        "vi,en")
                                .exit())
                .isZero();
        var seen = new TreeMap<String, String>();
        for (Example example : examples()) {
            assertThat(seen.put(example.file(), example.where())).as(example.where()).isNull();
            Path file = folder.resolve(example.file());
            Files.createDirectories(file.getParent());
            boolean settings = example.file().equals("site/site.yaml");
            String before = settings ? Files.readString(file) : "";
            Files.writeString(file, before + whole(example));
        }
        assertThat(seen).hasSizeGreaterThan(17);

        var check = CommandLineRun.of("check", "--print", "--drafts", "-C", folder.toString());
        assertThat(check.err()).as(check.err()).contains("0 lỗi, 0 cảnh báo");
    }

    @Test
    void theFirstQuarterOfAnHourNamesCommandsThatExist() throws IOException {
        String page = Files.readString(PAGES.resolve("index.md"));
        var commands = new TreeMap<String, String>();
        Matcher named = Pattern.compile("(?m)^\\| `loa ([a-z]+)|^loa ([a-z]+)").matcher(page);
        while (named.find()) {
            String command = named.group(1) == null ? named.group(2) : named.group(1);
            commands.put(command, CommandLineRun.of(command, "--help").err());
        }
        assertThat(commands).containsKeys("init", "new", "build", "check", "migrate");
        assertThat(commands.values()).allMatch(String::isEmpty);
    }
}
