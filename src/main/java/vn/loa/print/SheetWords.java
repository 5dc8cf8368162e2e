package vn.loa.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.markup.Body;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Position;
import vn.loa.source.YamlValue;

/**
 * Fills the slots of one format with the words of one material: looks up telephone numbers, breaks
 * lines, and says what is missing.
 */
final class SheetWords {

    /** Stand round a number while its sentence is taken apart; never typed by a writer. */
    private static final char NUMBER_BEGINS = '\uE000';

    private static final char NUMBER_ENDS = '\uE001';

    private final Publication publication;
    private final Material material;
    private final SheetWordsReport report;
    private final YamlValue.Mapping words;
    private final Set<String> misspelt;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Object> texts = new LinkedHashMap<>();
    private Optional<Service> service = Optional.empty();
    private Optional<Sheet.Abroad> abroad = Optional.empty();

    SheetWords(Publication publication, Material material, PrintFormat format) {
        this(publication, material, format, Set.of());
    }

    /**
     * @param misspelt slots whose words stand there under a slip of their name, which is told
     */
    SheetWords(
            Publication publication, Material material, PrintFormat format, Set<String> misspelt) {
        this.misspelt = misspelt;
        this.publication = publication;
        this.material = material;
        this.report = new SheetWordsReport(publication, material, format);
        this.words = material.words(format.name());
        format.slots().forEach(this::fill);
    }

    /** Texts by slot; null for a slot that was not written, so that a template may ask for it. */
    Map<String, Object> texts() {
        return texts;
    }

    Optional<Service> service() {
        return service;
    }

    Optional<Sheet.Abroad> abroad() {
        return abroad;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Where a part of the words stands.
     *
     * @param format name of the format they are set in
     * @param place name of a slot, perhaps with the index of a part: {@code panels.2}
     */
    static Position at(Material material, String format, String place) {
        var parts = place.split("\\.");
        var value = material.words(format).entry(parts[0]).map(YamlValue.Entry::value);
        if (value.isPresent()
                && value.get() instanceof YamlValue.Sequence sequence
                && parts.length > 1
                && parts[1].matches("\\d+")
                && Integer.parseInt(parts[1]) < sequence.items().size()) {
            return sequence.items().get(Integer.parseInt(parts[1])).at();
        }
        return value.map(YamlValue::at).orElse(material.words().at());
    }

    private void fill(Slot slot) {
        texts.put(slot.name(), null);
        if (slot.shape() == Slot.Shape.BODY) {
            fillBody(slot);
            return;
        }
        var written = words.entry(slot.name()).map(YamlValue.Entry::value);
        if (written.isEmpty() || written.get() instanceof YamlValue.Scalar s && s.isEmpty()) {
            if (slot.required() && !misspelt.contains(slot.name())) {
                diagnostics.add(report.missing(slot));
            }
            return;
        }
        fill(slot, written.get());
    }

    private void fillBody(Slot slot) {
        if (!material.body().isEmpty()) {
            texts.put(slot.name(), PrintedBody.of(material.body(), this::phone));
        } else if (slot.required()) {
            diagnostics.add(report.noBody());
        }
    }

    private String phone(String service) {
        return number(service, material.origin());
    }

    private void fill(Slot slot, YamlValue value) {
        switch (slot.shape()) {
            case PANELS -> panels(slot, value);
            case LIST -> list(slot, value);
            case PANEL -> {
                if (value instanceof YamlValue.Mapping mapping) {
                    texts.put(slot.name(), panel(mapping));
                } else {
                    diagnostics.add(report.wrongShape(slot, value.at()));
                }
            }
            default -> {
                if (value instanceof YamlValue.Scalar scalar) {
                    fillText(slot, scalar);
                } else {
                    diagnostics.add(report.wrongShape(slot, value.at()));
                }
            }
        }
    }

    private void fillText(Slot slot, YamlValue.Scalar scalar) {
        switch (slot.shape()) {
            case LINES -> texts.put(slot.name(), Sheet.Line.of(lines(scalar)));
            case SERVICE -> service = printable(scalar.text().strip(), scalar.at());
            case NUMBER -> {
                var sentence = sentence(scalar);
                if (sentence.number().isEmpty()) {
                    diagnostics.add(report.wrongShape(slot, scalar.at()));
                }
                abroad = Optional.of(sentence);
                texts.put(slot.name(), sentence);
            }
            default -> texts.put(slot.name(), text(scalar));
        }
    }

    private void panels(Slot slot, YamlValue value) {
        var panels = new ArrayList<Sheet.Panel>();
        if (value instanceof YamlValue.Sequence sequence) {
            for (var item : sequence.items()) {
                if (item instanceof YamlValue.Mapping mapping) {
                    panels.add(panel(mapping));
                } else {
                    diagnostics.add(report.wrongShape(slot, item.at()));
                }
            }
        } else {
            diagnostics.add(report.wrongShape(slot, value.at()));
            return;
        }
        if (slot.count() > 0 && panels.size() != slot.count()) {
            diagnostics.add(report.wrongCount(slot, value.at(), panels.size()));
        }
        texts.put(slot.name(), panels);
    }

    private void list(Slot slot, YamlValue value) {
        var items =
                value instanceof YamlValue.Sequence sequence ? sequence.items() : List.of(value);
        var lines = new ArrayList<String>();
        for (var item : items) {
            if (item instanceof YamlValue.Scalar scalar) {
                lines.add(text(scalar));
            } else {
                diagnostics.add(report.wrongShape(slot, item.at()));
            }
        }
        if (slot.count() > 0 && lines.size() != slot.count()) {
            diagnostics.add(report.wrongCount(slot, value.at(), lines.size()));
        }
        texts.put(slot.name(), lines);
    }

    private Sheet.Panel panel(YamlValue.Mapping mapping) {
        var fields = Fields.of(mapping);
        fields.requiredText("title", "Khi thấy không ổn");
        var title = fields.scalars("title").stream().findFirst();
        var text = fields.scalars("text").stream().findFirst();
        var points = fields.scalars("points").stream().map(this::text).toList();
        var steps = fields.scalars("steps").stream().map(this::text).toList();
        fields.reportUnknown();
        diagnostics.addAll(fields.diagnostics());
        return new Sheet.Panel(
                title.map(this::lines).orElse(List.of()),
                text.map(this::text).orElse(""),
                points,
                steps);
    }

    private List<String> lines(YamlValue.Scalar scalar) {
        return List.of(text(scalar).strip().split("\\s*\\|\\s*"));
    }

    private String text(YamlValue.Scalar scalar) {
        return Body.withPhones(scalar.text().strip(), id -> number(id, scalar.at()));
    }

    private Sheet.Abroad sentence(YamlValue.Scalar scalar) {
        var marked =
                Body.withPhones(
                        scalar.text().strip(),
                        id -> NUMBER_BEGINS + number(id, scalar.at()) + NUMBER_ENDS);
        var begin = marked.indexOf(NUMBER_BEGINS);
        var end = marked.indexOf(NUMBER_ENDS);
        if (begin < 0) {
            return new Sheet.Abroad(marked, "", "");
        }
        return new Sheet.Abroad(
                marked.substring(0, begin).strip().replaceAll("[:,]$", ""),
                marked.substring(begin + 1, end),
                marked.substring(end + 1).strip().replaceAll("^[.,]$", ""));
    }

    private String number(String id, Position at) {
        return printable(id, at).flatMap(Service::phone).map(phone -> phone.number()).orElse("…");
    }

    /** A service whose number may stand in print. */
    private Optional<Service> printable(String id, Position at) {
        var found = publication.service(id, material.language());
        if (found.isEmpty()) {
            diagnostics.add(report.unknownService(id, at));
        } else if (found.get().phones().isEmpty()) {
            diagnostics.add(SheetWordsReport.noNumber(id, at));
        } else if (!found.get().printable()) {
            diagnostics.add(SheetWordsReport.notPrintable(id, at));
        }
        return found.filter(s -> !s.phones().isEmpty());
    }
}
