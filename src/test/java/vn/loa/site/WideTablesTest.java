package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of a text on a phone. */
class WideTablesTest {

    private static final String HEAD =
            "<p>Trước</p><table>\n<thead>\n<tr><th scope=\"col\">TT</th><th scope=\"col\">Việc"
                    + " <b>gấp</b></th><th scope=\"col\">Ai</th><th scope=\"col\">Hạn \"cuối\"</th></tr>\n"
                    + "</thead>\n<tbody>\n";

    @Test
    void aRowOfFourIsACard() {
        String html =
                WideTables.asCards(
                        HEAD
                                + "<tr><td>1</td><td>Phát tờ rơi</td><td> </td><td class=\"align-right\">30/7</td></tr>\n"
                                + "</tbody></table><p>Sau</p>");

        assertThat(html)
                .startsWith("<p>Trước</p><table class=\"cards-when-small\">\n<thead>")
                .contains(
                        "<tr><td data-label=\"TT\">1</td>"
                                + "<td data-label=\"Việc gấp\">Phát tờ rơi</td>"
                                + "<td data-label=\"Ai\"></td>"
                                + "<td data-label=\"Hạn &quot;cuối&quot;\" class=\"align-right\">30/7</td></tr>")
                .endsWith("</tbody></table><p>Sau</p>");
    }

    @Test
    void threeColumnsAndMergedCellsStayATable() {
        String three = "<table><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead></table>";
        String merged = HEAD + "<tr><td colspan=\"4\">Mọi người</td></tr>\n</tbody></table>";

        assertThat(WideTables.asCards(three + merged)).isEqualTo(three + merged);
        assertThat(WideTables.asCards("<p>Không có bảng</p>")).isEqualTo("<p>Không có bảng</p>");
    }
}
