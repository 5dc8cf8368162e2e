package vn.loa.output;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.content.Kind;
import vn.loa.source.FrontMatter;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

/**
 * How the files of a publication write each field, where the schema leaves several ways: a form
 * knows one way only.
 */
public final class WrittenFields {

    /** A way to write a value. */
    public enum Way {
        TEXT,
        FIELDS,
        TEXTS,
        LIST_OF_FIELDS
    }

    /**
     * A field in a file.
     *
     * @param texts the text, or the texts of the list; empty for fields
     */
    public record Place(Way way, List<String> texts, Position at) {}

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, List<Place>> places = new LinkedHashMap<>();

    private WrittenFields() {}

    /** The fields of all files that can be read. */
    public static WrittenFields of(SourceTree sources) {
        var written = new WrittenFields();
        for (Kind kind : Kind.values()) {
            for (SourceFile file : sources.under(kind.folder())) {
                fields(file).value().ifPresent(fields -> written.note(kind.word(), fields));
            }
        }
        sources.file("site/site.yaml")
                .flatMap(file -> Yaml.read(file).value())
                .ifPresent(fields -> written.note("site", fields));
        return written;
    }

    private static Outcome<YamlValue.Mapping> fields(SourceFile file) {
        return switch (file.extension()) {
            case "yaml", "yml" -> Yaml.read(file);
            case "md", "adoc" -> FrontMatter.read(file).map(FrontMatter::fields);
            default -> Outcome.ok(YamlValue.Mapping.empty(file.start()));
        };
    }

    private void note(String path, YamlValue value) {
        if (value instanceof YamlValue.Mapping fields) {
            for (YamlValue.Entry entry : fields.entries()) {
                String inner = path + "." + entry.key();
                place(entry.value())
                        .ifPresent(
                                p -> places.computeIfAbsent(inner, k -> new ArrayList<>()).add(p));
                note(inner, entry.value());
            }
        } else if (value instanceof YamlValue.Sequence list) {
            list.items().forEach(item -> note(path, item));
        }
    }

    private static Optional<Place> place(YamlValue value) {
        if (value instanceof YamlValue.Scalar text) {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Place(Way.TEXT, List.of(text.text()), text.at()));
        }
        if (value instanceof YamlValue.Mapping fields) {
            return Optional.of(new Place(Way.FIELDS, List.of(), fields.at()));
        }
        var list = (YamlValue.Sequence) value;
        if (list.items().isEmpty()) {
            return Optional.empty();
        }
        boolean ofFields = list.items().stream().anyMatch(YamlValue.Mapping.class::isInstance);
        List<String> texts =
                list.items().stream()
                        .filter(YamlValue.Scalar.class::isInstance)
                        .map(item -> ((YamlValue.Scalar) item).text())
                        .toList();
        return Optional.of(new Place(ofFields ? Way.LIST_OF_FIELDS : Way.TEXTS, texts, list.at()));
    }

    /**
     * Where a field is written.
     *
     * @param path the kind and the names of the fields, e.g. {@code service.phones}
     */
    List<Place> of(String path) {
        return places.getOrDefault(path, List.of());
    }

    /** The ways in which a field is written; empty where nobody has. */
    Set<Way> ways(String path) {
        return of(path).stream()
                .map(Place::way)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Way.class)));
    }

    /** Every text that a field has somewhere. */
    List<String> texts(String path) {
        return of(path).stream().flatMap(place -> place.texts().stream()).distinct().toList();
    }

    /** Whether nothing but whole days stands in a field, or nothing at all. */
    boolean isDays(String path) {
        return texts(path).stream().allMatch(text -> DAY.matcher(text).matches());
    }
}
