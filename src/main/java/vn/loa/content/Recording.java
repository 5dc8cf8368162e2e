package vn.loa.content;

import java.util.Optional;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.YamlValue;

/**
 * Somebody's voice reading a text; the text itself is the transcript.
 *
 * @param file where it lies, as a link in the text would be written
 * @param length as shown, e.g. {@code 1:35}; absent when its writer gave none
 */
public record Recording(String file, Optional<String> length, Position at) {

    /** Reads {@code {file, length}}, or the file alone. */
    static Outcome<Recording> of(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return Misread.ownFile(scalar, "dau-hieu.mp3")
                    .map(file -> new Recording(file, Optional.empty(), scalar.at()));
        }
        if (value instanceof YamlValue.Mapping mapping) {
            Fields fields = Fields.of(mapping);
            fields.requiredText("file", "dau-hieu.mp3");
            var file = fields.optional("file", typed -> Misread.ownFile(typed, "dau-hieu.mp3"));
            var length = fields.text("length");
            return fields.outcome(() -> new Recording(file.orElseThrow(), length, mapping.at()));
        }
        return Outcome.failed(Misread.notText("audio", value));
    }
}
