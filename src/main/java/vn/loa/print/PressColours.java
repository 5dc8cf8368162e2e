package vn.loa.print;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/**
 * Turns the screen colours of a document into the inks of its palette, in pages and in the drawings
 * they hold. Solid black is printed on top of what lies under it, so that no white rim shows where
 * the sheets are not quite in register.
 */
final class PressColours {

    private static final COSName OVERPRINT = COSName.getPDFName("LoaOverprint");
    private static final COSName KNOCK_OUT = COSName.getPDFName("LoaKnockOut");

    private final PDDocument document;
    private final Palette palette;
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<COSBase> done = Collections.newSetFromMap(new IdentityHashMap<>());
    private final PDExtendedGraphicsState overprint = state(true);
    private final PDExtendedGraphicsState knockOut = state(false);

    PressColours(PDDocument document, Palette palette) {
        this.document = document;
        this.palette = palette;
    }

    private static PDExtendedGraphicsState state(boolean over) {
        var state = new PDExtendedGraphicsState();
        state.setStrokingOverprintControl(false);
        state.setNonStrokingOverprintControl(over);
        state.setOverprintMode(over ? 1 : 0);
        return state;
    }

    /**
     * What could not be mixed: colours without a recipe as {@code #0B4F8A}, other things by name.
     */
    Set<String> unknown() {
        return unknown;
    }

    /** The content of a page in inks; what it draws by reference is changed in place. */
    List<Object> inked(PDPage page) throws IOException {
        // Pages may share their resources; a page's own names may then be used by all.
        var resources = page.getResources();
        var tokens = inked(page, resources);
        page.setResources(resources);
        return tokens;
    }

    private List<Object> inked(PDContentStream content, PDResources resources) throws IOException {
        var tokens = new Pass(new PDFStreamParser(content).parse()).run();
        resources.put(OVERPRINT, overprint);
        resources.put(KNOCK_OUT, knockOut);
        for (var name : resources.getXObjectNames()) {
            var drawing = resources.getXObject(name);
            if (!done.add(drawing.getCOSObject())) {
                continue;
            }
            if (drawing instanceof PDFormXObject form) {
                ink(form);
            } else if (drawing instanceof PDImageXObject image) {
                resources.put(name, PressImage.of(image, palette.pressInks(), document));
            }
        }
        if (resources.getPatternNames().iterator().hasNext()
                || resources.getShadingNames().iterator().hasNext()) {
            unknown.add("gradient");
        }
        return tokens;
    }

    private void ink(PDFormXObject form) throws IOException {
        var resources = form.getResources() == null ? new PDResources() : form.getResources();
        var tokens = inked(form, resources);
        form.setResources(resources);
        var stream = new PDStream(form.getCOSObject());
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
    }

    /** One content stream being rewritten. */
    private final class Pass {
        private final List<Object> tokens;
        private final List<Object> inked = new ArrayList<>();
        private final Deque<State> saved = new ArrayDeque<>();
        private State state = new State(COSName.DEVICEGRAY, COSName.DEVICEGRAY, null);

        /**
         * @param over whether fills are printed on top; null while not said
         */
        private record State(COSName fillSpace, COSName lineSpace, Boolean over) {}

        Pass(List<Object> tokens) {
            this.tokens = tokens;
        }

        List<Object> run() {
            var operands = new ArrayList<Object>();
            for (var token : tokens) {
                if (token instanceof Operator operator) {
                    write(operator, operands);
                    operands.clear();
                } else {
                    operands.add(token);
                }
            }
            return inked;
        }

        private void write(Operator operator, List<Object> operands) {
            switch (operator.getName()) {
                case OperatorName.SAVE -> {
                    saved.push(state);
                    keep(operator, operands);
                }
                case OperatorName.RESTORE -> {
                    state = saved.pop();
                    keep(operator, operands);
                }
                case OperatorName.NON_STROKING_COLORSPACE ->
                        state =
                                new State(
                                        (COSName) operands.get(0), state.lineSpace(), state.over());
                case OperatorName.STROKING_COLORSPACE ->
                        state =
                                new State(
                                        state.fillSpace(), (COSName) operands.get(0), state.over());
                case OperatorName.NON_STROKING_RGB, OperatorName.NON_STROKING_GRAY ->
                        fill(operands);
                case OperatorName.STROKING_COLOR_RGB, OperatorName.STROKING_COLOR_GRAY ->
                        stroke(operands);
                case OperatorName.NON_STROKING_COLOR, OperatorName.NON_STROKING_COLOR_N -> {
                    checkSpace(state.fillSpace());
                    fill(operands);
                }
                case OperatorName.STROKING_COLOR, OperatorName.STROKING_COLOR_N -> {
                    checkSpace(state.lineSpace());
                    stroke(operands);
                }
                case OperatorName.SHADING_FILL -> unknown.add("gradient");
                case OperatorName.BEGIN_INLINE_IMAGE -> unknown.add("inline image");
                default -> keep(operator, operands);
            }
        }

        private void checkSpace(COSName space) {
            if (!space.equals(COSName.DEVICERGB) && !space.equals(COSName.DEVICEGRAY)) {
                unknown.add(space.getName());
            }
        }

        private void keep(Operator operator, List<Object> operands) {
            inked.addAll(operands);
            inked.add(operator);
        }

        private void fill(List<Object> colour) {
            var ink = mixed(colour);
            var over = ink.isSolidBlack() && palette.bearsOverprint();
            if (!Boolean.valueOf(over).equals(state.over())) {
                inked.add(over ? OVERPRINT : KNOCK_OUT);
                inked.add(Operator.getOperator(OperatorName.SET_GRAPHICS_STATE_PARAMS));
                state = new State(state.fillSpace(), state.lineSpace(), over);
            }
            write(ink, OperatorName.NON_STROKING_CMYK);
        }

        private void stroke(List<Object> colour) {
            write(mixed(colour), OperatorName.STROKING_COLOR_CMYK);
        }

        private void write(Ink ink, String operator) {
            for (var share : ink.shares()) {
                inked.add(new COSFloat(share));
            }
            inked.add(Operator.getOperator(operator));
        }

        private Ink mixed(List<Object> colour) {
            var parts =
                    colour.stream()
                            .filter(COSNumber.class::isInstance)
                            .mapToInt(n -> Math.round(((COSNumber) n).floatValue() * 255))
                            .toArray();
            if (parts.length != 1 && parts.length != 3) {
                unknown.add("gradient");
                return Ink.ofBlack(100);
            }
            var rgb =
                    parts.length == 1
                            ? parts[0] * 0x010101
                            : parts[0] << 16 | parts[1] << 8 | parts[2];
            return palette.ink(rgb)
                    .orElseGet(
                            () -> {
                                unknown.add("#%06X".formatted(rgb));
                                return Ink.ofBlack(100);
                            });
        }
    }
}
