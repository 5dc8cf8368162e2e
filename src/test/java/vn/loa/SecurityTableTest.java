package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every promise of SECURITY.md names tests, and these exist. */
class SecurityTableTest {

    private static final Path TESTS = Path.of("src/test/java/vn/loa");
    private static final Pattern PROMISE = Pattern.compile("(?m)^(\\d+)\\. \\*\\*");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (?:✔ )?(\\d+(?:, \\d+)*) \\|[^|]*\\|([^|]*)\\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private final String text;
    private final Map<String, String> tests;

    SecurityTableTest() throws IOException {
        text = Files.readString(Path.of("SECURITY.md"));
        try (Stream<Path> files = Files.walk(TESTS)) {
            tests =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .collect(Collectors.toMap(SecurityTableTest::name, this::read));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyPromiseHasARow() {
        var promised = new TreeSet<String>();
        PROMISE.matcher(text).results().forEach(m -> promised.add(m.group(1)));
        var kept = new TreeSet<String>();
        ROW.matcher(text).results().forEach(m -> kept.addAll(List.of(m.group(1).split(", "))));
        assertThat(kept).isEqualTo(promised).hasSize(10);
    }

    @Test
    void everyTestThatIsNamedExists() {
        var missing = new ArrayList<String>();
        Matcher row = ROW.matcher(text);
        int named = 0;
        while (row.find()) {
            String before = "";
            for (var name : NAME.matcher(row.group(2)).results().toList()) {
                named++;
                before = name.group(1).startsWith("…") ? before : name.group(1);
                if (!exists(name.group(1), before.replaceFirst("\\..*", ""))) {
                    missing.add(name.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(40);
    }

    /**
     * @param name {@code Class}, {@code Class.method}, {@code …method} of the class named before,
     *     with {@code …} for the rest of its name, or a program
     */
    private boolean exists(String name, String type) {
        if (name.contains("/")) {
            return Files.exists(Path.of(name));
        }
        String source = tests.getOrDefault(type, "");
        String method = name.startsWith("…") ? name.substring(1) : name.substring(type.length());
        return method.isEmpty()
                ? source.contains("class " + type + " ")
                : isTest(source, method.replaceFirst("^\\.", "").replaceFirst("…$", "\\\\w*"));
    }

    private static boolean isTest(String source, String method) {
        Matcher found = Pattern.compile(" void " + method + "\\(").matcher(source);
        if (!found.find()) {
            return false;
        }
        String before = source.substring(0, found.start());
        String marks = before.substring(before.lastIndexOf("\n    }\n") + 1);
        return marks.contains("@Test") || marks.contains("@ParameterizedTest");
    }
}
