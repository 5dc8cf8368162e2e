package vn.loa.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    private static Outcome<YamlValue.Mapping> read(String text) {
        return Yaml.read("a.yaml", text, 0);
    }

    private static YamlValue value(String text) {
        return read(text).value().orElseThrow().entries().get(0).value();
    }

    /** Each problem as {@code line:column code}. */
    private static List<String> problems(String text) {
        return read(text).diagnostics().stream()
                .map(d -> d.at().line() + ":" + d.at().column() + " " + d.code())
                .toList();
    }

    private static Diagnostic problem(String text) {
        assertThat(read(text).diagnostics()).hasSize(1);
        return read(text).diagnostics().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0263",
                "7:30",
                "no",
                "0111",
                "30/7",
                "2024-07-30",
                "1_000",
                "0x1F",
                "1e3",
                "+84 981 84 84 84",
                "true",
                ".inf",
                "22:22:22",
                "≥ 95%",
                "TRUE",
                "=",
                "<<"
            })
    void aScalarStaysAsItsWriterTypedIt(String typed) {
        var scalar = (YamlValue.Scalar) value("x: " + typed);
        assertThat(scalar.text()).isEqualTo(typed);
        assertThat(scalar.plain()).isTrue();
        assertThat(scalar.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x: ~", "x:", "x: null", "x: ''", "x: '  '"})
    void nothingWrittenIsEmpty(String text) {
        assertThat(((YamlValue.Scalar) value(text)).isEmpty()).isTrue();
    }

    @Test
    void quotesOfAWordProcessorStandOnThePage() {
        assertThat(problem("title: “Dấu hiệu”").code()).isEqualTo("curly-quotes");
        assertThat(problem("a: 1\nphones: [‘111’]").at().column()).isEqualTo(10);
        assertThat(problem("title: “Dấu hiệu”").suggestion().orElseThrow().vietnamese())
                .isEqualTo("viết: \"Dấu hiệu\"");
        assertThat(problems("title: Áp phích “Hỏi kỹ”\nb: “Một” và “hai”")).isEmpty();
        assertThat(problems("title: '“Hỏi kỹ”'")).isEmpty();
    }

    @Test
    void aTildeInQuotesIsAText() {
        assertThat(((YamlValue.Scalar) value("x: \"~\"")).isEmpty()).isFalse();
        assertThat(((YamlValue.Scalar) value("x: 'null'")).isEmpty()).isFalse();
    }

    @Test
    void keysStayAsTypedToo() {
        assertThat(read("no: a\n0111: b\n2024-07-30: c\n").value().orElseThrow().entries())
                .extracting(YamlValue.Entry::key)
                .containsExactly("no", "0111", "2024-07-30");
    }

    @Test
    void everyPartKnowsItsPlace() {
        var list = (YamlValue.Sequence) value("phones:\n  - \"111\"\n  -  {number: 112}\n");
        assertThat(list.items())
                .extracting(item -> item.at().toString())
                .containsExactly("a.yaml:2:5", "a.yaml:3:6");
        var mapping = (YamlValue.Mapping) list.items().get(1);
        assertThat(mapping.entries().get(0).keyAt()).hasToString("a.yaml:3:7");
        assertThat(mapping.entries().get(0).value().at()).hasToString("a.yaml:3:15");
    }

    @Test
    void anEmptyFileIsAnEmptyMapping() {
        assertThat(read("").value().orElseThrow().entries()).isEmpty();
        assertThat(read("# only a comment\n").value().orElseThrow().entries()).isEmpty();
        assertThat(read("~\n").value().orElseThrow().entries()).isEmpty();
    }

    @Test
    void aDuplicateKeyNamesTheFirstLine() {
        Diagnostic problem = problem("title: a\nsummary: b\ntitle: c\n");
        assertThat(problem.code()).isEqualTo("duplicate-key");
        assertThat(problem.at()).hasToString("a.yaml:3:1");
        assertThat(problem.message().vietnamese()).contains("title").contains("dòng 1");
        assertThat(problem.suggestion()).isPresent();
    }

    @Test
    void duplicatesAreFoundInNestedMappingsAndAllAtOnce() {
        assertThat(problems("a:\n  b: 1\n  b: 2\nc: {d: 1, d: 2}\n"))
                .containsExactly("3:3 duplicate-key", "4:11 duplicate-key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    'a:\\n\\tb: c'                    | 2:1 yaml-syntax  | hai dấu cách
                    'title: Kế hoạch: năm 2024'       | 1:16 yaml-syntax | title: "Kế hoạch: năm 2024"
                    'title: a\\n  b: c'               | 2:3 yaml-syntax  | cùng một cột
                    'a: 1\\n b: 2'                    | 2:2 yaml-syntax  | cùng một cột
                    'a:\\n  b: 1\\n c: 2'             | 3:2 yaml-syntax  | cùng một cột
                    'title\\nsummary: b'              | 1:6 yaml-syntax  | tên: giá trị
                    'title = b\\nc: d'                | 1:6 yaml-syntax  | title: b
                    'a:\\n  - b: 1\\n  b: 2'          | 3:3 yaml-syntax  | - b: 2
                    'a:\\n    b: 1\\n  - b: 2'        | 2:5 yaml-syntax  | - b: 1
                    'a: |\\nchữ ở đây\\nb: c'         | 2:1 yaml-syntax  | hai dấu cách
                    'x: "Gọi "111" đi"'               | 1:10 yaml-syntax | x: "Gọi “111” đi"
                    'name:A\\nphones: 1'             | 1:6 yaml-syntax  | name: A
                    'a: 1\\nname:A\\nb: 2'           | 2:6 yaml-syntax  | name: A
                    'b:\\n  - a\\n  -c d\\ne: 1'      | 3:4 yaml-syntax  | - c d
                    'name:\u00a0A\\nb: 1'            | 1:6 yaml-syntax  | dấu cách thường
                    'b:\\n\u00a0\u00a0- 1'            | 2:1 yaml-syntax  | dấu cách thường
                    'x: @tay-hoa'                     | 1:4 yaml-syntax  | dấu nháy kép
                    'x: %a'                           | 1:4 yaml-syntax  | dấu nháy kép
                    'x: `a`'                          | 1:4 yaml-syntax  | dấu nháy kép
                    'a: "mở\\nb: c'                   | 1:4 yaml-syntax  | thêm dấu nháy
                    'a: [1, 2\\nb: c'                 | 1:4 yaml-syntax  | ]
                    'a: [Hỏi?, b]'                    | 1:8 yaml-syntax  | trong dấu nháy kép
                    'a: {b: Đi xa?, c: d}'            | 1:13 yaml-syntax | trong dấu nháy kép
                    'phones: {number: 111'            | 1:9 yaml-syntax  | }
                    'x: "\\d"'                        | 1:6 yaml-syntax  | \\
                    'x: *ai'                          | 1:4 yaml-syntax  | dấu nháy kép
                    'x: "Tổng" đài'                   | 1:11 yaml-syntax | cả giá trị
                    'x: [a] b'                        | 1:8 yaml-syntax  | cả giá trị
                    'x: > 95%'                        | 1:6 yaml-syntax  | xuống dòng
                    'x: - a'                          | 1:4 yaml-syntax  | dấu nháy kép
                    'x: {{phone a}}'                  | 1:5 yaml-key     | ''
                    'x: "a\\tb'                       | 1:4 yaml-syntax  | thêm dấu nháy
                    '- a\\n- b'                       | 1:1 yaml-not-fields | title:
                    'chỉ là một câu'                  | 1:1 yaml-not-fields | title:
                    'a: 1\\n---\\nb: 2'               | 2:1 yaml-syntax  | ---
                    '? [a, b]\\n: c'                  | 1:3 yaml-key     | ''
                    """)
    void aMistakeGivesOneMessageThatSaysWhatToWrite(String text, String place, String hint) {
        // In the table \n and \t stand for a line break and a tab, as in Java.
        String yaml = text.replace("\\n", "\n").replace("\\t", "\t") + "\n";
        Diagnostic problem = problem(yaml);
        assertThat(problem.at().line() + ":" + problem.at().column() + " " + problem.code())
                .isEqualTo(place);
        if (!hint.isEmpty()) {
            assertThat(problem.suggestion().orElseThrow().vietnamese()).contains(hint);
        }
        assertThat(problem.message().vietnamese()).doesNotContain("expected", "found ");
    }

    @Test
    void textThatAHashHidesIsReported() {
        assertThat(problems("title: Hẻm #5\nb: [a, b #c\n]\n"))
                .containsExactly("1:12 text-after-hash", "2:10 text-after-hash");
        assertThat(problem("title: Hẻm #5\n").suggestion().orElseThrow().vietnamese())
                .contains("title: \"Hẻm #5\"");
        assertThat(problems("#a\ntitle: a # b\nb: c#d\nc: \"x #y\" #z\nd: https://x/#y\n"))
                .isEmpty();
    }

    @Test
    void aCharacterThatCannotBeReadIsNamedWithItsPlace() {
        Diagnostic problem = problem("title: a\nsummary: b\u0007c\n");
        assertThat(problem.at()).hasToString("a.yaml:2:11");
        assertThat(problem.code()).isEqualTo("yaml-character");
        assertThat(problem.message().vietnamese()).contains("U+0007");
    }

    @Test
    void aliasBombsEndQuickly() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%1$s: &a%1$s [%2$s]\n".formatted(i, "*a" + (i - 1) + ", *a" + (i - 1)));
        }
        Outcome<YamlValue.Mapping> read =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(2), () -> read(bomb.toString()));
        assertThat(read.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("yaml-too-deep");
    }

    @Test
    void aValueThatHoldsItselfIsAnError() {
        assertThat(problems("a: &x [*x]\n")).containsExactly("1:4 yaml-loop");
        assertThat(problems("a: &x {b: {c: *x}}\n")).containsExactly("1:4 yaml-loop");
    }

    @Test
    void deepNestingEndsQuickly() {
        for (String open : List.of("[", "{a: ", "- ", "? ")) {
            String text = "x:\n  " + open.repeat(20_000);
            Outcome<YamlValue.Mapping> read =
                    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(text));
            assertThat(read.diagnostics()).as(open).hasSize(1);
            assertThat(read.value()).isEmpty();
        }
    }

    @Test
    void aliasesOfSmallValuesWork() {
        var read = read("a: &n Trẻ em\nb: *n\n").value().orElseThrow();
        assertThat(((YamlValue.Scalar) read.entries().get(1).value()).text()).isEqualTo("Trẻ em");
    }

    @Test
    void unusualLineEndsDoNotShiftPlaces() {
        var file =
                new SourceFile(
                        "a.yaml",
                        "a: b\u2028c\nd: e\nd: f\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(Yaml.read(file).diagnostics().get(0).at()).hasToString("a.yaml:3:1");
    }
}
