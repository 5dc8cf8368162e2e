package vn.loa.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.loa.BuildReport;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;

/** A build report as JSON, for tools. */
final class JsonReport {

    private JsonReport() {}

    static String of(BuildReport report, boolean english) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("published", report.published());
        fields.put("pages", report.pages().stream().map(JsonReport::page).toList());
        fields.put("prints", report.prints().stream().map(JsonReport::print).toList());
        fields.put(
                "outputs",
                report.outputs().stream()
                        .map(
                                file ->
                                        fields(
                                                "path", "/" + file.path(),
                                                "bytes", file.bytes(),
                                                "sha256", file.sha256()))
                        .toList());
        fields.put("diagnostics", diagnostics(report.diagnostics(), english));
        fields.put("timings", report.timings());
        return Json.of(fields);
    }

    /** Diagnostics alone, as {@code check --format json} prints them. */
    static String of(List<Diagnostic> diagnostics, boolean english) {
        return Json.of(Map.of("diagnostics", diagnostics(diagnostics, english)));
    }

    private static Map<String, Object> page(BuildReport.Page page) {
        return fields(
                "path", page.path(),
                "source", page.source(),
                "title", page.title(),
                "lang", page.lang());
    }

    private static Map<String, Object> print(BuildReport.Print print) {
        return fields(
                "path", print.path(),
                "source", print.source(),
                "format", print.format(),
                "pages", print.pages(),
                "widthMm", print.widthMm(),
                "heightMm", print.heightMm());
    }

    private static List<Map<String, Object>> diagnostics(
            List<Diagnostic> diagnostics, boolean english) {
        return diagnostics.stream()
                .map(
                        d ->
                                fields(
                                        "severity", d.severity().name().toLowerCase(Locale.ROOT),
                                        "file", d.at().file(),
                                        "line", d.at().line(),
                                        "column", d.at().column(),
                                        "code", d.code(),
                                        "message", words(d.message(), english),
                                        "suggestion", d.suggestion().map(s -> words(s, english))))
                .toList();
    }

    private static String words(Message message, boolean english) {
        return english ? message.english() : message.vietnamese();
    }

    private static Map<String, Object> fields(Object... keysAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            fields.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return fields;
    }
}
