package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A long text takes no more of the machine's stack than a short one, in whichever step: reading,
 * rules, what all pages have together, the search index, lists.
 */
class LongTextTest {

    /** Enough for a short text, and a dozen bytes for each letter of a long one. */
    private static final long STACK = 256 * 1024;

    private static final int LETTERS = 20_000;

    /** Texts with places for a run, marked ⟦⟧. */
    private static final Map<String, String> PLACES =
            Map.of(
                    "site/site.yaml",
                    "title: Mẫu ⟦⟧\nissuer: ⟦⟧\nbaseUrl: https://loa.example/\n",
                    "content/pages/a.md",
                    "---\ntitle: A ⟦⟧\nsummary: ⟦⟧\nsearch: [\"⟦⟧\"]\n---\n## ⟦⟧\n\n⟦⟧\n\n- ⟦⟧\n",
                    "content/plans/k.md",
                    "---\ntitle: A ⟦⟧\nissuer: X ⟦⟧\nplace: X\nperiod: 2026\nduties:\n"
                            + "  - agency: [\"⟦⟧\"]\n    items: [{text: \"⟦⟧\"}]\n---\n⟦⟧\n",
                    "content/services/s.yaml",
                    "name: A ⟦⟧\nphones: [\"111\"]\nsource: ⟦⟧\nsummary: ⟦⟧\n",
                    "content/services/t.csv",
                    "name,phones\n⟦⟧,113\n",
                    "content/events/e.yaml",
                    "title: A ⟦⟧\ndate: 2026-07-30\nsummary: ⟦⟧\n",
                    "content/vocabulary/agencies.yaml",
                    "agencies:\n  x: {name: \"⟦⟧\"}\n");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "A ", "Ạ. ", "A-B ", "( ", "a, "})
    void noStepGoesDeeper(String part) throws Exception {
        String run = part.repeat(LETTERS / part.length()).strip();
        for (var place : PLACES.entrySet()) {
            write(place.getKey(), place.getValue().replace("⟦⟧", run));
        }
        for (String command :
                List.of(
                        "check",
                        "export hsds",
                        "export csv",
                        "export ics",
                        "export schema",
                        "export cms",
                        "export docx content/plans/k.md")) {
            var words = new java.util.ArrayList<>(List.of(command.split(" ")));
            words.addAll(List.of("-C", folder.toString()));
            CommandLineRun told = run(words);
            assertThat(told.exit()).as(command + told.err()).isNotEqualTo(ExitCode.MACHINE);
            assertThat(told.all()).as(command).doesNotContain("run-too-long");
        }
    }

    private static CommandLineRun run(List<String> words) throws InterruptedException {
        var told = new AtomicReference<CommandLineRun>();
        var thread =
                new Thread(
                        null,
                        () -> told.set(CommandLineRun.of(words.toArray(String[]::new))),
                        "shallow",
                        STACK);
        thread.start();
        thread.join();
        return told.get();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
