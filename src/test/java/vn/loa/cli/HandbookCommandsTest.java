package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The handbook lists the commands and their options: every one, and no other. */
class HandbookCommandsTest {

    private static final Path PAGE = Path.of("site/handbook/markdown/lenh.md");
    private static final Pattern SECTION = Pattern.compile("(?m)^## `loa ([a-z]+)`$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`-[^|]*) \\|");
    private static final Pattern NAME = Pattern.compile("`(-[^`]+)`");

    /** What every command has is explained once, at the top. */
    private static final Set<String> COMMON = Set.of("-h", "--help", "-V", "--version", "--lang");

    private static Map<String, Set<String>> options() {
        var nowhere = new PrintStream(new ByteArrayOutputStream());
        var console = new Console(nowhere, nowhere, Map.of(), Keyboard.NOBODY);
        var options = new TreeMap<String, Set<String>>();
        Map<String, CommandLine> commands = Main.commands(console).getSubcommands();
        commands.forEach(
                (name, command) -> {
                    var names = new TreeSet<>(command.getCommandSpec().optionsMap().keySet());
                    names.removeAll(COMMON);
                    options.put(name, names);
                });
        return options;
    }

    private static Map<String, Set<String>> explained() throws IOException {
        String page = Files.readString(PAGE);
        var explained = new TreeMap<String, Set<String>>();
        String[] sections = page.split("(?m)^(?=## )");
        for (String section : sections) {
            var head = SECTION.matcher(section);
            if (head.find()) {
                var names = new TreeSet<String>();
                ROW.matcher(section)
                        .results()
                        .flatMap(row -> NAME.matcher(row.group(1)).results())
                        .forEach(name -> names.add(name.group(1)));
                explained.put(head.group(1), names);
            }
        }
        return explained;
    }

    @Test
    void everyCommandAndEveryOptionIsInTheHandbook() throws IOException {
        assertThat(explained()).isEqualTo(options());
    }

    @Test
    void whatAllHaveIsExplainedAtTheTop() throws IOException {
        String top = Files.readString(PAGE).split("(?m)^## ")[0];
        assertThat(COMMON).allSatisfy(name -> assertThat(top).contains("`" + name));
    }
}
