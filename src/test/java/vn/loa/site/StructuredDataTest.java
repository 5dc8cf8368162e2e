package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.loa.source.SourceFile;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

/** What pages tell programs about themselves; the build's day is 22/11/2026. */
class StructuredDataTest {

    private static final SampleSite SITE = SampleSite.of(files());

    private static Map<String, String> files() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put(
                "content/services/bao-ho-cong-dan.yaml",
                """
                name: Bảo hộ công dân
                organization: Bộ Ngoại giao
                phones:
                  - {number: "+84 981 84 84 84", for: Gặp nạn ở nước ngoài}
                  - {number: "+84 965 00 00 00", for: Số thứ hai, note: "Một nguồn (Báo Mẫu, 1/2/2025)"}
                area: Người Việt Nam ở nước ngoài
                source: {title: Báo Mẫu, date: 2025-02-01}
                """);
        files.computeIfPresent(
                "content/events/ngay-mau.yaml",
                (path, text) -> text + "details: \"Gọi {{phone bao-ho-cong-dan}}.\"\n");
        files.put("content/events/mot-lan.yaml", "title: Một lần\ndate: 2025-03-08\n");
        files.put("content/pages/vay.md", "---\ntitle: Vay vốn\nneeds: [vay-von]\n---\nChữ.\n");
        files.put("content/vocabulary/needs.yaml", "needs:\n  vay-von: {name: Vay vốn}\n");
        return files;
    }

    private static YamlValue.Mapping data(String address, String type) {
        return SITE.page(address).select("script[type=application/ld+json]").stream()
                .map(one -> one.data().getBytes(StandardCharsets.UTF_8))
                .map(bytes -> Yaml.read(new SourceFile(address, bytes)).value().orElseThrow())
                .filter(one -> text(one, "@type").equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static YamlValue value(YamlValue object, String... path) {
        YamlValue at = object;
        for (String key : path) {
            at =
                    at instanceof YamlValue.Sequence list
                            ? list.items().get(Integer.parseInt(key))
                            : ((YamlValue.Mapping) at).entry(key).orElseThrow().value();
        }
        return at;
    }

    private static String text(YamlValue object, String... path) {
        return ((YamlValue.Scalar) value(object, path)).text();
    }

    @Test
    void aDayOfEveryYearStartsWithTheComingOneAndHasASchedule() {
        YamlValue.Mapping event = data("su-kien/ngay-mau/", "Event");
        assertThat(text(event, "startDate")).isEqualTo("2027-07-30");
        assertThat(text(event, "endDate")).isEqualTo("2027-07-30");
        assertThat(text(event, "eventSchedule", "startDate")).isEqualTo("2016-07-30");
        assertThat(text(event, "eventSchedule", "repeatFrequency")).isEqualTo("P1Y");
        assertThat(text(event, "eventSchedule", "scheduleTimezone")).isEqualTo("Asia/Ho_Chi_Minh");
        assertThat(text(event, "eventStatus")).isEqualTo("https://schema.org/EventScheduled");
        assertThat(text(event, "location", "address", "addressCountry")).isEqualTo("VN");
    }

    @Test
    void anEventThatWasStaysOnItsDay() {
        YamlValue.Mapping event = data("su-kien/mot-lan/", "Event");
        assertThat(text(event, "startDate")).isEqualTo("2025-03-08");
        assertThat(event.entry("eventSchedule")).isEmpty();
    }

    @Test
    void everyNumberSaysWhoseItIsAndWhatIsNotSureOfIt() {
        YamlValue.Mapping service = data("dich-vu/bao-ho-cong-dan/", "GovernmentService");
        YamlValue phones = value(service, "availableChannel", "servicePhone");
        assertThat(text(phones, "0", "contactType"))
                .isEqualTo("Bảo hộ công dân – Gặp nạn ở nước ngoài");
        assertThat(text(phones, "1", "contactType")).isEqualTo("Bảo hộ công dân – Số thứ hai");
        assertThat(text(phones, "1", "description")).isEqualTo("Một nguồn (Báo Mẫu, 1/2/2025)");
    }

    @Test
    void anEventOfOneDayThatIsOverSaysSo() {
        Element lead = SITE.page("su-kien/mot-lan/").selectFirst("main .lead");
        assertThat(lead.text()).isEqualTo("8/3/2025 Đã qua");
        assertThat(lead.select("[hidden]")).isEmpty();
    }

    @Test
    void aNumberThatIsNotSureStandsOnlyWhereThatIsSaid() {
        assertThat(SITE.page("su-kien/ngay-mau/").text())
                .contains("+84 981 84 84 84")
                .doesNotContain("+84 965 00 00 00");
        assertThat(SITE.page("dich-vu/bao-ho-cong-dan/").select("main").text())
                .contains("+84 965 00 00 00 Số thứ hai. Một nguồn (Báo Mẫu, 1/2/2025)");
        assertThat(SITE.text("du-lieu/dich-vu.csv"))
                .contains("+84 965 00 00 00: Số thứ hai. Một nguồn (Báo Mẫu, 1/2/2025)");
        assertThat(SITE.text("du-lieu/so-dien-thoai.csv"))
                .contains(
                        "\nBảo hộ công dân,+84 981 84 84 84,Gặp nạn ở nước ngoài,,không,",
                        "\nBảo hộ công dân,+84 965 00 00 00,Số thứ hai,"
                                + "\"Một nguồn (Báo Mẫu, 1/2/2025)\",không,");
    }

    @Test
    void theTrailCallsAServiceAsTheTabDoesAndItsDataByItsName() {
        YamlValue.Mapping trail = data("dich-vu/bao-ho-cong-dan/", "BreadcrumbList");
        assertThat(text(trail, "itemListElement", "2", "name")).isEqualTo("Dịch vụ 1");
        assertThat(text(data("dich-vu/bao-ho-cong-dan/", "GovernmentService"), "name"))
                .isEqualTo("Bảo hộ công dân");
        assertThat(SITE.page("dich-vu/bao-ho-cong-dan/").title()).startsWith("Dịch vụ 1 –");
        assertThat(SITE.page("dich-vu/bao-ho-cong-dan/").select("meta[property=og:title]"))
                .hasSize(1)
                .noneMatch(meta -> meta.attr("content").contains("Bảo hộ"));
        // A page that must give nothing away has no other data that would.
        YamlValue.Mapping help = data("tro-giup/", "BreadcrumbList");
        assertThat(text(help, "itemListElement", "1", "name")).isEqualTo("Trợ giúp");
    }

    @Test
    void aNeedThatNoServiceMeetsSaysWhomToAsk() {
        var page = SITE.page("dich-vu/nhu-cau/vay-von/").selectFirst("main");
        assertThat(page.select(".note").text())
                .contains("chưa có nơi nào", "Ủy ban nhân dân xã, phường");
        assertThat(page.select(".note a").attr("href")).isEqualTo("../../");
        assertThat(SITE.page("dich-vu/nhu-cau/nguy-hiem/").select("main .note")).isEmpty();
    }
}
