package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.loa.content.IccProfile;
import vn.loa.content.PressProfile;
import vn.loa.lang.Language;

class PdfX4Test {

    private static final Paper CARD = new Paper(90, 54, 3, 5, 1);
    private static final PrintFonts FONTS = new PrintFonts();
    private static final PdfEngine ENGINE = new OpenHtmlEngine(FONTS);
    private static final PressProfile PROFILE =
            new PressProfile("FOGRA39", IccProfile.cmykOutput());
    private static final LocalDate DAY = LocalDate.of(2026, 7, 30);

    @Test
    void aPressFileWithAProfileNamesThePressItIsMadeFor() throws Exception {
        try (var document = open(pressed(Optional.of(PROFILE)))) {
            var intent = document.getDocumentCatalog().getOutputIntents().get(0).getCOSObject();
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(intent.getNameAsString(COSName.S)).isEqualTo("GTS_PDFX");
            assertThat(intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER)).isEqualTo("FOGRA39");
            var profile = (COSStream) intent.getDictionaryObject(COSName.DEST_OUTPUT_PROFILE);
            assertThat(profile.getInt(COSName.N)).isEqualTo(4);
            assertThat(profile.createInputStream().readAllBytes())
                    .isEqualTo(IccProfile.cmykOutput());
        }
    }

    @Test
    void itSaysItsVersionAndItsDatesAlikeInBothPlaces() throws Exception {
        try (var document = open(pressed(Optional.of(PROFILE)))) {
            assertThat(document.getVersion()).isEqualTo(1.6f);
            var said = new String(pressed(Optional.of(PROFILE)), 0, 8, StandardCharsets.US_ASCII);
            assertThat(said).isEqualTo("%PDF-1.6");
            assertThat(xmp(document))
                    .contains("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>")
                    .contains("<xmp:CreateDate>2026-07-30T00:00:00Z</xmp:CreateDate>")
                    .contains("<pdf:Trapped>False</pdf:Trapped>")
                    .contains("<pdfuaid:part>1</pdfuaid:part>")
                    .contains(">Thẻ</rdf:li>");
            var information = document.getDocumentInformation();
            assertThat(information.getTrapped()).isEqualTo("False");
            assertThat(information.getCreationDate().toInstant()).isEqualTo("2026-07-30T00:00:00Z");
            assertThat(information.getModificationDate().toInstant())
                    .isEqualTo("2026-07-30T00:00:00Z");
            assertThat(document.getDocument().getDocumentID()).hasSize(2);
            assertThat(document.getPage(0).getTrimBox())
                    .isNotEqualTo(document.getPage(0).getMediaBox());
        }
    }

    @Test
    void nothingOnItCanBeClicked() throws Exception {
        try (var office = open(ENGINE.pdf(html(), CARD).bytes());
                var document = open(pressed(Optional.of(PROFILE)))) {
            assertThat(office.getPage(0).getAnnotations()).isNotEmpty();
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void imposedSheetsAreMarkedToo() throws Exception {
        var grid =
                SheetGrid.of(CARD, new Imposition(Imposition.Order.REPEAT, "a4", 210, 297, 0))
                        .orElseThrow();
        var sheets =
                new ImposedSheets(grid, press(Optional.of(PROFILE)), Language.ENGLISH, FONTS)
                        .of(pressed(Optional.of(PROFILE)));
        try (var document = open(sheets.bytes())) {
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(xmp(document)).contains("PDF/X-4").contains("10 on one sheet of A4");
            assertThat(document.getPage(0).getTrimBox().getWidth()).isLessThan(Paper.points(181));
        }
    }

    @Test
    void withoutAProfileNothingIsPromised() throws Exception {
        try (var document = open(pressed(Optional.empty()))) {
            assertThat(document.getDocumentCatalog().getOutputIntents()).isEmpty();
            assertThat(xmp(document)).doesNotContain("PDF/X");
        }
    }

    @Test
    void anotherProfileGivesAnotherFileAndTheSameOneTheSame() {
        var other = new PressProfile("FOGRA39", IccProfile.of("prtr", "CMYK"));
        assertThat(pressed(Optional.of(other))).isEqualTo(pressed(Optional.of(PROFILE)));
        var changed = IccProfile.cmykOutput();
        changed[100] = 1;
        var third = new PressProfile("FOGRA39", changed);
        assertThat(press(Optional.of(third)).input())
                .isNotEqualTo(press(Optional.of(PROFILE)).input());
    }

    private static byte[] pressed(Optional<PressProfile> profile) {
        var office = ENGINE.pdf(html(), CARD);
        assertThat(office.misfits()).isEmpty();
        return press(profile).of(office.bytes(), CARD, FONTS).bytes();
    }

    private static Press press(Optional<PressProfile> profile) {
        var palette = new Palette(Map.of(), Map.of());
        return new Press(palette, List.of(), "the", true, profile, DAY);
    }

    private static PDDocument open(byte[] pdf) throws Exception {
        return new PdfFile(pdf).open();
    }

    private static String xmp(PDDocument document) throws Exception {
        return new String(
                document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    private static String html() {
        return """
        <html lang="vi"><head><title>Thẻ</title><meta name="subject" content="Thẻ"/>
        <meta name="description" content="Thẻ"/>
        <style>@page{margin:0} body{margin:10mm;font-family:'Open Sans'} p{margin:0}
        a{color:#000000}</style></head>
        <body><p>Gọi 111, xem <a href="https://loa.example/">trang</a></p></body></html>""";
    }
}
