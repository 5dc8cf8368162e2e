package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnfitCharsetTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "US-ASCII", "ISO-8859-1", "windows-1258", "GBK"})
    void charsetsWithPlainLettersAsTheyAreFit(String name) {
        assertThat(UnfitCharset.problem(Charset.forName(name))).isEmpty();
    }

    @Test
    void othersAreToldWithWhatToChange() {
        assertThat(UnfitCharset.problem(StandardCharsets.UTF_16).orElseThrow().vietnamese())
                .contains("UTF-16")
                .contains("JAVA_TOOL_OPTIONS");
    }
}
