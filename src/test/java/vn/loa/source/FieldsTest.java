package vn.loa.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

    private static YamlValue.Mapping mapping(String file, String text) {
        return Yaml.read(file, text, 0).value().orElseThrow();
    }

    private static Fields fields(String text) {
        return Fields.of(mapping("a.yaml", text));
    }

    private static List<String> problems(Fields fields) {
        return fields.diagnostics().stream()
                .map(
                        d ->
                                d.at().line()
                                        + ":"
                                        + d.at().column()
                                        + " "
                                        + d.severity()
                                        + " "
                                        + d.code())
                .toList();
    }

    @Test
    void anUnknownKeyThatIsNearlyKnownIsAnErrorThatNamesIt() {
        Fields fields = fields("title: a\nsumary: b\n");
        fields.text("title");
        fields.text("summary");
        fields.reportUnknown();
        assertThat(problems(fields)).containsExactly("2:1 ERROR unknown-key");
        assertThat(fields.diagnostics().get(0).suggestion().orElseThrow().vietnamese())
                .contains("“summary”");
    }

    @Test
    void aStrangeKeyIsAWarningThatListsTheKnownOnes() {
        Fields fields = fields("title: a\nxyzzy: b\n");
        fields.text("title");
        fields.reportUnknown();
        assertThat(problems(fields)).containsExactly("2:1 WARNING unknown-key");
        assertThat(fields.diagnostics().get(0).suggestion().orElseThrow().vietnamese())
                .contains("title");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{title: Luật Phòng, chống mua bán người}|1:21|title: \"Luật Phòng, chống mua bán người\"",
                "{number: 7, title: Một, hai, ba}|1:25|title: \"Một, hai, ba\"",
            })
    void aTextThatACommaCutIsToldWhole(String typed, String at, String mended) {
        Fields fields = fields(typed + "\n");
        fields.text("number");
        fields.text("title");
        fields.reportUnknown();
        assertThat(problems(fields)).containsExactly(at + " ERROR unknown-key");
        assertThat(fields.diagnostics().get(0).suggestion().orElseThrow().vietnamese())
                .isEqualTo("đặt cả câu trong dấu nháy: " + mended);
    }

    @ParameterizedTest
    @CsvSource({"'{title: a, xyzzy: b}'", "'title: a\nxyzzy:\n'", "'{title: \"a\", xyzzy}'"})
    void otherStrangeFieldsAreNoCutText(String typed) {
        Fields fields = fields(typed + "\n");
        fields.text("title");
        fields.reportUnknown();
        assertThat(fields.diagnostics().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"Title,title", "tilte,title", "title_,title", "tiêu-đề,''", "titel,title"})
    void nearNamesAreFoundWithoutCaseOrMarks(String typed, String meant) {
        Fields fields = fields(typed + ": a\n");
        fields.text("title");
        fields.reportUnknown();
        assertThat(fields.diagnostics().get(0).isError()).isEqualTo(!meant.isEmpty());
    }

    @Test
    void aMissingFieldIsReportedWithAnExample() {
        Fields fields = fields("summary: b\n");
        assertThat(fields.requiredText("title", "Dấu hiệu")).isEmpty();
        assertThat(problems(fields)).containsExactly("1:1 ERROR missing-field");
        assertThat(fields.diagnostics().get(0).suggestion().orElseThrow().vietnamese())
                .contains("title: Dấu hiệu");
    }

    @Test
    void aWrongTypeIsReportedOnce() {
        Fields fields = fields("title: [a, b]\n");
        fields.requiredText("title", "x");
        assertThat(problems(fields)).containsExactly("1:8 ERROR wrong-type");
    }

    @Test
    void aTextWithAColonThatBecameAMappingIsExplained() {
        Fields fields = fields("answers:\n  - Gọi ai: công an hay 111\n");
        assertThat(fields.texts("answers")).isEmpty();
        assertThat(problems(fields)).containsExactly("2:5 ERROR wrong-type");
        Message suggestion = fields.diagnostics().get(0).suggestion().orElseThrow();
        assertThat(suggestion.vietnamese()).contains("dấu nháy kép");
        assertThat(suggestion.english()).contains("quotes");
    }

    @Test
    void oneValueIsAListOfOne() {
        assertThat(fields("phones: 111\n").texts("phones")).containsExactly("111");
        assertThat(fields("phones: [111, ~, 112]\n").texts("phones")).containsExactly("111", "112");
        assertThat(fields("phones:\n").texts("phones")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true,true", "có,true", "yes,true", "false,false", "không,false", "no,false"})
    void flagsMayBeWrittenInVietnamese(String typed, boolean expected) {
        Fields fields = fields("draft: " + typed + "\n");
        assertThat(fields.flag("draft", !expected)).isEqualTo(expected);
        assertThat(fields.diagnostics()).isEmpty();
    }

    @Test
    void anOddFlagOrNumberIsAnError() {
        Fields fields = fields("draft: maybe\norder: 1.5\n");
        fields.flag("draft", false);
        fields.wholeNumber("order");
        assertThat(problems(fields))
                .containsExactly("1:8 ERROR wrong-type", "2:8 ERROR wrong-type");
    }

    @Test
    void aTranslationRestsOnItsOriginal() {
        var original = mapping("a.yaml", "phones: 111\nhours: 24/7\nname: Tổng đài\n");
        Fields fields =
                Fields.of(mapping("a.en.yaml", "name: Hotline\nhours:\n"), Optional.of(original));
        assertThat(fields.text("name")).contains("Hotline");
        assertThat(fields.texts("phones")).containsExactly("111");
        assertThat(fields.at("phones").file()).isEqualTo("a.yaml");
        // An empty value of its own takes nothing from the original.
        assertThat(fields.text("hours")).isEmpty();
        fields.reportUnknown();
        assertThat(fields.diagnostics()).isEmpty();
    }

    @Test
    void theValueIsBuiltOnlyWithoutErrors() {
        Fields wrong = fields("order: x\n");
        wrong.wholeNumber("order");
        assertThat(wrong.outcome(() -> "built").value()).isEmpty();
        Fields warned = fields("xyzzy: x\n");
        assertThat(warned.outcome(() -> "built").value()).contains("built");
        assertThat(warned.diagnostics()).hasSize(1);
    }

    @Test
    void nestedProblemsCountAsReportedOutside() {
        Fields fields = fields("basis:\n  - number: 1\n    datee: 2\n  - text\n");
        fields.mappings(
                "basis",
                nested -> {
                    nested.text("date");
                    return nested.text("number");
                });
        assertThat(problems(fields))
                .containsExactly("3:5 ERROR unknown-key", "4:5 ERROR wrong-type");
    }
}
