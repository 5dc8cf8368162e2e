package vn.loa.print;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

/**
 * Writes the screen colours of a document in other ones, in pages and in the drawings and pictures
 * they hold.
 */
final class Recolouring {

    private static final int BLACK = 0;

    private final PDDocument document;
    private final Colouring colouring;
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<COSBase> done = Collections.newSetFromMap(new IdentityHashMap<>());

    Recolouring(PDDocument document, Colouring colouring) {
        this.document = document;
        this.colouring = colouring;
    }

    /** What could not be written in them: colours as {@code #0B4F8A}, other things by name. */
    Set<String> unknown() {
        return unknown;
    }

    /** The content of a page; what it draws by reference is changed in place. */
    List<Object> recoloured(PDPage page) throws IOException {
        // Pages may share their resources; a page's own names may then be used by all.
        var resources = page.getResources();
        var tokens = recoloured(page, resources);
        page.setResources(resources);
        return tokens;
    }

    private List<Object> recoloured(PDContentStream content, PDResources resources)
            throws IOException {
        var tokens = new Pass(new PDFStreamParser(content).parse()).run();
        colouring.name(resources);
        for (var name : resources.getXObjectNames()) {
            var drawing = resources.getXObject(name);
            if (!done.add(drawing.getCOSObject())) {
                continue;
            }
            if (drawing instanceof PDFormXObject form) {
                recolour(form);
            } else if (drawing instanceof PDImageXObject image) {
                resources.put(name, colouring.picture(image, document));
            }
        }
        if (resources.getPatternNames().iterator().hasNext()
                || resources.getShadingNames().iterator().hasNext()) {
            unknown.add("gradient");
        }
        return tokens;
    }

    private void recolour(PDFormXObject form) throws IOException {
        var resources = form.getResources() == null ? new PDResources() : form.getResources();
        var tokens = recoloured(form, resources);
        form.setResources(resources);
        var stream = new PDStream(form.getCOSObject());
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
    }

    /** One content stream being rewritten. */
    private final class Pass {
        private final List<Object> tokens;
        private final List<Object> written = new ArrayList<>();
        private final Deque<State> saved = new ArrayDeque<>();
        private State state = new State(COSName.DEVICEGRAY, COSName.DEVICEGRAY, Optional.empty());

        /**
         * @param fillState graphics state said for fills; empty while none is
         */
        private record State(COSName fillSpace, COSName lineSpace, Optional<COSName> fillState) {}

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
            return written;
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
                                        (COSName) operands.get(0),
                                        state.lineSpace(),
                                        state.fillState());
                case OperatorName.STROKING_COLORSPACE ->
                        state =
                                new State(
                                        state.fillSpace(),
                                        (COSName) operands.get(0),
                                        state.fillState());
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
            written.addAll(operands);
            written.add(operator);
        }

        private void fill(List<Object> colour) {
            var mix = mixed(colour);
            if (mix.fillState().isPresent() && !mix.fillState().equals(state.fillState())) {
                written.add(mix.fillState().get());
                written.add(Operator.getOperator(OperatorName.SET_GRAPHICS_STATE_PARAMS));
                state = new State(state.fillSpace(), state.lineSpace(), mix.fillState());
            }
            write(mix, colouring.fillOperator());
        }

        private void stroke(List<Object> colour) {
            write(mixed(colour), colouring.strokeOperator());
        }

        private void write(Colouring.Mix mix, String operator) {
            mix.shares().forEach(share -> written.add(new COSFloat(share)));
            written.add(Operator.getOperator(operator));
        }

        private Colouring.Mix mixed(List<Object> colour) {
            var parts =
                    colour.stream()
                            .filter(COSNumber.class::isInstance)
                            .mapToInt(n -> Math.round(((COSNumber) n).floatValue() * 255))
                            .toArray();
            if (parts.length != 1 && parts.length != 3) {
                unknown.add("gradient");
                return black();
            }
            var rgb =
                    parts.length == 1
                            ? parts[0] * 0x010101
                            : parts[0] << 16 | parts[1] << 8 | parts[2];
            return colouring
                    .mix(rgb)
                    .orElseGet(
                            () -> {
                                unknown.add("#%06X".formatted(rgb));
                                return black();
                            });
        }

        private Colouring.Mix black() {
            return colouring.mix(BLACK).orElseThrow();
        }
    }
}
