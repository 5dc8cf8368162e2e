package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.content.Kind;
import vn.loa.content.Shapes;
import vn.loa.lang.Language;
import vn.loa.output.CmsForms;
import vn.loa.output.WrittenFields;
import vn.loa.source.FrontMatter;
import vn.loa.source.Shape;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;
import vn.loa.theme.Theme;

/** Forms of our own publication; JSON is read with our own reader of YAML. */
class CmsConfigTest {

    /** What each widget may have besides name, label, hint, required and pattern. */
    private static final Map<String, Set<String>> OPTIONS =
            Map.of(
                    "string", Set.of(),
                    "text", Set.of(),
                    "markdown", Set.of("modes"),
                    "boolean", Set.of(),
                    "number", Set.of("value_type"),
                    "datetime", Set.of("format", "date_format", "time_format"),
                    "select", Set.of("options", "multiple"),
                    "list", Set.of("collapsed", "field", "fields"),
                    "object", Set.of("collapsed", "fields"),
                    "hidden", Set.of());

    private static YamlValue.Mapping config;
    private static List<CmsForms.Unlike> unlike;

    @BeforeAll
    static void make() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        var publication = Build.load(here, Build.Options.at(Instant.parse("2026-11-22T05:00:00Z")));
        SourceTree sources = SourceTree.read(here);
        CmsConfig.Forms forms = CmsConfig.of(publication, Theme.of(sources), sources, "xa/trang");
        unlike = forms.unlike();
        String text = forms.text();
        config =
                Yaml.read(new SourceFile("c.yml", text.getBytes(StandardCharsets.UTF_8)))
                        .value()
                        .orElseThrow();
    }

    private static YamlValue at(YamlValue value, String key) {
        return ((YamlValue.Mapping) value).entry(key).orElseThrow().value();
    }

    private static String text(YamlValue value, String key) {
        return ((YamlValue.Scalar) at(value, key)).text();
    }

    private static List<YamlValue> items(YamlValue value, String key) {
        return ((YamlValue.Sequence) at(value, key)).items();
    }

    private static YamlValue collection(String name) {
        return items(config, "collections").stream()
                .filter(one -> text(one, "name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<YamlValue> fields) {
        return fields.stream().map(field -> text(field, "name")).toList();
    }

    @Test
    void everyKindHasAFormWithTheFieldsOfItsReader() {
        Map<String, Shape> shapes = Shapes.of(List.of(Language.VIETNAMESE, Language.ENGLISH));
        for (Kind kind : Kind.values()) {
            var shape = (Shape.Record) shapes.get(kind.word());
            var fields = new ArrayList<>(names(items(collection(kind.word()), "fields")));
            fields.remove("body");
            assertThat(fields).containsExactlyElementsOf(shape.fields().keySet());
            for (YamlValue field : items(collection(kind.word()), "fields")) {
                var declared = shape.fields().get(text(field, "name"));
                boolean required = declared != null && declared.required();
                assertThat(text(field, "required")).isEqualTo(String.valueOf(required));
            }
        }
    }

    @Test
    void formsUseWidgetsThatExistAndVietnameseLabels() {
        var used = new TreeSet<String>();
        collect(config, used);
        assertThat(OPTIONS.keySet()).containsAll(used);
        assertThat(used).contains("list", "select", "markdown", "boolean");
        YamlValue summary =
                items(collection("service"), "fields").stream()
                        .filter(field -> text(field, "name").equals("summary"))
                        .findFirst()
                        .orElseThrow();
        assertThat(text(summary, "label")).isEqualTo("Tóm tắt");
    }

    @Test
    void noFormShowsTwoFieldsOfOneName() {
        var twice = new TreeSet<String>();
        sameLabels(config, twice);
        assertThat(twice).isEmpty();
    }

    private static void sameLabels(YamlValue value, TreeSet<String> twice) {
        if (value instanceof YamlValue.Sequence sequence) {
            sequence.items().forEach(item -> sameLabels(item, twice));
        } else if (value instanceof YamlValue.Mapping mapping) {
            mapping.entries().forEach(entry -> sameLabels(entry.value(), twice));
            if (mapping.entry("fields").isPresent()) {
                var seen = new TreeSet<String>();
                for (YamlValue field : items(mapping, "fields")) {
                    boolean shown = !text(field, "widget").equals("hidden");
                    if (shown && !seen.add(text(field, "label"))) {
                        twice.add(text(field, "label"));
                    }
                }
            }
        }
    }

    @Test
    void aMenuIsEditedByTheNameItIsWrittenWith(@TempDir Path folder) throws IOException {
        for (String key : List.of("path", "url")) {
            Files.createDirectories(folder.resolve("site"));
            Files.writeString(
                    folder.resolve("site/site.yaml"),
                    "title: Xã\nnavigation: [{title: Dịch vụ, %s: /dich-vu/}]\n".formatted(key));
            Path here = folder.toAbsolutePath();
            var publication =
                    Build.load(here, Build.Options.at(Instant.parse("2026-11-22T05:00:00Z")));
            SourceTree sources = SourceTree.read(here);
            String text = CmsConfig.of(publication, Theme.of(sources), sources, "xa/trang").text();
            String other = key.equals("path") ? "url" : "path";
            assertThat(text.replaceAll("\\s+", " "))
                    .containsPattern("\"name\": ?\"" + other + "\"[^}]*\"widget\": ?\"hidden\"")
                    .doesNotContainPattern(
                            "\"name\": ?\"" + key + "\"[^}]*\"widget\": ?\"hidden\"");
        }
    }

    private static void collect(YamlValue value, TreeSet<String> widgets) {
        if (value instanceof YamlValue.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, widgets));
        } else if (value instanceof YamlValue.Mapping mapping) {
            mapping.entries().forEach(entry -> collect(entry.value(), widgets));
            mapping.entry("widget")
                    .ifPresent(e -> widgets.add(((YamlValue.Scalar) e.value()).text()));
        }
    }

    @Test
    void everyFolderWithPagesAndEveryFieldThereIsInTheForms() throws IOException {
        assertThat(text(collection("page-huong-dan"), "folder"))
                .isEqualTo("content/pages/huong-dan");
        var known = names(items(collection("page-huong-dan"), "fields"));
        for (SourceFile file :
                SourceTree.read(Path.of("").toAbsolutePath()).under("content/pages")) {
            if (file.extension().equals("md")) {
                FrontMatter.read(file)
                        .value()
                        .orElseThrow()
                        .fields()
                        .entries()
                        .forEach(entry -> assertThat(known).contains(entry.key()));
            }
        }
    }

    private static List<YamlValue> fields(YamlValue collection) {
        return ((YamlValue.Mapping) collection).entry("files").isPresent()
                ? items(items(collection, "files").get(0), "fields")
                : items(collection, "fields");
    }

    private static YamlValue field(String collection, String... names) {
        List<YamlValue> in = fields(collection(collection));
        YamlValue found = null;
        for (String name : names) {
            found = in.stream().filter(f -> text(f, "name").equals(name)).findFirst().orElseThrow();
            in =
                    ((YamlValue.Mapping) found).entry("fields").isPresent()
                            ? items(found, "fields")
                            : List.of();
        }
        return found;
    }

    @Test
    void everyFormIsAsTheEditorsDocumentIt() {
        assertThat(names(items(config, "collections"))).doesNotHaveDuplicates();
        for (YamlValue collection : items(config, "collections")) {
            var parts = (YamlValue.Mapping) collection;
            assertThat(parts.entry("folder").isPresent())
                    .isNotEqualTo(parts.entry("files").isPresent());
            List<YamlValue> fields = fields(collection);
            if (parts.entry("folder").isPresent()) {
                assertThat(names(fields)).contains(text(collection, "identifier_field"));
                assertThat(text(collection, "extension") + " " + text(collection, "format"))
                        .isIn("md yaml-frontmatter", "yaml yaml");
            }
            assertFields(fields);
        }
        assertThat(text(at(config, "slug"), "encoding")).isEqualTo("ascii");
    }

    private static void assertFields(List<YamlValue> fields) {
        assertThat(fields).isNotEmpty();
        assertThat(names(fields)).doesNotHaveDuplicates();
        for (YamlValue field : fields) {
            var form = (YamlValue.Mapping) field;
            var keys = new TreeSet<String>();
            form.entries().forEach(entry -> keys.add(entry.key()));
            assertThat(keys).contains("name", "label", "widget");
            keys.removeAll(Set.of("name", "label", "widget", "hint", "required", "pattern"));
            String widget = text(field, "widget");
            assertThat(OPTIONS.get(widget)).as(text(field, "name")).containsAll(keys);
            switch (widget) {
                case "select" -> assertThat(items(field, "options")).isNotEmpty();
                case "list" ->
                        assertThat(keys.contains("field")).isNotEqualTo(keys.contains("fields"));
                case "object" -> assertThat(keys).contains("fields");
                case "number" -> assertThat(text(field, "value_type")).isEqualTo("int");
                default -> {}
            }
            if (form.entry("pattern").isPresent()) {
                assertThat(items(field, "pattern")).hasSize(2);
                Pattern.compile(((YamlValue.Scalar) items(field, "pattern").get(0)).text());
            }
            form.entry("fields").ifPresent(inner -> assertFields(items(field, "fields")));
            form.entry("field").ifPresent(inner -> assertFields(List.of(inner.value())));
        }
    }

    /** JavaScript takes the {@code \p{…}} of Java for those very letters. */
    @Test
    void patternsMeanTheSameInABrowser() {
        var patterns = new TreeSet<String>();
        collectPatterns(config, patterns);
        assertThat(patterns)
                .hasSizeGreaterThan(5)
                .noneMatch(one -> one.matches("(?s).*\\\\[pP]\\{.*"));
        assertThat("am-thanh/huong-dan.mp3")
                .matches(
                        ((YamlValue.Scalar) items(field("page", "audio", "file"), "pattern").get(0))
                                .text());
    }

    private static void collectPatterns(YamlValue value, Set<String> patterns) {
        if (value instanceof YamlValue.Sequence list) {
            list.items().forEach(item -> collectPatterns(item, patterns));
        } else if (value instanceof YamlValue.Mapping mapping) {
            for (YamlValue.Entry entry : mapping.entries()) {
                if (entry.key().equals("pattern")) {
                    patterns.add(
                            ((YamlValue.Scalar) ((YamlValue.Sequence) entry.value()).items().get(0))
                                    .text());
                }
                collectPatterns(entry.value(), patterns);
            }
        }
    }

    @Test
    void daysHaveACalendarAndPartsOfDatesAreTyped() {
        for (String name : List.of("verified", "publish", "expires", "updated")) {
            YamlValue day = field("service", name);
            assertThat(text(day, "widget")).as(name).isEqualTo("datetime");
            assertThat(text(day, "format")).isEqualTo("YYYY-MM-DD");
            assertThat(text(day, "time_format")).isEqualTo("false");
        }
        YamlValue issued = field("plan", "issued");
        assertThat(text(issued, "widget")).isEqualTo("string");
        String pattern = ((YamlValue.Scalar) items(issued, "pattern").get(0)).text();
        assertThat("2022-05").matches(pattern);
        assertThat("31/6/2022").doesNotMatch(pattern);
        assertThat(
                        ((YamlValue.Scalar)
                                        items(field("material", "script", "seconds"), "options")
                                                .get(0))
                                .plain())
                .isTrue();
    }

    @Test
    void aFormWritesAFieldAsTheFilesDo() {
        // Fields, not a list of them; a text that is no known place is not a choice.
        assertThat(text(field("plan", "signer"), "widget")).isEqualTo("object");
        assertThat(text(field("statistic", "source"), "widget")).isEqualTo("object");
        assertThat(text(field("service", "source"), "widget")).isEqualTo("list");
        assertThat(text(field("service", "area"), "widget")).isEqualTo("string");
    }

    @Test
    void ourOwnFilesLoseNothingInTheirForms() {
        assertThat(unlike).isEmpty();
    }

    @Test
    void everyFieldThatItsFormWouldLoseIsNamedWithItsPlace(@TempDir Path folder)
            throws IOException {
        Files.createDirectories(folder.resolve("content/services"));
        Files.writeString(
                folder.resolve("content/services/a.yaml"), "name: Trạm\nphones: [\"111\"]\n");
        Files.writeString(
                folder.resolve("content/services/b.yaml"),
                "name: Đồn\nphones:\n  - number: \"113\"\n");
        SourceTree sources = SourceTree.read(folder);
        var publication =
                Build.load(folder, Build.Options.at(Instant.parse("2026-11-22T05:00:00Z")));
        assertThat(CmsConfig.of(publication, Theme.of(sources), sources, "xa/trang").unlike())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.path()).isEqualTo("service.phones");
                            assertThat(one.at().file()).isEqualTo("content/services/a.yaml");
                            assertThat(one.at().line()).isEqualTo(2);
                            assertThat(one.way()).isEqualTo(WrittenFields.Way.LIST_OF_FIELDS);
                        });
    }

    @Test
    void aPublicationOfSimpleFilesLosesNothing(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("content/services"));
        Files.writeString(
                folder.resolve("content/services/a.yaml"),
                "name: Trạm\nphones: [\"111\"]\nsource: Sổ tay\narea: Toàn xã\nverified: 2026-11\n");
        SourceTree sources = SourceTree.read(folder);
        var publication =
                Build.load(folder, Build.Options.at(Instant.parse("2026-11-22T05:00:00Z")));
        CmsConfig.Forms forms = CmsConfig.of(publication, Theme.of(sources), sources, "xa/trang");
        assertThat(forms.unlike()).isEmpty();
        config =
                Yaml.read(new SourceFile("c.yml", forms.text().getBytes(StandardCharsets.UTF_8)))
                        .value()
                        .orElseThrow();
        try {
            assertThat(text(field("service", "phones"), "widget")).isEqualTo("list");
            assertThat(((YamlValue.Mapping) field("service", "phones")).entry("field")).isPresent();
            assertThat(text(field("service", "source"), "widget")).isEqualTo("string");
            assertThat(text(field("service", "verified"), "widget")).isEqualTo("string");
        } finally {
            make();
        }
    }
}
