package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What cmd.exe is strict about in the script that starts Loa on Windows. */
class DistributionTest {

    private static final Path SCRIPT = Path.of("src/dist/loa.cmd");

    private static final String CHCP = "\"%SystemRoot%\\System32\\chcp.com\"";

    private static List<String> lines() throws IOException {
        return Files.readString(SCRIPT, StandardCharsets.US_ASCII).lines().toList();
    }

    @Test
    void everyLineEndsAsWindowsWantsAndHoldsAsciiOnly() throws IOException {
        byte[] bytes = Files.readAllBytes(SCRIPT);
        for (int i = 0; i < bytes.length; i++) {
            assertThat(bytes[i]).isPositive();
            if (bytes[i] == '\n') {
                assertThat(bytes[i - 1]).isEqualTo((byte) '\r');
            }
        }
        assertThat(bytes[bytes.length - 1]).isEqualTo((byte) '\n');
    }

    @Test
    void itsOwnFolderStandsInQuotesWhateverItsName() throws IOException {
        for (String line : lines()) {
            String outside = line.replaceAll("\"[^\"]*\"", "");
            assertThat(outside).as(line).doesNotContain("%~dp0", "%loa_home%");
            // In %name:"=% a quote is a letter to leave out, gone before quotes are counted.
            String counted = line.replaceAll("%\\w+:\"=%", "");
            assertThat(counted.chars().filter(c -> c == '"').count() % 2).as(line).isZero();
        }
        assertThat(String.join("\n", lines())).contains("\"%loa_home%\\loa.jar\" %*");
    }

    @Test
    void anExclamationMarkInAPathIsNoVariable() throws IOException {
        assertThat(lines()).contains("setlocal EnableExtensions DisableDelayedExpansion");
    }

    @Test
    void javaIsCalledByTheShortNameOfItsFolder() throws IOException {
        // Java 17 on Windows cannot open its own files under letters outside the code page.
        assertThat(lines()).contains("for %%d in (\"%~dp0.\") do set \"loa_home=%%~sd\"");
        assertThat(lines())
                .filteredOn(line -> line.contains("-jar"))
                .singleElement()
                .asString()
                .startsWith("\"%loa_home%\\java\\bin\\java.exe\" ")
                .doesNotContain("%~dp0");
    }

    @Test
    void noBracketBlockReadsAVariableBeforeItIsSet() throws IOException {
        // Within ( … ) all variables are filled in at once, and a ) of a folder's name ends the
        // block.
        for (String line : lines()) {
            assertThat(line.replaceAll("in \\((?:'[^']*'|\"%~dp0\\.\")\\)", ""))
                    .as(line)
                    .doesNotContain("(", ")");
        }
    }

    @Test
    void theExitCodeOfLoaIsTheScripts() throws IOException {
        List<String> lines = lines();
        int java =
                lines.indexOf(
                        lines.stream()
                                .filter(line -> line.contains("-jar"))
                                .findFirst()
                                .orElseThrow());
        assertThat(lines.get(java + 1)).isEqualTo("set \"loa_rc=%errorlevel%\"");
        assertThat(lines).contains("if not defined loa_open exit /b %loa_rc%");
        assertThat(lines.indexOf(CHCP + " 65001 >nul")).isBetween(0, java);
        assertThat(lines.get(java + 3)).startsWith(CHCP + " %loa_cp: =%");
    }

    /** Else the window of a double click is gone before anybody has read a word. */
    @Test
    void aWindowOfItsOwnStaysOpen() throws IOException {
        List<String> lines = lines();
        int asked = lines.indexOf("set \"loa_open=\"");
        assertThat(lines.get(asked - 1)).isEqualTo("set \"loa_how=%cmdcmdline:\"=%\"");
        assertThat(lines.get(asked + 1))
                .isEqualTo(
                        "if \"%~1\"==\"\" if not \"%loa_how:loa.cmd=%\"==\"%loa_how%\""
                                + " set \"loa_open=1\"");
        assertThat(lines).contains("if defined loa_open pause");
        int open = lines.indexOf("if not defined loa_open exit /b %loa_rc%");
        assertThat(lines.get(open + 1)).isEqualTo("set \"path=%~dp0;%path%\"");
        assertThat(lines.get(open + 2)).isEqualTo("\"%SystemRoot%\\System32\\cmd.exe\" /k");
    }

    @Test
    void everyJumpHasItsLabel() throws IOException {
        List<String> lines = lines();
        assertThat(
                        Pattern.compile("goto (\\w+)")
                                .matcher(String.join("\n", lines))
                                .results()
                                .map((MatchResult jump) -> ":" + jump.group(1)))
                .isNotEmpty()
                .allMatch(lines::contains);
    }
}
