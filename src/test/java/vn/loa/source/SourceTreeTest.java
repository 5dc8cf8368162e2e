package vn.loa.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

    @TempDir private Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> codes(SourceTree tree) {
        return tree.diagnostics().stream().map(d -> d.at() + " " + d.code()).toList();
    }

    @Test
    void takesThePublicationAndNothingElse() throws IOException {
        write("site/site.yaml", "title: a");
        write("site/handbook/x.md", "x");
        write("site/static/a.txt", "a");
        write("content/pages/a.md", "a");
        write("theme/assets/a.css", "a");
        write("target/x", "x");
        write("README.md", "x");
        SourceTree tree = SourceTree.read(folder);
        assertThat(tree.under("site")).hasSize(2);
        assertThat(tree.file("site/site.yaml")).isPresent();
        assertThat(tree.file("README.md")).isEmpty();
        assertThat(tree.under("content"))
                .extracting(SourceFile::path)
                .containsExactly("content/pages/a.md");
    }

    @Test
    void whatToolsLeaveBehindIsNotContent() throws IOException {
        write("content/pages/.a.md.swp", "x");
        write("content/pages/a.md~", "x");
        write("content/.git/config", "x");
        write("content/pages/Thumbs.db", "x");
        write("content/pages/~$ke-hoach.docx", "x");
        write("content/pages/desktop.ini", "x");
        SourceTree tree = SourceTree.read(folder);
        assertThat(tree.under("content")).isEmpty();
        assertThat(tree.diagnostics()).isEmpty();
    }

    @Test
    void aFolderInCapitalsIsToldAbout() throws IOException {
        write("Content/pages/a.md", "a");
        write("site/site.yaml", "title: a");
        assertThat(codes(SourceTree.read(folder))).containsExactly("Content:1:1 folder-name");
    }

    @Test
    void linksAreNeverFollowedAndSaidSo() throws IOException {
        write("elsewhere/secret.md", "secret");
        write("content/pages/a.md", "a");
        Files.createSymbolicLink(
                folder.resolve("content/pages/b.md"), folder.resolve("elsewhere/secret.md"));
        Files.createSymbolicLink(folder.resolve("content/services"), folder.resolve("elsewhere"));
        SourceTree tree = SourceTree.read(folder);
        assertThat(tree.under("content")).hasSize(1);
        assertThat(codes(tree))
                .containsExactlyInAnyOrder(
                        "content/pages/b.md:1:1 not-a-file", "content/services:1:1 not-a-file");
        assertThat(tree.diagnostics().stream().filter(Diagnostic::isError))
                .as("all services would be lost")
                .extracting(problem -> problem.at().file())
                .containsExactly("content/services");
    }

    @Test
    void aLinkInPlaceOfTheContentFolderIsNotPassedOverInSilence() throws IOException {
        write("elsewhere/pages/a.md", "a");
        Files.createSymbolicLink(folder.resolve("content"), folder.resolve("elsewhere"));
        SourceTree tree = SourceTree.read(folder);
        assertThat(tree.under("content")).isEmpty();
        assertThat(codes(tree)).containsExactly("content:1:1 not-a-file");
    }

    @Test
    void namesAreComposedWhateverTheDiskHolds() throws IOException {
        write("content/pages/" + Normalizer.normalize("dấu-hiệu.md", Normalizer.Form.NFD), "a");
        assertThat(SourceTree.read(folder).file("content/pages/dấu-hiệu.md")).isPresent();
    }

    @Test
    void oneFileIsReadByItselfWhereAPlainFileHasItsName() throws IOException {
        write("content/pages/a.md", "chữ");
        Files.createSymbolicLink(
                folder.resolve("content/b.md"), folder.resolve("content/pages/a.md"));
        assertThat(SourceTree.readOne(folder, "content/pages/a.md"))
                .isEqualTo(SourceTree.read(folder).file("content/pages/a.md"));
        assertThat(SourceTree.readOne(folder, "content/b.md")).isEmpty();
        assertThat(SourceTree.readOne(folder, "content/pages")).isEmpty();
        assertThat(SourceTree.readOne(folder, "theme/none.css")).isEmpty();
    }

    @Test
    void twoSpellingsOfOneNameAreAnError() throws IOException {
        write("content/pages/" + Normalizer.normalize("ấn.md", Normalizer.Form.NFD), "a");
        write("content/pages/ấn.md", "b");
        assertThat(codes(SourceTree.read(folder)))
                .containsExactly("content/pages/ấn.md:1:1 same-name");
    }

    @Test
    void namesWithPercentAndPlusStayAsTheyAre() throws IOException {
        write("content/pages/100%-ấn+a b.md", "a");
        assertThat(SourceTree.read(folder).file("content/pages/100%-ấn+a b.md")).isPresent();
    }

    @Test
    void aFolderIsAPublicationWhenItHasSettingsOrContent() throws IOException {
        assertThat(SourceTree.isPublication(folder)).isFalse();
        write("content/pages/a.md", "a");
        assertThat(SourceTree.isPublication(folder)).isTrue();
    }

    @Test
    void anEmptyFolderIsAnEmptyTree() throws IOException {
        assertThat(SourceTree.read(folder).under("content")).isEmpty();
    }

    @Test
    void pagesBesideTheFolderOfContentsAreToldAndOtherTextsAreNot() throws IOException {
        write("ke-hoach.md", "---\ntitle: Kế hoạch\n---\nChữ.\n");
        write("bai.md", "\ufeff---\r\ntitle: Bài\r\n---\r\n");
        write("README.md", "# Đọc trước\n");
        write("title.txt", "---\ntitle: A\n---\n");
        write("content/pages/a.md", "---\ntitle: A\n---\n");
        assertThat(codes(SourceTree.read(folder)))
                .containsExactly("bai.md:1:1 file-ignored", "ke-hoach.md:1:1 file-ignored");
    }

    @Test
    void theDeepestFolderIsReadAndNoDeeperOne() throws IOException {
        String deepest = "content" + "/a".repeat(SourceTree.DEEPEST);
        write(deepest + "/a.md", "a");
        write(deepest + "/b/b.md", "b");
        SourceTree tree = SourceTree.read(folder);
        assertThat(tree.under("content"))
                .extracting(SourceFile::path)
                .containsExactly(deepest + "/a.md");
        assertThat(tree.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("folder-too-deep");
    }

    @Test
    void aFolderDoesNotHoldItsNeighboursFiles() throws IOException {
        write("content/pages/a.md", "a");
        write("content/pages-cu/b.md", "b");
        assertThat(SourceTree.read(folder).under("content/pages"))
                .extracting(SourceFile::path)
                .containsExactly("content/pages/a.md");
        assertThat(SourceTree.read(folder).under("content/pages/"))
                .isEqualTo(SourceTree.read(folder).under("content/pages"));
    }
}
