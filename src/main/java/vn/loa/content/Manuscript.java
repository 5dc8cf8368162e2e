package vn.loa.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.source.Fields;
import vn.loa.source.FrontMatter;
import vn.loa.source.Position;
import vn.loa.source.SourceFile;
import vn.loa.source.YamlValue;

/**
 * A content file whose kind, slug and language are known and whose fields are not read yet.
 *
 * @param parts fields and text; a YAML file has no text
 * @param original fields of the file this one translates; what the translation leaves out is taken
 *     from there
 */
record Manuscript(
        ContentId id,
        Language language,
        SourceFile file,
        FrontMatter parts,
        Optional<YamlValue.Mapping> original) {

    /** Where it begins: its file, or its line of a table. */
    Position origin() {
        return file.extension().equals("csv") ? parts.fields().at() : file.start();
    }

    Fields fields() {
        return Fields.of(parts.fields(), original);
    }

    /** Every {@code {{phone …}}} among its own fields; those of the text are in its body. */
    List<Body.PhoneReference> phones() {
        var phones = new ArrayList<Body.PhoneReference>();
        collect(parts.fields(), new Lines(file), phones);
        return phones;
    }

    /** Every {@code {{phone …}}} among its fields and in its text, of which no body is made. */
    List<Body.PhoneReference> phonesOfAll() {
        var all = new ArrayList<>(phones());
        prose().stream()
                .filter(prose -> prose.field().isEmpty() || prose.field().equals("details"))
                .forEach(
                        prose ->
                                Body.PHONE
                                        .matcher(prose.text())
                                        .results()
                                        .map(found -> reference(prose, found))
                                        .forEach(all::add));
        return all;
    }

    private static Body.PhoneReference reference(Prose prose, MatchResult found) {
        return new Body.PhoneReference(found.group(1), prose.at(found.start()));
    }

    private static void collect(YamlValue value, Lines lines, List<Body.PhoneReference> phones) {
        if (value instanceof YamlValue.Scalar scalar) {
            phones.addAll(phones(scalar, lines));
        } else if (value instanceof YamlValue.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, lines, phones));
        } else if (value instanceof YamlValue.Mapping mapping) {
            mapping.entries().stream()
                    .filter(entry -> !entry.key().equals("details"))
                    .forEach(entry -> collect(entry.value(), lines, phones));
        }
    }

    /** Of a text over several lines each reference has its own line, not the line of the key. */
    private static List<Body.PhoneReference> phones(YamlValue.Scalar scalar, Lines lines) {
        List<MatchResult> found = Body.PHONE.matcher(scalar.text()).results().toList();
        boolean manyLines = scalar.at().line() < scalar.end().line();
        List<Position> places =
                found.isEmpty() || !manyLines
                        ? List.of()
                        : lines.places(Body.PHONE, scalar.at(), scalar.end());
        var phones = new ArrayList<Body.PhoneReference>();
        for (int i = 0; i < found.size(); i++) {
            Position at = places.size() == found.size() ? places.get(i) : scalar.at();
            phones.add(new Body.PhoneReference(found.get(i).group(1), at));
        }
        return phones;
    }

    /** Every piece of text its writer typed: values of fields in order, then the text below. */
    List<Prose> prose() {
        var prose = new ArrayList<Prose>();
        collect(parts.fields(), "", new Lines(file), prose);
        if (!parts.text().isBlank()) {
            var start = new Position(file.path(), parts.linesBefore() + 1, 1);
            prose.add(new Prose(id, language, "", parts.text(), start));
        }
        return prose;
    }

    private void collect(YamlValue value, String field, Lines lines, List<Prose> prose) {
        if (value instanceof YamlValue.Scalar scalar) {
            if (!scalar.text().isBlank()) {
                prose.add(prose(scalar, field, lines));
            }
        } else if (value instanceof YamlValue.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, field, lines, prose));
        } else if (value instanceof YamlValue.Mapping mapping) {
            mapping.entries()
                    .forEach(
                            entry -> {
                                String name =
                                        field.isEmpty() ? entry.key() : field + "." + entry.key();
                                collect(entry.value(), name, lines, prose);
                            });
        }
    }

    private Prose prose(YamlValue.Scalar scalar, String field, Lines lines) {
        Position at = scalar.at();
        boolean oneLine = at.line() == scalar.end().line();
        int around = scalar.end().column() - at.column() - scalar.text().length();
        // Most values stand in the file as they are, bare or between two quotes.
        if (oneLine && around == 0) {
            return new Prose(id, language, field, scalar.text(), at);
        }
        if (oneLine && around == 2 && !scalar.plain()) {
            var inside = new Position(at.file(), at.line(), at.column() + 1);
            return new Prose(id, language, field, scalar.text(), inside);
        }
        return new Prose(id, language, field, lines.between(at, scalar.end()), at);
    }

    /** The lines of a file, taken apart when they are first needed. */
    private static final class Lines {
        private final SourceFile file;
        private List<String> lines;

        Lines(SourceFile file) {
            this.file = file;
        }

        private List<String> lines() {
            if (lines == null) {
                lines = file.text().value().map(text -> text.lines().toList()).orElse(List.of());
            }
            return lines;
        }

        /** Where a pattern is found in the lines from one position to another. */
        List<Position> places(Pattern pattern, Position start, Position end) {
            var places = new ArrayList<Position>();
            for (int line = start.line(); line <= Math.min(end.line(), lines().size()); line++) {
                int number = line;
                pattern.matcher(lines().get(line - 1))
                        .results()
                        .map(found -> new Position(file.path(), number, found.start() + 1))
                        .filter(at -> at.compareTo(start) >= 0 && at.compareTo(end) < 0)
                        .forEach(places::add);
            }
            return places;
        }

        String between(Position start, Position end) {
            var written = new StringBuilder();
            for (int line = start.line(); line <= Math.min(end.line(), lines().size()); line++) {
                String text = lines().get(line - 1);
                boolean last = line == end.line();
                int from = line == start.line() ? start.column() - 1 : 0;
                int to = Math.min(last ? end.column() - 1 : text.length(), text.length());
                written.append(text, Math.min(from, to), to).append(last ? "" : "\n");
            }
            return written.toString();
        }
    }

    boolean isData() {
        return !file.extension().equals("md") && !file.extension().equals("adoc");
    }
}
