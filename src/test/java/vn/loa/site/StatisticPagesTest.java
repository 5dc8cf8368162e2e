package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Every figure here is invented. */
class StatisticPagesTest {

    private static final String FIGURES =
            """
            title: Người được giúp ở xã Mẫu
            summary: Theo giới tính và độ tuổi.
            columns:
              - {name: gioi, title: Giới tính}
              - {name: tuoi, title: Độ tuổi}
              - {name: so, title: Số người, counts: true}
            source: {title: Báo Mẫu, url: "https://bao.example/2", date: 2026-03-02}
            updated: 2026-11-02
            """;

    private static final String TABLE =
            "gioi;tuoi;so\nNam;Dưới 18;3\nNam;Từ 18;40\nNữ;Dưới 18;1234\nNữ;Từ 18;0\n"
                    + "Khác;Dưới 18;70\nKhác;Từ 18;51\n";

    private static final SampleSite SITE = site();

    private static SampleSite site() {
        Map<String, String> files = SampleSite.files();
        files.put("content/statistics/giup-do.yaml", FIGURES);
        files.put("content/statistics/giup-do.csv", TABLE);
        return SampleSite.of(files);
    }

    @Test
    void theTableShowsItsSourceItsTotalsAndNoSmallCount() {
        Document page = SITE.page("so-lieu/giup-do/");
        assertThat(page.select("table tr").eachText())
                .containsExactly(
                        "Giới tính Dưới 18 Từ 18 Tổng",
                        "Nam không nêu không nêu 43",
                        "Nữ 1.234 0 1.234",
                        "Khác không nêu không nêu 121",
                        "Tổng 1.307 91 1.398");
        assertThat(page.select("main .note").text()).contains("Báo Mẫu").contains("2/3/2026");
        assertThat(page.select("caption").text()).isEqualTo("Số người: Giới tính × Độ tuổi");
        assertThat(page.select("main").text()).contains("Nhóm dưới 5 người");
        assertThat(SITE.page("en/so-lieu/giup-do/").select("table").text())
                .contains("1,234", "not shown");
    }

    @Test
    void barsAreDrawnOnlyForWhatIsShown() {
        Document page = SITE.page("so-lieu/giup-do/");
        assertThat(page.select(".bars li")).hasSize(6);
        assertThat(page.select(".bars svg")).hasSize(2);
        assertThat(page.select(".bars rect.full").eachAttr("width")).containsExactly("1000", "0");
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void linesThatAreNotAddedUpAreDrawnWhenTheWriterSaysSo() {
        Map<String, String> files = SampleSite.files();
        String counts = "columns: [{name: Tài liệu}, {name: Số bản, counts: true}]\n";
        files.put("content/statistics/a.csv", "Tài liệu,Số bản\nTờ rơi,400\nÁp phích,100\n");
        files.put("content/statistics/b.csv", "Tài liệu,Số bản\nTờ rơi,400\nÁp phích,100\n");
        files.put(
                "content/statistics/a.yaml",
                "title: A\ntotal: false\nchart: true\n" + counts + "source: Báo Mẫu\n");
        files.put(
                "content/statistics/b.yaml",
                "title: B\ntotal: false\n" + counts + "source: Báo Mẫu\n");
        SampleSite site = SampleSite.of(files);
        assertThat(site.page("so-lieu/a/").select(".bars rect.full").eachAttr("width"))
                .containsExactly("1000", "250");
        assertThat(site.page("so-lieu/a/").select("table").text()).doesNotContain("Tổng");
        // Nobody said that calls and people have one unit.
        assertThat(site.page("so-lieu/b/").select(".bars")).isEmpty();
    }

    @Test
    void theDataFileHoldsWhatThePageShowsAndNothingElse() {
        assertThat(SITE.text("so-lieu/giup-do/giup-do.csv"))
                .isEqualTo(
                        "\ufeffGiới tính,Độ tuổi,Số người,Ghi chú,Nguồn\r\n"
                                + "Nam,Dưới 18,,không nêu vì nhóm nhỏ,Báo Mẫu (2/3/2026)\r\n"
                                + "Nam,Từ 18,,không nêu vì nhóm nhỏ,Báo Mẫu (2/3/2026)\r\n"
                                + "Nam,Tổng,43,,Báo Mẫu (2/3/2026)\r\n"
                                + "Nữ,Dưới 18,1234,,Báo Mẫu (2/3/2026)\r\n"
                                + "Nữ,Từ 18,0,,Báo Mẫu (2/3/2026)\r\n"
                                + "Nữ,Tổng,1234,,Báo Mẫu (2/3/2026)\r\n"
                                + "Khác,Dưới 18,,không nêu vì nhóm nhỏ,Báo Mẫu (2/3/2026)\r\n"
                                + "Khác,Từ 18,,không nêu vì nhóm nhỏ,Báo Mẫu (2/3/2026)\r\n"
                                + "Khác,Tổng,121,,Báo Mẫu (2/3/2026)\r\n"
                                + "Tổng,Dưới 18,1307,,Báo Mẫu (2/3/2026)\r\n"
                                + "Tổng,Từ 18,91,,Báo Mẫu (2/3/2026)\r\n"
                                + "Tổng,Tổng,1398,,Báo Mẫu (2/3/2026)\r\n");
        assertThat(SITE.has("content/statistics/giup-do.csv")).isFalse();
    }

    @Test
    void figuresAreListedWithTheirSourceAndFoundFromEveryPage() {
        assertThat(SITE.page("so-lieu/").select("main .rows").text())
                .contains("Người được giúp ở xã Mẫu", "Nguồn: Báo Mẫu, 2/3/2026");
        assertThat(SITE.page("dau-hieu/").select("footer a[href$=so-lieu/]")).hasSize(1);
        assertThat(SITE.page("cap-nhat/").text()).contains("Người được giúp ở xã Mẫu");
        assertThat(SITE.text("sitemap.xml")).contains("https://xa-mau.example/so-lieu/giup-do/");
    }
}
