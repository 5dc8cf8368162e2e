package vn.loa.print;

import java.util.Map;
import java.util.TreeMap;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;
import vn.loa.theme.Theme;

/** The colours of a theme's prints, by name, as {@code #0B4F8A}. */
final class PrintColours {

    private PrintColours() {}

    static Map<String, String> of(Theme theme) {
        var colours = new TreeMap<String, String>();
        theme.file("print/colours.yaml")
                .flatMap(file -> Yaml.read(file).value())
                .ifPresent(
                        mapping ->
                                mapping.entries()
                                        .forEach(
                                                entry -> put(colours, entry.key(), entry.value())));
        return colours;
    }

    private static void put(Map<String, String> colours, String name, YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            colours.put(name, scalar.text());
        } else if (value instanceof YamlValue.Mapping mapping) {
            mapping.entry("hex").ifPresent(hex -> put(colours, name, hex.value()));
        }
    }
}
