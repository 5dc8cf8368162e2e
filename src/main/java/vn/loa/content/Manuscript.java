package vn.loa.content;

import java.util.Optional;
import vn.loa.lang.Language;
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

    boolean isData() {
        return !file.extension().equals("md") && !file.extension().equals("adoc");
    }
}
