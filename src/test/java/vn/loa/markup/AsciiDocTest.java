package vn.loa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.FrontMatter;
import vn.loa.source.Outcome;
import vn.loa.source.SourceFile;

/** One engine for all tests: it takes seconds to start. */
class AsciiDocTest {

    private static final Map<String, String> REMEMBERED = new HashMap<>();
    private static Markup markup;

    @BeforeAll
    static void startTheEngine() {
        HtmlMemo memo =
                new HtmlMemo() {
                    @Override
                    public Optional<String> known(String input) {
                        return Optional.ofNullable(REMEMBERED.get(input));
                    }

                    @Override
                    public void keep(String input, String html) {
                        REMEMBERED.put(input, html);
                    }
                };
        markup = Markup.of(memo);
    }

    @AfterAll
    static void stopTheEngine() {
        markup.close();
    }

    private static Outcome<Body> read(String text, Language language) {
        var file = new SourceFile("content/pages/a.adoc", new byte[0]);
        var fields = vn.loa.source.YamlValue.Mapping.empty(file.start());
        return markup.body(file, new FrontMatter(fields, text, 3), language);
    }

    private static Outcome<Body> read(String text) {
        return read(text, Language.VIETNAMESE);
    }

    private static String html(String text) {
        return html(read(text));
    }

    private static String html(Outcome<Body> read) {
        return read.value()
                .orElseThrow()
                .html(
                        new Body.References() {
                            @Override
                            public String address(String target) {
                                return target;
                            }

                            @Override
                            public String phone(String service) {
                                return "[" + service + "]";
                            }
                        });
    }

    private static List<String> problems(Outcome<Body> read) {
        return read.diagnostics().stream()
                .map(d -> d.at().line() + ":" + d.at().column() + " " + d.code())
                .toList();
    }

    @Test
    void sectionsAreNumberedFromTwo() {
        Body body = read("== Một\n\nChữ.\n\n=== Hai\n\n[[rieng]]\n== Một\n").value().orElseThrow();
        assertThat(body.headings())
                .containsExactly(
                        new Body.Heading(2, "mot", "Một"),
                        new Body.Heading(3, "hai", "Hai"),
                        new Body.Heading(2, "rieng", "Một"));
    }

    @Test
    void anAdmonitionIsAPlainBoxInTheLanguageOfItsFile() {
        assertThat(html("WARNING: Đừng đi một mình.\n"))
                .contains("<div class=\"notice notice-warning\">")
                .contains("<p class=\"notice-title\">Cảnh báo</p>")
                .contains("<p>Đừng đi một mình.</p>")
                .doesNotContain("<table");
        assertThat(html(read("WARNING: Do not go alone.\n", Language.ENGLISH)))
                .contains("<p class=\"notice-title\">Warning</p>")
                .doesNotContain("Cảnh báo");
    }

    @Test
    void tablesListsAndPhonesWork() {
        assertThat(html("|===\n|a |b\n\n|1 |{{phone x}}\n|===\n"))
                .contains(" scope=\"col\">a</th>")
                .contains("[x]");
        assertThat(html("* [ ] Gọi {{phone tong-dai-111}}\n* [x] xong\n"))
                .contains("class=\"task\"")
                .contains("Gọi [tong-dai-111]")
                .doesNotContain("❏", "✓");
        assertThat(read("Một {{phone x}}.\n").value().orElseThrow().phones().get(0).at())
                .hasToString("content/pages/a.adoc:4:5");
        assertThat(problems(read("Một {{phone}}.\n"))).contains("4:5 phone-not-readable");
    }

    /** The engine stumbles over some unfinished addresses. */
    @Test
    void whatTheEngineCannotReadIsRefused() {
        var read = read("mailto:[>,,]\n");
        assertThat(read.value()).isEmpty();
        assertThat(problems(read)).containsExactly("4:1 text-not-understood");
    }

    /** The engine makes each of them, until no memory is left. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "100000000*|a",
                "100000000+|a",
                ".100000000+|a",
                "100000000.2+^.>s|a",
                "a |100000000*!b"
            })
    void aCellThatStandsForMillionsIsRefused(String cell) {
        var read = read("|===\n" + cell + "\n|===\n");
        assertThat(read.value()).isEmpty();
        assertThat(problems(read)).singleElement().asString().matches("5:\\d asciidoc");
        assertThat(problems(read("[cols=\"100000000*\"]\n|===\n|a\n|===\n")))
                .containsExactly("4:8 asciidoc");
    }

    @Test
    void aCellThatStandsForAFewIsNot() {
        String table = "[cols=\"3*\"]\n|===\n3*|a\n2+|b |1000+ người\n|===\n";
        assertThat(problems(read(table))).isEmpty();
        assertThat(problems(read("Hơn 1000+, có khi 2000*.\n"))).isEmpty();
    }

    @Test
    void linksStandWhereTheyWereWritten() {
        assertThat(
                        read("Xem link:/tro-giup/[trợ giúp] và\nlink:/tro-giup/[đây].\n")
                                .value()
                                .orElseThrow()
                                .links())
                .extracting(
                        link -> link.at().line() + ":" + link.at().column() + " " + link.target())
                .containsExactly("4:10 /tro-giup/", "5:6 /tro-giup/");
    }

    @Test
    void noFileIsIncludedAndNoAddressRead() {
        for (String text :
                List.of(
                        "include::/etc/passwd[]\n",
                        "include::https://x.example/a.adoc[]\n",
                        ":allow-uri-read:\n\ninclude::https://x.example/a.adoc[]\n",
                        ":safe-mode-level: 0\n\ninclude::pom.xml[]\n")) {
            assertThat(html(text)).doesNotContain("root:", "<project", "modelVersion");
        }
        assertThat(html("+++<script>alert(1)</script>+++\n\n++++\n<iframe src=x></iframe>\n++++\n"))
                .doesNotContain("<script", "<iframe");
        assertThat(html("image::javascript:alert(1)[]\n\nlink:javascript:alert(1)[a]\n"))
                .doesNotContain("href=\"javascript", "src=\"javascript");
    }

    @Test
    void whatTheEngineFindsOddStandsAtItsLineAlsoTheSecondTime() {
        String text = "Một.\n\n==== Nhảy cấp\n\nHai.\n\n----\nkhông đóng\n";
        List<String> first = problems(read(text));
        assertThat(first).contains("10:1 asciidoc");
        assertThat(problems(read(text))).isEqualTo(first);
        assertThat(html(text)).contains("Nhảy cấp");
    }

    @Test
    void documentsReadAtOnceDoNotMixTheirProblems() {
        List<List<String>> all =
                IntStream.range(0, 40)
                        .parallel()
                        .mapToObj(
                                i -> problems(read("a " + i + "\n".repeat(1 + i) + "\n----\nx\n")))
                        .toList();
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i))
                    .as("document " + i)
                    .containsExactly((3 + 1 + i + 2) + ":1 asciidoc");
        }
    }

    @Test
    void aTextThatNestsTooDeeplyIsReportedAtItsFile() {
        String text = "[.a]#".repeat(3000);
        assertThat(read(text).diagnostics())
                .extracting(Diagnostic::code)
                .allMatch("text-too-deep"::equals);
        assertThat(html("sau đó")).contains("sau đó");
    }

    @Test
    void anEmptyDocumentIsAnEmptyBody() {
        assertThat(read("").value().orElseThrow().isEmpty()).isTrue();
        assertThat(read("// chỉ ghi chú\n").value().orElseThrow().isEmpty()).isTrue();
    }
}
