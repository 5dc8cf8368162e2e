package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new officer's first quarter of an hour. */
class InitCommandTest {

    @TempDir private Path temp;

    private Path made(String... flags) {
        Path folder = temp.resolve("xã mình");
        var arguments =
                Stream.concat(Stream.of("init", folder.toString()), Stream.of(flags))
                        .toArray(String[]::new);
        assertThat(CommandLineRun.of(arguments).exit()).isZero();
        return folder;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void itBuildsCleanAtOnceWithPosterAndArchive() throws IOException {
        Path folder = made("--xa", "Suối Mẫu", "--tinh", "Đắk Lắk", "--tieng", "vi,en");
        var check = CommandLineRun.of("check", "--strict", "-C", folder.toString());
        assertThat(check.err()).contains("0 lỗi, 0 cảnh báo");
        assertThat(check.exit()).isZero();

        var build = CommandLineRun.of("build", "--strict", "--zip", "-C", folder.toString());
        assertThat(build.exit()).as(build.err()).isZero();
        assertThat(folder.resolve("target/site/an-pham/ap-phich-30-7/ap-phich-30-7-poster-a4.pdf"))
                .isNotEmptyFile();
        assertThat(folder.resolve("target/site/index.html"))
                .content()
                .contains("Thông tin xã Suối Mẫu", "Ủy ban nhân dân xã Suối Mẫu", "tel:111");
        try (var zip = new ZipFile(folder.resolve("target/site.zip").toFile())) {
            assertThat(zip.getEntry("index.html")).isNotNull();
            assertThat(zip.getEntry("an-pham/to-roi-30-7/to-roi-30-7-leaflet-a4-trifold.pdf"))
                    .isNotNull();
        }
    }

    @Test
    void nothingOfItsOwnIsUnknownToAFirstPublication() throws IOException {
        for (List<String> flags :
                List.of(
                        List.<String>of(),
                        List.of("--tieng", "vi,en"),
                        List.of("--xa", "phường 1", "--tinh", "Hoàn Toàn Mới"),
                        List.of("--xa", "đặc khu Mẫu", "--tinh", "TP HCM"))) {
            Path folder = made(flags.toArray(String[]::new));
            var check = CommandLineRun.of("check", "-C", folder.toString());
            assertThat(check.out() + check.err())
                    .contains("0 lỗi, 0 cảnh báo")
                    .doesNotContain("unknown-id");
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    @Test
    void aSlipInTheProvinceIsToldAtOnce() {
        for (String slip : List.of("Lâm Đòng", "tỉnh Lâm Đồg", "TP. Hồ Chi Min")) {
            var init = CommandLineRun.of("init", temp.resolve("a").toString(), "--tinh", slip);
            assertThat(init.exit()).as(slip).isEqualTo(2);
            assertThat(init.err())
                    .contains(
                            "có phải ý bạn là “"
                                    + (slip.contains("Lâm")
                                            ? "tỉnh Lâm Đồng"
                                            : "thành phố Hồ Chí Minh")
                                    + "”?");
        }
        assertThat(temp.resolve("a")).doesNotExist();
    }

    @Test
    void aProvinceMayBeTypedWithoutMarksOrByItsLetters() {
        assertThat(made("--tinh", "TP HCM").resolve("content/vocabulary/noi-minh.yaml"))
                .content()
                .contains("parent: tp-ho-chi-minh");
    }

    @Test
    void emptyServicesAskToBeFilledAndNamesStandEverywhere() throws IOException {
        Path folder = made("--commune", "phường Ngọc Lan");
        var check = CommandLineRun.of("check", "-C", folder.toString());
        assertThat(check.err()).contains("content/services/cong-an.yaml:", "draft-to-fill");
    }

    @Test
    void everyFileIsPlainTextThatWindowsCanHold() throws IOException {
        Path folder = made();
        assertThat(files(folder)).hasSizeGreaterThan(20);
        for (Path file : files(folder)) {
            String text = Files.readString(file);
            assertThat(text)
                    .as(file.toString())
                    .doesNotContain("\r", "\t", "@xa", "@ten", "@coquan");
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(folder.relativize(file).toString()).matches("[A-Za-z0-9./_-]+");
        }
    }

    @Test
    void fiveQuestionsAreAskedAndEmptyAnswersAreUsual() {
        Path folder = temp.resolve("moi");
        var run =
                CommandLineRun.typing(
                        List.of("phường Trị An", "thành phố Đồng Nai", "", "", ""),
                        "init",
                        folder.toString());
        assertThat(run.exit()).as(run.all()).isZero();
        assertThat(run.out()).contains("1. ", "2. ", "3. ", "4. ", "5. ");
        assertThat(folder.resolve("site/site.yaml"))
                .content()
                .contains("issuer: \"Ủy ban nhân dân phường Trị An\"")
                .contains("baseUrl: https://phuong-tri-an.example/", "languages: [vi]");
        assertThat(folder.resolve("content/vocabulary/noi-minh.yaml"))
                .content()
                .contains("kind: \"phường\"", "parent: dong-nai");
    }

    @Test
    void answersMayBePipedIn() {
        Path folder = temp.resolve("moi");
        String answers = "xã Ea Mẫu\nĐắk Lắk\n\nhttps://ea-mau.example\n";
        var run = CommandLineRun.piping(answers, "init", folder.toString());
        assertThat(run.exit()).as(run.all()).isZero();
        assertThat(folder.resolve("site/site.yaml"))
                .content()
                .contains("xã Ea Mẫu", "baseUrl: https://ea-mau.example/");
        var refused =
                CommandLineRun.piping("xã A\n\n\n???\n", "init", temp.resolve("x").toString());
        assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(temp.resolve("x")).doesNotExist();
    }

    @Test
    void anAnswerThatCannotBeUsedIsAskedForAgain() {
        var run =
                CommandLineRun.typing(
                        List.of(
                                "x\u0000\u0000 V\u0000",
                                "Mường Mẫu",
                                "",
                                "",
                                "khong phai dia chi",
                                "xa.vn"),
                        "init",
                        temp.resolve("a").toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("không nhận chữ có dấu", "không dùng được");
        assertThat(temp.resolve("a/site/site.yaml"))
                .content()
                .contains("xã Mường Mẫu", "baseUrl: https://xa.vn/");
    }

    @Test
    void whatCannotBeUsedIsAnsweredWithWhatToType() {
        for (String[] slip :
                new String[][] {
                    {"--xa", "xã \"Mẫu\"", "không thể có dấu \";"},
                    {"--xa", "xã " + "M".repeat(90), "dài 93 ký tự, nhiều nhất là 80"},
                    {"--xa", "  ", "để trống"},
                    {"--co-quan", "UBND: phòng", "không thể có dấu :;"},
                    {"--co-quan", "(phòng)", "bắt đầu bằng chữ"},
                    {"--tinh", "Mẫu #1", "không thể có dấu #;"},
                    {"--trang", "xa mau.vn", "viết liền, ví dụ https://"},
                    {"--tieng", "en,vi", "tiếng Việt đứng đầu"},
                    {"--tieng", "Tiếng Việt", "viết vi, hoặc vi,en"}
                }) {
            var run = CommandLineRun.of("init", temp.resolve("a").toString(), slip[0], slip[1]);
            assertThat(run.exit()).as(slip[1]).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains(slip[2]);
        }
    }

    @Test
    void flagsAreNotAskedForAndNobodyIsNeverAsked() {
        var run = CommandLineRun.of("init", temp.resolve("a").toString(), "--xa", "xã Mẫu");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).doesNotContain("?");
        var typing =
                CommandLineRun.typing(
                        List.of(),
                        "init",
                        temp.resolve("b").toString(),
                        "--xa=xã Mẫu",
                        "--tinh=Mẫu",
                        "--co-quan=Ban Mẫu",
                        "--trang=mau.vn",
                        "--tieng=vi");
        assertThat(typing.exit()).isZero();
        assertThat(typing.out()).doesNotContain("?");
    }

    @Test
    void wrongFlagsAndFullFoldersAreRefusedInOneSentence() throws IOException {
        Path full = Files.createDirectories(temp.resolve("day"));
        Files.writeString(full.resolve("thu.txt"), "của tôi");
        Path file = Files.writeString(temp.resolve("tep"), "");
        for (String[] arguments :
                new String[][] {
                    {"init", full.toString()},
                    {"init", file.toString()},
                    {"init"},
                    {"init", temp.resolve("a").toString(), "--xa", "<b>"},
                    {"init", temp.resolve("a").toString(), "--trang", "ftp://x y"},
                    {"init", temp.resolve("a").toString(), "--tieng", "en"}
                }) {
            var run = CommandLineRun.of(arguments);
            assertThat(run.exit()).as(String.join(" ", arguments)).isEqualTo(ExitCode.USAGE);
            assertThat(run.err().lines()).hasSize(1);
        }
        assertThat(files(full)).hasSize(1);
        assertThat(temp.resolve("a")).doesNotExist();
    }
}
