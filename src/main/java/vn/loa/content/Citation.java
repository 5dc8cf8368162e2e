package vn.loa.content;

import java.util.Optional;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;
import vn.loa.source.YamlValue;

/**
 * Where a fact was taken from.
 *
 * @param date day, month or year of the source
 */
public record Citation(String title, Optional<String> url, Optional<PartialDate> date) {

    /** Reads {@code {title, url, date}}, or a text that names the source. */
    static Outcome<Citation> of(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return Outcome.ok(new Citation(scalar.text(), Optional.empty(), Optional.empty()));
        }
        if (value instanceof YamlValue.Mapping mapping) {
            Fields fields = Fields.of(mapping);
            String title = fields.requiredText("title", "Báo Nhân Dân");
            var url = fields.optional("url", Misread::webAddress);
            var date = fields.optional("date", PartialDate::parse);
            return fields.outcome(() -> new Citation(title, url, date));
        }
        return Outcome.failed(Misread.notText("source", value));
    }
}
