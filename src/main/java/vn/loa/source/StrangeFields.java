package vn.loa.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.lang.Nearest;

/**
 * What to say of the fields of a mapping that no reader asked for. One whose name is nearly that of
 * a known field is an error, for its value would be lost without the writer noticing; a wholly
 * strange one is a warning.
 */
final class StrangeFields {

    /** As many fields of one other kind are no slips of this one's. */
    private static final int TOGETHER = 3;

    private final YamlValue.Mapping fields;
    private final Set<String> asked;
    private final Fields.Names names;
    private final Map<String, Diagnostic> missing;
    private final List<Diagnostic> settled = new ArrayList<>();
    private final List<Diagnostic> told = new ArrayList<>();

    /**
     * @param asked names of the fields a reader knows
     * @param missing what was said of fields that are not there, by their names
     */
    StrangeFields(
            YamlValue.Mapping fields,
            Set<String> asked,
            Fields.Names names,
            Map<String, Diagnostic> missing) {
        this.fields = fields;
        this.asked = asked;
        this.names = names;
        this.missing = new HashMap<>(missing);
        List<YamlValue.Entry> unknown = unknown();
        if (!unknown.isEmpty()) {
            tell(unknown);
        }
    }

    /** What was said of missing fields and need not be said: they are there under other names. */
    List<Diagnostic> settled() {
        return settled;
    }

    List<Diagnostic> told() {
        return told;
    }

    /** Fields nobody asked for, but for pieces of a text that a comma cut. */
    private List<YamlValue.Entry> unknown() {
        List<YamlValue.Entry> strange =
                fields.entries().stream().filter(entry -> !asked.contains(entry.key())).toList();
        if (strange.isEmpty()) {
            return strange;
        }
        List<CutText> cut = CutText.in(fields.entries(), asked);
        cut.forEach(text -> told.add(text.diagnostic()));
        return strange.stream()
                .filter(entry -> cut.stream().noneMatch(text -> text.pieces().contains(entry)))
                .toList();
    }

    private void tell(List<YamlValue.Entry> unknown) {
        var places = new LinkedHashMap<Message, List<YamlValue.Entry>>();
        unknown.forEach(
                entry ->
                        names.elsewhere(entry.key())
                                .ifPresent(where -> entriesAt(places, where).add(entry)));
        var elsewhere = new LinkedHashMap<Message, List<YamlValue.Entry>>();
        for (YamlValue.Entry entry : unknown) {
            Optional<Message> place = names.elsewhere(entry.key());
            // Fields of another kind stand together; a slip stands alone.
            boolean together =
                    place.filter(where -> places.get(where).size() >= TOGETHER).isPresent();
            Optional<String> near = together ? Optional.empty() : near(entry);
            if (near.isEmpty() && place.isPresent()) {
                entriesAt(elsewhere, place.get()).add(entry);
            } else {
                told.add(slip(entry, near));
            }
        }
        elsewhere.forEach(this::tellElsewhere);
    }

    private static List<YamlValue.Entry> entriesAt(
            Map<Message, List<YamlValue.Entry>> places, Message where) {
        return places.computeIfAbsent(where, place -> new ArrayList<>());
    }

    /** The field that is meant; that it is missing need not be said then. */
    private Optional<String> near(YamlValue.Entry entry) {
        Optional<String> near = Nearest.to(entry.key(), asked).or(() -> names.meant(entry.key()));
        near.map(missing::remove).ifPresent(settled::add);
        return near;
    }

    private Diagnostic slip(YamlValue.Entry entry, Optional<String> near) {
        return near.flatMap(fields::entry)
                .map(there -> FieldProblem.again(entry, there))
                .orElseGet(() -> FieldProblem.unknown(entry, asked, near));
    }

    /** One message is enough for a file that lies in the folder of another kind. */
    private void tellElsewhere(Message where, List<YamlValue.Entry> entries) {
        boolean wholeFile = entries.size() > 1 && !missing.isEmpty();
        if (wholeFile) {
            settled.addAll(missing.values());
        }
        told.add(
                FieldProblem.elsewhere(entries, where)
                        .as(wholeFile ? Severity.ERROR : Severity.WARNING));
    }
}
