package vn.loa.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;
import vn.loa.source.Severity;

/** Diagnostics in the form code-hosting services read. */
final class SarifReport {

    private static final Map<Severity, String> LEVELS =
            Map.of(
                    Severity.ERROR, "error",
                    Severity.WARNING, "warning",
                    Severity.NOTICE, "note");

    private SarifReport() {}

    static String of(List<Diagnostic> diagnostics, boolean english) {
        List<Map<String, Object>> rules =
                diagnostics.stream()
                        .map(Diagnostic::code)
                        .distinct()
                        .sorted()
                        .map(code -> Map.<String, Object>of("id", code))
                        .toList();
        List<Map<String, Object>> results =
                diagnostics.stream().map(d -> result(d, english)).toList();
        Map<String, Object> tool = Map.of("driver", ordered("name", "Loa", "rules", rules));
        return Json.of(
                ordered(
                        "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
                        "version", "2.1.0",
                        "runs", List.of(ordered("tool", tool, "results", results))));
    }

    private static Map<String, Object> result(Diagnostic diagnostic, boolean english) {
        String text = words(diagnostic.message(), english);
        String hint = diagnostic.suggestion().map(s -> " → " + words(s, english)).orElse("");
        var place =
                ordered(
                        "artifactLocation",
                        Map.of("uri", diagnostic.at().file()),
                        "region",
                        ordered(
                                "startLine", diagnostic.at().line(),
                                "startColumn", diagnostic.at().column()));
        return ordered(
                "ruleId", diagnostic.code(),
                "level", LEVELS.get(diagnostic.severity()),
                "message", Map.of("text", text + hint),
                "locations", List.of(Map.of("physicalLocation", place)));
    }

    private static String words(Message message, boolean english) {
        return english ? message.english() : message.vietnamese();
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            fields.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return fields;
    }
}
