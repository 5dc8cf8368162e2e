package vn.loa.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import vn.loa.lang.Language;

/**
 * Lays the pages of a press file out on larger sheets, fronts and backs in register. Every page is
 * stored once, however often it stands on a sheet. The copies are no text to be read: a screen
 * reader hears what the sheet is, and reads the piece in its own file.
 */
final class ImposedSheets {

    private final SheetGrid grid;
    private final Press press;
    private final Language language;
    private final PrintFonts fonts;

    /**
     * @param press what the pages were pressed with
     * @param language of the note on each sheet
     */
    ImposedSheets(SheetGrid grid, Press press, Language language, PrintFonts fonts) {
        this.grid = grid;
        this.press = press;
        this.language = language;
        this.fonts = fonts;
    }

    /** The sheets of a finished press file. The same input gives the same bytes. */
    Pdf of(byte[] pressed) {
        try (var lent = fonts.lend();
                var document = Loader.loadPDF(pressed)) {
            var pages = pages(document);
            var forms = new ArrayList<PDFormXObject>();
            for (var page : pages) {
                forms.add(UntaggedForm.of(page, document));
                document.removePage(page);
            }
            var notes = new SheetNotes(document, lent);
            var sides = grid.sides(pages.size());
            for (var i = 0; i < sides.size(); i++) {
                var sheet = sheet(document);
                draw(document, sheet, sides.get(i), pages, forms);
                notes.write(sheet, note(i, sides.size()), grid, i);
            }
            notes.finish();
            press.describe(document, ": " + grid.title(language), identity(pressed));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Pdf(bytes.toByteArray(), sides.size(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PDPage> pages(PDDocument document) {
        var pages = new ArrayList<PDPage>();
        document.getPages().forEach(pages::add);
        return pages;
    }

    private PDPage sheet(PDDocument document) {
        var whole = rectangle(0, 0, grid.widthMm(), grid.heightMm());
        var sheet = new PDPage(whole);
        var block =
                rectangle(
                        grid.leftMm(0),
                        grid.bottomMm(grid.rows() - 1),
                        grid.blockWidthMm(),
                        grid.blockHeightMm());
        sheet.setCropBox(whole);
        sheet.setTrimBox(block);
        sheet.setBleedBox(within(whole, grown(block, Paper.points(grid.piece().bleedMm()))));
        document.addPage(sheet);
        return sheet;
    }

    private void draw(
            PDDocument document,
            PDPage sheet,
            List<Integer> cells,
            List<PDPage> pages,
            List<PDFormXObject> forms)
            throws IOException {
        try (var pen = new PDPageContentStream(document, sheet)) {
            pen.beginMarkedContent(COSName.ARTIFACT);
            for (var cell = 0; cell < cells.size(); cell++) {
                var number = cells.get(cell);
                if (number != SheetGrid.BLANK) {
                    place(pen, cell, pages.get(number), forms.get(number));
                }
            }
            if (grid.hasRoomForMarks()) {
                marks(pen, sheet.getTrimBox());
            }
            pen.endMarkedContent();
        }
    }

    /** A page where its trim belongs, clipped so that it shows no bleed over its neighbours. */
    private void place(PDPageContentStream pen, int cell, PDPage page, PDFormXObject form)
            throws IOException {
        var column = cell % grid.columns();
        var row = cell / grid.columns();
        var left = Paper.points(grid.leftMm(column));
        var bottom = Paper.points(grid.bottomMm(row));
        var shown = shown(column, row);
        pen.saveGraphicsState();
        pen.addRect(
                shown.getLowerLeftX(), shown.getLowerLeftY(), shown.getWidth(), shown.getHeight());
        pen.clip();
        pen.transform(
                Matrix.getTranslateInstance(
                        left - page.getTrimBox().getLowerLeftX(),
                        bottom - page.getTrimBox().getLowerLeftY()));
        pen.drawForm(form);
        pen.restoreGraphicsState();
    }

    /** A cell with the bleed it may show: all of it outwards, half the gap inwards. */
    private PDRectangle shown(int column, int row) {
        var outer = grid.piece().bleedMm();
        var inner = grid.innerBleedMm();
        var left = column == 0 ? outer : inner;
        var right = column == grid.columns() - 1 ? outer : inner;
        var above = row == 0 ? outer : inner;
        var below = row == grid.rows() - 1 ? outer : inner;
        return rectangle(
                grid.leftMm(column) - left,
                grid.bottomMm(row) - below,
                grid.piece().widthMm() + left + right,
                grid.piece().heightMm() + below + above);
    }

    private void marks(PDPageContentStream pen, PDRectangle block) throws IOException {
        var marks = new CutMarks(pen, block, grid.piece().bleedMm());
        marks.begin(press.blackOnly());
        for (var column = 0; column < grid.columns(); column++) {
            var left = Paper.points(grid.leftMm(column));
            var right = left + Paper.points(grid.piece().widthMm());
            if (grid.imposition().order() == Imposition.Order.REPEAT) {
                marks.upright(left);
                marks.upright(right);
            } else if (column == 0) {
                marks.upright(left);
                marks.fold(right);
            } else {
                marks.upright(right);
            }
        }
        for (var row = 0; row < grid.rows(); row++) {
            var bottom = Paper.points(grid.bottomMm(row));
            marks.level(bottom);
            marks.level(bottom + Paper.points(grid.piece().heightMm()));
        }
    }

    private String note(int side, int sides) {
        var turned = sides > 1 ? "; " + grid.turning(language) : "";
        return "%s%s  %s%s  %s/%s"
                .formatted(
                        press.sample() ? PressMarks.SAMPLE + "  " : "",
                        press.name(),
                        grid.title(language),
                        turned,
                        side + 1,
                        sides);
    }

    private static PDRectangle rectangle(double left, double bottom, double width, double height) {
        return new PDRectangle(
                Paper.points(left),
                Paper.points(bottom),
                Paper.points(width),
                Paper.points(height));
    }

    private static PDRectangle grown(PDRectangle box, float by) {
        return Press.grown(box, by);
    }

    private static PDRectangle within(PDRectangle whole, PDRectangle box) {
        var left = Math.max(whole.getLowerLeftX(), box.getLowerLeftX());
        var bottom = Math.max(whole.getLowerLeftY(), box.getLowerLeftY());
        return new PDRectangle(
                left,
                bottom,
                Math.min(whole.getUpperRightX(), box.getUpperRightX()) - left,
                Math.min(whole.getUpperRightY(), box.getUpperRightY()) - bottom);
    }

    private long identity(byte[] pressed) {
        var sum = new CRC32();
        sum.update(pressed);
        sum.update(grid.toString().getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
