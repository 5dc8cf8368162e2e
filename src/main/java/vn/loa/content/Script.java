package vn.loa.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import vn.loa.source.Position;

/**
 * Words for the loudspeaker. How they sound and how long they take is said by {@link
 * ScriptReading}.
 *
 * @param text as written; an empty line is a short stop, {@code [nghỉ 2 giây]} a longer one
 * @param at the first line of the text
 * @param seconds the slot one reading has to fit
 * @param rate syllables per minute
 * @param checkedBy who speaks the language and checked the words; absent while nobody has
 */
public record Script(
        String text,
        Position at,
        int seconds,
        int rate,
        Optional<String> checkedBy,
        Optional<Schedule> schedule) {

    /** Where words stand in the text first; its beginning when they do not stand there. */
    public Position at(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            return at;
        }
        int lineStart = text.lastIndexOf('\n', start) + 1;
        int linesAbove = (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return new Position(at.file(), at.line() + linesAbove, at.column() + start - lineStart);
    }

    /**
     * When it is broadcast.
     *
     * @param days from and to, both included; absent means always
     * @param weekdays in the order of the week; all seven when nothing else is written
     * @param times of the day, at least one, in order
     * @param repeats how often the words are read each time, 1 or more
     */
    public record Schedule(
            Optional<Days> days, List<DayOfWeek> weekdays, List<LocalTime> times, int repeats) {

        public Schedule {
            weekdays = List.copyOf(weekdays);
            times = List.copyOf(times);
        }

        public boolean everyDay() {
            return weekdays.size() == DayOfWeek.values().length;
        }
    }

    /**
     * Days in a row.
     *
     * @param year of the first day; absent for days that come back every year
     */
    public record Days(Optional<Integer> year, MonthDay from, MonthDay to) {

        /** The first day, in the year given where it has none of its own. */
        public LocalDate first(int otherwise) {
            return from.atYear(year.orElse(otherwise));
        }

        /** The last day; of the year after, when the days run over New Year. */
        public LocalDate last(int otherwise) {
            int start = year.orElse(otherwise);
            return to.atYear(to.isBefore(from) ? start + 1 : start);
        }
    }
}
