package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.Impact.Cause;
import vn.loa.Impact.Change;
import vn.loa.Impact.Reached;
import vn.loa.Impact.Scope;
import vn.loa.output.Written;

/** {@code impact} names exactly what a change reaches. */
class ImpactTest {

    private static final Build.Options OPTIONS =
            Build.Options.at(Instant.parse("2026-11-22T05:00:00Z"));

    @TempDir private Path folder;

    @BeforeEach
    void writeAPublication() throws IOException {
        write("site/site.yaml", "title: Xã Ví Dụ\nlanguages: [vi, en]\nhotlines: [so-khac]\n");
        write(
                "content/services/duong-day.yaml",
                "name: Đường dây Ví Dụ\nphones: [\"0263 1234 567\"]\nsource: Ví dụ\narea: xa-vi-du\n");
        write(
                "content/services/so-khac.yaml",
                "name: Số khác\nphones: [\"0263 7654 321\"]\nsource: Ví dụ\n");
        write("content/pages/a.md", "---\ntitle: Có số\n---\nGọi {{phone duong-day}}.\n");
        write("content/pages/b.md", "---\ntitle: Không có số\n---\nChữ.\n");
        write(
                "content/materials/the.yaml",
                "title: Thẻ\nformats: [the]\nwords:\n  call: Gọi {{phone duong-day}}\n");
        for (Map.Entry<String, String> file : CardFormat.FILES.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        write(
                "content/materials/loa.yaml",
                "title: Lời phát thanh\nscript:\n  text: Gọi {{phone duong-day}}, {{phone duong-day}}.\n");
        write(
                "content/vocabulary/a.yaml",
                "places:\n  xa-vi-du: Xã Ví Dụ\nagencies:\n  so-a: Sở A\n");
        write(
                "content/plans/ke-hoach.md",
                "---\ntitle: Kế hoạch\nduties:\n  - agency: so-a\n    items: [{text: Làm}]\n---\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aNumberReachesExactlyWhatChangesBytesWhenItIsTypedAnew() throws IOException {
        List<Change> changes = Impact.of(folder, "duong-day", Scope.ALL, OPTIONS).changes();
        Map<String, String> before = published("truoc");
        write(
                "content/services/duong-day.yaml",
                "name: Đường dây Ví Dụ\nphones: [\"0263 1234 890\"]\nsource: Ví dụ\narea: xa-vi-du\n");

        assertThat(of(changes, Cause.PHONES)).isEqualTo(differing(before, published("sau")));
        assertThat(changes.stream().filter(c -> c.causes().contains(Cause.PHONES)))
                .extracting(Change::kind)
                .contains(Reached.PAGE, Reached.PRINT, Reached.SCRIPT, Reached.IMAGE);
        assertThat(changes)
                .filteredOn(c -> c.path().equals("/a/"))
                .extracting(Change::source)
                .containsExactly("content/pages/a.md");
        assertThat(of(changes, Cause.PHONES)).doesNotContain("/b/");
    }

    @Test
    void aNameReachesExactlyWhatChangesBytesWhenItIsTypedAnew() throws IOException {
        List<Change> changes = Impact.of(folder, "so-a", Scope.ALL, OPTIONS).changes();
        Map<String, String> before = published("truoc");
        write(
                "content/vocabulary/a.yaml",
                "places:\n  xa-vi-du: Xã Ví Dụ\nagencies:\n  so-a: Sở A đổi tên\n");

        assertThat(of(changes, Cause.WORDS)).isEqualTo(differing(before, published("sau")));
        assertThat(of(changes, Cause.WORDS)).contains("/ke-hoach/ke-hoach/");
    }

    @Test
    void aJobTicketIsAPrintAndAShortAddressAPage() throws IOException {
        write("content/services/so-113.yaml", "name: Số 113\nphones: [\"113\"]\nsource: Ví dụ\n");
        List<Change> changes = Impact.of(folder, "duong-day", Scope.ALL, OPTIONS).changes();
        assertThat(changes)
                .filteredOn(c -> c.path().endsWith(".pdf"))
                .isNotEmpty()
                .allMatch(c -> c.kind() == Reached.PRINT || c.kind() == Reached.SCRIPT);
        assertThat(changes)
                .filteredOn(c -> c.path().endsWith("phieu-in.pdf"))
                .extracting(Change::kind)
                .containsOnly(Reached.PRINT);
        assertThat(changes)
                .filteredOn(c -> c.path().endsWith(".html"))
                .allMatch(c -> c.kind() == Reached.PAGE);
    }

    @Test
    void whatHasErrorsIsNamedAsNotCounted() throws IOException {
        assertThat(Impact.of(folder, "duong-day", Scope.ALL, OPTIONS).unknown()).isEmpty();
        write(
                "content/materials/dai.yaml",
                "title: Dài\nformats: [the]\nwords:\n  call: %s {{phone duong-day}}\n"
                        .formatted("Gọi ngay ".repeat(2000)));
        write("content/materials/hong.yaml", "title: Hỏng\nformats: [the]\nwords: [\n");
        Impact.Answer answer = Impact.of(folder, "duong-day", Scope.ALL, OPTIONS);
        assertThat(answer.unknown()).containsExactly("content/materials/hong");
        assertThat(answer.changes())
                .as("a print that does not fit bears the number all the same")
                .extracting(Change::path)
                .contains("/an-pham/dai/dai-the.pdf");
    }

    @Test
    void whatPeopleSeeIsToldTheSameWithoutTheRest() throws IOException {
        List<Change> all = Impact.of(folder, "duong-day", Scope.ALL, OPTIONS).changes();
        List<Change> seen = Impact.of(folder, "duong-day", Scope.SEEN, OPTIONS).changes();
        assertThat(butSearch(seen))
                .isEqualTo(butSearch(all).stream().filter(c -> c.kind() != Reached.OTHER).toList());
        assertThat(seen).hasSizeLessThan(all.size());
    }

    /** The page of the search names its index, which nobody sees. */
    private static List<Change> butSearch(List<Change> changes) {
        return changes.stream().filter(c -> !c.path().endsWith("/tim-kiem/")).toList();
    }

    @Test
    void aPartOfAnIdGetsTheWholeOne() throws IOException {
        assertThat(Impact.of(folder, "duong", Scope.ALL, OPTIONS).near()).contains("duong-day");
    }

    @Test
    void anUnknownIdGetsTheNearestKnownOne() throws IOException {
        assertThat(Impact.of(folder, "duong-dai", Scope.ALL, OPTIONS).near()).contains("duong-day");
        assertThat(Impact.of(folder, "duong-dai", Scope.ALL, OPTIONS).causes()).isEmpty();
        assertThat(folder.resolve("target")).doesNotExist();
    }

    private static Set<String> of(List<Change> changes, Cause cause) {
        return changes.stream()
                .filter(change -> change.causes().contains(cause))
                .map(Change::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, String> published(String name) throws IOException {
        BuildReport report = Build.publish(folder, folder.resolve(name), OPTIONS);
        assertThat(report.published()).as("%s", report.diagnostics()).isTrue();
        return report.outputs().stream()
                .collect(
                        Collectors.toMap(
                                Written::path,
                                file -> Long.toHexString(file.checksum()),
                                (a, b) -> a,
                                TreeMap::new));
    }

    private static Set<String> differing(Map<String, String> before, Map<String, String> after) {
        // Parts of the search index are named after their bytes: the earlier ones are gone.
        return before.keySet().stream()
                .filter(path -> !after.getOrDefault(path, "").equals(before.get(path)))
                .map(path -> "/" + path.replaceFirst("(^|/)index\\.html$", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
