package vn.loa;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers take whatever comes, each for some hundreds of inputs that can be repeated. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzTest {

    @ParameterizedTest
    @CsvSource({
        "FIELDS, 9000",
        "CONTENTS, 30",
        "MARKDOWN, 1200",
        "ASCIIDOC, 30",
        "QUERY, 600",
        "DOCUMENT, 300"
    })
    void anyInputIsReadOrRefused(Fuzz.Target target, int inputs) throws IOException {
        try (var fuzz = new Fuzz(target)) {
            for (int seed = 0; seed < inputs; seed++) {
                var random = new Random(seed);
                assertThatCode(() -> fuzz.run(random))
                        .as("seed " + seed)
                        .doesNotThrowAnyException();
            }
        }
    }
}
