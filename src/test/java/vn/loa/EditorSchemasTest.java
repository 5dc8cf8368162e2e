package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.content.FieldWords;
import vn.loa.content.Kind;
import vn.loa.content.Shapes;
import vn.loa.lang.Language;
import vn.loa.output.Json;
import vn.loa.source.FrontMatter;
import vn.loa.source.Shape;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;
import vn.loa.theme.Theme;

/** What an editor says while somebody types is what the checker says afterwards. */
class EditorSchemasTest {

    /** Problems of single fields; others need the rest of the publication to be seen. */
    private static final Set<String> OF_FIELDS =
            Set.of(
                    "missing-field",
                    "wrong-type",
                    "unknown-key",
                    "not-a-choice",
                    "date-not-a-day",
                    "phone-not-a-number",
                    "not-an-address",
                    "not-a-language",
                    "script-time");

    private static final String SITE = "title: Xã Ví Dụ\nlanguages: [vi, en]\n";

    private static Map<String, Schema> schemas;

    @BeforeAll
    static void exportSchemas() {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var tree = SourceTree.of(Map.of("site/site.yaml", SITE));
        schemas = new LinkedHashMap<>();
        new EditorSchemas(Reading.of(tree).publication(), Theme.of(tree))
                .files()
                .forEach((name, text) -> schemas.put(name, registry.getSchema(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
        service   ~ true  ~ name: Số\\nphones: ["111"]
        service   ~ true  ~ name: Số\\nphones: 111
        service   ~ true  ~ name: Số\\nphones:\\n  - {number: "0263 3822 111", for: trực}\\n  - 113
        service   ~ true  ~ name: Số\\nphones: ["+84 981 84 84 84"]\\nhours: 24/7\\nverified: 2026-11-02
        service   ~ true  ~ name: Số\\nverified: 29/2/2024\\nprintable: no\\norder: 3\\nurl: https://a.example/x
        service   ~ true  ~ name: Số\\nphones:\\nhours: ""\\nsource: ~
        service   ~ true  ~ name: Số\\nsource: [Báo, {title: Trang, url: "https://b.example/", date: 2024}]
        service   ~ true  ~ name: Số\\nneeds: [moi-la]\\narea: Toàn quốc\\ndetails: |\\n  Chữ
        service   ~ false ~ phones: ["111"]
        service   ~ false ~ name: ""
        service   ~ false ~ name: Số\\nphone: "111"
        service   ~ false ~ name: Số\\nphones: ["gọi"]
        service   ~ false ~ name: Số\\nphones: ["11"]
        service   ~ false ~ name: Số\\nphones: [{for: trực}]
        service   ~ false ~ name: Số\\nphones: [{number: "111", noted: x}]
        service   ~ false ~ name: Số\\nverified: 31/6/2026
        service   ~ false ~ name: Số\\nverified: 29/2/2023
        service   ~ false ~ name: Số\\nverified: hôm qua
        service   ~ false ~ name: Số\\nurl: javascript:alert(1)
        service   ~ false ~ name: Số\\nemail: ai đó
        service   ~ false ~ name: Số\\nprintable: chắc
        service   ~ false ~ name: Số\\norder: đầu
        service   ~ false ~ name: Số\\nhours: [7, 17]
        service   ~ false ~ name: [Một, Hai]
        service   ~ false ~ name: Số\\nsource: {url: "https://b.example/"}
        service   ~ false ~ name: Số\\ngrade: C
        page      ~ true  ~ title: Trang
        page      ~ true  ~ title: 30/7\\naliases: /30-7/\\nsafety: true\\ndate: 2026-11
        page      ~ false ~ title: Trang\\ntopic: a
        page      ~ false ~ title: Trang\\ndraft: maybe
        page      ~ false ~ title: {Kế hoạch: năm 2024}
        page      ~ false ~ title: Trang\\npublish: 2026-13-01
        plan      ~ true  ~ title: KH\\nperiod: 2021-2025\\nstatus: archived\\nissued: 5/2022
        plan      ~ true  ~ title: KH\\nperiod: 2024-01-01/2024-12-31
        plan      ~ true  ~ title: KH\\nperiod: 1/1/2024 - 31/12/2024\\nsigner: {office: Chủ tịch, name: X}
        plan      ~ true  ~ title: KH\\nduties: [{agency: a, requested: true, items: [{text: Làm, by: quý IV}]}]
        plan      ~ true  ~ title: KH\\ntargets: [{text: Đạt 100%, value: 100, operator: ">=", unit: "%"}]
        plan      ~ false ~ period: 2024
        plan      ~ false ~ title: KH\\nstatus: xong
        plan      ~ false ~ title: KH\\nperiod: năm nay
        plan      ~ false ~ title: KH\\nduties: [{items: [{text: Làm}]}]
        plan      ~ false ~ title: KH\\ntasks: [Làm gì đó]
        plan      ~ false ~ title: KH\\ntasks: [{text: Làm, by: "2024"}]
        plan      ~ false ~ title: KH\\ntargets: [{text: Đạt, operator: hơn}]
        plan      ~ false ~ title: KH\\noriginal: tệp.pdf
        plan      ~ false ~ title: KH\\nform: dài
        material  ~ true  ~ title: Áp phích\\nformats: [poster-a3, kho-la]\\nlink: /dich-vu/
        material  ~ true  ~ title: Loa\\nscript: {text: Xin chào, seconds: 30, schedule: {times: [5:30, 17 giờ]}}
        material  ~ true  ~ title: Áp phích\\nwords: {headline: Gọi 111}
        material  ~ false ~ title: Áp phích\\nwords: Gọi 111
        material  ~ false ~ title: Áp phích\\nlink: "//x.example"
        material  ~ false ~ title: Loa\\nscript: {text: Xin chào, seconds: 45}
        material  ~ false ~ title: Loa\\nscript: {text: Xin chào, schedule: {times: ["25:00"]}}
        material  ~ false ~ title: Loa\\nscript: {text: Xin chào, schedule: {repeats: 2}}
        material  ~ false ~ title: Loa\\npost: {alt: Hình}
        event     ~ true  ~ title: Ngày\\nday: 30/7\\nkind: campaign\\npast: [{year: 2025, text: Vui}]
        event     ~ true  ~ title: Ngày\\nday: 29/2\\nsince: 2016
        event     ~ false ~ title: Ngày\\nday: 31/4
        event     ~ false ~ title: Ngày\\nkind: tuần
        event     ~ false ~ title: Ngày\\nsince: lâu rồi
        event     ~ false ~ title: Ngày\\npast: [{year: 2025}]
        statistic ~ false ~ title: Số\\ncolumns: [{title: Giới}]
        statistic ~ false ~ title: Số\\nchart: đẹp
        """)
    void editorAndCheckerAgree(String kind, boolean good, String fields) {
        String text = fields.replace("\\n", "\n");
        assertThat(problems(kind, text).isEmpty()).as("checker on %s", text).isEqualTo(good);
        assertThat(errors(kind + ".schema.json", text).isEmpty())
                .as("schema on %s: %s", text, errors(kind + ".schema.json", text))
                .isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
        true  ~ title: Xã\\nlanguages: [vi, en, hmn]\\nnavigation: [{title: Dịch vụ, en: Help, path: /dich-vu/}]
        true  ~ title: Xã\\nnavigation: [{title: Dịch vụ, url: /dich-vu/}]\\nexit: {url: "https://a.example/"}
        true  ~ title: Xã\\nrules: {unknown-abbreviation: error, past-deadline: notice}\\noffline: false
        false ~ title: Xã\\nlanguages: [Tiếng Việt]
        false ~ title: Xã\\nnavigation: [{title: Dịch vụ}]
        false ~ title: Xã\\nbaseUrl: xa-tay-hoa
        false ~ title: Xã\\nrules: {unknown-abbreviation: nặng}
        false ~ titel: Xã
        false ~ title: Xã\\nexit: https://a.example/
        """)
    void settingsAgreeToo(boolean good, String fields) {
        String text = fields.replace("\\n", "\n");
        var tree = SourceTree.of(Map.of("site/site.yaml", text));
        assertThat(ofFields(tree, "site/site.yaml").isEmpty()).as(text).isEqualTo(good);
        assertThat(errors("site.schema.json", text).isEmpty()).as(text).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
        true  ~ topics: {a: Chủ đề A, b: {name: B, summary: Giải thích, en: {name: B}}}
        true  ~ agencies: {so-a: {name: Sở A, until: 2025-03-01, successors: [so-b, {name: C, from: 2025}]}}
        true  ~ abbreviations: {UBND: Ủy ban nhân dân}\\navoid: {từ cũ: từ mới, từ khác: {say: từ hay}}
        false ~ topics: {a: {summary: Giải thích}}
        false ~ topics: {a: {name: A, sumary: Giải thích}}
        false ~ agencies: {so-a: {name: A, until: năm ngoái}}
        false ~ avoid: {từ cũ: {note: vì sao}}
        false ~ abbreviations: {UBND: [Ủy ban, nhân dân]}
        false ~ topic: {a: A}
        """)
    void theVocabularyAgreesToo(boolean good, String fields) {
        String text = fields.replace("\\n", "\n");
        String path = "content/vocabulary/a.yaml";
        var tree = SourceTree.of(Map.of("site/site.yaml", SITE, path, text));
        assertThat(ofFields(tree, path).isEmpty()).as(text).isEqualTo(good);
        assertThat(errors("vocabulary.schema.json", text).isEmpty()).as(text).isEqualTo(good);
    }

    /** Dates and times have rules of their own; every day of eight years is asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"%1$04d-%2$d-%3$d", "%1$04d-%2$02d-%3$02d", "%3$d/%2$d/%1$04d"})
    void everyDayIsADayToBoth(String written) {
        String pattern = "^(?:" + datePattern() + ")$";
        var wrong =
                Stream.of(1900, 1999, 2000, 2023, 2024, 2100)
                        .flatMap(
                                year ->
                                        Stream.iterate(0, month -> month + 1)
                                                .limit(14)
                                                .flatMap(
                                                        month ->
                                                                Stream.iterate(0, day -> day + 1)
                                                                        .limit(33)
                                                                        .map(
                                                                                day ->
                                                                                        written
                                                                                                .formatted(
                                                                                                        year,
                                                                                                        month,
                                                                                                        day))))
                        .filter(text -> text.matches(pattern) != isDate(text));
        assertThat(wrong).isEmpty();
    }

    private static String datePattern() {
        var service = (Shape.Record) Shapes.of(List.of(Language.VIETNAMESE)).get("service");
        return ((Shape.Text) service.fields().get("verified").shape()).pattern().orElseThrow();
    }

    private static boolean isDate(String text) {
        var at = new SourceFile("a", new byte[0]).start();
        return vn.loa.content.PartialDate.parse(new YamlValue.Scalar(text, true, at, at))
                .value()
                .isPresent();
    }

    @Test
    void allOfOurOwnContentIsGoodToBoth() throws IOException {
        var sources = SourceTree.read(Path.of("").toAbsolutePath());
        var own = new EditorSchemas(Reading.of(sources).publication(), Theme.of(sources)).files();
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var problems = new LinkedHashMap<String, List<Error>>();
        for (SourceFile file : sources.under("content")) {
            Optional<String> schema = schemaOf(file);
            if (schema.isPresent()) {
                YamlValue fields = fieldsOf(file);
                List<Error> errors =
                        registry.getSchema(own.get(schema.get()))
                                .validate(Json.of(EditorView.of(fields)), InputFormat.JSON);
                problems.put(file.path(), errors);
            }
        }
        assertThat(problems).hasSizeGreaterThan(100);
        problems.values().removeIf(List::isEmpty);
        assertThat(problems).isEmpty();
    }

    @Test
    void everyFieldHasAVietnameseName() {
        FieldWords words = FieldWords.builtIn();
        var nameless =
                Shapes.of(List.of(Language.VIETNAMESE, Language.ENGLISH)).entrySet().stream()
                        .flatMap(entry -> paths(entry.getKey(), entry.getValue()))
                        .filter(path -> words.of(path).isEmpty());
        assertThat(nameless).isEmpty();
    }

    private static Stream<String> paths(String path, Shape shape) {
        if (shape instanceof Shape.Record record) {
            return Stream.concat(
                    Stream.of(path),
                    record.fields().entrySet().stream()
                            .flatMap(
                                    field ->
                                            paths(
                                                    path + "." + field.getKey(),
                                                    field.getValue().shape())));
        }
        if (shape instanceof Shape.Items items) {
            return paths(path, items.item());
        }
        if (shape instanceof Shape.Entries entries) {
            return paths(path, entries.value());
        }
        if (shape instanceof Shape.Either either) {
            return Stream.concat(paths(path, either.one()), paths(path, either.other()));
        }
        return Stream.of(path);
    }

    private static Optional<String> schemaOf(SourceFile file) {
        boolean fields = Set.of("yaml", "md", "adoc").contains(file.extension());
        String translation = file.name().matches(".*\\.en\\.\\w+") ? ".translation" : "";
        if (fields && file.path().startsWith("content/vocabulary/")) {
            return Optional.of("vocabulary.schema.json");
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> fields && file.path().startsWith(kind.folder()))
                .map(kind -> kind.word() + translation + ".schema.json")
                .findFirst();
    }

    private static YamlValue fieldsOf(SourceFile file) {
        return file.extension().equals("yaml")
                ? Yaml.read(file).value().orElseThrow()
                : FrontMatter.read(file).value().orElseThrow().fields();
    }

    private static List<Error> errors(String schema, String yaml) {
        var file = new SourceFile("a.yaml", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        YamlValue fields = Yaml.read(file).value().orElseThrow();
        return schemas.get(schema).validate(Json.of(EditorView.of(fields)), InputFormat.JSON);
    }

    private static List<String> problems(String word, String yaml) {
        Kind kind =
                Arrays.stream(Kind.values())
                        .filter(k -> k.word().equals(word))
                        .findFirst()
                        .orElseThrow();
        boolean text = kind == Kind.PAGE || kind == Kind.PLAN;
        String path = kind.folder() + "a" + (text ? ".md" : ".yaml");
        String file = text ? "---\n" + yaml + "\n---\nChữ.\n" : yaml + "\n";
        return ofFields(SourceTree.of(Map.of("site/site.yaml", SITE, path, file)), path);
    }

    private static List<String> ofFields(SourceTree tree, String path) {
        return Reading.of(tree).diagnostics().stream()
                .filter(problem -> problem.at().file().equals(path))
                .map(vn.loa.source.Diagnostic::code)
                .filter(OF_FIELDS::contains)
                .toList();
    }
}
