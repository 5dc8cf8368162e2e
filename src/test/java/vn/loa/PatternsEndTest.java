package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No pattern repeats a group without an end: Java goes a step deeper for each time and gives up on
 * a long text. So a group is repeated at most so many times, or never given back ({@code )*+}).
 */
class PatternsEndTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** In a text of Java: a closing bracket of a group, then how often without an end. */
    private static final Pattern ENDLESS =
            Pattern.compile("\"[^\"]*(?<!\\\\)\\)(?:[*+]|\\{\\d+,\\})(?!\\+)[^\"]*\"");

    @Test
    void everyGroupIsRepeatedSoManyTimesOrNeverGivenBack() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> endless =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(PatternsEndTest::endless)
                            .toList();
            assertThat(endless).isEmpty();
        }
    }

    private static Stream<String> endless(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> ENDLESS.matcher(line).find())
                    .map(line -> file.getFileName() + ": " + line.strip());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '`',
            value = {
                "\"(?:a|b)*\" = true",
                "\"(a-)+\" = true",
                "\"(a-){2,}b\" = true",
                "\"(a-)*+\" = false",
                "\"(a-){2,}+\" = false",
                "\"(a-){0,9}\" = false",
                "\"[(a)]*\" = false",
                "\"a\\\\)*\" = false"
            })
    void whatIsEndless(String written, boolean endless) {
        assertThat(ENDLESS.matcher(written).find()).isEqualTo(endless);
    }
}
