package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loa.source.Codes;

/** The handbook explains what the code can say: every diagnostic code, and no other. */
class HandbookTest {

    private static final Pattern CODE_IN_JAVA =
            Pattern.compile(
                    "Diagnostic\\s*\\.\\s*(?:error|warning|notice)\\(\\s*\"([a-z-]+)\"(\\s*\\+)?");
    private static final Pattern CODE_IN_HANDBOOK =
            Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE);

    @Test
    void everyDiagnosticCodeIsExplainedInTheHandbook() throws IOException {
        String page = Files.readString(Path.of("site/handbook/markdown/bao-loi.md"));
        var explained = new TreeSet<String>();
        CODE_IN_HANDBOOK.matcher(page).results().forEach(m -> explained.add(m.group(1)));

        assertThat(explained).isEqualTo(codesInSources()).hasSizeGreaterThan(40);
    }

    @Test
    void theListOfCodesHoldsEveryOneInOrder() throws IOException {
        assertThat(Codes.all()).containsExactlyElementsOf(codesInSources());
    }

    static Set<String> codesInSources() throws IOException {
        var codes = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
                Matcher matcher = CODE_IN_JAVA.matcher(Files.readString(file));
                while (matcher.find()) {
                    // "unknown-" + kind, where a kind is a service, an event or a material
                    boolean open = matcher.group(2) != null;
                    Stream<String> ends =
                            open ? Stream.of("service", "event", "material") : Stream.of("");
                    ends.forEach(end -> codes.add(matcher.group(1) + end));
                }
            }
        }
        return codes;
    }
}
