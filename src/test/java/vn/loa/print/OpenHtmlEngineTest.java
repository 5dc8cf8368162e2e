package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenHtmlEngineTest {

    private static final Paper CARD = new Paper(90, 54, 3, 5, 1);

    private final PdfEngine engine = new OpenHtmlEngine(new PrintFonts());

    @Test
    void thePageIsTheTrimmedSheetAndNotTheBleed() throws Exception {
        var pdf = engine.pdf(card("<p>Gọi 111</p>"), CARD);
        assertThat(pdf.misfits()).isEmpty();
        assertThat(new PdfFile(pdf.bytes()).sizes()).containsExactly("90 x 54");
    }

    @Test
    void textIsFoundComposedAndInReadingOrder() throws Exception {
        var decomposed = Normalizer.normalize("Việc nhẹ, lương cao?", Normalizer.Form.NFD);
        var pdf = engine.pdf(card("<h1>" + decomposed + "</h1><p>Hỏi kỹ 30/7.</p>"), CARD);
        assertThat(pdf.misfits()).isEmpty();
        var text = new PdfFile(pdf.bytes()).text();
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text).containsSubsequence("Việc nhẹ, lương cao?", "Hỏi kỹ 30/7.");
    }

    @Test
    void kernedTextStaysOneWordForWhoeverSearches() throws Exception {
        var big = "<p style='font-size:40pt'>TƯ VẤN</p>";
        var pdf = engine.pdf(card(big), CARD);
        assertThat(new PdfFile(pdf.bytes()).text()).contains("TƯ VẤN");
    }

    /**
     * A number of a file, "eff526", or "first" is typed letter by letter by whoever looks for it.
     */
    @Test
    void everyLetterIsASignOfItsOwn() throws Exception {
        var pdf = engine.pdf(card("<p>Official leaflet, first offer, c8eff526</p>"), CARD);
        try (var document = new PdfFile(pdf.bytes()).open()) {
            var letters = PageReader.pages(document).get(0).letters();
            assertThat(letters).hasSizeGreaterThan(30).allMatch(l -> l.text().length() == 1);
        }
    }

    /** Ê Đê: the short sign stands on the hat, and the word is still found as it was typed. */
    @Test
    void aMarkOnAMarkedLetterIsRaisedAndStaysInItsWord() throws Exception {
        var pdf = engine.pdf(card("<p style='font-size:30pt'>mô̆ng kơ̆h</p>"), CARD);
        assertThat(pdf.misfits()).isEmpty();
        var file = new PdfFile(pdf.bytes());
        assertThat(file.text()).contains("mô̆ng kơ̆h");
        try (var document = file.open()) {
            var drawn = new String(document.getPage(0).getContents().readAllBytes(), "ISO-8859-1");
            assertThat(drawn).containsPattern("[1-9][0-9.]* Ts").contains("0.0 Ts");
        }
    }

    @Test
    void numbersStayOnOneLineHoweverNarrowTheColumn() throws Exception {
        var narrow = "<p style='width:34mm;font-size:12pt'>%s</p>";
        for (var number : java.util.List.of("30/7/2026", "113/114/115", "+84 981 84 84 84")) {
            for (var before :
                    java.util.List.of("", "Ở ", "Ngày ", "Khi cần, ", "Nghi ngờ thì gọi ")) {
                var pdf =
                        engine.pdf(card(narrow.formatted(before + number + " ngay hôm nay")), CARD);
                assertThat(new PdfFile(pdf.bytes()).text().lines())
                        .anyMatch(line -> line.contains(number));
            }
        }
    }

    @Test
    void kerningReachesThePaper() throws Exception {
        try (var document = new PdfFile(engine.pdf(card("<p>AVAVAV</p>"), CARD).bytes()).open()) {
            var drawn = new String(document.getPage(0).getContents().readAllBytes(), "ISO-8859-1");
            assertThat(drawn).contains(" TJ").doesNotContain(" Tj");
        }
    }

    @Test
    void everyFontIsEmbedded() throws Exception {
        var html = card("<h1>Loa</h1><p>Gọi <b>111</b> <i>ngay</i></p>");
        var fonts = new PdfFile(engine.pdf(html, CARD).bytes()).fonts();
        assertThat(fonts).isNotEmpty().allMatch(font -> font.isEmbedded());
    }

    @Test
    void aCharacterWithoutGlyphIsReportedAndNotPrintedAsSomethingElse() {
        var pdf = engine.pdf(card("<p>Gọi 111 ☎ ngay</p>"), CARD);
        assertThat(pdf.misfits()).contains(new Misfit.NoGlyph("☎", "Gọi 111 ☎ ngay"));
    }

    @Test
    void textThatRunsOverItsBoxIsReportedInMillimetres() {
        var box =
                "<div data-fit='lead' style='height:10mm;font-size:10pt;line-height:5mm'>"
                        + "một<br/>hai<br/>ba</div>";
        assertThat(engine.pdf(card(box), CARD).misfits())
                .containsExactly(new Misfit.TooLong("lead", 5.0, new Misfit.Excess(1, "ba")));
    }

    @Test
    void whatIsSaidToHaveNoRoomIsWhatMustGo() {
        var box = "<div data-fit='lead' style='height:12mm;width:40mm;font-size:9pt'>%s</div>";
        var text = "Hỏi kỹ nơi làm và công việc. Giữ giấy tờ của mình. ".repeat(4).strip();
        var misfit = engine.pdf(card(box.formatted(text)), CARD).misfits().get(0);
        var excess = ((Misfit.TooLong) misfit).excess();
        assertThat(excess.lines()).isGreaterThan(1);
        assertThat(text).endsWith(excess.text());
        var kept = text.substring(0, text.length() - excess.text().length()).strip();
        assertThat(engine.pdf(card(box.formatted(kept)), CARD).misfits()).isEmpty();
        var word = excess.text().split(" ")[0];
        assertThat(engine.pdf(card(box.formatted(kept + " " + word)), CARD).misfits())
                .as("not a word less")
                .isNotEmpty();
    }

    @Test
    void aMarkBesideItsItemIsNoLineOfItsOwn() {
        var box =
                "<div data-fit='steps' style='height:9mm;font-size:9pt;line-height:5mm'>"
                        + "<ol style='margin:0'><li>Một</li><li>Hai <b>nữa</b></li></ol></div>";
        assertThat(engine.pdf(card(box), CARD).misfits())
                .containsExactly(new Misfit.TooLong("steps", 1.0, new Misfit.Excess(1, "Hai nữa")));
    }

    @Test
    void aLineWiderThanItsBoxIsReported() {
        var box =
                "<div data-fit='headline' style='width:20mm;height:10mm;font-size:20pt;"
                        + "white-space:nowrap'>nghiêng nghiêng</div>";
        assertThat(engine.pdf(card(box), CARD).misfits())
                .singleElement()
                .isInstanceOfSatisfying(
                        Misfit.TooWide.class,
                        wide -> {
                            assertThat(wide.box()).isEqualTo("headline");
                            assertThat(wide.overMm()).isBetween(20.0, 50.0);
                        });
    }

    @Test
    void textShrinksAsFarAsAllowedAndNoFurther() throws Exception {
        var box =
                "<div data-fit='lead' data-size='20' data-least='%s' style='height:12mm'>"
                        + "Gọi ngay cho người lớn bạn tin</div>";
        assertThat(engine.pdf(card(box.formatted(10)), CARD).misfits()).isEmpty();
        assertThat(engine.pdf(card(box.formatted(19.5)), CARD).misfits())
                .singleElement()
                .isInstanceOf(Misfit.TooLong.class);
    }

    @Test
    void whatThePaperAllowsIsTheLeastWhateverTheDesignSays() throws Exception {
        var box =
                "<div data-fit='points.1' data-size='%s' data-least='%s' style='height:12mm'>"
                        + "Gọi ngay cho người lớn bạn tin</div>";
        var strict =
                new Paper(90, 54, 3, 5, 1, false, 0, Map.of("points", 19.5, "headline", 40.0), 1);
        assertThat(engine.pdf(card(box.formatted("20", "10")), CARD).misfits()).isEmpty();
        assertThat(engine.pdf(card(box.formatted("20", "10")), strict).misfits())
                .singleElement()
                .isInstanceOf(Misfit.TooLong.class);
        assertThat(engine.pdf(card(box.formatted("2rem", "1rem")), strict).misfits())
                .as("16 px are 12 pt")
                .hasAtLeastOneElementOfType(Misfit.TooLong.class);
        assertThat(engine.pdf(card(box.formatted("9", "8")), strict).misfits())
                .containsExactly(new Misfit.UnderLeast("points.1", 9, 19.5));
    }

    @Test
    void boxesOfOneGroupShrinkTogether() throws Exception {
        var box =
                "<div data-fit='a' data-group='g' data-size='20' data-least='8'"
                        + " style='height:9mm'>ngắn</div>"
                        + "<div data-fit='b' data-group='g' data-size='20' data-least='8'"
                        + " style='height:9mm'>Gọi ngay cho người lớn bạn tin</div>";
        var pdf = engine.pdf(card(box), CARD);
        assertThat(pdf.misfits()).isEmpty();
        try (var document = new PdfFile(pdf.bytes()).open()) {
            var drawn = new String(document.getPage(0).getContents().readAllBytes(), "ISO-8859-1");
            var sizes =
                    java.util.regex.Pattern.compile("/F\\d+ ([\\d.]+) Tf")
                            .matcher(drawn)
                            .results()
                            .map(match -> match.group(1))
                            .distinct();
            assertThat(sizes).hasSize(1);
        }
    }

    @Test
    void textNearTheEdgeOrOffThePaperIsReported() {
        var near = "<p style='position:absolute;left:5mm;top:20mm'>sát mép</p>";
        var off = "<p style='position:absolute;left:20mm;top:90mm'>ngoài tờ</p>";
        assertThat(engine.pdf(card(near), CARD).misfits())
                .singleElement()
                .isEqualTo(new Misfit.OffPaper(java.util.List.of("sát mép")));
        assertThat(engine.pdf(card(off), CARD).misfits())
                .singleElement()
                .isInstanceOf(Misfit.OffPaper.class);
    }

    @Test
    void aPieceWithOnePageTooManyIsReported() {
        var two = card("<p>một</p><p style='page-break-before:always'>hai</p>");
        assertThat(engine.pdf(two, CARD).misfits()).contains(new Misfit.WrongPageCount(1, 2));
    }

    @Test
    void aSheetThatDisagreesWithItsStyleIsReported() {
        var other = card("<p>Loa</p>").replace("@page {", "@page { size: 200mm 200mm;");
        assertThat(engine.pdf(other, CARD).misfits())
                .filteredOn(misfit -> misfit instanceof Misfit.WrongPageSize)
                .singleElement()
                .isInstanceOfSatisfying(
                        Misfit.WrongPageSize.class,
                        size -> {
                            assertThat(size.widthMm()).isCloseTo(200, within(0.01));
                            assertThat(size.heightMm()).isCloseTo(200, within(0.01));
                        });
        var same = card("<p>Loa</p>").replace("@page {", "@page { size: 96mm 60mm;");
        assertThat(engine.pdf(same, CARD).misfits()).isEmpty();
    }

    @Test
    void aStyleTheEngineIgnoresIsReported() {
        assertThat(engine.pdf(card("<p style='display:flex'>Loa</p>"), CARD).misfits())
                .anyMatch(
                        m ->
                                m instanceof Misfit.Ignored ignored
                                        && ignored.what().contains("flex"));
    }

    @Test
    void theSameInputGivesTheSameBytesFromAnyEngine() {
        var html = card("<h1>Việc nhẹ</h1><p>Gọi 111</p>");
        assertThat(new OpenHtmlEngine(new PrintFonts()).pdf(html, CARD).bytes())
                .isEqualTo(engine.pdf(html, CARD).bytes());
    }

    @Test
    void theFileSaysNothingOfWhoWhereOrWhen() throws Exception {
        try (var document = new PdfFile(engine.pdf(card("<p>Loa</p>"), CARD).bytes()).open()) {
            var said = document.getDocumentInformation();
            assertThat(said.getTitle()).isEqualTo("Thẻ");
            assertThat(said.getProducer()).isEqualTo("Loa");
            assertThat(said.getCOSObject().keySet())
                    .containsOnly(COSName.TITLE, COSName.SUBJECT, COSName.PRODUCER);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void nothingIsFetchedFromDiskOrNetwork(@TempDir Path folder) throws Exception {
        var asked = new AtomicInteger();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            var web = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            var styles = Files.writeString(folder.resolve("x.css"), "p { color: #123456 }");
            var html =
                    card("<p>Loa</p><img src='%spicture.png' alt='x'/>".formatted(web))
                            .replace(
                                    "<style>",
                                    ("<link rel='stylesheet' href='%sa.css'/>"
                                                    + "<link rel='stylesheet' href='%s'/>"
                                                    + "<style>@import url(%sb.css);"
                                                    + " @font-face { font-family: F;"
                                                    + " src: url(%sf.ttf) }"
                                                    + " p { font-family: F, 'Open Sans' }")
                                            .formatted(web, styles.toUri(), web, web));
            var pdf = engine.pdf(html, CARD);
            assertThat(asked).hasValue(0);
            try (var document = new PdfFile(pdf.bytes()).open()) {
                var drawn =
                        new String(document.getPage(0).getContents().readAllBytes(), "ISO-8859-1");
                assertThat(drawn).doesNotContain("0.07059 0.20392 0.33725 rg");
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() {
        var html =
                "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + card("<p>&x;</p>");
        assertThatThrownBy(() -> engine.pdf(html, CARD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pictureIsDrawnInTheAnnouncedSizeAndTheSameEachTime() throws Exception {
        var pdf = engine.pdf(card("<h1>Loa</h1>"), CARD).bytes();
        var png = Preview.png(pdf, 800, 64);
        var picture = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(png));
        assertThat(new int[] {picture.getWidth(), picture.getHeight()})
                .isEqualTo(Preview.size(CARD, 800));
        assertThat(Preview.png(pdf, 800, 64)).isEqualTo(png);
        assertThat(png.length).isLessThan(20_000);
    }

    /** A filter makes a picture with a palette a fifth larger: its numbers are no amounts. */
    @Test
    void rowsOfAPictureAreNotFiltered() throws Exception {
        var png = Preview.png(engine.pdf(card("<h1>Loa 111</h1>"), CARD).bytes(), 400, 64);
        var rows = rows(png);
        var width = Preview.size(CARD, 400)[0];
        assertThat(rows.length % (1 + width)).isZero();
        for (var row = 0; row < rows.length; row += 1 + width) {
            assertThat(rows[row]).isZero();
        }
    }

    /** What the first data chunk of a PNG unpacks to. */
    private static byte[] rows(byte[] png) throws IOException {
        var chunks = ByteBuffer.wrap(png).position(8);
        while (true) {
            var length = chunks.getInt();
            var name = chunks.getInt();
            if (name == 0x49444154) { // IDAT
                var data = new ByteArrayInputStream(png, chunks.position(), length);
                return new InflaterInputStream(data).readAllBytes();
            }
            chunks.position(chunks.position() + length + 4);
        }
    }

    private static String card(String body) {
        return """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
        <head>
        <title>Thẻ</title>
        <meta name="subject" content="Thẻ"/>
        <meta name="description" content="Thẻ nhỏ"/>
        <style>
        @page { margin: 0; }
        body { margin: 10mm; font-family: "Open Sans"; font-size: 10pt; }
        </style>
        </head>
        <body>%s</body>
        </html>
        """
                .formatted(body);
    }
}
