package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.print.WordsToFill;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

class NewCommandTest {

    @TempDir private Path folder;

    @BeforeEach
    void writeAPublication() throws IOException {
        write("site/site.yaml", "title: Thử\nbaseUrl: https://xa.vn/\n");
        write("content/pages/index.md", "---\ntitle: Đầu\n---\n");
        write(
                "content/services/tong-dai-111.yaml",
                "name: Tổng đài\nphones: [\"111\"]\nprintable: true\nsource: Báo Mẫu\n");
        write(
                "content/services/bao-ho-cong-dan.yaml",
                "name: Bảo hộ\nphones: [\"+84 900 000 001\"]\nprintable: true\nsource: Báo Mẫu\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private CommandLineRun make(String... words) {
        return CommandLineRun.of(
                Stream.concat(Stream.of("new", "-C", folder.toString()), Stream.of(words))
                        .toArray(String[]::new));
    }

    private CommandLineRun check(String... flags) {
        return CommandLineRun.of(
                Stream.concat(
                                Stream.of("check", "--strict", "-C", folder.toString()),
                                Stream.of(flags))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "page, Bảo vệ trẻ em, content/pages/bao-ve-tre-em.md",
        "trang, huong-dan/Nhà trường, content/pages/huong-dan/nha-truong.md",
        "page, huong-dan\\mo-ta, content/pages/huong-dan/mo-ta.md",
        "plan, 'Kế hoạch: \"tháng\" #5', content/plans/ke-hoach-thang-5.md",
        "ke-hoach, x, content/plans/x.md",
        "kế hoạch, y, content/plans/y.md",
        "service, Công an xã Mẫu, content/services/cong-an-xa-mau.yaml",
        "dich-vu, tram-y-te, content/services/tram-y-te.yaml",
        "event, Ngày hội việc làm, content/events/ngay-hoi-viec-lam.yaml",
        "su-kien, a, content/events/a.yaml",
        "term, Lao động cưỡng bức, content/vocabulary/lao-dong-cuong-buc.yaml",
        "thuat-ngu, b, content/vocabulary/b.yaml",
        "statistic, Số buổi, content/statistics/so-buoi.yaml",
        "material, Áp phích, content/materials/ap-phich.yaml",
        "an-pham, c, content/materials/c.yaml",
        "page, huong-dan/Bài mới.md, content/pages/huong-dan/bai-moi.md",
        "page, content/pages/bai.md, content/pages/bai.md",
        "dich-vu, content\\services\\tram.yaml, content/services/tram.yaml"
    })
    void everyKindBeginsInItsFolderAndPassesTheCheck(String kind, String name, String path) {
        var made = make(kind, name);
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out()).contains("Đã tạo " + path, "loa check");
        assertThat(folder.resolve(path)).isNotEmptyFile();
        assertThat(check().err()).contains("0 lỗi, 0 cảnh báo");
        var drafts = check("--drafts");
        assertThat(drafts.err()).as(drafts.err()).contains("0 lỗi, 0 cảnh báo");
    }

    @Test
    void theTitleKeepsItsMarksAndASlugGetsItsSpaces() throws IOException {
        make("page", "Bảo vệ \"trẻ em\"");
        make("page", "bao-tin");
        make("page", "ai-giup", "--title", "Ai giúp: tôi?");
        assertThat(Files.readString(folder.resolve("content/pages/bao-ve-tre-em.md")))
                .contains("title: \"Bảo vệ \\\"trẻ em\\\"\"");
        assertThat(Files.readString(folder.resolve("content/pages/bao-tin.md")))
                .contains("title: \"Bao tin\"");
        assertThat(Files.readString(folder.resolve("content/pages/ai-giup.md")))
                .contains("title: \"Ai giúp: tôi?\"");
    }

    @Test
    void aMaterialOfEveryFormatFitsItsSheet() throws IOException {
        List<String> formats = WordsToFill.formats(Theme.of(SourceTree.read(folder)));
        assertThat(formats).contains("poster-a4", "lesson-a4").hasSizeGreaterThan(20);
        for (String format : formats) {
            assertThat(make("material", "Thử " + format, "--format", format).exit()).isZero();
        }
        assertThat(make("material", "lời", "--format", "loa").exit()).isZero();
        assertThat(make("material", "đăng", "--kho", "bai-dang").exit()).isZero();
        var check = check("--drafts", "--print");
        assertThat(check.err()).as(check.err()).contains("0 lỗi, 0 cảnh báo");
    }

    @Test
    void whoLinksToADraftIsToldThatItIsOne() throws IOException {
        make("page", "Bài mới");
        make("service", "Công an xã Mẫu");
        write(
                "content/pages/cu.md",
                "---\ntitle: Cũ\n---\n\n[Bài](/bai-moi/), gọi {{phone cong-an-xa-mau}}.\n");
        var check = check();
        assertThat(check.exit()).isEqualTo(ExitCode.CONTENT);
        assertThat(check.err())
                .contains(
                        "content/pages/cu.md:5:7: lỗi broken-link: liên kết “/bai-moi/” dẫn đến trang chưa đăng")
                .contains("lỗi unknown-service: dịch vụ “cong-an-xa-mau” chưa lên trang");
    }

    @Test
    void whatIsThereIsNeverOverwritten() throws IOException {
        write("content/pages/dau-hieu.adoc", "= Dấu hiệu\n");
        assertThat(make("page", "Dấu hiệu").err()).contains("đã có content/pages/dau-hieu.adoc");
        make("statistic", "so");
        Files.delete(folder.resolve("content/statistics/so.yaml"));
        var again = make("statistic", "so");
        assertThat(again.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err()).contains("đã có content/statistics/so.csv");
        assertThat(folder.resolve("content/statistics/so.yaml")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "tờ rơi, flyer-a5",
        "to roi, flyer-a5",
        "tờ rơi A5, flyer-a5",
        "A5, flyer-a5",
        "A3, poster-a3",
        "áp phích, poster-a4",
        "ap phich A3, poster-a3",
        "áp phích khổ A2, poster-a2",
        "áp phích chữ lớn, poster-a4-chu-lon",
        "tờ gấp, leaflet-a4-trifold",
        "tờ gấp 3, leaflet-a4-trifold",
        "tờ gấp đôi, leaflet-a4-bifold",
        "băng rôn, banner-3x08",
        "phướn, banner-3x08",
        "thẻ, card-90x54-a4",
        "thẻ câu hỏi, question-cards-a4",
        "pa nô, pano-4x2"
    })
    void aFormatIsKnownByWhatPeopleCallIt(String called, String format) throws IOException {
        var made = make("an-pham", "Thử", "--format", called);
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out()).contains("Khổ in: " + format + " (");
        assertThat(Files.readString(folder.resolve("content/materials/thu.yaml")))
                .contains("formats: [" + format + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "kịch bản loa, 'script:'",
        "phát thanh, 'script:'",
        "ảnh mạng xã hội, 'post:'",
        "facebook, 'post:'"
    })
    void wordsReadAloudAndPostsAreKnownByTheirNamesToo(String called, String part)
            throws IOException {
        assertThat(make("an-pham", "Thử", "--format", called).exit()).isZero();
        assertThat(Files.readString(folder.resolve("content/materials/thu.yaml"))).contains(part);
    }

    @Test
    void aPlanIsOfTheYearItsTitleNames() throws IOException {
        make("plan", "Kế hoạch phòng, chống mua bán người năm 2031");
        make("plan", "ke-hoach-2030");
        assertThat(
                        Files.readString(
                                folder.resolve(
                                        "content/plans/ke-hoach-phong-chong-mua-ban-nguoi-nam-2031.md")))
                .contains("period: 2031");
        assertThat(Files.readString(folder.resolve("content/plans/ke-hoach-2030.md")))
                .contains("period: 2030");
    }

    /** Each advice is put where it says, as it stands, until none is left. */
    @Test
    void theAdviceOnPartsOfALeafletCanBeFollowedToTheLetter() throws IOException {
        make("an-pham", "Thử", "--format", "leaflet-a4-trifold");
        Path file = folder.resolve("content/materials/thu.yaml");
        String empty = Files.readString(file).replaceFirst("(?s)\nwords:\n.*", "\nwords:\n");
        Files.writeString(file, empty.replace("draft: true\n", ""));
        for (int parts = 0; parts < 3; parts++) {
            String advice =
                    check("--print")
                            .err()
                            .lines()
                            .filter(line -> line.contains("thêm dưới words: một dòng"))
                            .findFirst()
                            .orElse("");
            String line = advice.replaceFirst(".*một dòng  ", "").replaceFirst("   \\(.*", "");
            String filled = line.replace("service: …", "service: tong-dai-111");
            Files.writeString(file, Files.readString(file) + "  " + filled + "\n");
        }
        var left = check("--print").err();
        assertThat(left).doesNotContain(" lỗi print-words", " lỗi yaml", " lỗi wrong-type");
    }

    @ParameterizedTest
    @CsvSource({
        "page, B?o v? tr? em, làm mất dấu",
        "page, con, giữ riêng",
        "page, huong-dan/AUX, giữ riêng",
        "page, nul.txt, giữ riêng",
        "page, ../ngoai, không thành tên tệp",
        "page, /etc, không thành tên tệp",
        "page, '!!!', không thành tên tệp",
        "page, C:\\x\\y, không thành tên tệp",
        "pgae, a, có phải ý bạn là “page”? Các loại: page",
        "banh, a, không có loại “banh”. Các loại: page",
        "poster, moi, loa new an-pham moi --format poster-a4",
        "ap-phich, moi, loa new an-pham moi --format poster-a4",
        "poster-a3, moi, loa new an-pham moi --format poster-a3",
        "to-roi, moi, --format flyer-a5",
        "page --format poster-a4, a, chỉ dùng với material",
        "material --format poster-a9, a, khổ in",
        "material --format loa --format poster-a4, a, không gộp"
    })
    void whatCannotBeMadeIsSaidInOneLine(String kind, String name, String said) {
        String[] words =
                Stream.concat(Stream.of(kind.split(" ")), Stream.of(name)).toArray(String[]::new);
        var run = make(words);
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(said);
        assertThat(run.err().lines()).hasSize(1);
    }
}
