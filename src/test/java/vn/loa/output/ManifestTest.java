package vn.loa.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

class ManifestTest {

    private static Output written(String path, String source) {
        return output(path, source, false);
    }

    private static Output generated(String path) {
        return output(path, "site/site.yaml", true);
    }

    private static Output output(String path, String source, boolean generated) {
        return new Output(
                path,
                Position.start(source),
                Output.Channel.WEB,
                new Output.PlainFile(),
                generated,
                () -> Rendered.of(source));
    }

    private static Manifest manifest(Output... outputs) {
        // Publishers of these tests ask neither the publication nor the theme.
        return Manifest.of(List.of((publication, theme) -> Arrays.stream(outputs)), null, null);
    }

    private static List<String> problems(Manifest manifest) {
        return manifest.diagnostics().stream().map(d -> d.at().file() + " " + d.code()).toList();
    }

    @Test
    void outputsComeInOrderOfTheirPaths() {
        assertThat(manifest(generated("b"), generated("a/c"), generated("a.txt")).outputs())
                .extracting(Output::path)
                .containsExactly("a.txt", "a/c", "b");
    }

    @Test
    void theWritersPageBeatsAGeneratedOneInEitherOrder() {
        Output page = written("dich-vu/index.html", "content/pages/dich-vu.md");
        Output listing = generated("dich-vu/index.html");
        for (Manifest manifest : List.of(manifest(page, listing), manifest(listing, page))) {
            assertThat(manifest.diagnostics()).isEmpty();
            assertThat(manifest.output("dich-vu/index.html")).contains(page);
        }
    }

    @Test
    void twoPagesOfTheWritersAreAnErrorThatNamesBoth() {
        Manifest manifest =
                manifest(written("a/index.html", "x.md"), written("a/index.html", "y.md"));
        assertThat(problems(manifest)).containsExactly("y.md duplicate-address");
        Diagnostic clash = manifest.diagnostics().get(0);
        assertThat(clash.message().vietnamese()).contains("x.md").contains("“/a/”");
    }

    @Test
    void pathsThatDifferInCaseAloneAreOneFileForWindows() {
        assertThat(problems(manifest(written("A.png", "x/A.png"), written("a.png", "x/a.png"))))
                .containsExactly("x/a.png duplicate-address");
        Manifest mixed = manifest(generated("A.txt"), written("a.txt", "a"));
        assertThat(mixed.outputs()).extracting(Output::path).containsExactly("a.txt");
    }

    @Test
    void aFileCannotBeAFolderToo() {
        assertThat(problems(manifest(written("a", "static/a"), written("a/index.html", "a.md"))))
                .containsExactly("static/a duplicate-address");
        assertThat(problems(manifest(written("A", "static/A"), written("a/b/c", "a.md"))))
                .containsExactly("static/A duplicate-address");
    }

    @Test
    void anAddressThatNoSystemTakesIsAnError() {
        assertThat(problems(manifest(written("a/".repeat(100) + "b", "a.md"))))
                .containsExactly("a.md address-too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.html",
                "/etc/passwd",
                "../x",
                "a/../../x",
                "a//b.html",
                "./a",
                "a/./b",
                "a\\b",
                "",
                "a/",
                ".loa",
                ".loa/index.html",
                "a\u0000b",
                "a\nb",
                "a/b:c",
                "con/index.html",
                "a/NUL.txt",
                "a./b",
                "a /b"
            })
    void anAddressThatLeavesTheSiteOrNoDiskTakesIsAnErrorAndNeverListed(String path) {
        Manifest manifest = manifest(written(path, "a.md"));
        assertThat(problems(manifest)).containsExactly("a.md address-not-possible");
        assertThat(manifest.outputs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404.html",
                "ảnh/Ảnh bìa (1).png",
                ".nojekyll",
                ".well-known/security.txt",
                "a/..b",
                "console/index.html"
            })
    void ordinaryNamesAreFine(String path) {
        assertThat(manifest(written(path, "a.md")).diagnostics()).isEmpty();
    }

    @Test
    void aScriptOfOursIsNeverReplaced() {
        Output ours = generated("assets/site.js");
        Output theirs = written("assets/site.js", "site/static/assets/site.js");
        Manifest manifest = manifest(ours, theirs);
        assertThat(problems(manifest))
                .containsExactly("site/static/assets/site.js duplicate-address");
        assertThat(manifest.output("assets/site.js")).contains(ours);
        assertThat(manifest(generated("a.js"), generated("a.js")).diagnostics()).isEmpty();
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        String longest = "a".repeat(Manifest.LONGEST_PATH);
        assertThat(manifest(written(longest, "a.md")).diagnostics()).isEmpty();
        assertThat(problems(manifest(written(longest + "a", "a.md"))))
                .containsExactly("a.md address-too-long");

        Output[] most =
                IntStream.range(0, Manifest.MOST_FILES)
                        .mapToObj(i -> generated("f" + i))
                        .toArray(Output[]::new);
        assertThat(manifest(most).outputs()).hasSize(Manifest.MOST_FILES);
        Output[] more = Arrays.copyOf(most, most.length + 1);
        more[most.length] = generated("more");
        Manifest tooMany = manifest(more);
        assertThat(problems(tooMany)).containsExactly("content too-many-pages");
        assertThat(tooMany.outputs()).isEmpty();
    }
}
