package vn.loa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;

class MarkdownTest {

    private static final Body.References AS_WRITTEN =
            new Body.References() {
                @Override
                public String address(String target) {
                    return target;
                }

                @Override
                public String phone(String service) {
                    return "<a href=\"tel:111\">[" + service + "]</a>";
                }
            };

    private static Outcome<Body> read(String text) {
        return new Markdown().body(new WrittenText("a.md", text, 4));
    }

    private static Body body(String text) {
        return read(text).value().orElseThrow();
    }

    private static String html(String text) {
        return body(text).html(AS_WRITTEN);
    }

    private static List<String> problems(String text) {
        return read(text).diagnostics().stream()
                .map(d -> d.at().line() + ":" + d.at().column() + " " + d.code())
                .toList();
    }

    private static List<String> links(String text) {
        return body(text).links().stream()
                .map(link -> link.at().line() + ":" + link.at().column() + " " + link.target())
                .toList();
    }

    @Test
    void ordinaryMarkdownIsSet() {
        assertThat(html("Một **hai** *ba* `bốn`."))
                .isEqualTo("<p>Một <strong>hai</strong> <em>ba</em> <code>bốn</code>.</p>");
        assertThat(html("| a | b |\n|---|--:|\n| 1 | 2 |\n"))
                .contains("<th scope=\"col\">a</th>")
                .contains("class=\"align-right\"")
                .doesNotContain(" align=");
        assertThat(html("Chữ[^1].\n\n[^1]: Chú thích.\n"))
                .contains("footnote")
                .contains("Chú thích.");
        assertThat(html("Từ\n: Nghĩa\n"))
                .contains("<dl>")
                .contains("<dt>Từ</dt>")
                .contains("Nghĩa");
        assertThat(html("*[UBND]: Ủy ban nhân dân\n\nUBND xã\n"))
                .contains("<abbr title=\"Ủy ban nhân dân\">UBND</abbr>");
        assertThat(html("## Mục {#rieng .lon}\n")).contains("id=\"rieng\"");
        assertThat(html("> trích\n\n1. a\n2. b\n\n---\n\n    mã\n"))
                .contains("<blockquote>")
                .contains("<ol>")
                .contains("<hr>")
                .contains("<pre>");
    }

    @Test
    void boxesToTickLoseTheirBrackets() {
        assertThat(html("- [ ] Gọi 111\n- [x] Xong\n- thường\n"))
                .contains("<li class=\"task\">Gọi 111</li>")
                .contains("<li class=\"task\">Xong</li>")
                .contains("<li>thường</li>");
    }

    @Test
    void headingsBeginBelowThePageTitleAndAreNumberedUniquely() {
        assertThat(body("# A\n\n## B\n\n###### F\n").headings())
                .containsExactly(
                        new Body.Heading(2, "a", "A"),
                        new Body.Heading(3, "b", "B"),
                        new Body.Heading(6, "f", "F"));
        assertThat(body("## Gọi ai?\n\n## Gọi ai\n\n### Gọi ai!\n\n## 😀\n").headings())
                .extracting(Body.Heading::id)
                .containsExactly("goi-ai", "goi-ai-2", "goi-ai-3", "muc");
        assertThat(body("## A {#x}\n\n## X\n").headings())
                .extracting(Body.Heading::id)
                .containsExactly("x", "x-2");
    }

    @Test
    void anIdStandsOnceAlsoWhereItsWriterTypedItTwice() {
        String html = html("## A {#x}\n\n## B {#x}\n\n<span id=\"x\">c</span>\n");
        assertThat(Pattern.compile("id=\"x\"").matcher(html).results().count()).isEqualTo(1);
        assertThat(body("## A {#x}\n\n## B {#x}\n").headings())
                .extracting(Body.Heading::id)
                .containsExactly("x", "x-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//x></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<p onclick=\"alert(1)\">a</p>",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<a href=\"JaVaScRiPt:alert(1)\">a</a>",
                "<a href=\" javascript:alert(1)\">a</a>",
                "<a href=\"java\nscript:alert(1)\">a</a>",
                "<a href=\"java\tscript:alert(1)\">a</a>",
                "<a href=\"&#106;avascript:alert(1)\">a</a>",
                "<a href=\"javascript&colon;alert(1)\">a</a>",
                "<a href=\"&#1;javascript:alert(1)\">a</a>",
                "<a href=\"vbscript:x\">a</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">a</a>",
                "[a](javascript:alert(1))",
                "[a](<java&#10;script:alert(1)>)",
                "[a](JAVASCRIPT:alert(1))",
                "![a](data:image/svg+xml;base64,AAAA)",
                "<style>body{display:none}</style>",
                "<p style=\"position:fixed\">a</p>",
                "<iframe src=\"https://x.example\"></iframe>",
                "<svg><script>alert(1)</script></svg>",
                "<svg onload=alert(1)>",
                "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
                "<form action=\"https://x.example\"><input name=a><button>b</button></form>",
                "<object data=x></object><embed src=x>",
                "<meta http-equiv=refresh content=\"0;url=https://x.example\">",
                "<base href=\"https://x.example/\">",
                "<link rel=stylesheet href=//x>",
                "<template><script>alert(1)</script></template>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<textarea></textarea><script>alert(1)</script>",
                "<video src=x onerror=alert(1)></video>",
                "<details open ontoggle=alert(1)>a</details>",
                "a {onclick=alert(1)}",
                "**a**{style=\"color:red\" onmouseover=alert(1)}"
            })
    void nothingThatRunsOrHidesGetsThrough(String text) {
        Document page = Jsoup.parse(html("Trước\n\n" + text + "\n\nsau\n"));
        assertThat(
                        page.select(
                                "script, style, iframe, svg, math, form, input, button, object, embed, meta, base, link, video, template, noscript, textarea"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .isNotIn("style", "srcdoc")
                        .doesNotStartWith("on")
                        .doesNotContain(":");
                if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                    assertThat(
                                    attribute
                                            .getValue()
                                            .replaceAll("[^a-zA-Z:]", "")
                                            .toLowerCase(java.util.Locale.ROOT))
                            .doesNotStartWith("javascript:")
                            .doesNotStartWith("vbscript:")
                            .doesNotStartWith("data:");
                }
            }
        }
    }

    @Test
    void whatIsLeftOutIsSaidAtItsPlace() {
        assertThat(problems("Một\n\n  <IFRAME src=x></IFRAME>\n\n<form></form><iframe></iframe>\n"))
                .containsExactly("7:3 html-left-out", "9:1 html-left-out");
    }

    @ParameterizedTest
    @CsvSource({
        "[Zalo](zalo://x),5:1",
        "một [a](javascript:x),5:5",
        "![ảnh](data:image/png;x),5:1",
        "<a href='tin:x'>a</a>,5:1"
    })
    void anAddressThatIsLeftOutIsNotLeftOutInSilence(String text, String place) {
        Outcome<Body> read = read(text);
        assertThat(read.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("address-left-out");
        assertThat(read.diagnostics().get(0).at().line()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](https://x.example/)",
                "[a](mailto:a@x.example)",
                "[a](tel:111)",
                "[a](#muc)",
                "[a](/tro-giup/)",
                "[a](dau-hieu.md)",
                "![a](a.png)",
                "[a](sms:111)"
            })
    void ordinaryAddressesStay(String text) {
        assertThat(problems(text)).isEmpty();
        assertThat(links(text)).hasSize(1);
    }

    @Test
    void linksStandWhereTheyWereWritten() {
        assertThat(links("Một [a](/x/) hai\n[b](/y/#z) và ![c](c.png)\n\n[d](/x/)\n"))
                .containsExactly("5:9 /x/", "6:5 /y/#z", "6:20 c.png", "8:5 /x/");
    }

    @Test
    void aShortTargetIsNotFoundInsideALongerOne() {
        assertThat(links("Một/hai [a](/tro-giup/#x) [b](/tro-giup/) [c](/)\n"))
                .containsExactly("5:13 /tro-giup/#x", "5:31 /tro-giup/", "5:47 /");
    }

    @Test
    void linksByReferenceAndWithLettersStandSomewhereUseful() {
        assertThat(links("[a][1] [b][1]\n\n[1]: /x/\n")).containsExactly("7:6 /x/", "7:6 /x/");
        assertThat(links("Một\n\n[a](/dấu-hiệu/)\n")).allMatch(link -> link.startsWith("7:5 "));
        assertThat(links("Một\n\n[a](/x/?a=1&b=2)\n")).containsExactly("7:5 /x/?a=1&b=2");
    }

    @Test
    void phonesAreGapsThatStandWhereTheyWereWritten() {
        String text =
                "Gọi {{phone tong-dai-111}} hay **{{ phone a }}**.\n\n- {{phone b}}{{phone c}}\n";
        assertThat(
                        body(text).phones().stream()
                                .map(
                                        p ->
                                                p.at().line()
                                                        + ":"
                                                        + p.at().column()
                                                        + " "
                                                        + p.service()))
                .containsExactly("5:5 tong-dai-111", "5:34 a", "7:3 b", "7:14 c");
        assertThat(html(text))
                .contains("Gọi <a href=\"tel:111\">[tong-dai-111]</a> hay")
                .contains("<strong><a href=\"tel:111\">[a]</a></strong>")
                .contains(">[b]</a><a href=\"tel:111\">[c]</a>");
        assertThat(Body.withPhones(body(text).text(), service -> "<" + service + ">"))
                .startsWith("Gọi <tong-dai-111> hay <a>.");
    }

    @Test
    void phonesWorkInTablesHeadingsAndLinkTexts() {
        assertThat(html("| a |\n|---|\n| {{phone x}} |\n")).contains("[x]");
        assertThat(html("## Gọi {{phone x}} ngay\n")).contains("[x]");
        assertThat(body("## Gọi {{phone x}} ngay\n").headings().get(0).id())
                .doesNotContain("phone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{phone}}",
                "{{phone tổng đài}}",
                "{{phone: x}}",
                "{{Phone x}}",
                "{{phone\u00a0x y}}",
                "{phone x}}",
                "{{phone x}",
                "{{phon x}}",
                "{{tong-dai-111}}"
            })
    void aPhoneReferenceThatIsNotOneIsAnErrorAndNoNumberVanishes(String text) {
        assertThat(problems("Gọi " + text + " ngay.\n")).containsExactly("5:5 phone-not-readable");
    }

    @Test
    void aPhoneInsideAnAttributeDoesNotBreakThePage() {
        assertThat(problems("<p title=\"Gọi {{phone x}}\">a</p>\n"))
                .containsExactly("5:15 phone-not-readable");
        assertThat(problems("![Gọi {{phone x}}](a.png)\n"))
                .containsExactly("5:7 phone-not-readable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uF8E07\uF8E1 [a](/x/)",
                "&#xF8E0;7&#xF8E1; [a](/x/)",
                "<b>&#xF8E0;0&#xF8E1;</b> [a](/x/)",
                "<b>&#xF8E0;7&#xF8E1;</b>",
                "<p title=\"&#xF8E0;7&#xF8E1;\">a</p>",
                "<b>&#xF8E0;99999999999&#xF8E1;</b>"
            })
    void aGapCannotBeForged(String text) {
        assertThat(html(text)).doesNotContain("/x//x/").doesNotContain("\uF8E0");
        assertThat(Pattern.compile("/x/").matcher(html(text)).results().count()).isLessThan(2);
    }

    @Test
    void anAddressCannotBreakOutOfItsAttribute() {
        String html =
                body("[a](/x/)")
                        .html(
                                new Body.References() {
                                    @Override
                                    public String address(String target) {
                                        return "\"><script>&";
                                    }

                                    @Override
                                    public String phone(String service) {
                                        return "";
                                    }
                                });
        assertThat(html).contains("href=\"&quot;>&lt;script>&amp;\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "* ",
                "[",
                "![",
                "<b>",
                "<div>\n",
                "**a",
                "`",
                "(",
                "[a](",
                "&",
                "<!--",
                "\\",
                "- [ ] ",
                "|",
                "{{phone x}}",
                "[^1]",
                "{",
                "~",
                "_a",
                "***"
            })
    void deepAndOddTextEndsQuickly(String part) {
        // The parser takes quadratic time for links that never close.
        String text = part.repeat(part.endsWith("(") ? 2_000 : 10_000);
        Outcome<Body> read =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> read(text), part);
        assertThat(read).isNotNull();
    }

    /** The last gate takes these for code; it would refuse the whole page. */
    @ParameterizedTest
    @ValueSource(strings = {"jav ascript:alert(1)", " ja - vascript:alert(1)"})
    void anAddressThatOnlyLooksLikeCodeIsLeftOutToo(String address) {
        var read = read("<a href=\"" + address + "\">x</a>");
        assertThat(read.value().orElseThrow().html(AS_WRITTEN)).isEqualTo("<p><a>x</a></p>");
        assertThat(read.diagnostics()).extracting("code").containsExactly("address-left-out");
    }

    @Test
    void anEmptyTextIsAnEmptyBody() {
        assertThat(body("").isEmpty()).isTrue();
        assertThat(body("\n\n").isEmpty()).isTrue();
        assertThat(html("<!-- ! code -->")).isEmpty();
    }
}
