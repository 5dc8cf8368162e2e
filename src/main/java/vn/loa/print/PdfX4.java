package vn.loa.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import vn.loa.content.PressProfile;

/**
 * The marks by which a print shop's software takes a press file as PDF/X-4 (ISO 15930-7): which
 * press its inks are meant for, when it was made, which version it is. Boxes, fonts and inks are as
 * they must be before this. Checked by us, certified by nobody.
 *
 * @param day written as its midnight in UTC
 * @param identity of the file, the same for the same file
 */
record PdfX4(PressProfile profile, LocalDate day, long identity) {

    private static final COSName GTS_PDFX = COSName.getPDFName("GTS_PDFX");
    private static final float VERSION = 1.6f;

    private static final String DESCRIPTION =
            """

            <rdf:Description rdf:about=""
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
            <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
            <pdf:Trapped>False</pdf:Trapped>
            <xmp:CreateDate>%1$s</xmp:CreateDate>
            <xmp:ModifyDate>%1$s</xmp:ModifyDate>
            <xmp:MetadataDate>%1$s</xmp:MetadataDate>
            <xmp:CreatorTool>Loa</xmp:CreatorTool>
            <xmpMM:DocumentID>urn:loa:%2$s</xmpMM:DocumentID>
            <xmpMM:VersionID>1</xmpMM:VersionID>
            <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
            </rdf:Description>""";

    void mark(PDDocument document, Metadata metadata) throws IOException {
        metadata.writeTo(
                document,
                DESCRIPTION.formatted(
                        DateTimeFormatter.ISO_INSTANT.format(
                                day.atStartOfDay().toInstant(ZoneOffset.UTC)),
                        Long.toHexString(identity)));
        var information = document.getDocumentInformation();
        information.setCreator("Loa");
        information.setCreationDate(midnight());
        information.setModificationDate(midnight());
        document.getDocumentCatalog().setOutputIntents(List.of(intent(document)));
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
        document.getDocument().setVersion(VERSION);
        for (var page : document.getPages()) {
            // On the sheet itself such a file may have nothing to click.
            page.getCOSObject().removeItem(COSName.ANNOTS);
        }
    }

    private Calendar midnight() {
        return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    }

    /** The profile is handed on as it is: no library on the way reads what a stranger wrote. */
    private PDOutputIntent intent(PDDocument document) throws IOException {
        var stream =
                new PDStream(
                        document, new ByteArrayInputStream(profile.bytes()), COSName.FLATE_DECODE);
        stream.getCOSObject().setInt(COSName.N, 4);
        var intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, GTS_PDFX);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, profile.condition());
        intent.setString(COSName.INFO, profile.condition());
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
        return new PDOutputIntent(intent);
    }
}
