package vn.loa.content;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loa.lang.DateStyle;
import vn.loa.lang.Language;

/**
 * When something is to be done, as far as the words of a plan say it. What cannot be understood is
 * kept as it was typed; nothing is guessed.
 */
public sealed interface Due {

    /** The words of the plan. */
    String typed();

    /** The last days on which it can be done in time, from one day to another, both included. */
    Stream<LocalDate> days(LocalDate from, LocalDate to);

    /** For readers of a language: in Vietnamese the words of the plan. */
    String shown(DateStyle style);

    /** The same where no theme is at hand. */
    default String shown(Language language) {
        return shown(DateStyle.of(language));
    }

    /** Whether it has days at all. */
    default boolean isDated() {
        return false;
    }

    /** What the time that is named means for the work. */
    enum Bound {
        /** In time before the day that is named, not on it. */
        BEFORE,
        /** In time on the day that is named. */
        ON,
        /** In time to the end of the month, quarter or year that is named. */
        UNTIL_END,
        /** Again and again, without a day. */
        AGAIN,
        /** Nothing we understand. */
        UNKNOWN
    }

    default Bound bound() {
        return Bound.UNKNOWN;
    }

    /** Whether it is to be done before the day that is named, not on it. */
    default boolean isBefore() {
        return bound() == Bound.BEFORE;
    }

    /**
     * A date that comes once.
     *
     * @param before whether it must be done before that date, not on it
     */
    record Once(String typed, PartialDate date, boolean before) implements Due {

        /** The last day on which it can be done in time. */
        public LocalDate last() {
            return before ? date.first().minusDays(1) : date.last();
        }

        @Override
        public Stream<LocalDate> days(LocalDate from, LocalDate to) {
            return Stream.of(last()).filter(day -> !day.isBefore(from) && !day.isAfter(to));
        }

        @Override
        public String shown(DateStyle style) {
            if (style.isVietnamese() && !typed.equals(date.iso())) {
                return typed;
            }
            return before ? style.before(date.shown(style)) : date.shown(style);
        }

        @Override
        public boolean isDated() {
            return true;
        }

        @Override
        public Bound bound() {
            if (before) {
                return Bound.BEFORE;
            }
            return date.day().isPresent() ? Bound.ON : Bound.UNTIL_END;
        }
    }

    /**
     * A day without a year: it comes in every year of the plan.
     *
     * @param before whether it must be done before that day, not on it
     */
    record Yearly(String typed, MonthDay day, boolean before) implements Due {

        private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
        private static final MonthDay MARCH = MonthDay.of(3, 1);

        /** The last day on which it can be done in time in a year; 29/2 is 28/2 in most years. */
        public LocalDate last(int year) {
            if (!before) {
                return day.atYear(year);
            }
            LocalDate end = day.isValidYear(year) ? day.atYear(year) : MARCH.atYear(year);
            return end.minusDays(1);
        }

        /** Whether that last day is the end of February, the 28th or the 29th. */
        public boolean endsFebruary() {
            return day.equals(before ? MARCH : LEAP_DAY);
        }

        @Override
        public Stream<LocalDate> days(LocalDate from, LocalDate to) {
            return IntStream.rangeClosed(from.getYear(), to.getYear() + 1)
                    .mapToObj(this::last)
                    .filter(last -> !last.isBefore(from) && !last.isAfter(to));
        }

        @Override
        public String shown(DateStyle style) {
            if (style.isVietnamese()) {
                return typed;
            }
            return before ? style.before(style.of(day)) : style.of(day);
        }

        @Override
        public boolean isDated() {
            return true;
        }

        @Override
        public Bound bound() {
            return before ? Bound.BEFORE : Bound.ON;
        }
    }

    /** Again and again, without a day. */
    record Regular(String typed, Rhythm rhythm) implements Due {

        @Override
        public Stream<LocalDate> days(LocalDate from, LocalDate to) {
            return Stream.empty();
        }

        @Override
        public String shown(DateStyle style) {
            return rhythm.words(style.again());
        }

        @Override
        public Bound bound() {
            return Bound.AGAIN;
        }
    }

    /** Words that name no day we understand. */
    record AsWritten(String typed) implements Due {

        private static final Pattern AGAIN =
                Pattern.compile("(?iu)(?:định kỳ|hằng|hàng|mỗi|\\d+ tháng|every|regular).*");

        @Override
        public Stream<LocalDate> days(LocalDate from, LocalDate to) {
            return Stream.empty();
        }

        @Override
        public String shown(DateStyle style) {
            return typed;
        }

        @Override
        public Bound bound() {
            return AGAIN.matcher(typed).matches() ? Bound.AGAIN : Bound.UNKNOWN;
        }
    }

    /** How often something comes back. */
    enum Rhythm {
        MONTH(DateStyle.Again::month),
        QUARTER(DateStyle.Again::quarter),
        HALF_YEAR(DateStyle.Again::halfYear),
        YEAR(DateStyle.Again::year);

        private final Function<DateStyle.Again, String> words;

        Rhythm(Function<DateStyle.Again, String> words) {
            this.words = words;
        }

        private String words(DateStyle.Again again) {
            return words.apply(again);
        }
    }

    /**
     * Reads what a writer typed: {@code 2022-12-15}, {@code trước 15/12}, {@code 25/6, 25/12},
     * {@code tháng 6/2024}, {@code quý IV/2024}, {@code hằng quý}.
     *
     * @return several where several days are named; never empty
     */
    static List<Due> parse(String typed) {
        return DueReader.read(typed);
    }

    /** The same for a text that may be missing. */
    static List<Due> parse(Optional<String> typed) {
        return typed.map(Due::parse).orElse(List.of());
    }
}
