package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.office.OfficeFile.p;
import static vn.loa.office.OfficeFile.row;
import static vn.loa.office.OfficeFile.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.office.OfficeText.Line;
import vn.loa.source.Deadline;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceFile;

/** DOCX and ODT become the lines that were printed, and nothing else of them. */
class OfficeFilesTest {

    private static final String NUMBERING =
            """
            <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl>
            </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>
            """;

    private static List<String> lines(OfficeFile file, String name) {
        return OfficeFiles.text(file.named(name)).value().orElseThrow().lines().stream()
                .map(Line::plain)
                .toList();
    }

    private static final String PLAN =
            row(
                            p("ỦY BAN NHÂN DÂN\nXÃ MÂY XANH") + p("Số: 9/KH-UBND"),
                            p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                                    + p("Độc lập - Tự do - Hạnh phúc")
                                    + p("Mây Xanh, ngày 4 tháng 8 năm 2025"))
                    + p("KẾ HOẠCH")
                    + p("Chăm sóc trẻ em mồ côi năm 2025")
                    + p("UBND xã Mây Xanh xây dựng kế hoạch như sau:")
                    + p(1, 0, "MỤC TIÊU")
                    + p(1, 1, "100% trẻ em mồ côi có người đỡ đầu.")
                    + p(1, 1, "Không trẻ em nào phải bỏ học.")
                    + p(1, 0, "TỔ CHỨC THỰC HIỆN")
                    + p(1, 1, "Trạm Y tế xã")
                    + p(1, 2, "Khám sức khỏe miễn phí.")
                    + p(1, 2, "Lập hồ sơ theo dõi.")
                    + p(1, 1, "Công an xã")
                    + p(1, 2, "Làm giấy tờ tùy thân.")
                    + row(
                            p("Nơi nhận:") + p("- Các thôn;") + p("- Lưu: VT."),
                            p("CHỦ TỊCH") + p("") + p("Lò Văn Pán"));

    @Test
    void aWholePlanIsReadFromADocx() {
        var file =
                OfficeFile.docx(PLAN).with("word/numbering.xml", NUMBERING).named("ke-hoach.docx");
        var fields = Import.of(file).value().orElseThrow().fields();

        assertThat(fields)
                .containsEntry("number", java.util.Optional.of("9/KH-UBND"))
                .containsEntry("issuer", java.util.Optional.of("Ủy ban nhân dân xã Mây Xanh"))
                .containsEntry("date", java.util.Optional.of("2025-08-04"))
                .containsEntry("recipients", List.of("Các thôn", "Lưu: VT"));
        assertThat(fields.get("sections").toString()).contains("label=I", "label=II");
        assertThat(fields.get("agencies").toString())
                .contains("Trạm Y tế xã", "duties=2", "Công an xã", "duties=1");
        assertThat(fields.get("signers").toString()).contains("[CHỦ TỊCH]", "Lò Văn Pán");
    }

    @Test
    void automaticNumbersAreThePrintedOnes() {
        var file =
                OfficeFile.docx(
                                p(1, 0, "Một")
                                        + p(1, 1, "Hai")
                                        + p(1, 2, "Ba")
                                        + p(1, 1, "Bốn")
                                        + p(1, 0, "Năm")
                                        + p(1, 1, "Sáu"))
                        .with("word/numbering.xml", NUMBERING);

        assertThat(lines(file, "a.docx"))
                .containsExactly("I. Một", "1. Hai", "- Ba", "2. Bốn", "II. Năm", "1. Sáu");
    }

    private static String level(int level, String format, String pattern, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, more, pattern);
    }

    @Test
    void aListThatStartsAnewAtOneLevelCountsOnAtTheOthers() {
        String numbering =
                "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"3\">"
                        + level(0, "upperRoman", "%1.", "")
                        + level(1, "decimal", "%2.", "")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"3\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"3\"/>"
                        + "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
                        + "</w:numbering>";
        var file =
                OfficeFile.docx(
                                p(1, 0, "Một")
                                        + p(1, 1, "Hai")
                                        + p(2, 1, "Ba")
                                        + p(2, 1, "Bốn")
                                        + p(2, 0, "Năm")
                                        + p(1, 1, "Sáu"))
                        .with("word/numbering.xml", numbering);

        assertThat(lines(file, "a.docx"))
                .containsExactly("I. Một", "1. Hai", "5. Ba", "6. Bốn", "II. Năm", "1. Sáu");
    }

    @Test
    void outerNumeralsAreFiguresWhereTheListSaysSoAndEmptyItemsCount() {
        String numbering =
                "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"3\">"
                        + level(0, "upperRoman", "%1.", "")
                        + level(1, "decimal", "%1.%2.", "<w:isLgl/>")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";
        var file =
                OfficeFile.docx(
                                p(1, 0, "Một")
                                        + p(1, 0, "")
                                        + p(1, 0, "Ba")
                                        + p(1, 1, "Bốn")
                                        + OfficeFile.row(p(1, 1, ""), p("Ô")))
                        .with("word/numbering.xml", numbering);

        assertThat(lines(file, "a.docx"))
                .containsExactly("I. Một", "III. Ba", "3.1. Bốn", "3.2. | Ô");
    }

    @Test
    void signsOfWordsOwnFontsAreRead() {
        String sign =
                "<w:p>"
                        + run("Đạt ")
                        + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>"
                        + run(" 90%")
                        + "</w:p>"
                        + p("\uf0d8 Việc một")
                        + p("o Việc hai");

        assertThat(lines(OfficeFile.docx(sign), "a.docx"))
                .containsExactly("Đạt ≥ 90%", "➢ Việc một", "o Việc hai");
        assertThat(Labels.of("➢ Việc một").label()).isEqualTo("-");
        assertThat(Labels.of("o Việc hai").label()).isEqualTo("-");
        assertThat(Labels.of("o bế con").label()).isEmpty();
    }

    @Test
    void eachParagraphOfABoxIsALineWithItsTabsAndNumbers() {
        String box =
                "<w:p><w:r><w:pict><w:txbxContent>"
                        + p("UBND XÃ MÂY XANH\nTRẠM Y TẾ")
                        + p(1, 0, "Mục")
                        + "</w:txbxContent></w:pict></w:r></w:p>";

        assertThat(lines(OfficeFile.docx(box).with("word/numbering.xml", NUMBERING), "a.docx"))
                .containsExactly("UBND XÃ MÂY XANH", "TRẠM Y TẾ", "I. Mục");
    }

    @Test
    void aTitleTypedAsAParagraphALineIsOneTitle() {
        String centred = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>%s</w:p>";
        String body =
                centred.formatted(run("KẾ HOẠCH"))
                        + centred.formatted(run("Trồng cây và phòng, chống cháy rừng của"))
                        + centred.formatted(run("Hội Nông dân xã Mây Xanh"))
                        + p("Căn cứ Kế hoạch số 3/KH-UBND ngày 05/02/2025 của UBND xã Mây Xanh;");
        String odt =
                "<text:p text:style-name=\"G\">KẾ HOẠCH</text:p><text:p text:style-name=\"G\">Trồng cây và phòng, chống cháy rừng của</text:p>"
                        + "<text:p text:style-name=\"G2\">Hội Nông dân xã Mây Xanh</text:p><text:p>Căn cứ Kế hoạch số 3/KH-UBND ngày 05/02/2025 của UBND xã Mây Xanh;</text:p>";
        String styles =
                "<style:style style:name=\"G\"><style:paragraph-properties style:text-align=\"center\"/></style:style><style:style style:name=\"G2\" style:parent-style-name=\"G\"/>";

        for (SourceFile file :
                List.of(
                        OfficeFile.docx(body).named("a.docx"),
                        OfficeFile.odt(styles, odt).named("a.odt"))) {
            assertThat(Import.of(file).value().orElseThrow().fields())
                    .containsEntry(
                            "title",
                            java.util.Optional.of(
                                    "Trồng cây và phòng, chống cháy rừng của Hội Nông dân xã Mây Xanh"));
        }
    }

    @Test
    void anOdtItemHasTheNumberItAsksForAndAListGoesOnFromTheOneItNames() {
        String styles =
                "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/></text:list-style>";
        String list =
                "<text:list text:style-name=\"L1\" %s><text:list-item %s><text:p>%s</text:p></text:list-item></text:list>";
        String body =
                list.formatted("xml:id=\"a\"", "text:start-value=\"4\"", "Bốn")
                        + list.formatted("xml:id=\"b\"", "", "Một")
                        + list.formatted("text:continue-list=\"a\"", "", "Năm")
                        + list.formatted("text:continue-list=\"b\"", "", "Hai");

        assertThat(lines(OfficeFile.odt(styles, body), "a.odt"))
                .containsExactly("4. Bốn", "1. Một", "5. Năm", "2. Hai");
    }

    @Test
    void eachParagraphOfAnOdtFrameIsALineAndAWideCellIsOne() {
        String body =
                "<text:p><text:text-box><text:p>UBND XÃ MÂY XANH</text:p><text:p>TRẠM Y TẾ</text:p></text:text-box></text:p>"
                        + "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>A</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>C</text:p></table:table-cell><table:table-cell><text:p>D</text:p></table:table-cell></table:table-row></table:table>";

        assertThat(lines(OfficeFile.odt("", body), "a.odt"))
                .containsExactly("UBND XÃ MÂY XANH", "TRẠM Y TẾ", "A | | B", "| C | D");
    }

    @Test
    void aFileWithAParagraphForEachLineOfAPageIsReadAsThePage() {
        String page =
                """
                ỦY BAN NHÂN DÂN
                XÃ MÂY XANH
                CỘNG HÒA XÃ HỘI
                CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số:
                12/KH-UBND
                Mây Xanh, ngày
                04 tháng 8 năm 2025
                KẾ HOẠCH
                Trồng cây và phòng, chống cháy rừng trên địa bàn
                xã năm 2025
                Thực hiện Kế hoạch số 3/KH-UBND ngày 05/02/2025 của UBND
                huyện Đồng Mây về trồng cây, UBND xã Mây Xanh ban
                hành Kế hoạch như sau:
                I. MỤC ĐÍCH,
                YÊU CẦU
                - Mỗi nhà trồng ít nhất hai cây, chăm cho đến khi cây
                bén rễ, và nhắc nhau không đốt nương khi trời
                hanh khô.
                II. TỔ CHỨC THỰC HIỆN
                1. Trạm Y tế xã phối hợp với các trường học và Hội
                Nông dân xã hướng dẫn cách sơ cứu khi bị bỏng, báo
                cáo kết quả trước ngày 15/12/2025.
                2. Công an xã tuần tra các khoảnh rừng ở đầu nguồn cùng với
                dân quân, lập danh sách người vào rừng và báo
                ngay cho kiểm lâm khi có cháy.
                Nơi nhận:
                - UBND huyện;
                - Lưu: VT.
                CHỦ TỊCH
                Lò Văn Pán
                """;
        String body = String.join("", page.lines().map(OfficeFile::p).toList());
        var fields =
                Import.of(OfficeFile.docx(body).named("a.docx")).value().orElseThrow().fields();

        assertThat(fields)
                .containsEntry("number", java.util.Optional.of("12/KH-UBND"))
                .containsEntry("date", java.util.Optional.of("2025-08-04"))
                .containsEntry("issuer", java.util.Optional.of("Ủy ban nhân dân xã Mây Xanh"));
        assertThat(fields.get("sections").toString()).contains("MỤC ĐÍCH, YÊU CẦU");
        assertThat(fields.get("agencies").toString())
                .contains("Trạm Y tế xã", "Công an xã")
                .doesNotContain("duties=2");
        assertThat(fields.get("paragraphs").toString())
                .contains(
                        "các trường học và Hội Nông dân xã hướng dẫn cách sơ cứu khi bị bỏng, báo cáo kết quả");
    }

    @Test
    void aTypingMarkIsToldByItsLettersAlone() {
        var file =
                new SourceFile(
                        "a.txt",
                        "Trồng cây ở đầu nguồn. *17c*\n\nChăm cây mỗi tuần."
                                .getBytes(StandardCharsets.UTF_8));
        var read = Import.of(file);

        assertThat(read.value().orElseThrow().json()).contains("“17c”").doesNotContain("*17c*");
    }

    @Test
    void deletedTextIsGoneAndInsertedTextIsKept() {
        String change =
                "<w:p><w:ins>"
                        + run("giữ ")
                        + "</w:ins><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>"
                        + run("lại")
                        + "</w:p>";

        assertThat(lines(OfficeFile.docx(change), "a.docx")).containsExactly("giữ lại");
    }

    @Test
    void softHyphensAndFieldCodesAreNoText() {
        String field =
                "<w:p>"
                        + run("phòng\u00ad ngừa")
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>";

        assertThat(lines(OfficeFile.docx(field), "a.docx")).containsExactly("phòng ngừa");
    }

    @Test
    void aFootnoteFollowsItsParagraph() {
        var file =
                OfficeFile.docx(
                                "<w:p>"
                                        + run("Câu có chú thích.")
                                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                                        + p("Câu sau."))
                        .with(
                                "word/footnotes.xml",
                                "<w:footnotes xmlns:w=\"w\"><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">"
                                        + p("Lời chú.")
                                        + "</w:footnote></w:footnotes>");

        assertThat(lines(file, "a.docx"))
                .containsExactly("Câu có chú thích.", "(Lời chú.)", "Câu sau.");
    }

    @Test
    void aTableOfDataIsALineARow() {
        String table =
                "<w:tbl><w:tr><w:tc>"
                        + p("Việc")
                        + "</w:tc><w:tc>"
                        + p("Ai làm")
                        + "</w:tc></w:tr><w:tr><w:tc>"
                        + p("Họp thôn")
                        + "</w:tc><w:tc>"
                        + p("Trưởng thôn")
                        + "</w:tc></w:tr></w:tbl>";

        assertThat(lines(OfficeFile.docx(table), "a.docx"))
                .containsExactly("Việc | Ai làm", "Họp thôn | Trưởng thôn");
    }

    @Test
    void anOdtCountsItsListsAndLeavesChangesOut() {
        String styles =
                "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/><text:list-level-style-bullet text:level=\"2\" text:bullet-char=\"-\"/></text:list-style>";
        String body =
                "<text:tracked-changes><text:p>xóa</text:p></text:tracked-changes><text:p>Số:<text:s text:c=\"5\"/>/KH-UBND<text:tab/>Mây<text:line-break/>Xanh</text:p>"
                        + "<text:list text:style-name=\"L1\"><text:list-item><text:p>MỤC TIÊU</text:p><text:list><text:list-item><text:p>Việc một.</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>NỘI DUNG</text:p></text:list-item></text:list>";

        assertThat(lines(OfficeFile.odt(styles, body), "a.odt"))
                .containsExactly(
                        "Số: /KH-UBND Mây", "Xanh", "I. MỤC TIÊU", "- Việc một.", "II. NỘI DUNG");
    }

    @Test
    void aDocumentTypeOrABombIsRefused() {
        var outside =
                OfficeFile.docx("")
                        .with(
                                "word/document.xml",
                                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>");
        var bomb = OfficeFile.docx("").with("word/document.xml", " ".repeat(60 << 20));

        assertThat(code(outside.named("a.docx"))).isEqualTo("import-not-readable");
        assertThat(code(bomb.named("a.docx"))).isEqualTo("import-too-large");
    }

    @Test
    void wrongAndDamagedFilesSayWhatToDo() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
        byte[] whole = OfficeFile.docx(PLAN).named("a.docx").bytes();
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

        var word = OfficeFiles.text(new SourceFile("cu.doc", old)).diagnostics().get(0);
        assertThat(word.suggestion().orElseThrow().vietnamese()).contains("lưu lại dạng .docx");
        assertThat(code(new SourceFile("a.docx", half))).isEqualTo("import-not-readable");
        assertThat(code(new SourceFile("a.docx", new byte[0]))).isEqualTo("import-not-readable");
        assertThat(code(new SourceFile("a.odt", "chữ".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("import-not-readable");
        assertThat(code(new SourceFile("a.xyz", new byte[] {1}))).isEqualTo("import-not-readable");
    }

    @Test
    void aWrongNameIsToldWithTheRightOne() {
        byte[] word = OfficeFile.docx(PLAN).named("a.docx").bytes();
        byte[] odt = OfficeFile.odt("", "<text:p>KẾ HOẠCH</text:p>").named("a.odt").bytes();

        assertThat(advice(new SourceFile("ke-hoach.txt", word))).contains("“ke-hoach.docx”");
        assertThat(advice(new SourceFile("ke.hoach.odt", word))).contains("“ke.hoach.docx”");
        assertThat(advice(new SourceFile("ke-hoach.docx", odt))).contains("“ke-hoach.odt”");
    }

    @Test
    void aFileWithoutTextIsNoPlan() {
        var blank = new SourceFile("a.txt", " \n \n".getBytes(StandardCharsets.UTF_8));
        var scan = OfficeFile.docx("<w:p><w:r><w:drawing/></w:r></w:p>").named("a.docx");

        assertThat(Import.of(blank).value()).isEmpty();
        assertThat(Import.of(scan).diagnostics().get(0).message().vietnamese())
                .contains("không có chữ");
    }

    @Test
    void aTextBoxOfAnOldDocumentIsRead() {
        String box =
                "<w:p><w:r><w:pict><v:shape xmlns:v=\"v\"><v:textbox><w:txbxContent>"
                        + p("Số: 12/KH-UBND")
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";

        assertThat(lines(OfficeFile.docx(box), "a.docx")).containsExactly("Số: 12/KH-UBND");
    }

    @Test
    void anOdtListThatGoesOnCountsOn() {
        String styles =
                "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/></text:list-style><text:list-style style:name=\"L2\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"-\"/></text:list-style>";
        String list =
                "<text:list text:style-name=\"%s\" %s><text:list-item><text:p>%s</text:p></text:list-item></text:list>";
        String body =
                list.formatted("L1", "", "MỤC TIÊU")
                        + list.formatted("L2", "", "Việc một.")
                        + list.formatted("L1", "text:continue-numbering=\"true\"", "NỘI DUNG")
                        + "<text:p>Lời.</text:p>"
                        + list.formatted("L1", "text:continue-list=\"l\"", "KINH PHÍ")
                        + list.formatted("L1", "", "MỤC TIÊU KHÁC");

        assertThat(lines(OfficeFile.odt(styles, body), "a.odt"))
                .containsExactly(
                        "I. MỤC TIÊU",
                        "- Việc một.",
                        "II. NỘI DUNG",
                        "Lời.",
                        "III. KINH PHÍ",
                        "I. MỤC TIÊU KHÁC");
    }

    private static String advice(SourceFile file) {
        return OfficeFiles.text(file).diagnostics().get(0).suggestion().orElseThrow().vietnamese();
    }

    @Test
    void aPagePastedFromAPortalIsText() {
        String html =
                "<h2>KẾ HOẠCH</h2><p>Trồng cây&nbsp;năm 2025</p><ol><li>Việc một</li><li>Việc <a href=\"https://a.example\">hai</a></li></ol><script>x()</script>";
        var text =
                OfficeFiles.text(new SourceFile("a.html", html.getBytes(StandardCharsets.UTF_8)))
                        .value()
                        .orElseThrow();

        assertThat(text.lines().stream().map(Line::plain))
                .containsExactly("KẾ HOẠCH", "Trồng cây năm 2025", "1. Việc một", "2. Việc hai");
    }

    @Test
    void tablesOfAPageAreRowsAndItsHeadIsRead() {
        String html =
                "<table><tr><td>ỦY BAN NHÂN DÂN<br>XÃ LÁ SEN<br>Số: 4/KH-UBND</td><td>CỘNG HÒA XÃ HỘI"
                        + " CHỦ NGHĨA VIỆT NAM</td></tr></table><h3>I. PHÂN CÔNG</h3><table><tr>"
                        + "<th>TT</th><th>Việc</th></tr><tr><td>1</td><td><p>Họp</p><p>thôn</p></td>"
                        + "</tr></table>";
        var text =
                OfficeFiles.text(new SourceFile("a.html", html.getBytes(StandardCharsets.UTF_8)))
                        .value()
                        .orElseThrow();

        assertThat(text.lines().stream().map(Line::plain))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN",
                        "XÃ LÁ SEN",
                        "Số: 4/KH-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "I. PHÂN CÔNG",
                        "TT | Việc",
                        "1 | Họp thôn");
    }

    private static String code(SourceFile file) {
        return OfficeFiles.text(file).diagnostics().get(0).code();
    }

    /** YAML takes some invisible letters for line ends; what follows could end the fields. */
    @Test
    void noInvisibleLineEndOfADocumentEndsItsFields() {
        var body = new StringBuilder();
        for (String end : List.of("\u2028", "\u2029", "\u0085")) {
            body.append(OfficeFile.p("KẾ HOẠCH"))
                    .append(OfficeFile.p("Phòng chống" + end + "--- x"));
        }
        body.append(OfficeFile.p("Nơi nhận:")).append(OfficeFile.p("- UBND\u2028--- xã;"));
        String plan =
                Import.of(OfficeFile.docx(body.toString()).named("x.docx"))
                        .value()
                        .orElseThrow()
                        .markdown();
        assertThat(plan).doesNotContain("\u2028", "\u2029", "\u0085");
    }

    @Test
    void aDocumentThatTakesTooLongIsRefusedByName() {
        var file =
                new SourceFile("x.txt", "Căn cứ ".repeat(400_000).getBytes(StandardCharsets.UTF_8));
        assertThat(Import.of(file, new Deadline(1)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("import-too-slow");
    }

    /** One program would show the first text, another the second: perhaps with another number. */
    /** The sign stood where the line was looked at for its number, and ended the import. */
    @Test
    void aLineOfNothingButASignBeforeANumeralIsRead() {
        var file = OfficeFile.docx(p("§").replace("§", ".\nI.O")).named("x.docx");
        assertThat(Import.of(file).value().orElseThrow().markdown()).contains("O");
    }

    @Test
    void aDocumentWithTwoTextsIsRefused() {
        byte[] once =
                OfficeFile.docx(p("Gọi 111"))
                        .with(
                                "word/documenu.xml",
                                "<w:document xmlns:w=\"w\"><w:body>"
                                        + p("Gọi 113")
                                        + "</w:body></w:document>")
                        .named("x.docx")
                        .bytes();
        String twice =
                new String(once, StandardCharsets.ISO_8859_1).replace("documenu", "document");
        var file = new SourceFile("x.docx", twice.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Import.of(file).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("import-not-readable");
    }
}
