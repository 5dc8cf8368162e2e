package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {

    @TempDir private Path folder;

    private String bash(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    @Test
    void bashTakesItAndCompletesCommands() throws IOException, InterruptedException {
        var run = CommandLineRun.of("completion");
        assertThat(run.exit()).isZero();
        Path script = Files.writeString(folder.resolve("loa_completion"), run.out());
        bash("bash", "-n", script.toString());
        String ask =
                "source '%s'; COMP_WORDS=(loa mi); COMP_CWORD=1; COMP_LINE='loa mi';"
                                .formatted(script)
                        + " _complete_loa 2>/dev/null; echo \"${COMPREPLY[*]}\"";
        assertThat(bash("bash", "-c", ask).strip()).isEqualTo("migrate");
    }

    @Test
    void bashOffersTheKindsOfANewFile() throws IOException, InterruptedException {
        Path script =
                Files.writeString(
                        folder.resolve("loa_completion"), CommandLineRun.of("completion").out());
        String ask =
                "source '%s'; COMP_WORDS=(loa new pa); COMP_CWORD=2; COMP_LINE='loa new pa';"
                                .formatted(script)
                        + " _complete_loa 2>/dev/null; echo \"${COMPREPLY[*]}\"";
        assertThat(bash("bash", "-c", ask).strip()).isEqualTo("page");
    }

    @Test
    void bashOffersTheWordsThatAnOptionTakes() throws IOException, InterruptedException {
        Path script =
                Files.writeString(
                        folder.resolve("loa_completion"), CommandLineRun.of("completion").out());
        String ask =
                "source '%s'; COMP_WORDS=(loa build --only ''); COMP_CWORD=3;".formatted(script)
                        + " COMP_LINE='loa build --only '; _complete_loa 2>/dev/null;"
                        + " echo \"${COMPREPLY[*]}\"";
        assertThat(bash("bash", "-c", ask).strip()).isEqualTo("site print");
    }

    @Test
    void powerShellGetsEveryCommandWithItsOptions() {
        var run = CommandLineRun.of("completion", "powershell");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "Register-ArgumentCompleter",
                        "'build' = @(",
                        "'--zip'",
                        "'init' = @(",
                        "'new' = @('page'",
                        "'cms'",
                        "'build --only' = @('site', 'print')",
                        "'check --lang' = @('vi', 'en')",
                        "'completion' = @('bash', 'zsh', 'powershell'");
        assertThat(CommandLineRun.of("completion", "fish").exit()).isEqualTo(ExitCode.USAGE);
    }
}
