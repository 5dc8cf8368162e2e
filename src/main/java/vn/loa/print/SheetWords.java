package vn.loa.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.content.ContentId;
import vn.loa.content.Kind;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.lang.Nearest;
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
    private final PrintFormat format;
    private final YamlValue.Mapping words;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Object> texts = new LinkedHashMap<>();
    private Optional<Service> service = Optional.empty();
    private Optional<Sheet.Abroad> abroad = Optional.empty();

    SheetWords(Publication publication, Material material, PrintFormat format) {
        this.publication = publication;
        this.material = material;
        this.format = format;
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
            if (slot.required()) {
                diagnostics.add(missing(slot));
            }
            return;
        }
        fill(slot, written.get());
    }

    private void fillBody(Slot slot) {
        if (!material.body().isEmpty()) {
            texts.put(slot.name(), PrintedBody.of(material.body(), this::phone));
        } else if (slot.required()) {
            diagnostics.add(noBody());
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
                    diagnostics.add(wrongShape(slot, value.at()));
                }
            }
            default -> {
                if (value instanceof YamlValue.Scalar scalar) {
                    fillText(slot, scalar);
                } else {
                    diagnostics.add(wrongShape(slot, value.at()));
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
                    diagnostics.add(wrongShape(slot, scalar.at()));
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
                    diagnostics.add(wrongShape(slot, item.at()));
                }
            }
        } else {
            diagnostics.add(wrongShape(slot, value.at()));
            return;
        }
        if (slot.count() > 0 && panels.size() != slot.count()) {
            diagnostics.add(wrongCount(slot, value.at(), panels.size()));
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
                diagnostics.add(wrongShape(slot, item.at()));
            }
        }
        if (slot.count() > 0 && lines.size() != slot.count()) {
            diagnostics.add(wrongCount(slot, value.at(), lines.size()));
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
            diagnostics.add(unknownService(id, at));
        } else if (found.get().phones().isEmpty()) {
            diagnostics.add(noNumber(id, at));
        } else if (!found.get().printable()) {
            diagnostics.add(notPrintable(id, at));
        }
        return found.filter(s -> !s.phones().isEmpty());
    }

    private Diagnostic noBody() {
        return Diagnostic.error(
                        "print-body-missing",
                        material.origin(),
                        "ấn phẩm “%s” in bài viết, nhưng tệp này chưa có bài"
                                .formatted(format.title()),
                        "the format %s prints a text, but this file has none"
                                .formatted(format.name()))
                .suggesting(
                        "viết bài bằng Markdown bên dưới dòng --- thứ hai (tệp .md)",
                        "write the text in Markdown below the second --- (a .md file)");
    }

    private Diagnostic missing(Slot slot) {
        return Diagnostic.error(
                        "print-words-missing",
                        words.at(),
                        "ấn phẩm “%s” cần phần “%s”".formatted(format.title(), slot.name()),
                        "the format %s needs the text \"%s\"".formatted(format.name(), slot.name()))
                .suggesting(
                        "thêm dưới words: một dòng  %s: %s".formatted(slot.name(), slot.example()),
                        "add below words: a line  %s: …".formatted(slot.name()));
    }

    private Diagnostic wrongShape(Slot slot, Position at) {
        return Diagnostic.error(
                        "print-words-shape",
                        at,
                        "phần “%s” cần %s".formatted(slot.name(), slot.shape().vietnamese),
                        "\"%s\" needs %s".formatted(slot.name(), slot.shape().english))
                .suggesting(
                        "ví dụ:  %s: %s".formatted(slot.name(), slot.example()),
                        "e.g.  %s: %s".formatted(slot.name(), slot.example()));
    }

    private Diagnostic wrongCount(Slot slot, Position at, int got) {
        return Diagnostic.error(
                        "print-words-count",
                        at,
                        "phần “%s” của “%s” cần đúng %s mục, đang có %s"
                                .formatted(slot.name(), format.title(), slot.count(), got),
                        "\"%s\" of %s needs exactly %s parts, there are %s"
                                .formatted(slot.name(), format.name(), slot.count(), got))
                .suggesting(
                        got < slot.count()
                                ? "viết thêm cho đủ"
                                : "bỏ bớt, hoặc gộp hai mục làm một",
                        got < slot.count() ? "write the missing ones" : "drop or merge some");
    }

    private Diagnostic unknownService(String id, Position at) {
        var named = new ContentId(Kind.SERVICE, id);
        if (publication.leftOut().contains(named)) {
            return leftOut(id, at);
        }
        var known =
                publication.all(Service.class, material.language()).stream()
                        .map(Service::id)
                        .map(ContentId::path)
                        .toList();
        return Diagnostic.error(
                        "unknown-service",
                        at,
                        "không có dịch vụ nào tên là “" + id + "”",
                        "there is no service named \"" + id + "\"")
                .suggesting(
                        "viết tên một tệp trong " + Kind.SERVICE.folder() + " (bỏ .yaml)",
                        "write the name of a file in " + Kind.SERVICE.folder())
                .suggestingName(Nearest.to(id, known));
    }

    /** Nothing may be printed without its number; mending the file of the service is enough. */
    private static Diagnostic leftOut(String id, Position at) {
        return Diagnostic.error(
                        "service-left-out",
                        at,
                        "tệp của dịch vụ “" + id + "” có lỗi nên chưa in được số của nó",
                        "the file of the service \""
                                + id
                                + "\" has errors, so its number cannot be"
                                + " printed")
                .suggesting(
                        "sửa lỗi trong tệp " + Kind.SERVICE.folder() + id,
                        "mend the file " + Kind.SERVICE.folder() + id);
    }

    private static Diagnostic noNumber(String id, Position at) {
        return Diagnostic.error(
                        "service-without-phone",
                        at,
                        "dịch vụ “" + id + "” không có số điện thoại để in",
                        "the service \"" + id + "\" has no phone number to print")
                .suggesting(
                        "chọn dịch vụ khác, hoặc thêm phones vào tệp của dịch vụ",
                        "choose another service, or add phones to its file");
    }

    private static Diagnostic notPrintable(String id, Position at) {
        return Diagnostic.error(
                        "service-not-printable",
                        at,
                        "số của dịch vụ “" + id + "” chưa đủ chắc để in ra giấy",
                        "the number of \"" + id + "\" is not certain enough for paper")
                .suggesting(
                        "gọi thử, rồi ghi printable: true vào tệp của dịch vụ; hoặc chọn số khác",
                        "call it, then write printable: true in its file; or choose another");
    }
}
