package vn.loa.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    Fields fields() {
        return Fields.of(parts.fields(), original);
    }

    /** Every {@code {{phone …}}} among its own fields; those of the text are in its body. */
    List<Body.PhoneReference> phones() {
        var phones = new ArrayList<Body.PhoneReference>();
        collect(parts.fields(), phones);
        return phones;
    }

    private static void collect(YamlValue value, List<Body.PhoneReference> phones) {
        if (value instanceof YamlValue.Scalar scalar) {
            Body.PHONE
                    .matcher(scalar.text())
                    .results()
                    .map(match -> new Body.PhoneReference(match.group(1), scalar.at()))
                    .forEach(phones::add);
        } else if (value instanceof YamlValue.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, phones));
        } else if (value instanceof YamlValue.Mapping mapping) {
            mapping.entries().stream()
                    .filter(entry -> !entry.key().equals("details"))
                    .forEach(entry -> collect(entry.value(), phones));
        }
    }

    /** Every piece of text its writer typed: values of fields in order, then the text below. */
    List<Prose> prose() {
        var prose = new ArrayList<Prose>();
        List<String> lines =
                file.text().value().map(text -> text.lines().toList()).orElse(List.of());
        collect(parts.fields(), "", lines, prose);
        if (!parts.text().isBlank()) {
            var start = new Position(file.path(), parts.linesBefore() + 1, 1);
            prose.add(new Prose(id, language, "", parts.text(), start));
        }
        return prose;
    }

    private void collect(YamlValue value, String field, List<String> lines, List<Prose> prose) {
        if (value instanceof YamlValue.Scalar scalar) {
            String written = written(scalar, lines);
            if (!written.isBlank()) {
                prose.add(new Prose(id, language, field, written, scalar.at()));
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

    /** A value as it stands in the file. */
    private static String written(YamlValue.Scalar scalar, List<String> lines) {
        var written = new StringBuilder();
        for (int line = scalar.at().line(); line <= scalar.end().line(); line++) {
            if (line > lines.size()) {
                break;
            }
            String text = lines.get(line - 1);
            boolean last = line == scalar.end().line();
            int from = line == scalar.at().line() ? scalar.at().column() - 1 : 0;
            int to = last ? scalar.end().column() - 1 : text.length();
            int end = Math.min(to, text.length());
            written.append(text, Math.min(from, end), end).append(last ? "" : "\n");
        }
        return written.toString();
    }

    boolean isData() {
        return !file.extension().equals("md") && !file.extension().equals("adoc");
    }
}
