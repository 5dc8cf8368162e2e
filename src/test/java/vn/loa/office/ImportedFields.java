package vn.loa.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import vn.loa.source.SourceFile;

/** What the front matter of an imported text says. */
record ImportedFields(Map<String, Object> fields) {

    static ImportedFields of(String text) {
        String markdown =
                Import.of(new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8)))
                        .value()
                        .orElseThrow()
                        .markdown();
        return new ImportedFields(new Yaml().load(markdown.split("\n?---\n")[1]));
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> list(String name) {
        return (List<Map<String, Object>>) fields.getOrDefault(name, List.of());
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String name) {
        return (List<String>) fields.getOrDefault(name, List.of());
    }

    /** "2 Công an xã": how many duties a body has, and its names. */
    List<String> duties() {
        return list("duties").stream()
                .map(
                        duty ->
                                ((List<?>) duty.getOrDefault("items", List.of())).size()
                                        + " "
                                        + String.join(
                                                ", ",
                                                ((List<?>) duty.get("agency"))
                                                        .stream().map(String::valueOf).toList()))
                .toList();
    }
}
