package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.content.Publication;
import vn.loa.content.SmallPublication;
import vn.loa.lang.Language;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** The calendar, the targets and the like are offered to who asks for them. */
class OverviewsTest {

    private static final Publication PUBLICATION =
            SmallPublication.of(
                    Map.of(
                            "site/site.yaml",
                            "title: Thử\nbaseUrl: https://xa.vn/\nlanguages: [vi, en]\n",
                            "content/plans/thu.md",
                            """
                            ---
                            title: Kế hoạch mở lớp học buổi tối
                            issued: 2024-03-05
                            targets: [{text: Mở ba lớp, value: 3}]
                            basis: [{title: Luật Khuyến học}]
                            reports: [{to: UBND huyện, due: trước 15/12}]
                            ---
                            Nộp báo cáo đúng hạn. Lịch sử của lớp học.
                            """,
                            "content/pages/gioi-thieu.md",
                            "---\ntitle: Giới thiệu\nupdated: 2026-01-02\n---\nMục tiêu của trang.\n"));

    private static final SearchIndex INDEX = SearchFiles.index(PUBLICATION);

    @ParameterizedTest
    @CsvSource({
        "lịch, vi, lich/",
        "lich thoi han, vi, lich/",
        "hạn báo cáo, vi, lich/",
        "han nop bao cao, vi, lich/",
        "chỉ tiêu, vi, chi-tieu/",
        "chi tieu, vi, chi-tieu/",
        "mới cập nhật, vi, cap-nhat/",
        "có gì mới, vi, cap-nhat/",
        "văn bản, vi, van-ban/",
        "deadlines, en, en/lich/",
        "targets, en, en/chi-tieu/"
    })
    void whoAsksForAnOverviewIsLedThere(String query, String lang, String address) {
        assertThat(INDEX.answer(query, lang, 10).terms())
                .extracting(hit -> hit.document().url())
                .contains(address);
    }

    @ParameterizedTest
    @CsvSource({"lịch sử lớp học", "báo cáo tài chính công ty", "tin mới bóng đá"})
    void whoAsksForMoreIsNot(String query) {
        assertThat(INDEX.answer(query, "vi", 10).terms()).isEmpty();
    }

    @Test
    void theyAreNeverAmongTheHits() {
        assertThat(INDEX.answer("chỉ tiêu", "vi", 10).hits())
                .extracting(hit -> hit.document().url())
                .doesNotContain("chi-tieu/");
    }

    @ParameterizedTest
    @CsvSource({
        "lich/, calendar",
        "chi-tieu/, targetBoard",
        "cap-nhat/, changes",
        "van-ban/, documents"
    })
    void theyAreNamedAsTheirPagesAre(String path, String word) {
        var theme = Theme.of(SourceTree.of(Map.of()));
        for (Language language : PUBLICATION.settings().languages()) {
            assertThat(Overviews.of(PUBLICATION))
                    .filteredOn(d -> d.lang().equals(language.tag()) && d.url().endsWith(path))
                    .extracting(SearchDocument::title)
                    .containsExactly(theme.words(language).text(word));
        }
    }

    @Test
    void aSiteWithoutPlansHasNeitherCalendarNorTargets() {
        assertThat(
                        Overviews.of(
                                SmallPublication.of(
                                        Map.of(
                                                "content/pages/a.md",
                                                "---\ntitle: Một trang\n---\nChữ.\n"))))
                .isEmpty();
    }
}
