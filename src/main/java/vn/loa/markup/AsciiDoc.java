package vn.loa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.jruby.internal.AsciidoctorCoreException;
import org.asciidoctor.log.LogRecord;
import vn.loa.lang.Language;
import vn.loa.source.Deadline;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.Position;

/**
 * AsciiDoc → Body, in Asciidoctor's SECURE mode: no includes, no files, no addresses are read.
 *
 * <p>The engine takes seconds to start. It starts in the background as soon as a document is
 * expected that the memo does not know.
 */
final class AsciiDoc implements AutoCloseable {

    // The engine also writes its warnings and stumbles to the console by these loggers; held, else
    // they are forgotten.
    private static final List<Logger> LOGS =
            List.of(Logger.getLogger("asciidoctor"), Logger.getLogger("org.asciidoctor"));

    private static final Pattern INCLUDE =
            Pattern.compile("include::([^\\[\\s][^\\[]*)\\[.*\\]\\s*$");

    /** What the engine makes of such a line. */
    private static final Pattern LINK_TO_INCLUDE =
            Pattern.compile("<a href=\"[^\"]*\" class=\"bare include\">([^<]*)</a>");

    private final HtmlMemo memo;
    private final List<Warning> records = new CopyOnWriteArrayList<>();
    private CompletableFuture<Asciidoctor> engine;

    AsciiDoc(HtmlMemo memo) {
        this.memo = memo;
    }

    /**
     * Says that a text will be converted: the engine starts in the background unless the text is
     * remembered.
     */
    void expect(WrittenText source, Language language) {
        if (memo.known(input(source, language)).isEmpty()) {
            engine();
        }
    }

    Outcome<Body> body(WrittenText source, Language language) {
        return Limits.within(source, () -> converted(source, language));
    }

    private Outcome<Body> converted(WrittenText source, Language language) {
        Optional<Diagnostic> endless = RepeatedCells.tooMany(source);
        if (endless.isPresent()) {
            return Outcome.failed(endless.get());
        }
        String input = input(source, language);
        Optional<String> packed;
        try {
            packed = memo.known(input).or(() -> fresh(input, source.text(), language));
        } catch (StackOverflowError tooDeep) {
            return Outcome.failed(Limits.tooDeep(source));
        } catch (AsciidoctorCoreException confused) {
            return Outcome.failed(Limits.asciiDocNotUnderstood(source));
        }
        if (packed.isEmpty()) {
            return Outcome.failed(Limits.tooSlow(source));
        }
        Converted converted = Converted.of(packed.get());
        var problems = new ArrayList<>(converted.problems(source));
        problems.addAll(includes(source));
        String html = LINK_TO_INCLUDE.matcher(converted.html()).replaceAll("$1");
        return HtmlBody.of(html, source).then(body -> new Outcome.Ok<>(body, problems));
    }

    /** Lines that would put another file here: the engine makes links of them. */
    private static List<Diagnostic> includes(WrittenText source) {
        var problems = new ArrayList<Diagnostic>();
        int line = source.linesBefore();
        for (String written : source.text().lines().toList()) {
            line++;
            Matcher include = INCLUDE.matcher(written);
            if (include.lookingAt()) {
                problems.add(notIncluded(new Position(source.file(), line, 1), include.group(1)));
            }
        }
        return problems;
    }

    private static Diagnostic notIncluded(Position at, String file) {
        return Diagnostic.error(
                        "asciidoc",
                        at,
                        "Loa không ghép tệp khác vào bài (include::" + file + ")",
                        "Loa puts no other file into a text (include::" + file + ")")
                .suggesting(
                        "chép đoạn cần dùng vào đây, hoặc dẫn đến trang đó: link:/tro-giup/[Trợ"
                                + " giúp]",
                        "copy the part you need here, or link to its page:"
                                + " link:/tro-giup/[Help]");
    }

    private Optional<String> fresh(String input, String text, Language language) {
        Optional<String> fresh = convert(text, language).map(Converted::packed);
        fresh.ifPresent(html -> memo.keep(input, html));
        return fresh;
    }

    private static String input(WrittenText source, Language language) {
        return language.tag() + "\n" + source.text();
    }

    private synchronized CompletableFuture<Asciidoctor> engine() {
        if (engine == null) {
            engine = CompletableFuture.supplyAsync(this::start);
        }
        return engine;
    }

    private Asciidoctor start() {
        Asciidoctor asciidoctor = Asciidoctor.Factory.create();
        LOGS.forEach(log -> log.setUseParentHandlers(false));
        asciidoctor.registerLogHandler(record -> records.add(Warning.of(record)));
        return asciidoctor;
    }

    /** Absent when it took too long: the engine that is still at it is left behind. */
    private synchronized Optional<Converted> convert(String text, Language language) {
        records.clear();
        Asciidoctor asciidoctor = engine().join();
        Optional<String> html =
                Deadline.OF_A_TEXT.within(() -> asciidoctor.convert(text, options(language)));
        if (html.isEmpty()) {
            engine = null;
        }
        return html.map(converted -> new Converted(converted, List.copyOf(records)));
    }

    private static Options options(Language language) {
        boolean vietnamese = language.equals(Language.VIETNAMESE);
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
                                .attribute("note-caption", vietnamese ? "Lưu ý" : "Note")
                                .attribute("tip-caption", vietnamese ? "Gợi ý" : "Tip")
                                .attribute(
                                        "important-caption",
                                        vietnamese ? "Quan trọng" : "Important")
                                .attribute("warning-caption", vietnamese ? "Cảnh báo" : "Warning")
                                .attribute("caution-caption", vietnamese ? "Cẩn thận" : "Caution")
                                .attribute("table-caption!", "")
                                .attribute("figure-caption!", "")
                                .build())
                .build();
    }

    /**
     * What the engine found odd.
     *
     * @param line of the text, from 1
     */
    private record Warning(int line, String words) {

        static Warning of(LogRecord record) {
            int line = record.getCursor() == null ? 1 : record.getCursor().getLineNumber();
            String words = String.valueOf(record.getMessage()).strip().replaceAll("\\s+", " ");
            return new Warning(Math.max(1, line), words);
        }

        /** A lost reference is told with the other links that lead nowhere. */
        boolean isOwn() {
            return !words.startsWith("possible invalid reference");
        }

        private static Diagnostic unclosed(Position at, String sign) {
            return Diagnostic.warning(
                            "asciidoc",
                            at,
                            "khối mở bằng “" + sign + "” ở dòng này chưa đóng",
                            "the block that \"" + sign + "\" opens here is never closed")
                    .suggesting(
                            "thêm một dòng " + sign + " ở cuối khối",
                            "add a line " + sign + " at the end of the block");
        }

        Diagnostic diagnostic(WrittenText source) {
            Position at = new Position(source.file(), source.linesBefore() + line, 1);
            if (words.matches("unterminated .* block")) {
                String sign = source.text().lines().skip(line - 1L).findFirst().orElse("").strip();
                return unclosed(at, sign);
            }
            return Diagnostic.warning(
                            "asciidoc",
                            at,
                            "chỗ này viết chưa đúng cách của AsciiDoc (" + words + ")",
                            "this is not as AsciiDoc has it (" + words + ")")
                    .suggesting(
                            "so với ví dụ trong sổ tay, hoặc viết trang bằng Markdown (.md)",
                            "compare it with the handbook, or write the page in Markdown (.md)");
        }
    }

    /** A result as the memo keeps it: warnings too, else a second build would not tell them. */
    private record Converted(String html, List<Warning> warnings) {

        String packed() {
            var text = new StringBuilder();
            warnings.forEach(w -> text.append(w.line()).append(' ').append(w.words()).append('\n'));
            return text.append('\n').append(html).toString();
        }

        static Converted of(String packed) {
            var warnings = new ArrayList<Warning>();
            int start = 0;
            for (int end = packed.indexOf('\n'); end > start; end = packed.indexOf('\n', start)) {
                String[] parts = packed.substring(start, end).split(" ", 2);
                warnings.add(new Warning(Integer.parseInt(parts[0]), parts[1]));
                start = end + 1;
            }
            return new Converted(packed.substring(start + 1), warnings);
        }

        List<Diagnostic> problems(WrittenText source) {
            return warnings.stream()
                    .filter(Warning::isOwn)
                    .map(warning -> warning.diagnostic(source))
                    .toList();
        }
    }

    @Override
    public synchronized void close() {
        if (engine != null) {
            engine.thenAccept(Asciidoctor::close);
        }
    }
}
