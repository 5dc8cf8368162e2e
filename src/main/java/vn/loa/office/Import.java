package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.loa.output.Json;
import vn.loa.source.Deadline;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.SourceFile;

/** Reads an office's document: the beginning of the package. */
public final class Import {

    private Import() {}

    /**
     * One document as a plan of ours.
     *
     * @param markdown a plan with front matter
     * @param fields what was recognised, under the names tools rely on
     * @param name file name for it without extension: a slug of the title
     */
    public record Imported(String markdown, Map<String, Object> fields, String name) {

        public String json() {
            return Json.indented(fields);
        }
    }

    /** Reads a document; what was guessed, left out or not understood is in the diagnostics. */
    public static Outcome<Imported> of(SourceFile file) {
        return of(file, Deadline.OF_A_TEXT);
    }

    static Outcome<Imported> of(SourceFile file, Deadline limit) {
        try {
            return limit.within(() -> OfficeFiles.text(file).then(text -> imported(file, text)))
                    .orElseGet(() -> Outcome.failed(tooSlow(file, limit)));
        } catch (StackOverflowError tooLongALine) {
            return Outcome.failed(tooLarge(file.name()));
        }
    }

    private static Diagnostic tooSlow(SourceFile file, Deadline limit) {
        return Diagnostic.error(
                        "import-too-slow",
                        file.start(),
                        "đọc tệp này mất hơn " + limit.seconds() + " giây",
                        "reading this file takes more than " + limit.seconds() + " seconds")
                .suggesting(
                        "xuống dòng ở các đoạn dài bất thường, hoặc chia thành nhiều tệp",
                        "break up paragraphs that are longer than pages, or split it");
    }

    /** A file that is not even opened. */
    public static Diagnostic tooLarge(String name) {
        return Diagnostic.error(
                        "import-too-large",
                        Position.start(name),
                        "tệp quá lớn, hoặc phình ra quá lớn khi mở",
                        "the file is too large, or grows too large when it is opened")
                .suggesting(
                        "bỏ ảnh trong tệp rồi lưu lại, hoặc chia thành nhiều tệp",
                        "take the pictures out and save it again, or split it");
    }

    private static Outcome<Imported> imported(SourceFile file, OfficeText text) {
        CleanText clean = CleanText.of(text, file.path());
        if (clean.lines().isEmpty()) {
            return Outcome.failed(OfficeFiles.empty(file));
        }
        ImportedPlan plan = PlanReading.of(file, clean);
        var markdown = PlanMarkdown.of(plan);
        var found = new ArrayList<Diagnostic>(clean.notes());
        found.addAll(Findings.of(plan, clean));
        List<Diagnostic> diagnostics =
                found.stream().map(markdown::placed).sorted(Diagnostic.ORDER).distinct().toList();
        return new Outcome.Ok<>(
                new Imported(
                        markdown.text(),
                        PlanJson.of(plan, diagnostics, markdown),
                        PlanMarkdown.name(plan)),
                diagnostics);
    }
}
