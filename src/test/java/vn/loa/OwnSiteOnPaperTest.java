package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor gets who prints a page of this repository's own site. */
class OwnSiteOnPaperTest {

    private static final String PLAN =
            "/ke-hoach/ke-hoach-ho-tro-nan-nhan-mua-ban-nguoi-tay-hoa-2024/";

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = OwnSite.inBrowser();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tro-giup/",
                "/dich-vu/",
                "/thuat-ngu/",
                PLAN,
                "/su-kien/ngay-30-7/",
                "/en/",
                "/en/dich-vu/"
            })
    void everySheetHasTheHotlineTheNumberForAbroadAndTheAddress(String address) throws IOException {
        List<String> sheets = printed(address);
        String call = address.startsWith("/en/") ? "Call 111" : "Gọi 111";
        assertThat(sheets)
                .allSatisfy(
                        sheet ->
                                assertThat(sheet)
                                        .contains(
                                                call,
                                                "+84 981 84 84 84",
                                                "https://loa.example" + address));
    }

    /** Sheets that are not full but the last one are gaps. */
    @Test
    void aPlanHasNoGaps() throws IOException {
        List<String> sheets = printed(PLAN);
        assertThat(sheets.subList(0, sheets.size() - 1))
                .allSatisfy(sheet -> assertThat(sheet.length()).isGreaterThan(1300));
        assertThat(sheets).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void linksAreWrittenOutAndWaysThroughTheSiteAreNot() throws IOException {
        String home = String.join("\n", printed("/"));
        assertThat(home).contains("https://loa.example/tro-giup/", "https://loa.example/dich-vu/");
        assertThat(home).doesNotContain("https://loa.example/tim-kiem/", "Thoát nhanh");
        String plan = String.join("\n", printed(PLAN));
        assertThat(plan).doesNotContain("JSON", ".ics");
    }

    private static List<String> printed(String address) throws IOException {
        browser.go(address);
        Map<String, Object> answer =
                browser.driver()
                        .executeCdpCommand(
                                "Page.printToPDF",
                                Map.of("paperWidth", 8.27, "paperHeight", 11.69));
        var sheets = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(Base64.getDecoder().decode((String) answer.get("data")))) {
            var text = new PDFTextStripper();
            for (int sheet = 1; sheet <= pdf.getNumberOfPages(); sheet++) {
                text.setStartPage(sheet);
                text.setEndPage(sheet);
                sheets.add(text.getText(pdf));
            }
        }
        return sheets;
    }
}
