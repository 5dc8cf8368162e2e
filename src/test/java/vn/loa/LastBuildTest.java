package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.output.Disk;

class LastBuildTest {

    private static final Build.Options MORNING = at("2026-11-02T08:00:00Z");

    @TempDir Path folder;

    private Path out;

    @BeforeEach
    void write() throws IOException {
        out = folder.resolve("out");
        write("site/site.yaml", "title: Xã thử\nbaseUrl: https://xa-thu.example/\n");
        write("content/pages/mot.md", "---\ntitle: Một\ntopics: [la-lam]\n---\nXem HKQ.\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Build.Options at(String moment) {
        return Build.Options.at(Instant.parse(moment));
    }

    /** A disk on which the program is one file. */
    private static Disk disk(String program) {
        return new Disk() {
            @Override
            public Optional<String> program() {
                return Optional.of(program);
            }
        };
    }

    private BuildReport build(Build.Options options) throws IOException {
        return Build.publish(folder, out, options, disk("loa 1"));
    }

    private static boolean isTold(BuildReport report) {
        return !report.timings().containsKey("render");
    }

    @Test
    void theSameBuildIsToldAgain() throws IOException {
        BuildReport first = build(MORNING);
        BuildReport again = build(at("2026-11-02T15:00:00Z"));

        assertThat(isTold(first)).isFalse();
        assertThat(isTold(again)).isTrue();
        assertThat(again.published()).isTrue();
        assertThat(again.diagnostics()).isNotEmpty().isEqualTo(first.diagnostics());
        assertThat(again.pages()).isNotEmpty().isEqualTo(first.pages());
        assertThat(again.prints()).isEqualTo(first.prints());
        assertThat(again.outputs()).hasSameSizeAs(first.outputs()).noneMatch(f -> f.fresh());
    }

    @Test
    void aChangedFileIsBuilt() throws IOException {
        build(MORNING);
        write("content/pages/mot.md", "---\ntitle: Hai\n---\nXem HKQ.\n");

        assertThat(isTold(build(MORNING))).isFalse();
        assertThat(out.resolve("mot/index.html")).content().contains("Hai");
    }

    @Test
    void whateverElseABuildDependsOnIsBuilt() throws IOException {
        build(MORNING);

        assertThat(isTold(build(at("2026-11-03T08:00:00Z")))).isFalse();
        write("theme/words/vi.yaml", "home: Nhà\n");
        assertThat(isTold(build(at("2026-11-03T08:00:00Z")))).isFalse();
        assertThat(isTold(Build.publish(folder, out, MORNING, disk("loa 2")))).isFalse();
        assertThat(isTold(Build.publish(folder, out, MORNING, new Disk()))).isFalse();
    }

    @Test
    void aSiteThatWasTouchedIsMended() throws IOException {
        build(MORNING);
        Path page = out.resolve("mot/index.html");
        String right = Files.readString(page);
        Files.writeString(page, right.replace("HKQ", "HKX"));
        assertThat(isTold(build(MORNING))).isFalse();
        assertThat(page).content().isEqualTo(right);

        Files.writeString(out.resolve("la.html"), "x");
        assertThat(isTold(build(MORNING))).isFalse();
        assertThat(out.resolve("la.html")).doesNotExist();
    }

    @Test
    void aCheckTellsWhatTheBuildFound() throws IOException {
        BuildReport cold = Build.check(folder, false, MORNING, disk("loa 1"));
        build(MORNING);
        BuildReport known = Build.check(folder, false, MORNING, disk("loa 1"));

        assertThat(isTold(cold)).isFalse();
        assertThat(isTold(known)).isTrue();
        assertThat(known.diagnostics()).isNotEmpty().isEqualTo(cold.diagnostics());
        assertThat(known.outputs()).isEmpty();
    }

    @Test
    void whatHasErrorsIsLookedAtAgain() throws IOException {
        write("content/pages/hai.md", "---\ntitle: Hai\n---\n[x](/khong-co/)\n");
        build(MORNING);

        assertThat(isTold(build(MORNING))).isFalse();
    }
}
