package vn.loa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.Outcome;

/**
 * Plain Markdown becomes a body straight from its tree; any other by way of HTML that is sanitised.
 * Where both ways are open, both lead to the same body.
 */
class OneBodyEitherWayTest {

    private static final Markdown MARKDOWN = new Markdown();

    /** The parser as it comes, with every extension for every text. */
    private static final Parser MODEL =
            Parser.builder(
                            new MutableDataSet()
                                    .set(
                                            Parser.EXTENSIONS,
                                            List.of(
                                                    TablesExtension.create(),
                                                    FootnoteExtension.create(),
                                                    AttributesExtension.create(),
                                                    DefinitionExtension.create(),
                                                    AbbreviationExtension.create())))
                    .build();

    /** Parts that random texts are made of: every kind of node, and what almost is one. */
    private static final List<String> PARTS =
            List.of(
                    ("# |## |###### |- |* |+ |1. |2) |7. |> |- [ ] |- [x] |1. [ ] |    |  |   |\t| |\n|\n|\n\n"
                                    + "|\n\n|\n\n|***|---\n|```\n|```java\n|~~~ a b\n|`|``|*|**|_|__|[a](/x/)"
                                    + "|[b c](<d e> \"t\")|![i](p.png)|![i *j*](p.png 'q \"r\"')|[r]|[r][]|[s][r]"
                                    + "|![r]|[r]: /ref/ \"tt\"\n|[r]: /ref/\n|[u]|[|]|(|)|<https://a.example/?x=1&y=2>"
                                    + "|<a@b.example>|<b>|</b>|<!-- c -->|&amp;|&nbsp;|&copy;|&#123;|&lt;|&|<|>|\"|'|\\"
                                    + "|\\*|\\\n|  \n|Từ\n: Nghĩa\n|Từ\n: Một\n: Hai\n|\n: |UBND|Chữ|a|b c|số 1|đ|😀"
                                    + "|\u00a0|\u00ad|\u200b|{{phone x}}|{{ phone  abc-d }}|{{phone\u00a0y}}|{#id}|{.c}"
                                    + "|{{|[^1]|[^1]: chú\n|=|===\n|https://x.example|[t](tel:111)"
                                    + "|[m](mailto:a@b.example)|[h](#a)|[j](javascript:x)|[d](/dấu-hiệu/)|x.y|!|?| - "
                                    + "|***a***|**b *c* d**|`x  y`|1|+|~~|{|}|#|[x] |[caption]\n|\uF8E0|\uF8E2"
                                    + "|\u0007|&#32;|&#10;|&#xF8E20;|![o](https://o.example/a.png)")
                            .split("\\|"));

    private static final List<String> TABLES =
            List.of(
                    "|",
                    "| a | b |\n|---|--:|\n| 1 | 2 |\n",
                    "| a |\n|:-:|\n| *b* |\n",
                    "|x|y|\n|---|---|\n|z||\n",
                    "\n*[UBND]: Ủy ban\n");

    private static WrittenText written(String text) {
        return new WrittenText("a.md", text, 3);
    }

    /** Whether the text is plain; fails when the two ways differ. */
    private static boolean isPlainAndTheSame(String text) {
        Markdown.Parsed parsed = MARKDOWN.parsed(written(text));
        var plain = MARKDOWN.plain(parsed);
        var shielded = parsed.text();
        var model = new Markdown.Parsed(written(text), shielded, MODEL.parse(shielded.text()));
        Outcome<Body> right = MARKDOWN.sanitised(model);
        assertThat(MARKDOWN.sanitised(parsed)).as(text).isEqualTo(right);
        plain.ifPresent(
                body -> assertThat(new Outcome.Ok<>(body, List.of())).as(text).isEqualTo(right));
        return plain.isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "Một\nhai  \nba\\\nbốn",
                "# Một\n\n## Hai\n\nBa\n===\n\n###### Sáu\n",
                "## Gọi *ai* [đó](/x/) {{phone a}}\n\n## Gọi ai\n\n## \n",
                "*a **b** c* __d__ `e  & f` ``g`h``",
                "&amp; &nbsp; &copy; < > \" ' \u00a0 \u00ad\u200b 😀 \\* \\&",
                "[a](/x/ \"t & \\\"u\\\"\") [b](</y z/>) [c](#d) [e](mailto:a@b.example)",
                "[t](tel:111) [s](sms:111) [v](https://x.example:8080/?a=1&b=2#c) [w](/dấu/)",
                "[a] [b][a] [a][] [không có] ![a] ![không]\n\n[a]: /x/ 'tên'\n",
                "![ảnh *đẹp*](a.png \"t\") chữ *![b](b.png)*chữ ![c](c.png)**d**",
                "<https://x.example/?a=1&b=2> <a@x.example>",
                "- a\n- b\n  - c\n\n    d\n- e\n",
                "- a\n\n- b\n  > c\n",
                "3. a\n4. b\n\n   ```\n   c\n   ```\n",
                "- [ ] a\n- [x] b **c**\n- ❏ c\n- [y] d\n",
                "- [ ] a\n\n- [X] b\n",
                "> a\n> > b\n>\n> - c\n",
                "```java x\n <a> & \"b\"\n\n\tc\n```\n\n    d\n\n    e\n\n~~~\n~~~\n",
                "a\n\n---\n\nb\n***\n",
                "| a | b | c |\n|:--|:-:|--:|\n| 1 | **2** | `3` |\n| 4 || 5 |\n[chú thích]\n",
                "Từ\n: Nghĩa\n: Khác\n\nHai\n\n: Đoạn\n\n  Đoạn\n",
                "*[UBND]: Ủy ban nhân dân\n\nUBND xã, UBND huyện\n",
                "Gọi {{phone a}}, {{ phone  b }} và\n{{phone\nc}} `{{phone d}}`\n\n    {{phone e}}\n"
            })
    void plainTextsArePlain(String text) {
        assertThat(isPlainAndTheSame(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>a</b>",
                "<script>a</script>",
                "a <!-- b -->",
                "[a](javascript:b)",
                "[a](data:text/html,b)",
                "![a](https://x.example/a.png)",
                "![a](//x.example/a.png)",
                "## A {#b}",
                "a{.b}",
                "a[^1]\n\n[^1]: b\n",
                "![{{phone a}}](b.png)",
                "[a](/b/ \"{{phone c}}\")",
                "{{phon a}}",
                "&#123;{phone a}}",
                "\uF8E00\uF8E1",
                "&#xF8E0;",
                "a\u0007b",
                "&#32;a",
                "a\n&#10;\nb"
            })
    void whatMustBeLookedAtIsNotPlain(String text) {
        assertThat(isPlainAndTheSame(text)).isFalse();
    }

    static Stream<Path> files() throws IOException {
        var folders = Stream.of("content", "src/test/resources", "site");
        return folders.flatMap(OneBodyEitherWayTest::markdownIn);
    }

    private static Stream<Path> markdownIn(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files
                    .filter(f -> f.toString().endsWith(".md") && Files.isRegularFile(f))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextWeHaveIsTheSame(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String body = text.replaceFirst("(?s)\\A---\n.*?\n---\n", "");
        boolean plain = isPlainAndTheSame(body);
        if (file.startsWith("content")) {
            assertThat(plain).as("the quick way is open to " + file).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown.txt", "texts.txt"})
    void everyAttackWeKnowIsTheSame(String attacks) throws IOException {
        String known = Files.readString(Path.of("src/test/resources/hostile", attacks));
        for (String attack : known.split("%%%%\\n")) {
            isPlainAndTheSame(attack);
            isPlainAndTheSame("- [ ] Một **hai** [ba](/x/)\n\n" + attack);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a%1$d](/trang-%1$d/)\n", "- [a%1$d](/trang-%1$d/)\n"})
    void thousandsOfLinksStandWhereTheyAreWritten(String line) {
        var text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append(line.formatted(i));
        }
        Body body = MARKDOWN.plain(MARKDOWN.parsed(written(text.toString()))).orElseThrow();
        assertThat(body.links()).hasSize(3000);
        for (int i = 0; i < 3000; i++) {
            Body.Link link = body.links().get(i);
            assertThat(link.target()).isEqualTo("/trang-" + i + "/");
            assertThat(link.at().line()).isEqualTo(4 + i);
            assertThat(link.at().column())
                    .isEqualTo(line.indexOf("/") + String.valueOf(i).length() - 3);
        }
    }

    @Test
    void randomTextsAreTheSame() {
        var random = new Random(20261122);
        int plain = 0;
        for (int i = 0; i < 4000; i++) {
            plain += isPlainAndTheSame(randomText(random)) ? 1 : 0;
        }
        assertThat(plain).isGreaterThan(1000);
    }

    private static String randomText(Random random) {
        var text = new StringBuilder();
        for (int parts = random.nextInt(14); parts >= 0; parts--) {
            List<String> from = random.nextInt(15) == 0 ? TABLES : PARTS;
            text.append(from.get(random.nextInt(from.size())));
        }
        return text.append(random.nextBoolean() ? "\n" : "").toString();
    }
}
