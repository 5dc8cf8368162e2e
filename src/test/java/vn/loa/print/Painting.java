package vn.loa.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * The painting operators of all pages and of the drawings in them, one text each: {@code 0 0 0 1
 * k}.
 */
record Painting(List<String> operations) {

    static Painting of(PDDocument document) throws IOException {
        var operations = new ArrayList<String>();
        for (var page : document.getPages()) {
            gather(page, page.getResources(), operations);
        }
        return new Painting(operations);
    }

    private static void gather(PDContentStream content, PDResources resources, List<String> into)
            throws IOException {
        var operands = new StringBuilder();
        for (var token : new PDFStreamParser(content).parse()) {
            if (token instanceof Operator operator) {
                into.add(operands + operator.getName());
                operands.setLength(0);
            } else {
                operands.append(shown((COSBase) token)).append(' ');
            }
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                gather(form, form.getResources(), into);
            }
        }
    }

    private static String shown(COSBase operand) {
        if (operand instanceof COSFloat number) {
            return String.valueOf(Math.round(number.floatValue() * 100) / 100.0)
                    .replaceAll("\\.0$", "");
        }
        if (operand instanceof COSInteger number) {
            return String.valueOf(number.intValue());
        }
        if (operand instanceof COSName name) {
            return "/" + name.getName();
        }
        return "…";
    }

    /** What a regular expression matches as a whole. */
    List<String> matching(String operation) {
        return operations.stream().filter(o -> o.matches(operation)).toList();
    }
}
