package vn.loa.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Event;
import vn.loa.content.Kind;
import vn.loa.output.Csv;
import vn.loa.output.Json;
import vn.loa.output.Output;

/** Days and campaigns with everything that belongs to them, as data. */
final class EventFiles implements Family {

    static final String PATH = Kind.EVENT.root() + "su-kien";

    private static final List<String> HEAD =
            List.of(
                    "kind.event",
                    "eventWhen",
                    "eventNext",
                    "basis",
                    "dataKind",
                    "dataContent",
                    "dataContentAddress",
                    "workAddress");

    @Override
    public Stream<Output> outputs(Edition edition) {
        return edition.contents().has(Kind.EVENT)
                ? DataFile.both(edition, PATH, () -> table(edition), () -> json(edition))
                : Stream.empty();
    }

    private static Csv table(Edition edition) {
        return DataFile.csv(
                edition,
                HEAD,
                edition.contents().all(Event.class).stream()
                        .flatMap(event -> rows(event, edition)));
    }

    private static Stream<List<String>> rows(Event event, Edition edition) {
        return DataParts.cells(new EventKit(event, edition).contents(), edition)
                .map(
                        cells ->
                                DataParts.row(
                                        own(event, edition),
                                        cells,
                                        edition.addresses().full(event)));
    }

    private static List<String> own(Event event, Edition edition) {
        return List.of(
                event.title(),
                EventPages.when(event, edition),
                EventPages.day(event, edition).map(LocalDate::toString).orElse(""),
                event.basis().stream()
                        .map(basis -> PlanWords.basis(edition, basis))
                        .collect(Collectors.joining("; ")));
    }

    private static Map<String, Object> json(Edition edition) {
        return Json.object(
                "events",
                edition.contents().all(Event.class).stream()
                        .map(event -> json(event, edition))
                        .toList());
    }

    private static Map<String, Object> json(Event event, Edition edition) {
        return Json.object(
                "id", event.id().path(),
                "title", event.title(),
                "summary", edition.shown().summary(event),
                "everyYear", event.day().map(day -> day.day().toString().substring(2)),
                "since", event.since(),
                "next", EventPages.day(event, edition).map(LocalDate::toString),
                "basis",
                        event.basis().stream()
                                .map(basis -> DataParts.basis(basis, edition))
                                .toList(),
                "past", event.past().stream().map(past -> past(past, edition)).toList(),
                "sources", event.about().sources().stream().map(DataParts::source).toList(),
                "updated", event.about().latest().map(day -> day.iso()),
                "address", edition.addresses().full(event),
                "contents",
                        new EventKit(event, edition)
                                .contents().stream()
                                        .map(content -> DataParts.content(content, edition))
                                        .toList());
    }

    private static Map<String, Object> past(Event.Past past, Edition edition) {
        return Json.object(
                "year", past.year(),
                "text", edition.shown().withPhones(past.text()),
                "source", past.source().map(DataParts::source));
    }
}
