package vn.loa.content;

import java.util.Optional;
import vn.loa.source.Fields;
import vn.loa.source.Form;
import vn.loa.source.Outcome;

/**
 * Where a fact was taken from.
 *
 * @param date day, month or year of the source
 */
public record Citation(String title, Optional<String> url, Optional<PartialDate> date) {

    /** {@code {title, url, date}}, or a text that names the source. */
    static final Form<Citation> FORM =
            Form.either(
                    text -> Outcome.ok(new Citation(text.text())),
                    Citation::of,
                    value ->
                            Misread.notText(
                                    value, "source: {title: Báo Nhân Dân, date: 2026-11-02}"));

    private Citation(String title) {
        this(title, Optional.empty(), Optional.empty());
    }

    private static Outcome<Citation> of(Fields fields) {
        String title = fields.requiredText("title", "Báo Nhân Dân");
        var url = fields.optional("url", Misread.WEB_ADDRESS);
        var date = fields.optional("date", PartialDate.PARSER);
        return fields.outcome(() -> new Citation(title, url, date));
    }
}
