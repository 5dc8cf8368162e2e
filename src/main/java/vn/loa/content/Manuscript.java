package vn.loa.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.source.Fields;
import vn.loa.source.FrontMatter;
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

    boolean isData() {
        return !file.extension().equals("md") && !file.extension().equals("adoc");
    }
}
