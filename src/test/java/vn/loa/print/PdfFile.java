package vn.loa.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** Questions a test asks of a finished PDF. */
record PdfFile(byte[] bytes) {

    String text() throws IOException {
        try (var document = open()) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Width and height of each page, in whole millimetres. */
    List<String> sizes() throws IOException {
        var sizes = new ArrayList<String>();
        try (var document = open()) {
            for (var page : document.getPages()) {
                var box = page.getMediaBox();
                sizes.add(
                        "%.0f x %.0f"
                                .formatted(
                                        Paper.millimetres(box.getWidth()),
                                        Paper.millimetres(box.getHeight())));
            }
        }
        return sizes;
    }

    List<PDFont> fonts() throws IOException {
        var fonts = new ArrayList<PDFont>();
        try (var document = open()) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
        }
        return fonts;
    }

    /** The tags of the document, in reading order. */
    List<PDStructureElement> structure() throws IOException {
        var elements = new ArrayList<PDStructureElement>();
        try (var document = open()) {
            gather(document.getDocumentCatalog().getStructureTreeRoot(), elements);
        }
        return elements;
    }

    private static void gather(PDStructureNode node, List<PDStructureElement> elements) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                gather(element, elements);
            }
        }
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(bytes);
    }
}
