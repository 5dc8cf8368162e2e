package vn.loa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.loa.BuildReport;
import vn.loa.output.Hash;
import vn.loa.output.Json;
import vn.loa.output.Written;
import vn.loa.source.Diagnostic;

/** A build report as JSON, for tools. */
final class JsonReport {

    private JsonReport() {}

    /**
     * @param out where it was published; hashes are of what lies there
     */
    static String of(BuildReport report, Path out, boolean english) throws IOException {
        var outputs = new ArrayList<Map<String, Object>>(report.outputs().size());
        for (Written file : report.outputs()) {
            outputs.add(output(file, Files.readAllBytes(out.resolve(file.path()))));
        }
        return Json.indented(
                Json.object(
                        "published", report.published(),
                        "pages", report.pages().stream().map(JsonReport::page).toList(),
                        "prints", report.prints().stream().map(JsonReport::print).toList(),
                        "outputs", outputs,
                        "diagnostics", diagnostics(report.diagnostics(), english),
                        "reprint", report.reprint(),
                        "timings", report.timings()));
    }

    /** Diagnostics alone, as {@code check --format json} prints them. */
    static String of(List<Diagnostic> diagnostics, boolean english) {
        return Json.indented(Map.of("diagnostics", diagnostics(diagnostics, english)));
    }

    private static Map<String, Object> page(BuildReport.Page page) {
        return Json.object(
                "path", page.path(),
                "source", page.source(),
                "title", page.title(),
                "lang", page.lang());
    }

    private static Map<String, Object> print(BuildReport.Print print) {
        return Json.object(
                "path", print.path(),
                "source", print.source(),
                "format", print.format(),
                "pages", print.pages(),
                "widthMm", print.widthMm(),
                "heightMm", print.heightMm());
    }

    private static Map<String, Object> output(Written file, byte[] bytes) {
        return Json.object(
                "path", "/" + file.path(),
                "bytes", file.bytes(),
                "sha256", Hash.of(bytes));
    }

    private static List<Map<String, Object>> diagnostics(
            List<Diagnostic> diagnostics, boolean english) {
        return diagnostics.stream()
                .map(
                        d ->
                                Json.object(
                                        "severity", d.severity().name().toLowerCase(Locale.ROOT),
                                        "file", d.at().file(),
                                        "line", d.at().line(),
                                        "column", d.at().column(),
                                        "code", d.code(),
                                        "message", d.message().text(english),
                                        "suggestion", d.suggestion().map(s -> s.text(english))))
                .toList();
    }
}
