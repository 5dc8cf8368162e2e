package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.content.Publication;
import vn.loa.content.PublicationReader;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.output.Memo;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

class ScriptSheetsTest {

    private static final String SCRIPT =
            """
            title: Loa thử
            script:
              seconds: 30
              text: |
                Bà con chú ý, gọi {{phone tong-dai-111}}.
                [nghỉ 2 giây]
                Xin nhắc lại: {{phone tong-dai-111}}.
              schedule: {days: [thứ hai, CN], times: ["5:30"], repeats: 3}
            """;

    @Test
    void theSheetHoldsWordsStopsAndTimesInOrder() throws Exception {
        Rendered sheet = sheet(SCRIPT);
        assertThat(sheet.diagnostics()).isEmpty();
        var pdf = new PdfFile(sheet.bytes());
        assertThat(pdf.sizes()).containsExactly("210 x 297");
        assertThat(pdf.text().replaceAll("[\\s\u00a0]+", " "))
                .containsSubsequence(
                        "Khung 30 giây",
                        "Loa thử",
                        "Thứ hai, chủ nhật.",
                        "5 giờ 30.",
                        "đọc 3 lượt.",
                        "Gọi thử các số",
                        "Chưa có người kiểm tra",
                        "Bà con chú ý, gọi một một một.",
                        "[nghỉ 2 giây]",
                        "Xin nhắc lại: một một một.");
        assertThat(pdf.structure()).extracting(e -> e.getStructureType()).contains("H1", "P");
    }

    @Test
    void itIsPrintedWithBlackAlone() throws Exception {
        try (var document = new PdfFile(sheet(SCRIPT).bytes()).open()) {
            PrintDesignsTest.greyOnly(document);
        }
    }

    @Test
    void aCheckedScriptSaysWhoCheckedIt() throws Exception {
        String checked = SCRIPT.replace("seconds: 30", "seconds: 30\n  checkedBy: Cô Mẫu");
        assertThat(new PdfFile(sheet(checked).bytes()).text())
                .contains("Đã kiểm tra lời đọc: Cô Mẫu.")
                .doesNotContain("Chưa có người");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6, 9, 12, 15, 18, 21, 24})
    void noBreathOfANumberGoesOverTheEndOfALine(int words) throws Exception {
        String script =
                SCRIPT.replace("Bà con chú ý, gọi", "Chú ý" + " a".repeat(words) + ", gọi")
                        .replace("Xin nhắc lại:", "Ở xa gọi {{phone o-xa}}. Nhắc lại:");
        assertThat(
                        new PdfFile(sheet(script).bytes())
                                .text()
                                .replace('\u00a0', ' ')
                                .lines()
                                .map(String::strip))
                .noneMatch(line -> line.matches("(một )?một\\b(?! một).*"))
                .anySatisfy(line -> assertThat(line).startsWith("cộng tám bốn, chín tám một,"));
    }

    @Test
    void aNumberEndsWithItsStopAndOtherWordsStayAsTheyAre() {
        ScriptLine line = ScriptLine.of("Gọi một một một. Một một mười.", List.of("một một một"));
        assertThat(line.pieces())
                .containsExactly(
                        new ScriptLine.Piece("Gọi ", false),
                        new ScriptLine.Piece("một\u00a0một\u00a0một.", false),
                        new ScriptLine.Piece(" Một một mười.", false));
    }

    @Test
    void aLongNumberHasItsOwnLineAndOnePlaceToBreak() {
        String number = "một hai, ba bốn, năm sáu";
        assertThat(ScriptLine.of("Gọi " + number, List.of(number)).pieces())
                .containsExactly(
                        new ScriptLine.Piece("Gọi ", false),
                        new ScriptLine.Piece("một\u00a0hai, ba\u00a0bốn,\u00a0năm\u00a0sáu", true));
    }

    @Test
    void aScriptThatNeedsMoreThanTheSheetSaysSoWhereItIsWritten() {
        String endless = SCRIPT.replace("Bà con chú ý", "Bà con chú ý lắng nghe ".repeat(400));
        assertThat(sheet(endless).diagnostics())
                .anySatisfy(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("script-too-many-pages");
                            assertThat(problem.at().toString())
                                    .isEqualTo("content/materials/loa.yaml:5:5");
                        });
    }

    private static Rendered sheet(String script) {
        var files = new HashMap<String, String>();
        files.put("site/site.yaml", "title: Xã Mẫu\n");
        files.put("content/services/tong-dai-111.yaml", "name: Tổng đài\nphones: [\"111\"]\n");
        files.put("content/services/o-xa.yaml", "name: Ở xa\nphones: [\"+84 981 84 84 84\"]\n");
        files.put("content/materials/loa.yaml", script);
        Map<String, Output> outputs = new HashMap<>();
        var sources = SourceTree.of(files);
        new OtherPrints(new Pieces(Memo.NONE))
                .outputs(publication(sources), Theme.of(sources))
                .forEach(output -> outputs.put(output.path(), output));
        return outputs.get("an-pham/loa/loa-script-a4.pdf").renderer().get();
    }

    private static Publication publication(SourceTree sources) {
        var options = new PublicationReader.Options(false, Instant.EPOCH, Optional.empty());
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            return PublicationReader.read(sources, markup, options).publication();
        }
    }
}
