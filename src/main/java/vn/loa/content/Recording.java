package vn.loa.content;

import java.util.Optional;
import vn.loa.source.Fields;
import vn.loa.source.Form;
import vn.loa.source.Outcome;
import vn.loa.source.Position;

/**
 * Somebody's voice reading a text; the text itself is the transcript.
 *
 * @param file where it lies, as a link in the text would be written
 * @param length as shown, e.g. {@code 1:35}; absent when its writer gave none
 */
public record Recording(String file, Optional<String> length, Position at) {

    /** {@code {file, length}}, or the file alone. */
    static final Form<Recording> FORM =
            Form.either(
                    file ->
                            Outcome.ok(
                                    new Recording(
                                            file.text().strip(), Optional.empty(), file.at())),
                    Recording::of,
                    value ->
                            Misread.notText(
                                    value, "audio: {file: dau-hieu.mp3, length: \"1:35\"}"));

    private static Outcome<Recording> of(Fields fields) {
        String file = fields.requiredText("file", "dau-hieu.mp3");
        var length = fields.text("length");
        return fields.outcome(() -> new Recording(file, length, fields.at()));
    }
}
