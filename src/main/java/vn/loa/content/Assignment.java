package vn.loa.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loa.lang.Language;

/**
 * Something a plan gives somebody to do by some day: a duty, or a report that is owed.
 *
 * @param key tells it from the others of its plan, e.g. {@code viec-1-2}; stays while the plan's
 *     lists keep their order
 * @param agencies who does it, ids or plain names; several share it
 * @param requested asked ("đề nghị") rather than ordered
 * @param report whether it is a report alone
 * @param text absent where a report is not described
 * @param with who helps, as typed; absent where nobody is named, and of reports
 * @param to who gets the report, ids or plain names; of a duty too that tells to send one
 * @param due empty where the plan names no time
 * @param every how often, as typed; only of reports, and of duties that tell to send one
 */
public record Assignment(
        Plan plan,
        String key,
        List<Reference> agencies,
        boolean requested,
        boolean report,
        Optional<String> text,
        Optional<String> with,
        List<String> to,
        List<Due> due,
        Optional<String> every) {

    private static final Pattern REPORT = Pattern.compile("(?iu)báo cáo|\\breport");

    /** All duties and reports of a plan, in document order. */
    public static List<Assignment> of(Plan plan) {
        var all = new ArrayList<Assignment>();
        for (int d = 0; d < plan.duties().size(); d++) {
            Plan.Duty duty = plan.duties().get(d);
            for (int i = 0; i < duty.items().size(); i++) {
                Plan.Duty.Item item = duty.items().get(i);
                all.add(
                        new Assignment(
                                plan,
                                "viec-" + (d + 1) + "-" + (i + 1),
                                item.agency().map(List::of).orElse(duty.agencies()),
                                duty.requested(),
                                false,
                                Optional.of(item.text()),
                                item.with(),
                                List.of(),
                                Due.parse(item.by()),
                                Optional.empty()));
            }
        }
        for (int r = 0; r < plan.reports().size(); r++) {
            all.add(of(plan, plan.reports().get(r), "bao-cao-" + (r + 1)));
        }
        return List.copyOf(all);
    }

    private static Assignment of(Plan plan, Plan.Report report, String key) {
        return new Assignment(
                plan,
                key,
                report.from(),
                false,
                true,
                report.text(),
                Optional.empty(),
                report.to().stream().toList(),
                report.due().isPresent() ? Due.parse(report.due()) : Due.parse(report.every()),
                report.due().isPresent() ? report.every() : Optional.empty());
    }

    /**
     * What a plan's tasks repeat: of no agency alone, since tasks are given out as duties. Tasks
     * without a rhythm are left out.
     */
    public static List<Assignment> repeated(Plan plan) {
        var all = new ArrayList<Assignment>();
        for (int t = 0; t < plan.tasks().size(); t++) {
            Plan.Task task = plan.tasks().get(t);
            if (task.every().isPresent()) {
                all.add(
                        new Assignment(
                                plan,
                                "nhiem-vu-" + (t + 1),
                                List.of(),
                                false,
                                false,
                                Optional.of(task.text()),
                                Optional.empty(),
                                List.of(),
                                Due.parse(task.every()),
                                Optional.empty()));
            }
        }
        return all;
    }

    /**
     * All duties and reports of a plan, in document order. A report that a duty tells to send by
     * the same time is told once, as that duty, which then has its words and its recipient too.
     */
    public static List<Assignment> joined(Plan plan) {
        var all = new ArrayList<Assignment>();
        for (Assignment one : of(plan)) {
            OptionalInt duty =
                    IntStream.range(0, all.size())
                            .filter(d -> all.get(d).isToSend(one))
                            .findFirst();
            if (duty.isPresent()) {
                all.set(duty.getAsInt(), all.get(duty.getAsInt()).sending(one));
            } else {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    /**
     * Whether this duty, by who has it, its words and its time, is to send that report. Once it
     * tells of one it sends no other elsewhere, but the same to others.
     */
    private boolean isToSend(Assignment other) {
        return !report
                && other.report
                && (to.isEmpty() || to.containsAll(other.to) || tells(other))
                && !(other.agencies.isEmpty() && other.due.isEmpty())
                && other.agencies.stream().allMatch(agency -> isOf(agency.id()))
                && text.filter(words -> REPORT.matcher(words).find()).isPresent()
                && times().equals(other.times());
    }

    /** Whether all that is said of another is said here. */
    private boolean tells(Assignment other) {
        return text.isPresent() && other.text.filter(text.get()::contains).isPresent();
    }

    private Assignment sending(Assignment other) {
        Optional<String> both =
                Optional.of(
                        Stream.concat(text.stream(), other.text.stream())
                                .map(
                                        words ->
                                                words.matches("(?s).*[.!?…]\\s*")
                                                        ? words
                                                        : words + ".")
                                .distinct()
                                .collect(Collectors.joining(" ")));
        return new Assignment(
                plan,
                key,
                agencies,
                requested,
                false,
                other.text.isEmpty() || tells(other) ? text : both,
                with,
                Stream.concat(to.stream(), other.to.stream()).distinct().toList(),
                due,
                every.or(other::every));
    }

    private List<String> times() {
        return due.stream().map(one -> one.shown(Language.VIETNAMESE)).toList();
    }

    /** Whether it is still to be done: the plan is in progress. */
    public boolean isLiving() {
        return plan.status() == Plan.Status.CURRENT;
    }

    /** Whether it is one agency's, perhaps with others. */
    public boolean isOf(String agency) {
        return agencies.stream().anyMatch(a -> a.id().equals(agency));
    }

    /** Whether it has days that a calendar can show. */
    public boolean isDated() {
        return due.stream().anyMatch(Due::isDated);
    }

    /**
     * Its last days from one day to another, both included. A day without a year comes in the years
     * of the plan only.
     */
    public Stream<LocalDate> days(LocalDate from, LocalDate to) {
        return due.stream().flatMap(one -> days(one, from, to)).distinct().sorted();
    }

    /**
     * The next last day of a plan in progress, counted from a day; when all are over the last one,
     * so that the reader hears of it. Absent for other plans: they are history.
     */
    public Optional<LocalDate> next(LocalDate today) {
        return isLiving()
                ? days(today, PartialDate.NEVER)
                        .findFirst()
                        .or(() -> days(PartialDate.EVER, today).reduce((a, b) -> b))
                : Optional.empty();
    }

    /** How something is given to somebody. */
    public enum Manner {
        ORDERED,
        REQUESTED,
        REPORT,
        TASK;

        /** Its key among the words of the theme. */
        public String word() {
            return "manner." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Manner manner() {
        if (report) {
            return Manner.REPORT;
        }
        return agencies.isEmpty() ? Manner.TASK : requested ? Manner.REQUESTED : Manner.ORDERED;
    }

    /** The same of one of its times. */
    public Stream<LocalDate> days(Due one, LocalDate from, LocalDate to) {
        if (!(one instanceof Due.Yearly)) {
            return one.days(from, to);
        }
        LocalDate first = first().filter(day -> day.isAfter(from)).orElse(from);
        LocalDate last = last().filter(day -> day.isBefore(to)).orElse(to);
        return first.isAfter(last) ? Stream.empty() : one.days(first, last);
    }

    /** First day a yearly deadline can fall on: the plan's, or the year it was issued in. */
    public Optional<LocalDate> first() {
        return plan.period()
                .map(period -> period.from().first())
                .or(() -> plan.issued().map(PartialDate::first));
    }

    /**
     * Last day a yearly deadline can fall on. Absent for a plan in progress without a period; one
     * that is over and names none is taken to have lasted the year it was issued in.
     */
    public Optional<LocalDate> last() {
        return plan.period()
                .map(period -> period.to().last())
                .or(
                        () ->
                                isLiving()
                                        ? Optional.empty()
                                        : plan.issued()
                                                .map(
                                                        issued ->
                                                                LocalDate.of(
                                                                        issued.year(), 12, 31)));
    }
}
