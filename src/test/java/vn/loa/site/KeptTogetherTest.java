package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marked with square brackets here: what a line of the site never ends inside of. */
class KeptTogetherTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Quyết định [145/QĐ-TTg] [ngày 10/5/2016].",
                "([KH-UBND]), [LĐ-TB&amp;XH]; [09/2020/TT-BLĐTBXH]",
                "Giai đoạn [2021–2025], [2018 - 2020] và [2021 – 2025].",
                "Trẻ [5–17 tuổi], làm [4 giờ] mỗi ngày, [20 giờ] mỗi tuần",
                "Khổ [210 × 297 mm] (PDF, [1,2 MB])",
                "Since [28 November] 2024, under [18 years] of age",
                "[Ngày 30 tháng 7] hằng năm; mỗi ngày [4 giờ]",
                "Giảm [4,9 %] và 90%",
                // Words are not symbols; a line of prose must be able to end.
                "A half-year report, the under-18s, Phòng Lao động - Thương binh",
                "[Ngày 30/7], lúc 7:30, số [+84 981 84 84 84], số [1900 96 96 80]",
                "Gọi 111 miễn phí, dự án 4 của huyện",
                "Kế hoạch [năm 2023] [tỉnh Mẫu], [năm 2024] [xã Thử]; [Năm 2025] người dân; [12 xã]",
                "[Bài 3], [lớp 5], [khoản 2] [Điều 29], [tháng 11], [Bước 1]: [Article 5]",
                "[Số 145/QĐ-TTg], [số 60/KH-UBND]; năm [2018 - 2020]",
                "[huyện Vĩnh Cửu], [xã Tây Hòa], [tỉnh Đắk Lắk]; tỉnh Bà Rịa - Vũng Tàu, xã hội",
                "+84 981 84 84 84",
                "1900 96 96 80",
                "huyện Ea H'leo, tỉnh Thừa Thiên Huế",
                "xem vietnamese-provinces-database, 128 chữ viết"
            })
    void symbolsRangesAndNumbersWithTheirUnitsStayOnOneLine(String marked) {
        String written = marked.replaceAll("[\\[\\]]", "");

        String html = kept("<body><p>" + written + "</p></body>");

        assertThat(html)
                .isEqualTo(
                        "<body><p>"
                                + marked.replace("[", "<span class=\"whole\">")
                                        .replace("]", "</span>")
                                + "</p></body>");
    }

    @Test
    void nothingButTheTextOfABodyIsTouched() {
        String html =
                """
                <head><title>Kế hoạch 81/KH-UBND</title></head>
                <body><a href="81/KH-UBND" title="2021–2025 > 2020">x</a>
                <pre>81/KH-UBND</pre><code>2021–2025</code><textarea>81/KH-UBND</textarea>
                <p data-as-written>81/KH-UBND</p><svg><text>2021–2025</text></svg>
                <!-- 81/KH-UBND" --></body>
                """;

        assertThat(kept(html)).isEqualTo(html);
    }

    /** A first look passes over what holds none of these; it must know what each begins with. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "kB",
                "KB",
                "MB",
                "GB",
                "cm",
                "mm",
                "km",
                "m",
                "g/m²",
                "s",
                "px",
                "tuổi",
                "giây",
                "phút",
                "giờ",
                "ngày",
                "tháng",
                "năm",
                "người",
                "trang",
                "xã",
                "tỉnh",
                "years",
                "months",
                "weeks",
                "days",
                "hours",
                "minutes",
                "seconds",
                "pages",
                "people",
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December"
            })
    void aNumberIsKeptWithEveryUnit(String unit) {
        assertThat(kept("<body>Có 18 " + unit + ".</body>"))
                .isEqualTo("<body>Có <span class=\"whole\">18 " + unit + "</span>.</body>");
    }

    @Test
    void aSymbolTooLongForANarrowScreenMayBreak() {
        String html = "<body>12345/2024/TTLT-BLĐTBXH-BTP-BCA-BQP-BNG</body>";

        assertThat(kept(html)).isEqualTo(html);
    }

    @Test
    void headingsCellsAndLinksAreKeptTogetherToo() {
        assertThat(kept("<body><h1>Số 145/QĐ-TTg</h1><td><a href=\"x\">81/KH-UBND</a></td></body>"))
                .isEqualTo(
                        "<body><h1><span class=\"whole\">Số 145/QĐ-TTg</span></h1><td><a href=\"x\">"
                                + "<span class=\"whole\">81/KH-UBND</span></a></td></body>");
    }

    private static String kept(String html) {
        return TextRuns.changed(html, 0, html.length(), List.of(new KeptTogether()));
    }
}
