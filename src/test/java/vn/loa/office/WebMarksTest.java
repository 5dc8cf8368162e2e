package vn.loa.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.office.OfficeText.Line;

/** What a page of the web leaves in a text goes, what the document says stays. */
class WebMarksTest {

    private static List<String> lines(String text) {
        return OfficeText.of(text).lines().stream().map(Line::plain).toList();
    }

    @Test
    void starsForBoldAndSlantedLettersGo() {
        assertEquals(
                List.of("II. MỤC", "ĐÍCH", "Thác Giả, ngày 12", "tháng 3 năm 2026", "b) Xe: Đi"),
                lines(
                        "**II. MỤC\nĐÍCH**\n\n*Thác Giả, ngày 12\ntháng 3 năm 2026 *\n\n*b) Xe:* Đi"));
        assertEquals(List.of("- Bộ Y tế;"), lines("*-* Bộ Y tế;"));
    }

    @Test
    void starsOfTheDocumentStay() {
        List<String> own =
                List.of("* Công an xã:", "*Lưu ý: mang theo giấy tờ", "*23a*", "3*4", "(*) (*)");
        assertEquals(own, lines(String.join("\n\n", own)));
        assertEquals(List.of("*Một là", "*Hai là"), lines("*Một là\n*Hai là"));
        assertEquals(List.of("***"), lines("***"));
    }

    @Test
    void barsBetweenCellsPart() {
        List<Line> lines = OfficeText.of("|\nSố: 1/KH-UBND\n|\nSuối Đá, ngày 4/3/2026\n|").lines();
        assertEquals(2, lines.size());
        assertEquals(true, lines.get(1).apart());
    }

    @Test
    void aLabelCutFromItsTextIsBeforeItAgain() {
        assertEquals(List.of("1. Sở Y tế:", "khám"), lines("**1.\nSở Y tế:**\nkhám"));
        assertEquals(List.of("III. NGUY CƠ"), lines("III.\nNGUY CƠ"));
        assertEquals(List.of("[1] Kế hoạch"), lines("[1]\nKế hoạch"));
        // The end of a sentence and a list in a column of its own are no labels.
        assertEquals(List.of("theo Điều", "7.", "Các xã"), lines("theo Điều\n7.\nCác xã"));
        assertEquals(List.of("1.", "Sở Y tế"), lines("1.\n\nSở Y tế"));
        assertEquals(List.of("1.", "2. Sở Y tế"), lines("1.\n2.\nSở Y tế"));
    }
}
