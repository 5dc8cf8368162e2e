package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.source.SourceFile;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

/** What tabs, histories and previews call pages that could give their reader away. */
class NeutralTitlesTest {

    private static final SampleSite SITE = SampleSite.of(files());

    private static Map<String, String> files() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put(
                "content/vocabulary/words.yaml",
                """
                agencies:
                  ubnd-huyen-mau: {name: Ủy ban nhân dân huyện Mẫu}
                topics:
                  mua-ban-nguoi: {name: Mua bán người, share: Đi xa an toàn}
                  o-nha: {name: Bị đánh ở nhà}
                  vay-von: {name: Vay vốn}
                needs:
                  nguy-hiem: {name: Đang bị đánh, share: Số gọi khi cần, en: {name: Beaten, share: Numbers}}
                  tam-lanh: {name: Nhà tạm lánh}
                  hoc-nghe: {name: Học nghề, share: Học nghề}
                audiences:
                  nan-nhan: {name: Nạn nhân, share: Quyền của bạn}
                  cha-me: {name: Cha mẹ, share: Cha mẹ}
                  phu-nu: {name: Phụ nữ}
                terms:
                  mua-ban-nguoi: {name: Mua bán người, summary: Lời giải thích.}
                  boc-lot: {name: Bóc lột, summary: Lời giải thích., share: Công sức}
                  ke-hoach: {name: Kế hoạch, summary: Lời giải thích.}
                """);
        files.put(
                "content/pages/o-nha.md",
                "---\ntitle: Bị đánh\nsafety: true\nshare: Chuyện nhà\n"
                        + "topics: [o-nha, vay-von, mua-ban-nguoi]\n"
                        + "audiences: [phu-nu, cha-me]\nneeds: [tam-lanh, hoc-nghe]\n---\nChữ.\n");
        String basis =
                "basis: [{number: 65/KH-UBND, issuer: ubnd-huyen-mau, date: 2022-03-01,"
                        + " title: Giúp nạn nhân năm 2022}]\n";
        files.put(
                "content/plans/co-so.md",
                "---\ntitle: Giúp người bị mua bán\nnumber: 12/KH-UBND\nperiod: 2024\n"
                        + "topics: [vay-von, mua-ban-nguoi]\n"
                        + basis
                        + "---\nChữ.\n");
        files.put(
                "content/plans/khong-so.md",
                "---\ntitle: Giúp nạn nhân\nissuer: ubnd-huyen-mau\nperiod: 2021-2025\n"
                        + "topics: [mua-ban-nguoi]\n---\nChữ.\n");
        files.put(
                "content/plans/vay-von.md",
                "---\ntitle: Vay vốn làm ăn\nnumber: 13/KH-UBND\ntopics: [vay-von]\n---\nChữ.\n");
        files.put("content/services/nha.yaml", service("Nhà tạm lánh", "nguy-hiem"));
        files.put("content/services/goi.yaml", service("Nơi giấu tên", "tam-lanh"));
        files.put(
                "content/services/so.yaml",
                service("Nhà của em", "nguy-hiem") + "share: Chỗ ở và tư vấn\n");
        files.put("content/services/cuc.yaml", service("Cục Mẫu", "hoc-nghe") + "share: Cục Mẫu\n");
        files.put(
                "content/materials/ve-nha.yaml",
                "title: Bạn không có lỗi\naudiences: [cha-me, nan-nhan]\nformats: [poster-a4]\n");
        files.put(
                "content/materials/cho-me.yaml",
                "title: Con đi xa\naudiences: [cha-me]\nformats: [poster-a4]\n");
        return files;
    }

    private static String service(String name, String need) {
        return "name: "
                + name
                + "\nphones: [\"1900 12 34 56\"]\nneeds: ["
                + need
                + "]\nsource: Báo\n";
    }

    @ParameterizedTest
    @CsvSource({
        "chu-de/mua-ban-nguoi/, Chủ đề: Đi xa an toàn, Mua bán người",
        "chu-de/o-nha/, Chủ đề: Chuyện nhà, Bị đánh ở nhà",
        "dich-vu/nhu-cau/nguy-hiem/, Dịch vụ: Số gọi khi cần, Đang bị đánh",
        "dich-vu/nhu-cau/tam-lanh/, 'Dịch vụ, nhóm 3', Nhà tạm lánh",
        "dich-vu/nhu-cau/hoc-nghe/, Dịch vụ: Học nghề, Học nghề",
        "danh-cho/nan-nhan/, Bài đọc: Quyền của bạn, Nạn nhân",
        "danh-cho/cha-me/, Bài đọc: Cha mẹ, Cha mẹ",
        "danh-cho/phu-nu/, 'Bài đọc, nhóm 3', Phụ nữ",
        "thuat-ngu/mua-ban-nguoi/, Thuật ngữ: Đi xa an toàn, Mua bán người",
        "thuat-ngu/boc-lot/, Thuật ngữ: Công sức, Bóc lột",
        "thuat-ngu/ke-hoach/, Thuật ngữ: Kế hoạch, Kế hoạch",
        "dich-vu/so/, Chỗ ở và tư vấn, Nhà của em",
        "dich-vu/cuc/, Cục Mẫu, Cục Mẫu",
        "dich-vu/nha/, Dịch vụ 4: Số gọi khi cần, Nhà tạm lánh",
        "dich-vu/goi/, Dịch vụ 5, Nơi giấu tên",
        "dich-vu/tong-dai-111/, Tổng đài 111, Tổng đài 111",
        "an-pham/ve-nha/, Ấn phẩm 2: Quyền của bạn, Bạn không có lỗi",
        "an-pham/cho-me/, Con đi xa, Con đi xa",
        "an-pham/cho/nan-nhan/, Ấn phẩm để in: Quyền của bạn, Nạn nhân",
        "an-pham/cho/cha-me/, Ấn phẩm để in: Cha mẹ, Cha mẹ",
        "ke-hoach/co-so/, 'Kế hoạch 12/KH-UBND 2024', Giúp người bị mua bán",
        "ke-hoach/khong-so/, 'Kế hoạch 2021 – 2025, Ủy ban nhân dân huyện Mẫu', Giúp nạn nhân",
        "en/ke-hoach/khong-so/, 'Plan 2021–2025, Ủy ban nhân dân huyện Mẫu', Giúp nạn nhân",
        "ke-hoach/vay-von/, Vay vốn làm ăn, Vay vốn làm ăn",
        "van-ban/65-kh-ubnd-ubnd-huyen-mau/, '65/KH-UBND, Ủy ban nhân dân huyện Mẫu, 2022', Giúp nạn nhân năm 2022",
        "ke-hoach/ho-tro-2024/, Kế hoạch hỗ trợ nạn nhân, Kế hoạch hỗ trợ nạn nhân",
        "en/dich-vu/nhu-cau/nguy-hiem/, Services: Numbers, Beaten",
    })
    void tabPreviewAndTrailAgreeAndThePageItselfSaysWhatItIs(
            String address, String called, String heading) {
        Document page = SITE.page(address);
        assertThat(page.title()).isEqualTo(called + " – Xã Mẫu");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(called);
        assertThat(lastStep(page)).isEqualTo(called);
        assertThat(page.selectFirst("h1").text()).isEqualTo(heading);
        if (!called.endsWith(heading)) {
            assertThat(page.select("meta[property=og:description]").attr("content"))
                    .doesNotContain(heading);
        }
    }

    private static String lastStep(Document page) {
        byte[] trail =
                page.select("script[type=application/ld+json]").stream()
                        .map(data -> data.data())
                        .filter(data -> data.contains("BreadcrumbList"))
                        .findFirst()
                        .orElseThrow()
                        .getBytes(StandardCharsets.UTF_8);
        var list = (YamlValue.Mapping) Yaml.read(new SourceFile("x", trail)).value().orElseThrow();
        var steps = (YamlValue.Sequence) list.entry("itemListElement").orElseThrow().value();
        var last = (YamlValue.Mapping) steps.items().get(steps.items().size() - 1);
        return ((YamlValue.Scalar) last.entry("name").orElseThrow().value()).text();
    }
}
