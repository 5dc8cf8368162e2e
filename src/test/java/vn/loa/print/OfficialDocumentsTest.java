package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.content.Publication;
import vn.loa.content.PublicationReader;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.output.Memo;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** A whole document in the official form; the place it speaks of does not exist. */
class OfficialDocumentsTest {

    private static final String PATH =
            "ke-hoach/huong-ung-ngay-30-7/huong-ung-ngay-30-7-van-ban.pdf";
    private static final String HEAD =
            """
            ---
            title: Kế hoạch thử
            form: official
            issuer: Ủy ban nhân dân xã Suối Mẫu
            place: Suối Mẫu
            recipients: ["Lưu: VT"]
            signer: [{office: CHỦ TỊCH, name: Nguyễn Văn Mẫu}]
            ---
            """;

    private static PdfFile document;
    private static List<Line> lines;

    /** A line of the paper, in points from the left and the top. */
    private record Line(
            int page, String text, float size, String font, float left, float right, float top) {}

    @BeforeAll
    static void setOnce() throws IOException {
        Rendered rendered =
                outputs(SourceTree.read(Path.of("src/test/resources/publications/official")))
                        .get(PATH)
                        .renderer()
                        .get();
        assertThat(rendered.diagnostics()).isEmpty();
        assertThat(rendered.sheets()).isEqualTo(3);
        document = new PdfFile(rendered.bytes());
        lines = lines(document);
    }

    @Test
    void itIsReadFromTheAgencyToTheSigner() throws IOException {
        assertThat(document.text().replaceAll("\\s+", " "))
                .containsSubsequence(
                        "ỦY BAN NHÂN DÂN XÃ SUỐI MẪU",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 07/KH-UBND",
                        "Suối Mẫu, ngày 05 tháng 6 năm 2027",
                        "KẾ HOẠCH",
                        "Hưởng ứng Ngày toàn dân",
                        "Căn cứ Luật Mẫu về việc thử số 99/2024/QH99 ngày 08 tháng 11 năm 2024;",
                        "Căn cứ Kế hoạch số 15/KH-UBND ngày 01 tháng 02 năm 2027 của Ủy ban nhân dân"
                                + " tỉnh Mẫu về hưởng ứng Ngày toàn dân phòng, chống mua bán người năm"
                                + " 2027.",
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "1. Mục đích",
                        "- Nâng cao nhận thức",
                        "đ) Đăng tin",
                        "BẢNG PHÂN CÔNG NHIỆM VỤ",
                        "10/8/2027",
                        "Đề nghị Hội Liên hiệp Phụ nữ xã",
                        "giải quyết./.",
                        "Nơi nhận:",
                        "- UBND tỉnh Mẫu (báo cáo);",
                        "- Lưu: VT, VHXH.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "Nguyễn Thị Mẫu");
    }

    @Test
    void everyPartHasTheSizeAndFaceOfTheDecree() {
        looks("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, "Serif-Bold");
        looks("Độc lập - Tự do - Hạnh phúc", 14, "Serif-Bold");
        looks("XÃ SUỐI MẪU", 13, "Serif-Bold");
        looks("Số: 07/KH-UBND", 13, "Serif");
        looks("Suối Mẫu, ngày 05 tháng 6 năm 2027", 14, "Serif-Italic");
        looks("KẾ HOẠCH", 14, "Serif-Bold");
        looks("Căn cứ Luật Mẫu", 14, "Serif-Italic");
        looks("I. MỤC ĐÍCH, YÊU CẦU", 14, "Serif-Bold");
        looks("Thực hiện Kế hoạch của", 14, "Serif");
        looks("Nơi nhận:", 12, "Serif-BoldItalic");
        looks("- Lưu: VT, VHXH.", 11, "Serif");
        looks("Nguyễn Thị Mẫu", 14, "Serif-Bold");
    }

    @Test
    void whoeverSignsForWhomStandsLineByLine() {
        var together = line("TM. ỦY BAN NHÂN DÂN");
        var instead = line("KT. CHỦ TỊCH");
        assertThat(instead.top()).isGreaterThan(together.top() + 10);
        assertThat((instead.left() + instead.right()) / 2)
                .isCloseTo((together.left() + together.right()) / 2, within(1f));
        assertThat(together.top()).isCloseTo(line("Nơi nhận:").top(), within(4f));
    }

    @Test
    void itKeepsItsMargins() {
        for (Line line : lines) {
            assertThat(Paper.millimetres(line.left())).as(line.text()).isGreaterThan(29.9);
            assertThat(Paper.millimetres(line.right())).as(line.text()).isLessThan(195.3);
        }
        assertThat(line("Thực hiện Kế hoạch của").left() - Paper.points(30))
                .as("indent of a first line")
                .isCloseTo(Paper.points(12.7), within(0.5f));
        assertThat(line("Số: 07/KH-UBND").top())
                .as("number and place stand on one line")
                .isCloseTo(line("Suối Mẫu, ngày 05").top(), within(3f));
        assertThat(line("Nguyễn Thị Mẫu").top() - line("PHÓ CHỦ TỊCH").top())
                .as("room for seal and signature")
                .isBetween(Paper.points(26), Paper.points(40));
    }

    @Test
    void pagesAreNumberedFromTheSecondInTheTopMargin() {
        assertThat(lines)
                .filteredOn(l -> l.page() == 1)
                .noneMatch(l -> Paper.millimetres(l.top()) < 20);
        for (int page = 2; page <= 3; page++) {
            String number = String.valueOf(page);
            int here = page;
            Line shown =
                    lines.stream()
                            .filter(l -> l.page() == here && l.text().equals(number))
                            .findFirst()
                            .orElseThrow();
            assertThat(shown.size()).isCloseTo(14, within(0.1f));
            assertThat(Paper.millimetres(shown.top())).isLessThan(20);
            assertThat(Paper.millimetres((shown.left() + shown.right()) / 2))
                    .isCloseTo(30 + 165 / 2.0, within(1.0));
        }
    }

    @Test
    void itSaysThatItMayBeHeardAndKept() throws IOException {
        try (var pdf = document.open()) {
            var catalog = pdf.getDocumentCatalog();
            String xmp =
                    new String(
                            catalog.getMetadata().exportXMPMetadata().readAllBytes(),
                            StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains("<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>U<");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("vi");
        }
        assertThat(document.fonts()).allMatch(font -> font.isEmbedded());
        assertThat(document.structure())
                .extracting(e -> e.getStructureType())
                .startsWith("Document")
                .contains("H1", "H2", "H3", "Table", "TH");
    }

    @Test
    void theLastParagraphStaysWithTheSignature() throws IOException {
        String text = HEAD + "Đoạn chữ dài của văn bản thử. ".repeat(20) + "\n\n";
        // Whatever the length, no page may hold a signature alone.
        for (int paragraphs = 3; paragraphs <= 6; paragraphs++) {
            var body =
                    text
                            + ("Một đoạn nữa của văn bản thử. ".repeat(25) + "\n\n")
                                    .repeat(paragraphs)
                            + "Đoạn cuối./.\n";
            var lines = lines(new PdfFile(set(body).bytes()));
            var last = lines.stream().filter(l -> l.text().startsWith("Đoạn cuối")).findFirst();
            var signed = lines.stream().filter(l -> l.text().equals("Nguyễn Văn Mẫu")).findFirst();
            assertThat(last.orElseThrow().page()).isEqualTo(signed.orElseThrow().page());
        }
    }

    @Test
    void numberAndDayThatAreGivenLaterLeaveAGap() throws IOException {
        String text = new PdfFile(set(HEAD + "Nội dung.\n").bytes()).text().replace('\u00a0', ' ');
        assertThat(text).containsPattern("Số:\\s+/KH-UBND").containsPattern("ngày\\s+tháng\\s+năm");
    }

    @Test
    void aDigestGetsNoOfficialForm() {
        var files =
                files(
                        HEAD.replace("form: official", "form: official\noriginal: {file: a.txt}")
                                + "Chữ.\n");
        assertThat(outputs(SourceTree.of(files)).keySet())
                .noneMatch(p -> p.endsWith("van-ban.pdf"));
    }

    @Test
    void listsBecomeParagraphsWithDashesAndNumbers() {
        assertThat(
                        DashedLists.paragraphs(
                                        "<ul><li>a<ul><li><p>b</p><p>c</p></li></ul></li></ul><p>d</p><ol><li>e</li><li>f</li></ol>")
                                .replace("\n", ""))
                .isEqualTo("<p>- a</p><p>+ b</p><p>c</p><p>d</p><p>1. e</p><p>2. f</p>");
    }

    private static void looks(String text, float size, String font) {
        Line line = line(text);
        assertThat(line.size()).as(text).isCloseTo(size, within(0.1f));
        assertThat(line.font())
                .as(text)
                .contains("Liberation")
                .matches(".*(?<=Liberation|Liberation )" + font + "(-Regular)?$");
    }

    private static Line line(String begins) {
        return lines.stream()
                .filter(line -> line.text().startsWith(begins))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + begins));
    }

    private static Rendered set(String plan) {
        return outputs(SourceTree.of(files(plan)))
                .get("ke-hoach/thu/thu-van-ban.pdf")
                .renderer()
                .get();
    }

    private static Map<String, String> files(String plan) {
        var files = new HashMap<String, String>();
        files.put("site/site.yaml", "title: Xã Suối Mẫu\n");
        files.put("content/plans/thu.md", plan);
        return files;
    }

    private static Map<String, Output> outputs(SourceTree sources) {
        var outputs = new HashMap<String, Output>();
        new OtherPrints(new Pieces(Memo.NONE))
                .outputs(publication(sources), Theme.of(sources))
                .forEach(output -> outputs.put(output.path(), output));
        return outputs;
    }

    private static Publication publication(SourceTree sources) {
        var options = new PublicationReader.Options(false, Instant.EPOCH, Optional.empty());
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            return PublicationReader.read(sources, markup, options).publication();
        }
    }

    private static List<Line> lines(PdfFile pdf) throws IOException {
        var lines = new ArrayList<Line>();
        try (var open = pdf.open()) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    var first = letters.get(0);
                    var last = letters.get(letters.size() - 1);
                    lines.add(
                            new Line(
                                    getCurrentPageNo(),
                                    text.strip(),
                                    first.getXScale(),
                                    first.getFont().getName(),
                                    first.getXDirAdj(),
                                    last.getXDirAdj() + last.getWidthDirAdj(),
                                    first.getYDirAdj()));
                }
            }.getText(open);
        }
        return lines;
    }
}
