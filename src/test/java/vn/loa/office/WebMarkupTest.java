package vn.loa.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.office.OfficeText.Form;
import vn.loa.office.OfficeText.Line;

/** HTML and formulas that a program leaves in a text; words of the document stay. */
class WebMarkupTest {

    private static List<String> lines(String text) {
        return OfficeText.of(text).lines().stream().map(Line::plain).toList();
    }

    @Test
    void figuresWrittenAsFormulasAreFigures() {
        assertEquals(
                List.of("- ≥ 90% thôn; 100% hộ; dưới 0,5%"),
                lines("- $\\geq 90\\%$ thôn; $100\\%$ hộ; dưới $0,5\\%$"));
        assertEquals(List.of("$5 và $6"), lines("$5 và $6"));
    }

    @Test
    void tagsGo() {
        assertEquals(List.of("a", "b[1] & c"), lines("<u>a</u>\nb<sup>1</sup> &amp; c"));
        assertEquals(List.of("nếu n < 5 và m > 3!"), lines("nếu n < 5 và m > 3!"));
    }

    @Test
    void rowsOfATableAreRows() {
        String table =
                "<table><tr><td>TT</td><td>Việc</td></tr>\n"
                        + "<tr>\n<td>1</td>\n<td>Tuần tra</td>\n</tr></table>\nHết.";
        List<Line> rows = OfficeText.of(table).lines();
        assertEquals(
                List.of("TT | Việc", "1 | Tuần tra", "Hết."),
                rows.stream().map(Line::plain).toList());
        assertEquals(Form.ROW, rows.get(1).form());
    }

    @Test
    void aCellThatCoversOthersKeepsThoseBehindItInTheirColumns() {
        String table =
                "<table><tr><td>TT</td><td>Việc</td><td>Ai</td><td colspan=2>Khi nào</td></tr>\n"
                        + "<tr><td rowspan=\"2\">1</td><td rowspan='2'>Tuần tra</td><td>A</td><td>5</td><td>6</td></tr>\n"
                        + "<tr><td>B</td><td>7</td><td>8</td></tr>\n"
                        + "<tr><td>2</td><td>Dạy bơi</td><td>C</td><td>9</td><td>9</td></tr></table>";
        assertEquals(
                List.of(
                        "TT | Việc | Ai | Khi nào |",
                        "1 | Tuần tra | A | 5 | 6",
                        "| | B | 7 | 8",
                        "2 | Dạy bơi | C | 9 | 9"),
                lines(table));
    }

    @Test
    void aRowWithoutItsEndLosesNothing() {
        assertEquals(List.of("a", "b"), lines("<tr>a\nb"));
    }
}
