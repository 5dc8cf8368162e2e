package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.Browser;

class ExplainedWordsTest {

    private static SampleSite site(String body) {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put("content/pages/bai.md", "---\ntitle: Bài\n---\n" + body + "\n");
        return SampleSite.of(files);
    }

    @Test
    void theFirstUseLeadsToTheGlossaryAndCarriesTheExplanation() {
        Document page = site("Mỗi nạn nhân đều có quyền. Nạn nhân khác cũng vậy.").page("bai/");
        assertThat(page.select("a.term")).hasSize(1);
        assertThat(page.selectFirst("a.term").text()).isEqualTo("nạn nhân");
        assertThat(page.selectFirst("a.term").attr("href")).isEqualTo("../thuat-ngu/nan-nhan/");
        assertThat(page.selectFirst("a.term").attr("data-means")).isEqualTo("Người bị mua bán.");
        assertThat(page.selectFirst(".text").text())
                .isEqualTo("Mỗi nạn nhân đều có quyền. Nạn nhân khác cũng vậy.");
    }

    @Test
    void aParagraphWithANumberToCallIsLeftWhole() {
        Document page =
                site("Gặp nạn nhân, gọi {{phone tong-dai-111}}.\n\n- Giúp nạn nhân.").page("bai/");
        assertThat(page.select("p a.term")).isEmpty();
        assertThat(page.select("li a.term")).hasSize(1);
    }

    @Test
    void headingsLinksAndLongerWordsAreLeftAlone() {
        Document page =
                site("## Nạn nhân\n\n[nạn nhân](/dau-hieu/), `nạn nhân`, nạn nhânx").page("bai/");
        assertThat(page.select("a.term")).isEmpty();
    }

    @Test
    void theFirstUseOfAnAbbreviationSaysWhatItStandsFor() {
        Document page =
                site("UBND xã và Sở LĐTBXH. UBND huyện, Kế hoạch 60/KH-UBND, UBNDX.").page("bai/");
        assertThat(page.select("main abbr").eachText()).containsExactly("UBND", "LĐTBXH");
        assertThat(page.select("main abbr").eachAttr("title"))
                .containsExactly("Ủy ban nhân dân", "Lao động - Thương binh và Xã hội");
        Element link = page.selectFirst("main abbr").parent();
        assertThat(link.attr("data-means")).isEqualTo("Ủy ban nhân dân");
        String id = link.attr("href").replace("../thuat-ngu/#", "");
        assertThat(site("x").page("thuat-ngu/").getElementById(id).text()).isEqualTo("UBND");
    }

    @Test
    void aPlanExplainsItsAbbreviationsInAnyOfItsParts() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put(
                "content/vocabulary/viet-tat.yaml",
                "abbreviations:\n  UBND: {name: Ủy ban nhân dân, en: People's Committee}\n");
        files.put("content/plans/x.md", "---\ntitle: X\nnotes: [\"UBND, Sở LĐTBXH\"]\n---\n");
        assertThat(SampleSite.of(files).page("ke-hoach/x/").select("main abbr").eachText())
                .containsExactly("UBND", "LĐTBXH");
        Document english = SampleSite.of(files).page("en/ke-hoach/x/");
        assertThat(english.selectFirst("main abbr").attr("title")).isEqualTo("People's Committee");
        assertThat(english.select("main a.term[lang=vi]").text()).isEqualTo("LĐTBXH");
    }

    @Test
    void withinALinkOrAHeadingAnAbbreviationIsExplainedWithoutAnotherLink() {
        Document page =
                site("## Việc của HĐND\n\n[UBND xã](/dau-hieu/), UBND huyện và UBND tỉnh. HĐND họp.")
                        .page("bai/");
        assertThat(page.select("main .text abbr").eachText())
                .containsExactly("HĐND", "UBND", "UBND", "HĐND");
        assertThat(page.select("h2 abbr, a[href$=dau-hieu/] abbr").eachAttr("title"))
                .containsExactly("Hội đồng nhân dân", "Ủy ban nhân dân");
        assertThat(page.select("main a.term").eachText()).containsExactly("UBND", "HĐND");
        assertThat(page.select("a a, h2 a")).isEmpty();
    }

    @Test
    void everyPageExplainsTheAbbreviationsItUsesFirst() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put(
                "content/plans/x.md",
                """
                ---
                title: Kế hoạch của UBND xã Mẫu
                number: 12/KH-UBND
                issued: 2026-01-02
                period: 2026-2027
                status: current
                updated: 2026-11-22
                topics: [mua-ban-nguoi]
                issuer: UBND xã Mẫu
                basis: [{number: 9/KH-X, issuer: Sở LĐTBXH tỉnh Mẫu, title: Kế hoạch của HĐND}]
                targets: [{text: cơ sở của UBND xã, value: 40, unit: "%"}]
                duties: [{agency: UBND thôn, items: [{text: Báo cáo ANTT, by: 25/6}]}]
                signer: {authority: KT. CHỦ TỊCH, office: PHÓ CHỦ TỊCH}
                ---
                """);
        files.put(
                "content/vocabulary/kt.yaml",
                "abbreviations:\n  KT: Ký thay\n  ANTT: An ninh, trật tự\n");
        SampleSite site = SampleSite.of(files);
        for (String address :
                List.of(
                        "co-quan/",
                        "lich/",
                        "chi-tieu/",
                        "van-ban/",
                        "ke-hoach/",
                        "cap-nhat/",
                        "chu-de/mua-ban-nguoi/")) {
            assertThat(site.page(address).select("main abbr[title='Ủy ban nhân dân']"))
                    .as(address)
                    .isNotEmpty();
        }
        assertThat(site.page("co-quan/").select("main abbr").eachText()).contains("ANTT");
        assertThat(site.page("van-ban/").select("main abbr").eachText()).contains("LĐTBXH", "HĐND");
        assertThat(site.page("ke-hoach/x/").select("main abbr[title=Ký thay]").text())
                .isEqualTo("KT");
    }

    @Test
    void aDiseaseIsExplainedAsTheLawDoes() {
        Document page = site("Phòng HIV/AIDS. Xét nghiệm HIV.").page("bai/");
        assertThat(page.select("main .text abbr").eachText()).containsExactly("HIV/AIDS", "HIV");
        assertThat(page.select("main .text abbr").get(1).attr("title"))
                .isEqualTo("vi rút gây suy giảm miễn dịch ở người");
    }

    @Test
    void whatStandsBeforeASignersOfficeIsNamedInEnglishToo() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put("content/vocabulary/kt.yaml", "abbreviations: {KT: Ký thay, TM: Thông minh}\n");
        files.put(
                "content/plans/x.md",
                "---\ntitle: X\nsigner: {authority: KT. CHỦ TỊCH, office: TM. ỦY BAN}\n---\n");
        Document page = SampleSite.of(files).page("en/ke-hoach/x/");
        assertThat(page.select("main abbr[title='signed for']").text()).isEqualTo("KT");
        // A publication's own meaning has no English of the other one.
        assertThat(page.select("main a.term[lang=vi] abbr").attr("title")).isEqualTo("Thông minh");
    }

    @Test
    void twoLettersMeanTooManyThingsToBeExplained() {
        Document page = site("TT Dân ủy, TP. HỒ, KT, CĐ, CT, TW và UBND.").page("bai/");
        assertThat(page.select("main abbr").eachText()).containsExactly("UBND");
    }

    @Test
    void whoReceivesAPlanStandsAsWritten() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put(
                "content/plans/x.md",
                "---\ntitle: X\nrecipients: [UBND xã]\n---\n\nBCĐ cùng làm.\n");
        Document page = SampleSite.of(files).page("ke-hoach/x/");
        assertThat(page.select("main section[aria-labelledby=noi-nhan] a")).isEmpty();
        assertThat(page.select("main section[aria-labelledby=noi-nhan]").text()).contains("UBND");
        assertThat(page.select("main abbr").eachText()).containsExactly("BCĐ");
    }

    @Test
    void aQuotedAbbreviationStandsAsWritten() {
        Document page =
                site("Chữ “BCĐ” và “Sở LĐTBXH **cũ** và UBND” rồi BCĐ. ” và HĐND, “").page("bai/");
        assertThat(page.select("main abbr").eachText()).containsExactly("BCĐ", "HĐND");
        assertThat(page.select("main p").text()).contains("“BCĐ” và").contains("rồi BCĐ");
    }

    @Test
    void aQuotationEndsWithItsParagraph() {
        Document page = site("Chữ “BCĐ mở ra.\n\nRồi UBND.").page("bai/");
        assertThat(page.select("main abbr").eachText()).containsExactly("UBND");
    }

    @Test
    void noTwoAbbreviationsShareALineOfTheGlossary() {
        assertThat(site("x").page("thuat-ngu/").select(".short-forms dt").eachAttr("id"))
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates();
    }

    @Test
    void aPageForPeopleInDangerGetsNone() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put("content/pages/x.md", "---\ntitle: X\nsafety: true\n---\nMột nạn nhân.\n");
        assertThat(SampleSite.of(files).page("x/").select("a.term")).isEmpty();
    }

    @Test
    void withTheKeyboardItIsExplainedWithoutLeavingThePage() {
        SampleSite site = site("Mỗi nạn nhân đều có quyền.");
        try (var browser = Browser.open()) {
            for (var file : site.everything().entrySet()) {
                String type = file.getKey().endsWith(".js") ? "text/javascript" : "text/html";
                browser.serve(
                        "/" + file.getKey(), type + "; charset=utf-8", file.getValue().getBytes());
            }
            browser.go("/bai/index.html");
            var word = browser.driver().findElement(By.cssSelector("a.term"));
            word.sendKeys(Keys.ENTER);
            // The first word asked for brings the script that explains.
            var means =
                    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                            .until(driver -> driver.findElement(By.className("means")));
            assertThat(means.getText()).isEqualTo("Người bị mua bán.");
            assertThat(word.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(browser.driver().getCurrentUrl()).endsWith("/bai/index.html");
            word.sendKeys(Keys.ESCAPE);
            assertThat(browser.driver().findElements(By.className("means"))).isEmpty();
            assertThat(browser.driver().findElements(By.cssSelector("[aria-expanded]"))).isEmpty();
        }
    }
}
