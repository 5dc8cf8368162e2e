package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.content.Kind;
import vn.loa.content.Shapes;
import vn.loa.lang.Language;
import vn.loa.source.FrontMatter;
import vn.loa.source.Shape;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;
import vn.loa.theme.Theme;

/** Forms of our own publication; JSON is read with our own reader of YAML. */
class CmsConfigTest {

    private static final List<String> WIDGETS =
            List.of(
                    "string",
                    "text",
                    "markdown",
                    "boolean",
                    "number",
                    "select",
                    "list",
                    "object",
                    "hidden");

    private static YamlValue.Mapping config;

    @BeforeAll
    static void make() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        var publication = Build.load(here, Build.Options.at(Instant.parse("2026-11-22T05:00:00Z")));
        String text = CmsConfig.of(publication, Theme.of(SourceTree.read(here)), "xa/trang");
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
        assertThat(WIDGETS).containsAll(used);
        assertThat(used).contains("list", "select", "markdown", "boolean");
        YamlValue summary =
                items(collection("service"), "fields").stream()
                        .filter(field -> text(field, "name").equals("summary"))
                        .findFirst()
                        .orElseThrow();
        assertThat(text(summary, "label")).isEqualTo("Tóm tắt");
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
}
