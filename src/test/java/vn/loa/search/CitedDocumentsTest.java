package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.content.SmallPublication;
import vn.loa.source.SourceTree;

/** Documents that a plan rests on are found as pages of their own, events by their day. */
class CitedDocumentsTest {

    private static final SearchIndex INDEX = index();

    @ParameterizedTest
    @CsvSource({
        "12/QĐ-UBND, van-ban/12-qd-ubnd-ubnd-tinh-mau/",
        "12/qd-ubnd, van-ban/12-qd-ubnd-ubnd-tinh-mau/",
        "quyet dinh 12 ubnd tinh mau, van-ban/12-qd-ubnd-ubnd-tinh-mau/",
        "luật khuyến học, van-ban/luat-khuyen-hoc/",
        "5/KH-UBND, ke-hoach/thu/",
        "9/9, su-kien/ngay-hoc/",
        "9 tháng 9, su-kien/ngay-hoc/"
    })
    void aDocumentIsFirst(String query, String address) {
        assertThat(INDEX.answer(query, "vi", 3).hits())
                .first()
                .extracting(hit -> hit.document().url())
                .isEqualTo(address);
    }

    @Test
    void whatIsHeldAsAPlanIsNotFoundTwice() {
        List<String> found =
                INDEX.answer("5/KH-UBND", "vi", 10).hits().stream()
                        .map(hit -> hit.document().url())
                        .filter(url -> url.contains("5-kh-ubnd"))
                        .toList();
        assertThat(found).isEmpty();
    }

    private static SearchIndex index() {
        var sources =
                SourceTree.of(
                        Map.of(
                                "site/site.yaml",
                                "title: Thử\nbaseUrl: https://xa.vn/\n",
                                "content/plans/thu.md",
                                """
                                ---
                                title: Kế hoạch mở lớp học buổi tối
                                number: 5/KH-UBND
                                issuer: UBND xã Mẫu
                                issued: 2024-03-05
                                basis:
                                  - {number: 12/QĐ-UBND, issuer: UBND tỉnh Mẫu, date: 2023-02-01}
                                  - {title: Luật Khuyến học}
                                ---
                                Mở lớp. Nhắc đến Quyết định 12/QĐ-UBND của UBND tỉnh Mẫu.
                                """,
                                "content/plans/sau.md",
                                """
                                ---
                                title: Kế hoạch mua sách
                                issuer: UBND xã Mẫu
                                issued: 2024-09-05
                                basis: [{number: 5/KH-UBND, issuer: UBND xã Mẫu, date: 2024-03-05}]
                                ---
                                Mua sách vào ngày 9/9.
                                """,
                                "content/events/ngay-hoc.yaml",
                                "title: Ngày hội học tập\nday: 9/9\n"));
        return SearchFiles.index(SmallPublication.of(sources));
    }
}
