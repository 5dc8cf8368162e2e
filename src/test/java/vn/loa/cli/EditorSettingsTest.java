package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.EditorView;
import vn.loa.output.Json;
import vn.loa.source.FrontMatter;
import vn.loa.source.SourceTree;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;
import vn.loa.starter.NewKind;

/** What an editor finds in a new publication: the settings, the schemas they name, no complaint. */
class EditorSettingsTest {

    @TempDir Path temp;

    private Path folder;

    @BeforeEach
    void beginEverything() throws IOException {
        folder = temp.resolve("xã & bạn (1)");
        run("init", folder.toString(), "--tieng", "vi,en,hmn");
        for (NewKind kind : NewKind.values()) {
            run("new", kind.word(), "thu-" + kind.word(), "-C", folder.toString());
        }
        Path services = folder.resolve("content/services");
        Files.writeString(services.resolve("tong-dai-111.hmn.yaml"), "summary: Ib lo lus\n");
    }

    private static void run(String... arguments) {
        var run = CommandLineRun.of(arguments);
        assertThat(run.exit()).as(run.all()).isZero();
    }

    @Test
    void eachYamlFileHasOneSchemaThatIsThereAndTakesIt() throws IOException {
        Map<String, List<String>> globs = globs();
        assertThat(globs).isNotEmpty();
        assertThat(globs.keySet()).allSatisfy(name -> assertThat(folder.resolve(name)).exists());
        var complaints = new LinkedHashMap<String, Object>();
        int seen = 0;
        for (String path : paths()) {
            if (path.endsWith(".yaml")) {
                seen++;
                List<String> schemas =
                        globs.entrySet().stream()
                                .filter(entry -> matches(path, entry.getValue()))
                                .map(Map.Entry::getKey)
                                .toList();
                assertThat(schemas).as(path).hasSize(1);
                complaints.put(path, errors(schemas.get(0), fields(path)));
            }
        }
        assertThat(seen).isGreaterThan(20);
        complaints.values().removeIf(List.of()::equals);
        // What is still to be filled in is marked in the editor as well.
        String check = CommandLineRun.of("check", "-C", folder.toString()).all();
        assertThat(complaints.keySet())
                .isNotEmpty()
                .allSatisfy(
                        path ->
                                assertThat(check)
                                        .containsPattern(
                                                Pattern.quote(path) + ":\\S+ lưu ý draft-to-fill"));
    }

    /** An editor does not look into front matter; whoever has a tool for it gets a schema too. */
    @Test
    void frontMatterIsGoodToItsSchema() throws IOException {
        var seen = new ArrayList<String>();
        for (String path : paths()) {
            if (path.endsWith(".md") && path.startsWith("content/")) {
                String kind = path.startsWith("content/plans/") ? "plan" : "page";
                kind = path.startsWith("content/materials/") ? "material" : kind;
                String translation = path.endsWith(".en.md") ? ".translation" : "";
                String schema = ".vscode/schema/" + kind + translation + ".schema.json";
                assertThat(errors(schema, fields(path))).as(path).isEmpty();
                seen.add(path);
            }
        }
        assertThat(seen).hasSizeGreaterThan(6);
    }

    private List<Error> errors(String schema, YamlValue fields) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(folder.resolve(schema)))
                .validate(Json.of(EditorView.of(fields)), InputFormat.JSON);
    }

    private YamlValue fields(String path) throws IOException {
        var file = SourceTree.readOne(folder, path).orElseThrow();
        return path.endsWith(".yaml")
                ? Yaml.read(file).value().orElseThrow()
                : FrontMatter.read(file).value().orElseThrow().fields();
    }

    private List<String> paths() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Schema → patterns; one with an exclamation mark takes away. */
    private Map<String, List<String>> globs() throws IOException {
        var settings = SourceTree.readOne(folder, ".vscode/settings.json").orElseThrow();
        var mapping = Yaml.read(settings).value().orElseThrow();
        var schemas = (YamlValue.Mapping) mapping.entry("yaml.schemas").orElseThrow().value();
        var globs = new LinkedHashMap<String, List<String>>();
        for (YamlValue.Entry entry : schemas.entries()) {
            List<YamlValue> patterns =
                    entry.value() instanceof YamlValue.Sequence list
                            ? list.items()
                            : List.of(entry.value());
            globs.put(
                    entry.key(),
                    patterns.stream().map(p -> ((YamlValue.Scalar) p).text()).toList());
        }
        return globs;
    }

    private static boolean matches(String path, List<String> globs) {
        return globs.stream().anyMatch(glob -> !glob.startsWith("!") && matches(path, glob))
                && globs.stream()
                        .noneMatch(
                                glob -> glob.startsWith("!") && matches(path, glob.substring(1)));
    }

    private static boolean matches(String path, String glob) {
        // Java's ** wants a folder where an editor's may be none.
        return Stream.of(glob, glob.replace("**/", ""))
                .map(one -> FileSystems.getDefault().getPathMatcher("glob:" + one))
                .anyMatch(matcher -> matcher.matches(Path.of(path)));
    }
}
