package vn.loa.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.DayOfYear;
import vn.loa.content.Deadlines;
import vn.loa.content.Event;
import vn.loa.content.Kind;
import vn.loa.content.PartialDate;
import vn.loa.content.Term;
import vn.loa.output.Json;
import vn.loa.output.Output;

/** Days and campaigns: a page for each with its material, and the list. */
final class EventPages implements Family {

    private static final String ROOT = Kind.EVENT.root();

    record View(
            String lang,
            String notice,
            String title,
            String lead,
            String when,
            String day,
            String until,
            boolean over,
            String body,
            List<Date> dates,
            List<Parts.Group> kit,
            List<Parts.Link> basis,
            List<Parts.Fact> past,
            List<Parts.Link> topics,
            String updated,
            List<Parts.Source> sources) {}

    /**
     * A day of the event in this year or the next.
     *
     * @param over whether it was over on the day of the build
     */
    record Date(String iso, String day, String weekday, boolean over) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        if (!edition.contents().has(Kind.EVENT)) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(list(edition)),
                edition.contents().all(Event.class).stream().map(event -> output(edition, event)));
    }

    private static Output output(Edition edition, Event event) {
        Head head = Head.of(edition, event).below(new Head.Step(ROOT, edition.word("events")));
        return PageOutput.explained(
                edition,
                day(event, edition).map(day -> head.with(data(edition, event, day))).orElse(head),
                "event.html",
                here -> view(event, here));
    }

    private static View view(Event event, Here here) {
        Edition edition = here.edition();
        return new View(
                edition.shown().mark(event),
                edition.shown().notice(event),
                event.title(),
                edition.shown().summary(event),
                when(event, edition),
                dayOfYear(event),
                event.day().isPresent()
                        ? ""
                        : event.about().date().map(date -> date.last().toString()).orElse(""),
                event.day().isEmpty()
                        && event.about()
                                .date()
                                .filter(date -> isOver(date.last(), edition))
                                .isPresent(),
                here.body(event),
                dates(event, edition),
                new EventKit(event, edition).groups(here),
                DocumentPages.basis(event.basis(), here),
                event.past().stream()
                        .map(
                                past ->
                                        new Parts.Fact(
                                                past.year(),
                                                edition.shown().withPhones(past.text())))
                        .toList(),
                edition.terms().related(event, here),
                event.about().latest().map(edition.shown()::date).orElse(""),
                edition.shown().sources(event.about().sources()));
    }

    /**
     * Of a day that comes every year: this year's, counted from the build, and the next one's; what
     * is over comes last.
     */
    private static List<Date> dates(Event event, Edition edition) {
        int year = edition.publication().day().getYear();
        return event.day().isEmpty()
                ? List.of()
                : Deadlines.days(event, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31))
                        .map(one -> date(one.day(), edition))
                        .sorted(Comparator.comparing(Date::over))
                        .toList();
    }

    private static Date date(LocalDate day, Edition edition) {
        return new Date(
                day.toString(),
                edition.shown().date(PartialDate.of(day)),
                edition.shown().weekday(day),
                isOver(day, edition));
    }

    private static boolean isOver(LocalDate day, Edition edition) {
        return day.isBefore(edition.publication().day());
    }

    /** When it is, in words. */
    static String when(Event event, Edition edition) {
        if (event.day().isPresent()) {
            String yearly =
                    edition.word(
                            "everyYearOn", Map.of("day", event.day().get().shown(edition.dates())));
            return event.since()
                    .map(y -> yearly + ", " + edition.word("sinceYear", Map.of("year", y)))
                    .orElse(yearly);
        }
        return event.about().date().map(edition.shown()::date).orElse("");
    }

    /** {@code 07-30} for a day that comes every year, else empty. */
    static String dayOfYear(Event event) {
        return event.day().map(day -> day.day().toString().substring(2)).orElse("");
    }

    /** Of a day that comes every year the coming one, counted from the build. */
    static Optional<LocalDate> day(Event event, Edition edition) {
        return event.day().isPresent()
                ? Deadlines.days(event, edition.publication().day(), PartialDate.NEVER)
                        .findFirst()
                        .map(Deadlines.Anniversary::day)
                : event.about().date().map(PartialDate::first);
    }

    private static Map<String, Object> data(Edition edition, Event event, LocalDate day) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Event");
        data.put("name", event.title());
        data.put("url", edition.addresses().full(event));
        data.put("description", edition.shown().summary(event));
        data.put("startDate", day.toString());
        data.put("endDate", day.toString());
        data.put("eventStatus", "https://schema.org/EventScheduled");
        data.put(
                "location",
                Json.object(
                        "@type",
                        "Place",
                        "name",
                        where(edition, event),
                        "address",
                        Json.object("@type", "PostalAddress", "addressCountry", "VN")));
        event.day()
                .ifPresent(yearly -> data.put("eventSchedule", schedule(yearly, event, edition)));
        return data;
    }

    private static Map<String, Object> schedule(DayOfYear yearly, Event event, Edition edition) {
        var schedule = new LinkedHashMap<String, Object>();
        schedule.put("@type", "Schedule");
        event.since().ifPresent(year -> schedule.put("startDate", yearly.in(year).toString()));
        schedule.put("repeatFrequency", "P1Y");
        schedule.put("byMonth", yearly.day().getMonthValue());
        schedule.put("byMonthDay", yearly.day().getDayOfMonth());
        schedule.put("scheduleTimezone", edition.settings().zone().getId());
        return schedule;
    }

    private static String where(Edition edition, Event event) {
        String places =
                event.about().places().stream()
                        .flatMap(place -> edition.terms().find(Term.Type.PLACE, place).stream())
                        .map(edition.terms()::name)
                        .collect(Collectors.joining(", "));
        return places.isEmpty() ? "Việt Nam" : places;
    }

    private static Output list(Edition edition) {
        return Listing.output(
                edition,
                ROOT,
                "events",
                EventFiles.PATH,
                here ->
                        edition.contents().all(Event.class).stream()
                                .map(event -> row(event, here))
                                .toList());
    }

    private static Parts.Row row(Event event, Here here) {
        Parts.Row row = here.row(event);
        return new Parts.Row(
                row.href(), row.title(), row.text(), when(event, here.edition()), row.lang());
    }
}
