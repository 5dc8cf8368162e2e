package vn.loa.output;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A calendar file that phones and office programs read.
 *
 * @param name shown by programs that subscribe to it
 * @param stamp the day its contents were last changed; a build has no clock of its own
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545, iCalendar</a>
 */
public record Calendar(String name, LocalDate stamp, List<Entry> entries) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
    private static final int LINE_BYTES = 75;

    public Calendar {
        entries = List.copyOf(entries);
    }

    /**
     * Something on a day.
     *
     * @param uid stays the same from build to build, and is unique in the world
     * @param day the (first) day
     * @param time on the clock of whoever reads it; absent for the whole day
     * @param length how long it lasts; only with a time
     * @param description plain text, lines separated by {@code \n}; may be empty
     * @param url full address of the page about it
     */
    public record Entry(
            String uid,
            LocalDate day,
            Optional<LocalTime> time,
            Optional<Duration> length,
            String summary,
            String description,
            Optional<String> url,
            Optional<Repeat> repeat) {

        /** Something on a whole day that does not come back. */
        public static Entry on(LocalDate day, String uid, String summary, String description) {
            return new Entry(
                    uid,
                    day,
                    Optional.empty(),
                    Optional.empty(),
                    summary,
                    description,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /**
     * How an entry comes back.
     *
     * @param days of the week; empty unless weekly
     * @param until last day; absent means always
     * @param monthEnd on the last day of the month of the first, whether February has 28 or 29
     */
    public record Repeat(
            Every every, Set<DayOfWeek> days, Optional<LocalDate> until, boolean monthEnd) {

        public Repeat(Every every, Set<DayOfWeek> days, Optional<LocalDate> until) {
            this(every, days, until, false);
        }

        /** How often. */
        public enum Every {
            DAILY,
            WEEKLY,
            MONTHLY,
            YEARLY
        }

        public Repeat {
            days = Set.copyOf(days);
        }

        public static Repeat yearly() {
            return new Repeat(Every.YEARLY, Set.of(), Optional.empty());
        }
    }

    /** The file, UTF-8. */
    public byte[] bytes() {
        var text = new Lines();
        text.add("BEGIN:VCALENDAR");
        text.add("VERSION:2.0");
        text.add("PRODID:-//Loa//Loa//VI");
        text.add("CALSCALE:GREGORIAN");
        text.add("X-WR-CALNAME:" + escaped(name));
        entries.forEach(entry -> write(entry, text));
        text.add("END:VCALENDAR");
        return text.bytes();
    }

    private void write(Entry entry, Lines text) {
        text.add("BEGIN:VEVENT");
        text.add("UID:" + escaped(entry.uid()));
        text.add("DTSTAMP:" + DAY.format(stamp) + "T000000Z");
        if (entry.time().isPresent()) {
            text.add("DTSTART:" + DAY.format(entry.day()) + "T" + TIME.format(entry.time().get()));
            entry.length().ifPresent(length -> text.add("DURATION:" + length));
        } else {
            text.add("DTSTART;VALUE=DATE:" + DAY.format(entry.day()));
            text.add("DTEND;VALUE=DATE:" + DAY.format(entry.day().plusDays(1)));
        }
        entry.repeat().ifPresent(repeat -> text.add("RRULE:" + rule(repeat, entry)));
        text.add("SUMMARY:" + escaped(entry.summary()));
        if (!entry.description().isEmpty()) {
            text.add("DESCRIPTION:" + escaped(entry.description()));
        }
        entry.url().ifPresent(url -> text.add("URL:" + url));
        if (entry.time().isEmpty()) {
            text.add("TRANSP:TRANSPARENT");
        }
        text.add("END:VEVENT");
    }

    private static String rule(Repeat repeat, Entry entry) {
        var rule = new StringBuilder("FREQ=" + repeat.every());
        repeat.until()
                .ifPresent(
                        day ->
                                rule.append(";UNTIL=")
                                        .append(DAY.format(day))
                                        .append(entry.time().isPresent() ? "T235959" : ""));
        if (!repeat.days().isEmpty()) {
            rule.append(";BYDAY=").append(days(repeat.days()));
        }
        if (repeat.monthEnd()) {
            rule.append(";BYMONTH=").append(entry.day().getMonthValue()).append(";BYMONTHDAY=-1");
        }
        return rule.toString();
    }

    private static String days(Collection<DayOfWeek> days) {
        return new TreeSet<>(days)
                .stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Lines that end in CRLF and are folded at 75 bytes, never within a letter. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();

        void add(String line) {
            int bytes = 0;
            for (int at = 0; at < line.length(); ) {
                int letter = line.codePointAt(at);
                int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
                if (bytes + size > LINE_BYTES) {
                    text.append("\r\n ");
                    bytes = 1;
                }
                text.appendCodePoint(letter);
                bytes += size;
                at += Character.charCount(letter);
            }
            text.append("\r\n");
        }

        byte[] bytes() {
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
