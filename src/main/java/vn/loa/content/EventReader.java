package vn.loa.content;

import java.util.List;
import vn.loa.markup.Markup;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;
import vn.loa.source.Position;

/** Reads days and campaigns: {@code content/events/*.yaml}. */
final class EventReader implements ContentReader {

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public Outcome<Event> read(Manuscript manuscript, Fields fields, Markup markup) {
        var about = CommonFields.description(fields);
        var day = fields.optional("day", DayOfYear.PARSER);
        if (day.isPresent() && about.date().isPresent()) {
            fields.report(dayAndDate(fields.at("date")));
        }
        var since = fields.wholeNumber("since");
        var campaign =
                fields.optional("kind", Misread.choice("kind", List.of("day", "campaign")))
                        .filter("campaign"::equals)
                        .isPresent();
        var basis = fields.mappings("basis", PlanReader::basis);
        var kit = CommonFields.references(fields, "kit", "materials");
        var past = fields.mappings("past", EventReader::past);
        return CommonFields.body(manuscript, fields, markup)
                .then(
                        body ->
                                fields.outcome(
                                        () ->
                                                new Event(
                                                        manuscript.id(),
                                                        manuscript.language(),
                                                        about,
                                                        day,
                                                        since,
                                                        campaign,
                                                        basis,
                                                        kit,
                                                        past,
                                                        body,
                                                        manuscript.file().start())));
    }

    private static Diagnostic dayAndDate(Position at) {
        return Diagnostic.warning(
                        "day-and-date",
                        at,
                        "có cả day (năm nào cũng có) lẫn date (chỉ một lần)",
                        "there is both day (every year) and date (once)")
                .suggesting(
                        "giữ một dòng: ngày hằng năm thì giữ day, chỉ một lần thì giữ date",
                        "keep one of them: day for every year, date for once");
    }

    private static Event.Past past(Fields fields) {
        return new Event.Past(
                fields.requiredText("year", "2025"),
                fields.requiredText("text", "…"),
                fields.list("source", Citation.FORM).stream().findFirst());
    }
}
