package vn.loa;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.markup.Body;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Intruders;
import vn.loa.markup.Markup;
import vn.loa.markup.WrittenText;
import vn.loa.office.Import;
import vn.loa.source.FrontMatter;
import vn.loa.source.SourceFile;
import vn.loa.source.Yaml;

/**
 * Readers take whatever comes: text put together from what has a meaning to them, and the known
 * attacks with letters changed. Each seed is one run that can be repeated.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzTest {

    private static final int RUNS = 300;
    private static final String[] MARKS = {
        "---\n",
        "title: ",
        "phones:\n",
        "  - ",
        "\"",
        "'",
        "|\n",
        ">\n",
        "&a ",
        "*a ",
        "<<: ",
        "!!x ",
        "? ",
        ": ",
        "{",
        "}",
        "[",
        "]",
        ",",
        "#",
        "%",
        "\t",
        "\n",
        "  ",
        "\r",
        "\u00a0",
        "\u2028",
        "ế",
        "e\u0302\u0301",
        "\ud83d\ude00",
        "\u202e",
        "\ufeff",
        "<a href=",
        "<img src=",
        "<script>",
        "</",
        "<!--",
        "-->",
        "&lt;",
        "&#x",
        "**",
        "__",
        "`",
        "~~~\n",
        "> ",
        "* ",
        "1. ",
        "| a |\n|-|\n",
        "[^1]",
        "[^1]: ",
        "](",
        "![",
        "{#id}",
        "{.x}",
        "{{phone a}}",
        "{{phone ",
        "}}",
        "*[A]: ",
        ": x\n",
        "://",
        "javascript:",
        "31/6/2026",
        "0111",
        "\0"
    };

    private static String text(Random random) {
        var text = new StringBuilder();
        int count = random.nextInt(60);
        for (int i = 0; i < count; i++) {
            text.append(
                    random.nextInt(4) == 0
                            ? Character.toString(random.nextInt(0x250))
                            : MARKS[random.nextInt(MARKS.length)]);
        }
        return text.toString();
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = text(random).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void fieldsOfAnySort(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < RUNS * 10; i++) {
            byte[] bytes = bytes(random);
            assertThatCode(
                            () -> {
                                Yaml.read(new SourceFile("content/services/x.yaml", bytes));
                                FrontMatter.read(new SourceFile("content/pages/x.md", bytes));
                            })
                    .as(() -> new String(bytes, StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noMarkdownBecomesSomethingThatRuns(long seed) {
        var random = new Random(seed);
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            for (int i = 0; i < RUNS; i++) {
                String text = text(random).replace("\0", "");
                assertThatCode(() -> harmless(markup, text)).as(text).doesNotThrowAnyException();
            }
        }
    }

    private static void harmless(Markup markup, String text) {
        markup.markdown(new WrittenText("x.md", text, 0))
                .value()
                .ifPresent(
                        body -> {
                            byte[] html = body.html(AS_WRITTEN).getBytes(StandardCharsets.UTF_8);
                            if (!Intruders.in("x.html", html).isEmpty()) {
                                throw new IllegalStateException(Intruders.in("x.html", html) + "");
                            }
                        });
    }

    private static final Body.References AS_WRITTEN =
            new Body.References() {
                @Override
                public String address(String target) {
                    return target;
                }

                @Override
                public String phone(String service) {
                    return service;
                }
            };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void documentsOfAnySort(long seed) throws IOException {
        var random = new Random(seed);
        for (int i = 0; i < RUNS / 3; i++) {
            byte[] document = docx(random);
            assertThatCode(() -> Import.of(new SourceFile("x.docx", document)))
                    .doesNotThrowAnyException();
        }
    }

    /** A document whose parts are damaged, and sometimes the archive too. */
    private static byte[] docx(Random random) throws IOException {
        String w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var body = new StringBuilder("<w:document xmlns:w='" + w + "'><w:body>");
        String[] parts = {
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "</w:r>",
            "<w:t>x</w:t>",
            "<w:tbl>",
            "</w:tbl>",
            "<w:tr><w:tc>",
            "</w:tc></w:tr>",
            "<w:br/>",
            "<w:numPr><w:ilvl w:val='99999999999'/></w:numPr>",
            "<!DOCTYPE x>",
            "&x;",
            "\u0001"
        };
        for (int i = random.nextInt(40); i > 0; i--) {
            body.append(parts[random.nextInt(parts.length)]);
        }
        body.append("</w:body></w:document>");
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part :
                    Map.of("word/document.xml", body.toString(), "../x", "y").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        byte[] bytes = file.toByteArray();
        if (random.nextInt(3) == 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown.txt", "texts.txt"})
    void knownAttacksWithLettersChanged(String corpus) throws IOException {
        var random = new Random(corpus.hashCode());
        String known = Files.readString(Path.of("src/test/resources/hostile/" + corpus));
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            for (String attack : known.split("(?m)^%%%%\n")) {
                for (int i = 0; i < 10; i++) {
                    String text = changed(attack, random);
                    assertThatCode(() -> harmless(markup, text))
                            .as(text)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    private static String changed(String attack, Random random) {
        var text = new StringBuilder(attack);
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(text.length() + 1);
            text.insert(at, MARKS[random.nextInt(MARKS.length - 1)]);
        }
        return text.toString();
    }
}
