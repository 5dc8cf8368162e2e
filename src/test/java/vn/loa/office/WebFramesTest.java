package vn.loa.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.office.OfficeText.Form;
import vn.loa.office.OfficeText.Line;

/** Columns of a header and of a closing become lines again; tables of data stay tables. */
class WebFramesTest {

    private static List<String> lines(String text) {
        return OfficeText.of(text).lines().stream().map(Line::plain).toList();
    }

    @Test
    void aHeaderSetInATableIsReadColumnByColumn() {
        assertEquals(
                List.of("UBND XÃ", "THÁC GIẢ", "Số: 4/KH-UBND", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"),
                lines(
                        "| **UBND XÃ**<br>**THÁC GIẢ** | ĐỘC LẬP - TỰ DO - HẠNH PHÚC |\n"
                                + "|---|---|\n"
                                + "| Số: 4/KH-UBND | |"));
    }

    @Test
    void rowsWithoutTheBarAtTheirLeftAreRowsToo() {
        assertEquals(
                List.of("Số: 4/KH-UBND", "Thác Giả, ngày 4 tháng 5 năm 2026"),
                lines("Số: 4/KH-UBND | Thác Giả, ngày 4 tháng 5 năm 2026 |"));
        assertEquals(List.of("KT. CHỦ TỊCH"), lines(" | KT. CHỦ TỊCH |"));
        assertEquals(List.of("UBND XÃ", "XÃ HỘI"), lines("UBND XÃ |\nXÃ HỘI |"));
    }

    @Test
    void recipientsAndSignatureSideBySideAreParted() {
        assertEquals(
                List.of("Nơi nhận:", "- Các thôn.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                lines(
                        "| *Nơi nhận:*<br/>- Các thôn. | **TM. ỦY BAN NHÂN DÂN<br />CHỦ TỊCH** |\n"
                                + "|:--|:--|"));
    }

    @Test
    void aTableOfDutiesStays() {
        List<Line> rows =
                OfficeText.of("TT | Cơ quan | Việc |\n1 | Công an xã | Tuần tra<br>Báo cáo |")
                        .lines();
        assertEquals(
                List.of("TT | Cơ quan | Việc", "1 | Công an xã | Tuần tra Báo cáo"),
                rows.stream().map(Line::plain).toList());
        assertEquals(List.of(Form.ROW, Form.ROW), rows.stream().map(Line::form).toList());
        assertEquals(List.of("a | b"), lines("a | b"));
    }
}
