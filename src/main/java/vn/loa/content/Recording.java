package vn.loa.content;

import java.util.Optional;
import vn.loa.source.Fields;
import vn.loa.source.Form;
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

    private static final Fields.Parser<String> FILE = Misread.ownFile("dau-hieu.mp3");

    /** {@code {file, length}}, or the file alone. */
    static final Form<Recording> FORM =
            Form.either(
                    Fields.Parser.of(FILE.shape(), Recording::alone),
                    Recording::of,
                    value ->
                            Misread.notText(
                                    value, "audio: {file: dau-hieu.mp3, length: \"1:35\"}"));

    private static Outcome<Recording> alone(YamlValue.Scalar value) {
        return FILE.apply(value).map(file -> new Recording(file, Optional.empty(), value.at()));
    }

    private static Outcome<Recording> of(Fields fields) {
        fields.required("file", "dau-hieu.mp3");
        var file = fields.optional("file", FILE);
        var length = fields.text("length");
        return fields.outcome(() -> new Recording(file.orElseThrow(), length, fields.at("file")));
    }
}
