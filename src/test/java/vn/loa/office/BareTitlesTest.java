package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.office.OfficeFile.p;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import vn.loa.source.SourceFile;

/** Headings that have no label: bold letters, marks of Markdown, short lines over sentences. */
class BareTitlesTest {

    private static final String HEAD =
            """
            ỦY BAN NHÂN DÂN
            XÃ LÁ SEN

            Số: 7/KH-UBND

            Lá Sen, ngày 4 tháng 8 năm 2025

            KẾ HOẠCH

            Phòng, chống đuối nước năm 2025

            """;

    @Test
    void aLineInBoldLettersIsATitle() {
        assertThat(
                        titles(
                                """
                                I. NHIỆM VỤ

                                **Truyền thông trong trường học**

                                Các trường nói chuyện với học sinh về ao, hồ trong thôn.

                                **Dạy bơi cho trẻ em**

                                - Mở lớp vào tháng 6.

                                Ai đến lớp **bơi giỏi** thì dạy lại cho bạn.

                                II. BÁO CÁO
                                """))
                .containsExactly(
                        "1 I NHIỆM VỤ",
                        "2  Truyền thông trong trường học",
                        "2  Dạy bơi cho trẻ em",
                        "1 II BÁO CÁO");
    }

    @Test
    void aPlanWithoutLabelsHasTitlesAndGivesOutWork() {
        String plan =
                """
                Ủy ban nhân dân xã xây dựng Kế hoạch như sau:

                **Nội dung thực hiện**

                1. Mở lớp bơi

                - Vào tháng 6.

                2. Cắm biển báo

                - Ở ao sâu.

                **Tổ chức thực hiện**

                1. Công an xã

                - Tuần tra ao sâu.

                2. Trạm Y tế

                - Tập huấn sơ cứu.

                **Kinh phí thực hiện**

                Từ ngân sách xã và các nguồn đóng góp hợp pháp khác.

                **Các đơn vị nghiêm túc thực hiện**

                Trên đây là Kế hoạch của Ủy ban nhân dân xã./.
                """;

        assertThat(titles(plan))
                .containsExactly(
                        "1  Nội dung thực hiện",
                        "2 1 Mở lớp bơi",
                        "2 2 Cắm biển báo",
                        "1  Tổ chức thực hiện",
                        "1  Kinh phí thực hiện");
        assertThat(ImportedFields.of(HEAD + plan).duties())
                .containsExactly("1 Công an xã", "1 Trạm Y tế");
    }

    @Test
    void titlesOfMarkdownAreTitles() {
        assertThat(
                        titles(
                                """
                                Ủy ban nhân dân xã xây dựng Kế hoạch như sau:

                                ## Dạy bơi cho trẻ em

                                Mở lớp vào tháng 6, mỗi thôn một lớp.

                                1. Chuẩn bị

                                - Thuê bể bơi.

                                ## Cắm biển báo

                                - Cắm ở ao sâu.
                                """))
                .containsExactly("1  Dạy bơi cho trẻ em", "2 1 Chuẩn bị", "1  Cắm biển báo");
    }

    @Test
    void slogansAndNoticesInBoldLettersAreNone() {
        String plan =
                """
                I. NHIỆM VỤ

                Các trường nói chuyện với học sinh về ao, hồ trong thôn.

                **Toàn dân chung tay giữ trẻ em khỏi đuối nước!**

                Các thôn rào ao sâu trước mùa mưa năm nay.

                **Lưu ý: Mọi bể bơi phải được Trạm Y tế xem trước khi mở**

                Trạm Y tế xem nước, lối đi và phao cứu sinh.

                II. BÁO CÁO
                """;

        assertThat(titles(plan)).containsExactly("1 I NHIỆM VỤ", "1 II BÁO CÁO");
        assertThat(Import.of(file(plan)).diagnostics())
                .extracting("code")
                .doesNotContain("sentence-truncated");
    }

    @Test
    void whereEverythingIsBoldNothingIsATitleForIt() {
        assertThat(
                        titles(
                                """
                                **I. NHIỆM VỤ**

                                **Mở lớp bơi vào tháng 6 cho trẻ em của mười hai thôn trong xã**

                                **Các thôn lập danh sách trẻ em đi học bơi và gửi về xã.**

                                **Dạy bơi tại ao đã rào**

                                **Thầy cô và thanh niên tình nguyện cùng dạy trẻ em học bơi.**
                                """))
                .containsExactly("1 I NHIỆM VỤ");
    }

    @Test
    void aBoldParagraphOfWordIsATitleByItsRunsOrItsStyle() {
        String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>Dạy bơi cho trẻ em</w:t></w:r>";
        var file =
                OfficeFile.docx(
                                HEAD.lines().map(OfficeFile::p).reduce("", String::concat)
                                        + p("I. NHIỆM VỤ")
                                        + "<w:p>"
                                        + bold
                                        + "</w:p>"
                                        + p("Mở lớp vào tháng 6, mỗi thôn một lớp.")
                                        + styled("Muc", OfficeFile.run("Cắm biển báo ở ao sâu"))
                                        + p("Biển báo do các thôn tự làm và cắm.")
                                        + styled(
                                                "Muc",
                                                "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>Rào các ao sâu</w:t></w:r>")
                                        + p("Hàng rào do các thôn tự làm."))
                        .with(
                                "word/styles.xml",
                                "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Muc\"><w:rPr><w:b/></w:rPr></w:style></w:styles>");

        assertThat(titles(file.named("a.docx")))
                .containsExactly(
                        "1 I NHIỆM VỤ", "2  Dạy bơi cho trẻ em", "2  Cắm biển báo ở ao sâu");
    }

    @Test
    void aBoldParagraphOfAnOdtOrAPageIsATitle() {
        String styles =
                "<style:style style:name=\"P1\"><style:text-properties fo:font-weight=\"bold\""
                        + " xmlns:fo=\"f\"/></style:style>";
        var odt =
                OfficeFile.odt(
                        styles,
                        HEAD.lines().map(BareTitlesTest::odt).reduce("", String::concat)
                                + odt("I. NHIỆM VỤ")
                                + "<text:p text:style-name=\"P1\">Dạy bơi cho trẻ em</text:p>"
                                + odt("Mở lớp vào tháng 6, mỗi thôn một lớp."));
        String page =
                HEAD.lines().map(line -> "<p>" + line + "</p>").reduce("", String::concat)
                        + "<p>I. NHIỆM VỤ</p><p><b>Dạy bơi</b> <strong>cho trẻ em</strong></p>"
                        + "<p>Mở lớp vào <b>tháng 6</b>, mỗi thôn một lớp.</p>";

        assertThat(titles(odt.named("a.odt")))
                .containsExactly("1 I NHIỆM VỤ", "2  Dạy bơi cho trẻ em");
        assertThat(titles(new SourceFile("a.html", page.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("1 I NHIỆM VỤ", "2  Dạy bơi cho trẻ em");
    }

    @Test
    void shortLinesOverSentencesAreTitlesWhereThereAreTwo() {
        String sentence =
                "Các thôn lập danh sách trẻ em chưa biết bơi, gửi về xã trong tháng 5 để xếp lớp.";
        String one = "I. NHIỆM VỤ\n\nChuẩn bị lớp bơi\n\n" + sentence + "\n\n";

        assertThat(titles(one)).containsExactly("1 I NHIỆM VỤ");
        assertThat(titles(one + "Rào các ao sâu\n\n" + sentence + "\n"))
                .containsExactly("1 I NHIỆM VỤ", "2  Chuẩn bị lớp bơi", "2  Rào các ao sâu");
    }

    private static String styled(String style, String run) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run + "</w:p>";
    }

    private static String odt(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    private static List<String> titles(String text) {
        return titles(file(text));
    }

    private static SourceFile file(String text) {
        return new SourceFile("a.txt", (HEAD + text).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> titles(SourceFile file) {
        Map<String, Object> fields = new Yaml().load(Import.of(file).value().orElseThrow().json());
        return ((List<?>) fields.get("sections"))
                .stream()
                        .map(section -> (Map<?, ?>) section)
                        .map(s -> s.get("depth") + " " + s.get("label") + " " + s.get("title"))
                        .toList();
    }
}
