package vn.loa.migrate;

import java.util.List;
import java.util.stream.Stream;
import vn.loa.source.Position;
import vn.loa.source.YamlValue;

/** One thing that is written differently from a schema version on. */
public sealed interface Step {

    /** Everything that ever changed, oldest first. */
    List<Step> ALL =
            List.of(
                    // Early settings said url, as other generators do.
                    new RenameField(1, "site/site.yaml", List.of("navigation", "url"), "path"));

    /** The version whose files are written the new way. */
    int version();

    /** Beginning of the paths of the files it is about. */
    String files();

    /** What it changes in the fields of one file. */
    Stream<Edit> edits(YamlValue.Mapping fields);

    /**
     * A field has another name.
     *
     * @param path keys from the outermost in; lists on the way are gone through
     */
    record RenameField(int version, String files, List<String> path, String name) implements Step {

        @Override
        public Stream<Edit> edits(YamlValue.Mapping fields) {
            String old = path.get(path.size() - 1);
            return mappings(fields, path.subList(0, path.size() - 1))
                    .filter(mapping -> mapping.entry(name).isEmpty())
                    .flatMap(mapping -> mapping.entry(old).stream())
                    .map(entry -> new Edit(entry.keyAt(), old, name));
        }
    }

    /**
     * A choice of a field has another name.
     *
     * @param path keys from the outermost in; lists on the way are gone through
     */
    record RenameChoice(int version, String files, List<String> path, String old, String name)
            implements Step {

        @Override
        public Stream<Edit> edits(YamlValue.Mapping fields) {
            String key = path.get(path.size() - 1);
            return mappings(fields, path.subList(0, path.size() - 1))
                    .flatMap(mapping -> mapping.entry(key).stream())
                    .map(YamlValue.Entry::value)
                    .filter(YamlValue.Scalar.class::isInstance)
                    .map(YamlValue.Scalar.class::cast)
                    .filter(scalar -> scalar.text().equals(old))
                    .map(scalar -> new Edit(inside(scalar), old, name));
        }

        private static Position inside(YamlValue.Scalar scalar) {
            var at = scalar.at();
            int quote = scalar.plain() ? 0 : 1;
            return new Position(at.file(), at.line(), at.column() + quote);
        }
    }

    private static Stream<YamlValue.Mapping> mappings(YamlValue value, List<String> path) {
        if (value instanceof YamlValue.Sequence sequence) {
            return sequence.items().stream().flatMap(item -> mappings(item, path));
        }
        if (!(value instanceof YamlValue.Mapping mapping)) {
            return Stream.empty();
        }
        return path.isEmpty()
                ? Stream.of(mapping)
                : mapping.entry(path.get(0)).stream()
                        .flatMap(e -> mappings(e.value(), path.subList(1, path.size())));
    }
}
