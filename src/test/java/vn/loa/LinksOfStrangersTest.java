package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.Diagnostic;

/**
 * Links that nobody typed in a text: those of a stranger's theme, and of files copied as they are.
 */
class LinksOfStrangersTest {

    private static final String DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>%s</svg>";

    @TempDir private Path folder;

    @BeforeEach
    void publication() throws IOException {
        write("content/services/tong-dai-111.yaml", "name: Tổng đài 111\nphones: [\"111\"]\n");
        write(
                "content/services/khac.yaml",
                "name: Nơi khác\nphones: [\"1900 1567\", {number: \"5656\", sms: yes}]\n");
        write("content/pages/a.md", "---\ntitle: A\n---\n{{phone tong-dai-111}}\n");
        write("content/pages/b.md", "---\ntitle: B\n---\n[Gọi](tel:02631234567)\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private Path site() {
        return folder.resolve("target/site");
    }

    private List<Diagnostic> build(boolean keepGoing) throws IOException {
        var options =
                new Build.Options(
                        Instant.parse("2026-11-22T05:00:00Z"),
                        Optional.empty(),
                        false,
                        false,
                        Build.Only.SITE,
                        keepGoing,
                        false,
                        2);
        return Build.publish(folder, site(), options).diagnostics().stream()
                .filter(d -> d.code().matches("link-dials-other|link-names-other|phone-unknown"))
                .filter(d -> !d.at().file().startsWith("content/pages/b"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='tel:19001567'>111</a>",
                "<a href='tel:19001567'>Gọi <b>1</b>1<!-- 2 -->1</a>",
                "<a href='tel:19001567'><!-- </a> -->111</a>",
                "<a href='tel:19001567'><b title='</a>'>111</b></a>",
                "<a href='tel:19001567'><img src='/icon.svg' alt='111'></a>",
                "<a href='tel:19001567' aria-label='Gọi 111'>Gọi</a>",
                "<a href='tel:19001567' title='111'>Gọi</a>",
                "<a href=tel:19001567>1&#49;1</a >",
                "<A HREF='TEL:19001567'>111</A>",
                "<a href=' tel:19001567'>111</a>",
                "<a href='&#116;el:19001567'>1\u200b11</a>",
                "<a href='tel:19001567'><a href='tel:19001567'>111</a>",
                "<a href='tel:19001567'>111",
                "<a href='sms:5656'>111</a>",
                "<svg><a xlink:href='tel:19001567'><text>111</text></a></svg>",
                "<a href='/'>A</a><a href='tel:19001567'>111</a><a href='/'>B</a>",
                "<img usemap='#m' src='/icon.svg' alt=''><map name=m><area href='tel:19001567' alt='111'></map>",
                "<noscript><a href='tel:19001567'>111</a></noscript>"
            })
    void aNumberThatHidesAnotherIsAnErrorInThemeAndCopy(String link) throws IOException {
        write("site/static/x.html", "<!doctype html><title>x</title>\n<p>" + link + "</p>");
        assertThat(build(false))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("link-dials-other");
                            assertThat(problem.at().file()).isEqualTo("site/static/x.html");
                            assertThat(problem.isError()).isTrue();
                        });
        assertThat(site()).doesNotExist();

        Files.delete(folder.resolve("site/static/x.html"));
        write(
                "theme/templates/page.html",
                "{% extends \"layout.html\" %}\n\n{% block main %}" + link + "{% endblock %}");
        assertThat(build(false))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("link-dials-other");
                            assertThat(problem.at().file()).startsWith("theme/templates/");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='tel:111'>111</a>",
                "<a href='tel:111' aria-label='Gọi Tổng đài 111'><svg><path d='M1900 1567'/></svg>111 (24/7)</a>",
                "<a href='sms:5656'>5656</a>",
                "<a href='tel:+84981848484'>0981 84 84 84</a>",
                "<a href='https://loa.example/'>loa.example</a>",
                "<a href='https://loa.example/'>Trang 19001567</a>",
                "<a href='tel:111'>Gọi ngay</a> 1900 1567",
                "<a href='tel:02631234567'>Gọi</a>"
            })
    void whatKeepsItsWordIsPublished(String link) throws IOException {
        write("site/static/x.html", "<!doctype html><title>x</title>\n<p>" + link + "</p>");
        assertThat(build(false)).isEmpty();
        assertThat(site().resolve("x.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.svg", "x.xml", "x.xhtml", "x"})
    void drawingsToo(String name) throws IOException {
        write(
                "site/static/" + name,
                DRAWING.formatted("\n  <a xlink:href='tel:19001567'><text>111</text></a>"));
        assertThat(build(false))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("link-dials-other");
                            assertThat(problem.at()).hasToString("site/static/" + name + ":2:18");
                            assertThat(problem.suggestion().orElseThrow().english())
                                    .endsWith("write: <a href=\"tel:111\">111</a>");
                        });
    }

    @Test
    void whatALinkWithinALinkShowsIsItsOwn() throws IOException {
        write(
                "site/static/x.svg",
                DRAWING.formatted(
                        "<a href='tel:19001567'>1900 1567 <a href='tel:111'>111</a></a>"));
        assertThat(build(false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tel:0999888777, Gọi ngay",
        "tel:0999888777, 0999 888 777",
        "sms:0999888777?body=x, Nhắn tin",
        "tel:112, Khẩn cấp"
    })
    void aNumberOfNoServiceIsAnError(String target, String words) throws IOException {
        String link = "<a href=\"%s\">%s</a>".formatted(target, words);
        write("site/static/x.html", link);
        assertThat(build(false))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("phone-unknown");
                            assertThat(problem.at()).hasToString("site/static/x.html:1:10");
                            assertThat(problem.isError()).isTrue();
                        });
        write(
                "site/site.yaml",
                "title: X\nbaseUrl: https://loa.example/\nrules: {phone-unknown: warning}\n");
        assertThat(build(false)).hasSize(1);
        assertThat(site().resolve("x.html")).as("the publication may say otherwise").exists();
    }

    @Test
    void aLinkThatLeadsElsewhereIsTold() throws IOException {
        write("site/static/x.html", "<a href='https://la.example/'>loa.example</a>");
        assertThat(build(false))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("link-names-other");
                            assertThat(problem.at()).hasToString("site/static/x.html:1:10");
                        });
    }

    @Test
    void aThemeOfAStrangerIsToldOnceWhereItSaysSo() throws IOException {
        write("theme/templates/parts/help.html", "\n\n  <a href=\"tel:19001567\">111</a>");
        write(
                "theme/templates/page.html",
                "{% extends \"layout.html\" %}{% block main %}{% include \"parts/help.html\" %}{% endblock %}");

        assertThat(build(true))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.at())
                                        .hasToString("theme/templates/parts/help.html:3:12"));

        assertThat(site().resolve("a/index.html")).doesNotExist();
        assertThat(site().resolve("index.html")).exists();
    }

    @Test
    void wordsOfAThemeAreLookedAtToo() throws IOException {
        write("theme/words/vi.yaml", "# x\ncallNow: Gọi 1900 1567\nspeakHere: Gọi 1900 1567\n");
        write(
                "theme/templates/page.html",
                "{% extends \"layout.html\" %}{% block main %}<a href=\"{{ 'tel' }}:{{ '111' }}\">{{ w.callNow }}</a>{% endblock %}");

        assertThat(build(false))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("link-dials-other"));
        assertThat(site()).doesNotExist();
    }

    @Test
    void whatATextSaysIsToldWhereItSaysIt() throws IOException {
        write("content/pages/a.md", "---\ntitle: A\n---\n[111](tel:19001567)\n");
        assertThat(build(false))
                .extracting(problem -> problem.at().toString())
                .containsExactly("content/pages/a.md:4:7");
    }
}
