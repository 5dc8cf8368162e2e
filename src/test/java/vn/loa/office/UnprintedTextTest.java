package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.office.OfficeFile.p;
import static vn.loa.office.OfficeFile.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.office.OfficeText.Line;
import vn.loa.source.SourceFile;

/** What a file holds and paper does not show: deletions that are tracked, hidden text. */
class UnprintedTextTest {

    private static OfficeText text(OfficeFile file, String name) {
        return OfficeFiles.text(file.named(name)).value().orElseThrow();
    }

    private static List<String> plain(List<Line> lines) {
        return lines.stream().map(Line::plain).toList();
    }

    private static String ending(String change, String text) {
        return "<w:p><w:pPr><w:rPr><w:"
                + change
                + " w:id=\"1\"/></w:rPr></w:pPr>"
                + run(text)
                + "</w:p>";
    }

    private static String hidden(String property, String text) {
        return "<w:r><w:rPr>" + property + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    @Test
    void paragraphsJoinWhereTheEndBetweenThemIsDeleted() {
        var file =
                OfficeFile.docx(
                        ending("del", "- Rà soát trẻ em có nguy cơ ")
                                + ending("moveFrom", "lao động sớm ")
                                + p("trên địa bàn xã.")
                                + ending("ins", "- Việc khác.")
                                + p("- Việc cuối."));

        assertThat(plain(text(file, "a.docx").lines()))
                .containsExactly(
                        "- Rà soát trẻ em có nguy cơ lao động sớm trên địa bàn xã.",
                        "- Việc khác.",
                        "- Việc cuối.");
    }

    @Test
    void aDeletedEndDoesNotReachOutOfItsCell() {
        String table =
                "<w:tbl><w:tr><w:tc>"
                        + ending("del", "Việc")
                        + "</w:tc><w:tc>"
                        + p("Ai làm")
                        + "</w:tc></w:tr></w:tbl>";

        assertThat(plain(text(OfficeFile.docx(table), "a.docx").lines()))
                .containsExactly("Việc | Ai làm");
    }

    @Test
    void hiddenTextOfADocxIsLeftOutAndKnown() {
        var file =
                OfficeFile.docx(
                                "<w:p>"
                                        + run("Khám sức khỏe")
                                        + hidden("<w:vanish/>", " (hỏi lại)")
                                        + hidden("<w:vanish w:val=\"0\"/>", " miễn phí")
                                        + hidden("<w:rStyle w:val=\"Kin\"/>", " mật")
                                        + run(".")
                                        + "</w:p>")
                        .with(
                                "word/styles.xml",
                                "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Kin\"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>");

        assertThat(plain(text(file, "a.docx").lines())).containsExactly("Khám sức khỏe miễn phí.");
        assertThat(plain(text(file, "a.docx").hidden())).containsExactly("(hỏi lại) mật");
        assertThat(Import.of(file.named("a.docx")).diagnostics())
                .anyMatch(
                        d ->
                                d.code().equals("import-left-out")
                                        && d.message().vietnamese().contains("(hỏi lại) mật"));
    }

    @Test
    void hiddenTextOfAnOdtIsLeftOutAndKnown() {
        String styles =
                "<style:style style:name=\"T1\"><style:text-properties text:display=\"none\"/></style:style>";
        String body =
                "<text:p>Khám <text:span text:style-name=\"T1\">hỏi lại </text:span>sức"
                        + " khỏe.</text:p>";
        var text = text(OfficeFile.odt(styles, body), "a.odt");

        assertThat(plain(text.lines())).containsExactly("Khám sức khỏe.");
        assertThat(plain(text.hidden())).containsExactly("hỏi lại");
    }

    @Test
    void aTableIsATableOfMarkdown() {
        String cell = "</w:tc><w:tc>";
        String table =
                "<w:tbl><w:tr><w:tc>"
                        + p("Việc | thứ")
                        + "</w:tc></w:tr><w:tr><w:tc>"
                        + p("Họp thôn")
                        + cell
                        + p("Trưởng thôn")
                        + "</w:tc></w:tr></w:tbl>";

        assertThat(
                        Import.of(OfficeFile.docx(p("Lời.") + table + p("Hết.")).named("a.docx"))
                                .value()
                                .orElseThrow()
                                .markdown())
                .contains(
                        "Lời.\n\n| Việc | thứ |\n| --- | --- |\n| Họp thôn | Trưởng thôn |\n\nHết.");
    }

    @Test
    void struckTextOfADocxIsLeftOutAndKnown() {
        var file =
                OfficeFile.docx(
                        "<w:p>"
                                + run("Họp ")
                                + hidden("<w:strike/>", "ngày 5/8 ")
                                + hidden("<w:dstrike/>", "ngày 6/8 ")
                                + hidden("<w:strike w:val=\"false\"/>", "ngày 7/8")
                                + run(".")
                                + "</w:p>");

        assertThat(plain(text(file, "a.docx").lines())).containsExactly("Họp ngày 7/8.");
        assertThat(plain(text(file, "a.docx").hidden())).containsExactly("ngày 5/8 ngày 6/8");
    }

    @Test
    void whatARunOfAStruckStyleUndoesIsText() {
        var file =
                OfficeFile.docx(
                                "<w:p><w:pPr><w:pStyle w:val=\"Bo\"/></w:pPr>"
                                        + run("Họp ngày 5/8.")
                                        + hidden("<w:strike w:val=\"0\"/>", "Họp ngày 7/8.")
                                        + "</w:p><w:p>"
                                        + hidden(
                                                "<w:rStyle w:val=\"Bo\"/><w:strike w:val=\"false\"/>",
                                                "Ai cũng đến.")
                                        + "</w:p>")
                        .with(
                                "word/styles.xml",
                                "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Bo\"><w:rPr><w:strike/></w:rPr></w:style></w:styles>");
        String styles =
                "<style:style style:name=\"P1\"><style:text-properties"
                        + " style:text-line-through-style=\"solid\"/></style:style><style:style"
                        + " style:name=\"T1\" style:parent-style-name=\"P1\"><style:text-properties"
                        + " style:text-line-through-style=\"none\"/></style:style><style:style"
                        + " style:name=\"T2\" style:parent-style-name=\"P1\"/>";
        var odt =
                OfficeFile.odt(
                        styles,
                        "<text:p text:style-name=\"P1\">Họp ngày 5/8.<text:span"
                                + " text:style-name=\"T1\">Họp ngày 7/8.</text:span></text:p><text:p>Ai"
                                + " cũng đến.<text:span text:style-name=\"T2\">Đến sớm.</text:span></text:p>");

        for (var text : List.of(text(file, "a.docx"), text(odt, "a.odt"))) {
            assertThat(plain(text.lines())).containsExactly("Họp ngày 7/8.", "Ai cũng đến.");
        }
        assertThat(plain(text(odt, "a.odt").hidden())).containsExactly("Họp ngày 5/8.", "Đến sớm.");
    }

    @Test
    void picturesAndAddressesOfLinksAreToldOnce() {
        String docx =
                p("Lời.")
                        + "<w:p><w:r><w:drawing><a:blip xmlns:a=\"a\"/></w:drawing></w:r><w:r><w:pict><v:imagedata"
                        + " xmlns:v=\"v\"/></w:pict></w:r></w:p><w:p><w:hyperlink r:id=\"r1\" xmlns:r=\"r\">"
                        + run("Trang của xã")
                        + "</w:hyperlink><w:hyperlink w:anchor=\"muc\">"
                        + run(", mục 1")
                        + "</w:hyperlink></w:p>";
        String odt =
                "<text:p>Lời.</text:p><text:p><d:frame xmlns:d=\"d\"><d:image/></d:frame><d:frame"
                        + " xmlns:d=\"d\"><d:image/></d:frame></text:p><text:p><text:a"
                        + " x:href=\"https://laxen.example/\" xmlns:x=\"x\">Trang của"
                        + " xã</text:a><text:a x:href=\"#muc\" xmlns:x=\"x\">, mục 1</text:a></text:p>";
        String page =
                "<p>Lời.</p><p><img src=\"a.png\"><img src=\"b.png\">Ảnh</p><p><a"
                        + " href=\"https://laxen.example/\">Trang của xã</a><a href=\"#muc\">, mục 1</a></p>";

        for (var file :
                List.of(
                        OfficeFile.docx(docx).named("a.docx"),
                        OfficeFile.odt("", odt).named("a.odt"),
                        new SourceFile("a.html", page.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(Import.of(file).diagnostics())
                    .filteredOn(d -> d.code().equals("import-left-out"))
                    .extracting(
                            d ->
                                    d.at().line()
                                            + " "
                                            + d.message().english().replaceFirst(" \\(line.*", ""))
                    .containsExactly(
                            "2 2 pictures were not imported",
                            "3 1 addresses of links were left out, their words stay");
        }
    }

    @Test
    void struckTextOfAnOdtIsLeftOutAndKnown() {
        String styles =
                "<style:style style:name=\"T1\"><style:text-properties"
                        + " style:text-line-through-style=\"solid\"/></style:style><style:style"
                        + " style:name=\"T2\"><style:text-properties"
                        + " style:text-line-through-style=\"none\""
                        + " style:text-line-through-type=\"none\"/></style:style>";
        String body =
                "<text:p>Họp <text:span text:style-name=\"T1\">ngày 5/8 </text:span><text:span"
                        + " text:style-name=\"T2\">ngày 7/8</text:span>.</text:p>";
        var text = text(OfficeFile.odt(styles, body), "a.odt");

        assertThat(plain(text.lines())).containsExactly("Họp ngày 7/8.");
        assertThat(plain(text.hidden())).containsExactly("ngày 5/8");
    }

    @Test
    void squareMetresStay() {
        String raised = "<w:vertAlign w:val=\"superscript\"/>";
        var docx =
                OfficeFile.docx(
                        "<w:p>"
                                + run("Phòng 10m")
                                + hidden(raised, "2")
                                + run(" của xã")
                                + hidden(raised, "2")
                                + "</w:p>");
        String styles =
                "<style:style style:name=\"T1\"><style:text-properties style:text-position=\"super"
                        + " 58%\"/></style:style>";
        var odt =
                OfficeFile.odt(
                        styles,
                        "<text:p>Bể 5 m<text:span text:style-name=\"T1\">3</text:span></text:p>");

        assertThat(plain(text(docx, "a.docx").lines())).containsExactly("Phòng 10m² của xã2");
        assertThat(plain(text(odt, "a.odt").lines())).containsExactly("Bể 5 m³");
    }

    @Test
    void tasksOfACellArePartedAndWrappedHeadsAreNot() {
        String table =
                "<w:tbl><w:tr><w:tc>"
                        + p("Thời gian")
                        + p("thực hiện")
                        + "</w:tc><w:tc>"
                        + p("Rà soát trẻ em")
                        + p("Mở lớp tập huấn.")
                        + p("Báo cáo kết quả")
                        + "</w:tc></w:tr></w:tbl>";

        assertThat(plain(text(OfficeFile.docx(table), "a.docx").lines()))
                .containsExactly(
                        "Thời gian thực hiện | Rà soát trẻ em; Mở lớp tập huấn. Báo cáo kết quả");
    }
}
