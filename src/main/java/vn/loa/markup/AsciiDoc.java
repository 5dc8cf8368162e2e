package vn.loa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.log.LogRecord;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.Position;

/**
 * AsciiDoc → Body, in Asciidoctor's SECURE mode: no includes, no files, no addresses are read.
 *
 * <p>The engine takes seconds to start. It starts in the background for the first document that the
 * memo does not know.
 */
final class AsciiDoc implements AutoCloseable {

    private final HtmlMemo memo;
    private final List<LogRecord> records = new ArrayList<>();
    private CompletableFuture<Asciidoctor> engine;

    AsciiDoc(HtmlMemo memo) {
        this.memo = memo;
    }

    /**
     * Says that a text will be converted: the engine starts in the background unless the text is
     * remembered.
     */
    void expect(WrittenText source) {
        if (memo.known(HtmlBody.prepared(source)).isEmpty()) {
            engine();
        }
    }

    Outcome<Body> body(WrittenText source) {
        String text = HtmlBody.prepared(source);
        var remembered = memo.known(text);
        if (remembered.isPresent()) {
            return HtmlBody.of(remembered.get(), source);
        }
        var problems = new ArrayList<Diagnostic>();
        String html = converted(text, source, problems);
        return HtmlBody.of(html, source).then(body -> new Outcome.Ok<>(body, problems));
    }

    /**
     * One text at a time; one with problems is not remembered, so that the next build names them
     * again.
     */
    private synchronized String converted(
            String text, WrittenText source, List<Diagnostic> problems) {
        records.clear();
        String html = engine().join().convert(text, options());
        problems.addAll(problems(source));
        if (problems.isEmpty()) {
            memo.keep(text, html);
        }
        return html;
    }

    private synchronized CompletableFuture<Asciidoctor> engine() {
        if (engine == null) {
            engine = CompletableFuture.supplyAsync(this::start);
        }
        return engine;
    }

    private Asciidoctor start() {
        Asciidoctor asciidoctor = Asciidoctor.Factory.create();
        asciidoctor.registerLogHandler(records::add);
        return asciidoctor;
    }

    private static Options options() {
        return Options.builder()
                .safe(SafeMode.SECURE)
                .standalone(false)
                .backend("html5")
                .attributes(
                        Attributes.builder()
                                .attribute("sectids!", "")
                                .attribute("allow-uri-read!", "")
                                .attribute("source-highlighter!", "")
                                .attribute("icons!", "")
                                .attribute("note-caption", "Lưu ý")
                                .attribute("tip-caption", "Gợi ý")
                                .attribute("important-caption", "Quan trọng")
                                .attribute("warning-caption", "Cảnh báo")
                                .attribute("caution-caption", "Cẩn thận")
                                .attribute("table-caption!", "")
                                .attribute("figure-caption!", "")
                                .build())
                .build();
    }

    private List<Diagnostic> problems(WrittenText source) {
        return records.stream()
                .map(
                        record -> {
                            int line =
                                    record.getCursor() == null
                                            ? 1
                                            : record.getCursor().getLineNumber();
                            String words = record.getMessage().strip();
                            return Diagnostic.warning(
                                    "asciidoc",
                                    new Position(
                                            source.file(),
                                            source.linesBefore() + Math.max(1, line),
                                            1),
                                    "AsciiDoc: " + words,
                                    "AsciiDoc: " + words);
                        })
                .toList();
    }

    @Override
    public synchronized void close() {
        if (engine != null) {
            engine.thenAccept(Asciidoctor::close);
        }
    }
}
