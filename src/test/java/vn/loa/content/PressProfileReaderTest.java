package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceTree;

class PressProfileReaderTest {

    private static final String SITE = "title: Loa\nprint: {icc: site/print/may.icc%s}\n";

    @TempDir Path folder;

    @BeforeEach
    void aProfileLiesThere() throws IOException {
        Files.createDirectories(folder.resolve("site/print"));
        Files.createDirectories(folder.resolve("content"));
        put(IccProfile.cmykOutput());
    }

    private void put(byte[] profile) throws IOException {
        Files.write(folder.resolve("site/print/may.icc"), profile);
    }

    private PublicationReader.Loaded read(String site) throws IOException {
        Files.writeString(folder.resolve("site/site.yaml"), site);
        var options =
                new PublicationReader.Options(
                        false, Instant.parse("2026-11-22T00:00:00Z"), Optional.empty());
        return PublicationReader.read(SourceTree.read(folder), Markup.of(HtmlMemo.NONE), options);
    }

    @Test
    void theProfileOfAPressIsTakenAsItIs() throws Exception {
        var profile =
                read(SITE.formatted(", condition: FOGRA39")).publication().settings().profile();
        assertThat(profile).contains(new PressProfile("FOGRA39", IccProfile.cmykOutput()));
    }

    @Test
    void withoutAConditionTheProfileNamesIt() throws Exception {
        var profile = read(SITE.formatted("")).publication().settings().profile();
        assertThat(profile).map(PressProfile::condition).contains("may");
    }

    @Test
    void mostPublicationsHaveNone() throws Exception {
        assertThat(read("title: Loa\n").publication().settings().profile()).isEmpty();
    }

    @Test
    void whatIsNoProfileForAPressIsRefusedAtItsLine() throws Exception {
        var whole = IccProfile.cmykOutput();
        refused(new byte[0], "không phải là tệp ICC");
        refused("không phải hồ sơ".repeat(20).getBytes(), "không phải là tệp ICC");
        refused(IccProfile.of("mntr", "CMYK"), "không phải của máy in");
        refused(IccProfile.of("prtr", "RGB "), "không dành cho bốn mực");
        refused(Arrays.copyOf(whole, whole.length - 1), "hỏng");
        refused(Arrays.copyOf(whole, whole.length + 1), "hỏng");
        var endless = whole.clone();
        Arrays.fill(endless, 128, 132, (byte) 0x7F);
        refused(endless, "hỏng");
        var outside = whole.clone();
        Arrays.fill(outside, 136, 140, (byte) 0xFF);
        refused(outside, "hỏng");
        refused(Arrays.copyOf(whole, PressProfileReader.LARGEST + 1), "lớn hơn 4 MB");
    }

    private void refused(byte[] profile, String why) throws IOException {
        put(profile);
        problem(SITE.formatted(""), why);
    }

    private void problem(String site, String why) throws IOException {
        assertThat(problems(site))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("print-profile");
                            assertThat(problem.at().line()).isEqualTo(2);
                            assertThat(problem.message().vietnamese()).contains(why);
                        });
    }

    private List<Diagnostic> problems(String site) throws IOException {
        return read(site).diagnostics();
    }

    @Test
    void aFileThatIsNotThereOrOutsideThePublicationIsRefused() throws Exception {
        Files.delete(folder.resolve("site/print/may.icc"));
        problem(SITE.formatted(""), "không có tệp");
        problem("title: Loa\nprint: {icc: ../../../etc/passwd}\n", "không có tệp");
        problem("title: Loa\nprint: {icc: /etc/passwd}\n", "không có tệp");
    }

    @Test
    void aStrangeSettingIsNamed() throws Exception {
        assertThat(problems("title: Loa\nprint: {ic: site/print/may.icc}\n"))
                .extracting(Diagnostic::code)
                .containsExactly("unknown-key");
    }
}
