package vn.loa.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import vn.loa.output.Json;
import vn.loa.source.Diagnostic;
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
        Map<String, Object> tool = Map.of("driver", Json.object("name", "Loa", "rules", rules));
        return Json.indented(
                Json.object(
                        "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
                        "version", "2.1.0",
                        "runs",
                                List.of(
                                        Json.object(
                                                "tool", tool,
                                                "columnKind", "utf16CodeUnits",
                                                "results", results))));
    }

    /** A path as a relative reference: letters beyond ASCII and spaces by their bytes. */
    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> result(Diagnostic diagnostic, boolean english) {
        String text = diagnostic.message().text(english);
        String hint = diagnostic.suggestion().map(s -> " → " + s.text(english)).orElse("");
        var place =
                Json.object(
                        "artifactLocation",
                        Map.of("uri", uri(diagnostic.at().file())),
                        "region",
                        Json.object(
                                "startLine", diagnostic.at().line(),
                                "startColumn", diagnostic.at().column()));
        return Json.object(
                "ruleId", diagnostic.code(),
                "level", LEVELS.get(diagnostic.severity()),
                "message", Map.of("text", text + hint),
                "locations", List.of(Map.of("physicalLocation", place)));
    }
}
