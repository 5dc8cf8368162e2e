package vn.loa.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loa.lang.Language;

/**
 * The days of a publication. Only what lives is ever due: plans in progress, and events. Deadlines
 * of plans that are over are history.
 */
public final class Deadlines {

    private static final Comparator<Occasion> ORDER =
            Comparator.comparing(Occasion::day)
                    .thenComparing(Occasion::source, Comparator.comparing(Content::id))
                    .thenComparing(Occasion::key);

    private final List<Assignment> work;
    private final List<Event> events;

    private Deadlines(List<Assignment> work, List<Event> events) {
        this.work = work;
        this.events = events;
    }

    /** The days of a publication, each content in the variant that serves a language best. */
    public static Deadlines of(Publication publication, Language language) {
        return of(publication.all(Plan.class, language), publication.all(Event.class, language));
    }

    static Deadlines of(List<Plan> plans, List<Event> events) {
        return new Deadlines(
                plans.stream()
                        .filter(plan -> plan.status() != Plan.Status.DRAFT)
                        .flatMap(Deadlines::work)
                        .toList(),
                List.copyOf(events));
    }

    /**
     * What a plan gives to do, with the tasks it repeats. A report that a duty tells to send by the
     * same time is told once, as that duty.
     */
    public static Stream<Assignment> work(Plan plan) {
        return Stream.concat(Assignment.joined(plan).stream(), Assignment.repeated(plan).stream());
    }

    /** Something on a day. */
    public sealed interface Occasion {
        LocalDate day();

        Content source();

        /** Tells it from others of the same source. */
        String key();
    }

    /** The last day to do something in time. */
    public record Deadline(LocalDate day, Assignment work) implements Occasion {

        /** The time of the work that it is the last day of. */
        public Due due() {
            return work.due().stream()
                    .filter(due -> due.days(day, day).findAny().isPresent())
                    .max(Comparator.comparing(Due::isBefore))
                    .orElseThrow();
        }

        /** Whether the plan names the day after, before which it is to be done. */
        public boolean isBefore() {
            return due().isBefore();
        }

        /** The day as the plan names it. */
        public LocalDate named() {
            return isBefore() ? day.plusDays(1) : day;
        }

        @Override
        public Content source() {
            return work.plan();
        }

        @Override
        public String key() {
            return work.key();
        }
    }

    /** The day of an event. */
    public record Anniversary(LocalDate day, Event event) implements Occasion {
        @Override
        public Content source() {
            return event;
        }

        @Override
        public String key() {
            return "ngay";
        }
    }

    /** What lives, from one day to another, both included, in order of days. */
    public List<Occasion> coming(LocalDate from, LocalDate to) {
        Stream<Occasion> due = deadlines(living(), from, to);
        return Stream.concat(due, events.stream().flatMap(event -> days(event, from, to)))
                .sorted(ORDER)
                .toList();
    }

    /**
     * What is over: every deadline of plans that are, and those of plans in progress before a day.
     * The newest comes first.
     */
    public List<Occasion> history(LocalDate before) {
        Stream<Assignment> over = work.stream().filter(one -> !one.isLiving());
        return Stream.concat(
                        deadlines(over, PartialDate.EVER, PartialDate.NEVER),
                        deadlines(living(), PartialDate.EVER, before.minusDays(1)))
                .sorted(ORDER.reversed())
                .toList();
    }

    /** What is to be done but not by a day: only a rhythm, or words that name none. */
    public List<Assignment> withoutDay() {
        return living().filter(one -> !one.due().isEmpty() && !one.isDated()).toList();
    }

    /** The same of plans that are over. */
    public List<Assignment> withoutDayOnce() {
        return work.stream()
                .filter(one -> !one.isLiving() && !one.due().isEmpty() && !one.isDated())
                .toList();
    }

    private Stream<Assignment> living() {
        return work.stream().filter(Assignment::isLiving);
    }

    private static Stream<Occasion> deadlines(
            Stream<Assignment> work, LocalDate from, LocalDate to) {
        return work.flatMap(one -> one.days(from, to).map(day -> new Deadline(day, one)));
    }

    /** Days of an event; one of every year comes in each from its first. */
    public static Stream<Anniversary> days(Event event, LocalDate from, LocalDate to) {
        if (event.day().isEmpty()) {
            return event.about().date().stream()
                    .filter(date -> date.day().isPresent())
                    .map(PartialDate::first)
                    .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                    .map(day -> new Anniversary(day, event));
        }
        int first = Math.max(from.getYear(), event.since().orElse(from.getYear()));
        return IntStream.rangeClosed(first, to.getYear())
                .mapToObj(year -> event.day().get().in(year))
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .map(day -> new Anniversary(day, event));
    }
}
