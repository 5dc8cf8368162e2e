package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a link shows when somebody shares it. */
class CardTest {

    private static final SampleSite SITE = SampleSite.of(SampleSite.files());

    @ParameterizedTest
    @CsvSource({
        "'', the/trang-chu",
        "dich-vu/, the/dich-vu",
        "dich-vu/tong-dai-111/, the/dich-vu",
        "ke-hoach/ho-tro-2024/, the/ke-hoach",
        "an-pham/, the/an-pham",
        "an-pham/ap-phich/, the/su-kien-ngay-mau",
        "su-kien/, the/su-kien",
        "su-kien/ngay-mau/, the/su-kien-ngay-mau",
        "huong-dan/, the/huong-dan",
        "huong-dan/giao-vien/, the/huong-dan",
        "dau-hieu/, the/chu-de-mua-ban-nguoi",
        "chu-de/mua-ban-nguoi/, the/chu-de-mua-ban-nguoi",
        "tim-kiem/, the/trang-chu",
        "en/huong-dan/giao-vien/, en/the/huong-dan",
    })
    void everyPageHasTheCardOfItsPart(String address, String card) {
        assertThat(meta(SITE.page(address), "og:image"))
                .isEqualTo("https://xa-mau.example/" + card + ".png");
    }

    @Test
    void aPageThatMustNotGiveItselfAwayHasTheCardThatSaysNothing() {
        Document help = SITE.page("tro-giup/");
        assertThat(meta(help, "og:image")).isEqualTo("https://xa-mau.example/the/chung.png");
        assertThat(meta(help, "og:image:alt")).isEqualTo("Xã Mẫu – Thông tin cho mọi nhà");
        assertThat(meta(help, "og:title")).isEqualTo("Trợ giúp");
        assertThat(meta(SITE.page("en/tro-giup/"), "og:image"))
                .isEqualTo("https://xa-mau.example/en/the/chung.png");
    }

    @Test
    void previewsAreToldSizeTypeAndWords() {
        Document page = SITE.page("su-kien/ngay-mau/");
        assertThat(meta(page, "og:image:width")).isEqualTo("1200");
        assertThat(meta(page, "og:image:height")).isEqualTo("630");
        assertThat(meta(page, "og:image:type")).isEqualTo("image/png");
        assertThat(meta(page, "og:image:alt")).contains("Ngày 30/7");
        assertThat(page.select("meta[name=twitter:card]").attr("content"))
                .isEqualTo("summary_large_image");
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
