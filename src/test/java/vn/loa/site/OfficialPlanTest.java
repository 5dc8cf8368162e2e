package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page of a plan that an office wrote itself. */
class OfficialPlanTest {

    @Test
    void itOffersTheDocumentAndDoesNotCallItselfADigest() {
        Map<String, String> files = new TreeMap<>(SampleSite.files());
        files.put(
                "content/plans/toan-van.md",
                "---\ntitle: Toàn văn\nform: official\nissuer: ubnd-huyen-mau\n---\nĐoạn một.\n");
        SampleSite site = SampleSite.of(files);
        Document own = site.page("ke-hoach/toan-van/");
        assertThat(own.select("a[href=toan-van-van-ban.pdf]")).hasSize(1);
        assertThat(own.text()).contains("Toàn văn").doesNotContain("bản tóm lược");
        assertThat(site.page("en/ke-hoach/toan-van/").select("a[href$=van-ban.pdf]").attr("href"))
                .isEqualTo("../../../ke-hoach/toan-van/toan-van-van-ban.pdf");

        Document digest = site.page("ke-hoach/ho-tro-2024/");
        assertThat(digest.select("a[href$=van-ban.pdf]")).isEmpty();
        assertThat(digest.text()).contains("bản tóm lược");
    }
}
