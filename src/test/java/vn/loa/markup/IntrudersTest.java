package vn.loa.markup;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of strangers, each with one thing in it that would run or ask another host. */
class IntrudersTest {

    private static final String DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>%s</svg>";
    private static final String SCRIPT = DRAWING.formatted("<script>alert(1)</script>");

    private static Stream<String> lines(String file) throws IOException {
        return Files.readString(Path.of("src/test/resources/hostile/" + file)).lines();
    }

    static Stream<String> pages() throws IOException {
        return lines("pages.txt");
    }

    static Stream<String> styles() throws IOException {
        return lines("styles.txt");
    }

    static Stream<String> drawings() throws IOException {
        return lines("drawings.txt");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsSeenThroughByTheQuickLookAndTheCloseOne(String body) {
        byte[] page = ("<!doctype html><meta charset=utf-8><body>" + body).getBytes(UTF_8);
        assertThat(Intruders.in("x.html", page)).isNotEmpty();
        assertThat(PageFacts.of(page).intruders()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aStyleIsSeenThrough(String css) {
        assertThat(Intruders.in("x.css", css.getBytes(UTF_8))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void aDrawingIsSeenThrough(String part) {
        byte[] drawing = DRAWING.formatted(part).getBytes(UTF_8);
        assertThat(Intruders.in("x.svg", drawing)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b{background:url(a.png)} /* see https://x.example/ */",
                "a[href^=\"https://\"]::after{content:'//'}",
                "b{background:url('data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\"/>')}",
                "@charset \"utf-8\";@import \"b.css\";",
                "@font-face{src:url(data:font/woff2;base64,x)}"
            })
    void aStyleThatAsksNobodyPasses(String css) {
        assertThat(Intruders.in("x.css", css.getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='https://x.example/' title='url(//x)'>f(x)</a>",
                "<svg><title>x</title><rect fill='url(#a)' transform='scale(2)'/></svg>",
                "<img src=a.png srcset='a.png 1x, b/c.png 2x' alt='</noscript>'>",
                "<noscript><a href='tel:111'>111</a></noscript>",
                "<script type=speculationrules>{\"prefetch\":[{\"where\":{\"href_matches\":\"/*\"}}]}</script>",
                "<meta http-equiv=refresh content='0; url=../tro-giup/'>"
            })
    void aPageThatDoesNeitherPasses(String body) {
        byte[] page = ("<!doctype html><meta charset=utf-8><body>" + body).getBytes(UTF_8);
        assertThat(Intruders.in("x.html", page)).isEmpty();
        assertThat(PageFacts.of(page).intruders()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=theme-color content=#fff media='(prefers-color-scheme: dark)'>",
                "<link rel=preload href=a.css media='print and (min-width: 3em)'>",
                "<path fill='url(#a)' transform='scale(2)'>"
            })
    void theQuickLookIsEnoughForWhatEveryPageHas(String tag) {
        assertThat(isPlain(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path fill='url(//x.example)'>",
                "<path fill='\\75rl(//x.example)'>",
                "<path fill='(URL(//x.example))'>",
                "<path fill='@import //x.example ()'>"
            })
    void theQuickLookSeesAddressesInStylesOfDrawings(String tag) {
        assertThat(isPlain(tag)).isFalse();
    }

    private static boolean isPlain(String tag) {
        var tags = new StartTags(tag.getBytes(UTF_8));
        assertThat(tags.next()).isTrue();
        return PlainTag.is(tags);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x.rdf", "x.html.vi", "x", "x.", "x.svg ", "x.php", "x.PHTML", ".htaccess"})
    void nameOfAnySortHidesNothing(String name) {
        assertThat(Intruders.in(name, SCRIPT.getBytes(UTF_8))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html.gz", "x.svg.br", "x.shtml", "web.config", "x.svgz"})
    void whatCannotBeLookedIntoOrWhatAServerObeysIsNamed(String name) {
        assertThat(Intruders.in(name, new byte[] {1, 2})).isNotEmpty();
    }

    @Test
    void lettersThatBrowsersMayReadOtherwiseAreNamed() {
        for (Charset letters : new Charset[] {UTF_16LE, UTF_16BE, Charset.forName("UTF-32BE")}) {
            assertThat(Intruders.in("x.svg", SCRIPT.getBytes(letters))).isNotEmpty();
            assertThat(Intruders.in("x.svg", ("\ufeff" + SCRIPT).getBytes(letters))).isNotEmpty();
        }
        byte[] ebcdic = SCRIPT.getBytes(Charset.forName("IBM037"));
        assertThat(Intruders.in("x.svg", ebcdic)).isNotEmpty();
        String declared = "<?xml version='1.0' encoding='utf-7'?>" + DRAWING.formatted("");
        assertThat(Intruders.in("x.svg", declared.getBytes(UTF_8))).isNotEmpty();
        byte[] wide = ("\ufeff<script>alert(1)</script>").getBytes(UTF_16LE);
        assertThat(PageFacts.of(wide).intruders()).isNotEmpty();
        byte[] shifted = "<p title='\u001b$@'>\u001b(B".getBytes(UTF_8);
        assertThat(PageFacts.of(shifted).intruders()).isNotEmpty();
    }

    @Test
    void whatAPdfWouldRunIsNamedAlsoWhenItIsPacked() throws IOException {
        String action = "<</S/Java#53cript/JS(app.alert(1))>>";
        byte[] plain = ("%PDF-1.7\n1 0 obj" + action + "endobj").getBytes(UTF_8);
        assertThat(Intruders.in("x.pdf", plain)).containsExactly("/JavaScript");
        assertThat(Intruders.in("x.pdf", packed(action))).containsExactly("/JavaScript");
        assertThat(Intruders.in("x.pdf", packed("<</S/URI/URI(https://x.example)>>"))).isEmpty();
    }

    private static byte[] packed(String objects) throws IOException {
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes(
                "%PDF-1.7\n1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n".getBytes(UTF_8));
        try (var out = new DeflaterOutputStream(pdf)) {
            out.write(objects.getBytes(UTF_8));
        }
        return pdf.toByteArray();
    }
}
