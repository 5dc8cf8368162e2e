package vn.loa.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * What imposed sheets say of themselves, the only text on them that is read aloud. Where a sheet
 * has no margin, the note is there for reading and searching and is not printed.
 */
final class SheetNotes {

    private static final float SIZE_PT = 6;
    private static final double ABOVE_EDGE_MM = 2;

    private final PDDocument document;
    private final PDFont font;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole =
            new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final Map<Integer, PDParentTreeValue> parents = new HashMap<>();

    SheetNotes(PDDocument document, PrintFonts.Lent fonts) throws IOException {
        this.document = document;
        this.font = fonts.forNotes(document);
    }

    /**
     * @param number of the side, from 0
     */
    void write(PDPage sheet, String text, SheetGrid grid, int number) throws IOException {
        var margin = Paper.points(grid.bottomMm(grid.rows() - 1) - grid.piece().bleedMm());
        try (var pen = new PDPageContentStream(document, sheet, AppendMode.APPEND, true, true)) {
            pen.beginMarkedContent(COSName.P, 0);
            pen.setNonStrokingColor(0f, 0f, 0f, 1f);
            pen.beginText();
            pen.setFont(font, SIZE_PT);
            if (margin < Paper.points(ABOVE_EDGE_MM) + SIZE_PT) {
                pen.setRenderingMode(RenderingMode.NEITHER);
            }
            pen.newLineAtOffset(Paper.points(grid.leftMm(0)), Paper.points(ABOVE_EDGE_MM));
            pen.showText(text);
            pen.endText();
            pen.endMarkedContent();
        }
        tag(sheet, number);
    }

    private void tag(PDPage sheet, int number) {
        var paragraph = new PDStructureElement(StandardStructureTypes.P, whole);
        paragraph.setPage(sheet);
        paragraph.appendKid(0);
        whole.appendKid(paragraph);
        var owners = new COSArray();
        owners.add(paragraph);
        parents.put(number, new PDParentTreeValue(owners));
        sheet.setStructParents(number);
    }

    /** Makes the notes the whole of what is read. */
    void finish() {
        root.appendKid(whole);
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
        document.getDocumentCatalog().setDocumentOutline(null);
    }
}
