package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.source.SourceFile;
import vn.loa.source.Yaml;

/** Every derived view exists as data too, and says what its page says. */
class DerivedDataTest {

    private static final SampleSite SITE = SampleSite.of(files());

    private static Map<String, String> files() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put(
                "content/vocabulary/places.yaml",
                """
                places:
                  huyen-mau:
                    name: huyện Mẫu
                    short: Mẫu
                    until: 2025-07-01
                    source: Báo Nơi
                    successors: [{place: xa-mau, from: 2025-07-01}]
                  xa-mau: {name: xã Mẫu, en: {name: Mẫu commune}}
                audiences:
                  can-bo: {name: "=Cán bộ"}
                """);
        files.computeIfPresent(
                "content/plans/ho-tro-2024.md",
                (path, text) ->
                        text.replace(
                                "status: archived\n",
                                "status: archived\nplaces: [huyen-mau]\naudiences: [can-bo]\n"));
        return files;
    }

    @ParameterizedTest
    @CsvSource({
        "chu-de/, chu-de/chu-de, topics",
        "danh-cho/, danh-cho/danh-cho, audiences",
        "noi-chon/, noi-chon/noi-chon, places",
        "co-quan/, co-quan/co-quan, agencies",
        "su-kien/, su-kien/su-kien, events",
        "thuat-ngu/, thuat-ngu/thuat-ngu, terms",
        "cap-nhat/, cap-nhat/cap-nhat, changes",
        "van-ban/, van-ban/van-ban, documents"
    })
    void aListIsATableAndJsonAndLeadsToBoth(String page, String data, String key) {
        byte[] json = SITE.text(data + ".json").getBytes(StandardCharsets.UTF_8);
        var read = Yaml.read(new SourceFile(data, json));
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().orElseThrow().entry(key)).isPresent();
        assertThat(SITE.text(data + ".csv").lines().count()).isGreaterThan(1);
        for (String ending : List.of(".csv", ".json")) {
            String name = data.substring(data.lastIndexOf('/') + 1) + ending;
            assertThat(SITE.page(page).select("main a[href=" + name + "]")).as(name).hasSize(1);
            assertThat(SITE.page("en/" + page).select("main a[href$=/" + data + ending + "]"))
                    .as("en " + name)
                    .hasSize(1);
        }
    }

    @Test
    void aPlaceSaysWhatItBecameSinceWhenAndFromWhichSource() {
        assertThat(SITE.text("noi-chon/noi-chon.json").replaceAll("\\s+", " "))
                .contains(
                        "\"id\": \"huyen-mau\"",
                        "\"until\": \"2025-07-01\"",
                        "\"successors\": [ { \"id\": \"xa-mau\", \"name\": \"xã Mẫu\", \"since\":"
                                + " \"2025-07-01\"",
                        "\"source\": { \"title\": \"Báo Nơi\"",
                        "\"en\": \"Mẫu commune\"");
        // Today's place has what the old one had.
        assertThat(SITE.text("noi-chon/noi-chon.csv"))
                .contains("huyen-mau,huyện Mẫu,Mẫu,,,nay là xã Mẫu (từ 1/7/2025),Báo Nơi,Kế hoạch,")
                .contains("xa-mau,xã Mẫu,,,,,,Kế hoạch,Kế hoạch hỗ trợ nạn nhân,https://");
    }

    @Test
    void topicsNeedsAndCampaignsNameWhatBelongsToThem() {
        assertThat(SITE.text("chu-de/chu-de.csv"))
                .contains(",Bài viết,Dấu hiệu cần biết,https://xa-mau.example/dau-hieu/,");
        assertThat(SITE.text("dich-vu/nhu-cau/nhu-cau.json")).contains("Tổng đài 111");
        assertThat(SITE.text("su-kien/su-kien.csv"))
                .contains(
                        ",2027-07-30,,Ấn phẩm,Áp phích,https://xa-mau.example/an-pham/ap-phich/,");
        assertThat(SITE.text("su-kien/su-kien.json")).contains("\"everyYear\": \"07-30\"");
        assertThat(SITE.text("thuat-ngu/thuat-ngu.csv"))
                .contains("Thuật ngữ,Nạn nhân,Người bị mua bán.")
                .contains("Chữ viết tắt,UBND,Ủy ban nhân dân,");
        assertThat(SITE.text("dich-vu/bang/viec-can-va-noi.csv"))
                .contains("Đang gặp nguy hiểm,Cả nước,Tổng đài 111,111,2025-09-20,,https://");
    }

    @Test
    void whatChangedKeepsSensitiveTitlesToItself() {
        assertThat(SITE.text("cap-nhat/cap-nhat.csv"))
                .contains("2026-11-22,Bài viết,Trợ giúp,")
                .doesNotContain("Bị giữ");
        assertThat(SITE.text("cap-nhat/cap-nhat.json")).doesNotContain("Bị giữ");
    }

    @Test
    void noTableRunsAFormula() {
        assertThat(SITE.text("danh-cho/danh-cho.csv")).contains("can-bo,'=Cán bộ,");
    }

    @Test
    void dataAreMadeOnceInTheLanguageOfThePublication() {
        assertThat(SITE.manifest().outputs())
                .noneMatch(output -> output.path().matches("en/.*\\.(csv|json|ics)"));
    }
}
