package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/office");

    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int loa(String... arguments) {
        return Main.run(
                arguments,
                Map.of(),
                new PrintStream(out, true),
                new PrintStream(err, true),
                Keyboard.NOBODY);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anImportedPlanPassesTheCheck() throws IOException {
        Path plans = folder.resolve("content/plans");
        int imported = loa("import", DOCUMENTS.toString(), "-o", plans.toString());

        assertThat(imported).as(complained()).isEqualTo(ExitCode.DONE);
        long texts;
        try (var files = Files.list(DOCUMENTS)) {
            texts = files.filter(file -> file.toString().endsWith(".txt")).count();
        }
        assertThat(said())
                .contains("%1$d tệp, %1$d tệp đã ghi, 0 tệp không nhập được".formatted(texts));
        out.reset();
        err.reset();
        assertThat(loa("check", "-C", folder.toString())).as(complained()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatLoaWroteItselfIsNotImportedAgain() throws IOException {
        Files.copy(DOCUMENTS.resolve("05-phan-chuong.txt"), folder.resolve("van-ban.txt"));
        String here = folder.toString();
        assertThat(loa("import", here, "-o", here)).as(complained()).isEqualTo(ExitCode.DONE);
        out.reset();
        assertThat(loa("import", here, "-o", here, "--force")).isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("1 tệp, 1 tệp đã ghi");
    }

    @Test
    void anImportedPlanIsExportedAndImportedAgain() throws IOException {
        Path plan = folder.resolve("content/plans/phan-chuong.md");
        Files.createDirectories(plan.getParent());
        String source = DOCUMENTS.resolve("05-phan-chuong.txt").toString();
        String docx = folder.resolve("ra.docx").toString();
        Path again = folder.resolve("lai.md");
        assertThat(loa("import", source, "-o", plan.toString())).isEqualTo(ExitCode.DONE);

        for (String name :
                new String[] {"phan-chuong", "content/plans/phan-chuong.md", plan + ""}) {
            assertThat(loa("export", "docx", name, "-C", folder.toString(), "-o", docx))
                    .as(complained())
                    .isEqualTo(ExitCode.DONE);
        }
        assertThat(loa("import", docx, "-o", again.toString())).isEqualTo(ExitCode.DONE);
        assertThat(withoutOriginal(again)).isEqualTo(withoutOriginal(plan));
    }

    private static String withoutOriginal(Path plan) throws IOException {
        return Files.readString(plan).replaceFirst("(?s)original:.*?sha256: \\w+\n", "");
    }

    @Test
    void aDigestAndAWrongNameAreRefused() throws IOException {
        Path plan = folder.resolve("content/plans/tom-luoc.md");
        Files.createDirectories(plan.getParent());
        Files.writeString(plan, "---\ntitle: Tóm lược\noriginal: {file: a.pdf}\n---\nMột câu.\n");

        assertThat(loa("export", "docx", "tom-luoc", "-C", folder.toString()))
                .isEqualTo(ExitCode.CONTENT);
        assertThat(complained()).contains("form: official", "original");
        assertThat(loa("export", "docx", "khong-co", "-C", folder.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(loa("export", "docx", "-C", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(loa("export", "ics", "tom-luoc", "-C", folder.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(said()).isEmpty();
    }

    @Test
    void anExistingFileIsKeptUnlessForced() throws IOException {
        String plan = DOCUMENTS.resolve("05-phan-chuong.txt").toString();
        Path to = folder.resolve("a.md");
        Files.writeString(to, "của tôi");

        assertThat(loa("import", plan, "-o", to.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(to).hasContent("của tôi");
        assertThat(complained()).contains("--force");
        assertThat(loa("import", plan, "-o", to.toString(), "--force")).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(to))
                .contains("symbol: \"KH-UBND\"")
                .doesNotContain("number: \"/KH");
    }

    @Test
    void oneBadFileOfAFolderIsToldAndTheOthersAreWritten() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.copy(DOCUMENTS.resolve("05-phan-chuong.txt"), in.resolve("tot.txt"));
        Files.write(in.resolve("hong.docx"), new byte[] {'P', 'K', 3, 4, 0});

        assertThat(loa("import", in.toString(), "-o", folder.resolve("out").toString()))
                .isEqualTo(ExitCode.CONTENT);
        assertThat(said()).contains("hong.docx  ✗").contains("1 tệp không nhập được");
        assertThat(complained()).contains("import-not-readable").doesNotContain("Exception");
        try (Stream<Path> written = Files.list(folder.resolve("out"))) {
            assertThat(written).hasSize(1);
        }
    }

    @Test
    void severalFilesAreImportedAtOnce() throws IOException {
        String one = DOCUMENTS.resolve("05-phan-chuong.txt").toString();
        String other = DOCUMENTS.resolve("02-so-quet-nham-chu-so.txt").toString();

        assertThat(loa("import", one, other)).isEqualTo(ExitCode.USAGE);
        assertThat(complained()).contains("-o content/plans");
        assertThat(loa("import", one, other, "-o", folder.resolve("out").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("2 tệp, 2 tệp đã ghi");
        assertThat(loa("import", one, "khong-co.txt", "-o", folder.resolve("moi").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("moi")).doesNotExist();
    }

    @Test
    void aFolderEndsWithATableAndWhatToLookAt() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.copy(DOCUMENTS.resolve("05-phan-chuong.txt"), in.resolve("phan-chuong.txt"));
        Files.copy(DOCUMENTS.resolve("02-so-quet-nham-chu-so.txt"), in.resolve("quet.txt"));
        Files.writeString(in.resolve("README.md"), "# Về thư mục này\n");

        assertThat(loa("import", in.toString(), "-o", folder.resolve("out").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(said())
                .containsPattern("Tệp gốc +Số, ký hiệu +Ngày +Cơ quan +Việc +Xem lại +Ghi vào")
                .containsPattern(
                        "quet\\.txt +12/KH-SNV +2025-04-08 +\\d+ +\\d+ +1 +ke-hoach-\\S+\\.md")
                .containsPattern("phan-chuong\\.txt +- ")
                .contains("Cần xem lại:", "  phan-chuong.txt:5 chỗ ghi số văn bản còn trống → ")
                .contains("2 tệp, 2 tệp đã ghi")
                .doesNotContain("README");
    }

    @Test
    void theFieldsArePrintedAsJson() {
        assertThat(
                        loa(
                                "import",
                                DOCUMENTS.resolve("05-phan-chuong.txt").toString(),
                                "--format",
                                "json"))
                .isEqualTo(ExitCode.DONE);
        assertThat(said())
                .contains("\"numberBlank\": true", "\"number\": null", "\"paragraphs\": [")
                .contains("\"resultLine\": ");
    }

    @Test
    void wrongUseIsExplained() {
        assertThat(loa("import", folder.resolve("khong-co.docx").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(loa("import", DOCUMENTS.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(loa("import", "pom.xml", "--format", "sarif")).isEqualTo(ExitCode.USAGE);
        assertThat(loa("import", "pom.xml", "--lang", "fr")).isEqualTo(ExitCode.USAGE);
        assertThat(complained())
                .contains("không có tệp", "-o", "md hoặc json", "--lang nhận vi hoặc en");
    }
}
