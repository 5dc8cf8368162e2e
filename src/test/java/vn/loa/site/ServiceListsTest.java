package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ServiceListsTest {

    private static final SampleSite SITE = site();

    private static SampleSite site() {
        Map<String, String> files = SampleSite.files();
        files.put(
                "content/services/nha-mau.yaml",
                """
                name: Nhà Mẫu
                phones: ["024 1234 567"]
                area: huyen-cu
                needs: [cho-o, nguy-hiem]
                verified: 2025-11-02
                source: Báo Mẫu
                """);
        files.put(
                "content/vocabulary/noi.yaml",
                """
                needs:
                  cho-o: {name: Chỗ ở an toàn}
                places:
                  huyen-cu:
                    name: huyện Cũ
                    until: 2025-06-30
                    successors: [{place: xa-nay, from: 2025-07-01}]
                  xa-nay: {name: xã Nay}
                """);
        return SampleSite.of(files);
    }

    private static Element card(Document page, String name) {
        return page.select(".service-card").stream()
                .filter(card -> card.select("h3").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCardSaysWhoVouchesForItAndTurnsAmberTwelveMonthsAfterTheCall() {
        Document page = SITE.page("dich-vu/");
        Element called = card(page, "Nhà Mẫu");
        assertThat(called.text()).contains("Đã gọi kiểm tra ngày 2/11/2025.");
        Element flag = called.selectFirst(".flag");
        // Long ago on the day of the build: even so it is the visitor's day that decides.
        assertThat(flag.hasAttr("hidden")).isTrue();
        assertThat(flag.attr("data-until")).isEqualTo("2026-11-02");
        assertThat(flag.attr("data-after")).contains("12 tháng");
        Element never = card(page, "Tổng đài 111");
        assertThat(never.text()).contains("Theo nguồn ngày 20/9/2025; chưa gọi kiểm tra.");
        assertThat(never.select(".flag")).isEmpty();
    }

    @Test
    void aServiceWithoutANumberNeedsNoCall() {
        var files = SampleSite.files();
        files.put(
                "content/services/trang.yaml",
                "name: Trang Mẫu\nurl: https://mau.example/\nsource: Báo Mẫu\n");
        Element card = card(SampleSite.of(files).page("dich-vu/"), "Trang Mẫu");
        assertThat(card.select("p").eachText()).containsExactly("Nguồn ghi ở trang của dịch vụ.");
    }

    @Test
    void anOldPlaceLeadsToTodaysAndItsServicesAreFoundThere() {
        Document page = SITE.page("dich-vu/noi-chon/");
        assertThat(page.select("#xa-nay ~ .cards h3").text()).isEqualTo("Nhà Mẫu");
        assertThat(page.select("#huyen-cu ~ .note").text()).contains("nay là xã Nay");
        assertThat(page.select("#ten-cu + ul li").eachText())
                .containsExactly("Huyện Cũ: nay là Xã Nay");
        assertThat(page.select("#ten-cu + ul a").eachAttr("href"))
                .containsExactly("../../noi-chon/huyen-cu/", "../../noi-chon/xa-nay/");
    }

    @Test
    void aPlaceThatWasDividedIsNotSaidToBeAnyOneOfToday() {
        var files = SampleSite.files();
        files.put(
                "content/vocabulary/chia.yaml",
                """
                places:
                  huyen-chia: {name: Huyện Chia, until: 2025-07-01, successors: [xa-hai, xa-ba]}
                  xa-con: {name: Xã Con, until: 2025-07-01, successors: [xa-hai]}
                  xa-hai: Xã Hai
                  xa-ba: Xã Ba
                """);
        files.put(
                "content/services/chia.yaml",
                "name: Chia Mẫu\nurl: https://mau.example/\nsource: Báo Mẫu\n"
                        + "area: [huyen-chia, xa-con]\n");
        SampleSite site = SampleSite.of(files);
        assertThat(site.page("noi-chon/xa-hai/").select("main").text())
                .contains("Gồm nơi trước đây là Xã Con", "Có nơi trước đây thuộc Huyện Chia");
        assertThat(site.page("noi-chon/xa-ba/").select("main").text())
                .doesNotContain("trước đây là");
        assertThat(site.page("noi-chon/huyen-chia/").select("main").text())
                .contains("Địa bàn cũ nay thuộc Xã Hai")
                .doesNotContain("Nay là");
        assertThat(site.page("dich-vu/noi-chon/").select("#ten-cu + ul li").eachText())
                .contains("Huyện Chia: địa bàn cũ nay thuộc Xã Hai; Xã Ba");
        assertThat(site.page("noi-chon/").select("main").text())
                .contains("một phần nay thuộc Xã Hai; một phần nay thuộc Xã Ba");
    }

    @Test
    void whatIsForPeopleAbroadIsNotForTheWholeCountry() {
        Document page = SITE.page("dich-vu/noi-chon/");
        assertThat(page.select("#ca-nuoc ~ .cards h3").text()).isEqualTo("Tổng đài 111");
        assertThat(page.select("h2").eachText()).contains("Người Việt Nam ở nước ngoài");
    }

    @Test
    void thePageOfAPlaceLeadsToWhatWorksEverywhere() {
        assertThat(SITE.page("noi-chon/xa-nay/").select("main a").eachAttr("href"))
                .contains("../../dich-vu/noi-chon/#ca-nuoc");
        assertThat(SITE.page("dich-vu/nhu-cau/cho-o/").select("a[href*=ca-nuoc]")).isEmpty();
    }

    @Test
    void theTableCrossesNeedsWithPlacesOfToday() {
        Document page = SITE.page("dich-vu/bang/");
        assertThat(page.select("thead th").eachText())
                .containsExactly(
                        "Việc cần giúp", "Cả nước", "Người Việt Nam ở nước ngoài", "Xã Nay");
        assertThat(page.select("tbody a").eachText())
                .containsExactly(
                        "Chỗ ở an toàn",
                        "Nhà Mẫu",
                        "Đang gặp nguy hiểm",
                        "Tổng đài 111",
                        "Nhà Mẫu");
        assertThat(page.select("td li:contains(Tổng đài 111)").text())
                .isEqualTo("Tổng đài 111 Theo nguồn ngày 20/9/2025; chưa gọi kiểm tra.");
        assertThat(page.select("td li:contains(Nhà Mẫu)").first().text())
                .contains("Đã gọi kiểm tra ngày");
        assertThat(page.select("td li:contains(Nhà Mẫu) .flag").first().attr("data-after"))
                .isEqualTo("Đã hơn 12 tháng, cần gọi kiểm tra lại");
        assertThat(page.select("tbody td").first().attr("data-label")).isEqualTo("Cả nước");
        assertThat(page.select(".links a[aria-current]").text()).isEqualTo("Theo việc và theo nơi");
    }
}
