package vn.loa.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.loa.lang.Nearest;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.Retold;
import vn.loa.source.SourceFile;

/**
 * Fills templates with Pebble: auto-escape on, unknown names refused, only theme files can be
 * included.
 */
final class Templates {

    /** What the template engine says, in the words of whoever writes templates. */
    private static final Retold MISTAKES =
            Retold.of(
                    """
                    Filter \\[(.*)] does not exist ¦ không có bộ lọc “$1” ¦ there is no filter "$1"
                    Test \\[(.*)] does not exist ¦ không có phép thử “$1” ¦ there is no test "$1"
                    Function or Macro \\[(.*)] does not exist ¦ không có hàm hay macro “$1” ¦ there is no function or macro "$1"
                    Root attribute \\[(.*?)] does not ¦ mẫu này không có giá trị “$1” ¦ this template has no value "$1"
                    Attribute \\[(.*?)] of \\[(.*?)] does not ¦ không có “$1” trong giá trị được dùng ở đây ¦ there is no "$1" in the value used here
                    Unexpected end of template\\..*"(end\\w+)" ¦ thiếu {% $1 %} ¦ {% $1 %} is missing
                    Unclosed comment ¦ chú thích {# chưa đóng bằng #} ¦ the comment {# is not closed by #}
                    Unclosed "(.*?)" ¦ “$1” chưa có phần đóng ¦ "$1" is not closed
                    Unexpected tag name "(.*?)" ¦ không có lệnh {% $1 %} ở chỗ này ¦ {% $1 %} has no place here
                    Unexpected token .*?of value "(.*?)" ¦ không hiểu “$1” ở chỗ này ¦ "$1" is not understood here
                    Unexpected character \\[(.*?)] ¦ không hiểu dấu “$1” ở chỗ này ¦ the sign "$1" is not understood here
                    Unexpected expression '(.*?)' ¦ không hiểu “$1” ở chỗ này ¦ "$1" is not understood here
                    Tried to write more than (\\d+?)000000 chars ¦ mẫu viết ra hơn $1 triệu chữ cái ¦ it writes more than $1 million characters
                    Not an iterable object ¦ sau “for … in” cần một danh sách ¦ "for … in" needs a list
                    Could not (?:perform|parse|format)|invalid operands|number ¦ phép tính hay phép so sánh ở đây cần số hoặc ngày ¦ what is worked out here needs numbers or dates
                    Could not find template ["'](.*?)["'] ¦ không có mẫu “$1” ¦ there is no template "$1"
                    .* ¦ có chỗ chưa đúng cách viết của mẫu ¦ it is not written as templates are
                    """);

    private final Map<String, SourceFile> files;
    private final TemplateLimits limits = new TemplateLimits();
    private final PebbleEngine pebble;

    Templates(Map<String, SourceFile> files) {
        this.files = files;
        this.pebble =
                new PebbleEngine.Builder()
                        .loader(new ThemeLoader())
                        .strictVariables(true)
                        .autoEscaping(true)
                        .addEscapingStrategy(EscapeFilter.HTML_ESCAPE_STRATEGY, EscapedText::of)
                        .defaultLocale(Locale.ROOT)
                        .maxRenderedSize(TemplateLimits.LETTERS)
                        .allowOverrideCoreOperators(true)
                        .registerExtensionCustomizer(TemplateLimits::bounded)
                        .extension(limits, new LanguageMark())
                        .build();
    }

    /**
     * @param language of the page, for what templates ask of it
     */
    Outcome<String> fill(String path, Map<String, Object> values, Locale language) {
        var out = new BoundedWriter();
        int before = limits.begin();
        try {
            pebble.getTemplate(path).evaluate(out, values, language);
            return Outcome.ok(out.toString());
        } catch (LoaderException e) {
            return Outcome.failed(missing(path, e));
        } catch (PebbleException e) {
            return Outcome.failed(problem(path, e));
        } catch (StackOverflowError e) {
            return Outcome.failed(endless(path));
        } catch (TemplateLimits.Reached e) {
            return Outcome.failed(tooMuch(path, e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            // Pebble passes on what its own functions throw at a template's odd arguments.
            return Outcome.failed(problem(path, new PebbleException(e, e.getMessage())));
        } finally {
            limits.resume(before);
        }
    }

    private Diagnostic tooMuch(String path, TemplateLimits.Reached limit) {
        return Diagnostic.error(
                        "template-problem",
                        Position.start(resolve(path).map(SourceFile::path).orElse("theme/" + path)),
                        limit.vietnamese(),
                        limit.english())
                .suggesting(
                        "xem lại các vòng lặp trong mẫu này", "look at the loops of this template");
    }

    private static final class BoundedWriter extends Writer {
        private static final int USUAL = 1 << 14;

        private final StringBuilder text = new StringBuilder(USUAL);

        @Override
        public void write(char[] letters, int from, int count) {
            expect(count);
            text.append(letters, from, count);
        }

        @Override
        public void write(String letters, int from, int count) {
            expect(count);
            text.append(letters, from, from + count);
        }

        private void expect(int count) {
            if (text.length() + count > TemplateLimits.LETTERS) {
                throw TemplateLimits.Reached.letters();
            }
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is open.
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private Diagnostic missing(String path, LoaderException e) {
        String name = resolve(path).isEmpty() ? path : e.getPebbleMessage();
        return Diagnostic.error(
                        "template-missing",
                        Position.start("theme/" + path),
                        "giao diện không có mẫu “" + name + "”",
                        "the theme has no template \"" + name + "\"")
                .suggesting(
                        "tạo tệp theme/templates/" + name + ", hoặc bỏ dòng gọi nó",
                        "make the file theme/templates/"
                                + name
                                + ", or drop the line that calls it")
                .suggestingName(Nearest.to(name, files.keySet()));
    }

    private Diagnostic problem(String path, PebbleException e) {
        String file = e.getFileName() == null ? path : e.getFileName();
        String shown = resolve(file).map(SourceFile::path).orElse("theme/" + file);
        int line = e.getLineNumber() == null ? 1 : Math.max(1, e.getLineNumber());
        var words = MISTAKES.tell(e.getPebbleMessage());
        return Diagnostic.error(
                        "template-problem",
                        new Position(shown, line, 1),
                        "mẫu giao diện có lỗi: " + words.vietnamese(),
                        "the template has an error: " + words.english())
                .suggesting(
                        "sửa dòng này, hoặc xóa tệp để dùng mẫu có sẵn",
                        "mend this line, or delete the file to use the built-in template");
    }

    private Diagnostic endless(String path) {
        return Diagnostic.error(
                "template-problem",
                Position.start(resolve(path).map(SourceFile::path).orElse("theme/" + path)),
                "mẫu giao diện tự gọi chính nó không dừng",
                "the template includes itself without end");
    }

    /**
     * A template by its path in the theme; names without a folder are looked up among the page
     * templates.
     */
    private Optional<SourceFile> resolve(String name) {
        return Optional.ofNullable(files.get(name))
                .or(() -> Optional.ofNullable(files.get("templates/" + name)));
    }

    private final class ThemeLoader implements Loader<String> {

        @Override
        public Reader getReader(String name) {
            String text =
                    resolve(name)
                            .flatMap(file -> file.text().value())
                            .orElseThrow(() -> new LoaderException(null, name));
            return new StringReader(text);
        }

        @Override
        public void setCharset(String charset) {
            // Theme files are always UTF-8.
        }

        @Override
        public void setPrefix(String prefix) {
            // Names are paths inside the theme.
        }

        @Override
        public void setSuffix(String suffix) {
            // Names are written in full.
        }

        @Override
        public String resolveRelativePath(String relativePath, String anchorPath) {
            return relativePath;
        }

        @Override
        public String createCacheKey(String templateName) {
            return templateName;
        }

        @Override
        public boolean resourceExists(String templateName) {
            return resolve(templateName).isPresent();
        }
    }
}
