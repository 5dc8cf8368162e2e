package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/** What a writer typed is shown, and does no more than that. */
class DiagnosticLinesTest {

    private static String first(String typed, boolean english) {
        Diagnostic problem =
                Diagnostic.error(
                        "x",
                        Position.start("a.md"),
                        "“" + typed + "” không đọc được",
                        "\"" + typed + "\" cannot be read");
        return new DiagnosticLines(file -> Optional.empty(), english, false).of(problem).get(0);
    }

    @Test
    void aValueOfThousandsOfLettersDoesNotHideWhatIsSaidOfIt() {
        String long1 = "1".repeat(100_000);
        assertThat(first(long1, false)).hasSizeLessThan(300).endsWith("1…” không đọc được");
        assertThat(first(long1, true)).hasSizeLessThan(300).endsWith("1…\" cannot be read");
        assertThat(first("2".repeat(200), false)).endsWith("2” không đọc được");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u001b[2J", "\u009b2J", "\u0007", "\r", "\n", "\u202e", "\u2067", "\u200f"})
    void nothingSteersTheTerminalOrTurnsTheLine(String sign) {
        assertThat(first("a" + sign + "b", false)).contains("“a·").doesNotContain(sign);
    }
}
