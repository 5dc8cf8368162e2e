package vn.loa.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A page as a drawing that can be placed many times; its tags, which would repeat, are gone. */
final class UntaggedForm {

    private static final Set<String> TAGGING =
            Set.of(
                    OperatorName.BEGIN_MARKED_CONTENT,
                    OperatorName.BEGIN_MARKED_CONTENT_SEQ,
                    OperatorName.END_MARKED_CONTENT,
                    OperatorName.MARKED_CONTENT_POINT,
                    OperatorName.MARKED_CONTENT_POINT_WITH_PROPS);

    private UntaggedForm() {}

    /** The page within its bleed, in its own coordinates. */
    static PDFormXObject of(PDPage page, PDDocument document) throws IOException {
        var stream = new PDStream(document);
        write(untagged(page), stream);
        var form = new PDFormXObject(stream);
        form.setBBox(page.getBleedBox());
        form.setResources(page.getResources());
        untagDrawings(page.getResources());
        return form;
    }

    private static void untagDrawings(PDResources resources) throws IOException {
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject drawing) {
                write(untagged(drawing), new PDStream(drawing.getCOSObject()));
                if (drawing.getResources() != null) {
                    untagDrawings(drawing.getResources());
                }
            }
        }
    }

    private static List<Object> untagged(PDContentStream content) throws IOException {
        var kept = new ArrayList<Object>();
        var operands = new ArrayList<Object>();
        for (var token : new PDFStreamParser(content).parse()) {
            operands.add(token);
            if (token instanceof Operator operator) {
                if (!TAGGING.contains(operator.getName())) {
                    kept.addAll(operands);
                }
                operands.clear();
            }
        }
        return kept;
    }

    private static void write(List<Object> tokens, PDStream stream) throws IOException {
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
    }
}
