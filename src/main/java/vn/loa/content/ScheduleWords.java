package vn.loa.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.loa.lang.DateStyle;
import vn.loa.lang.Language;

/**
 * When a script is broadcast, for readers: in Vietnamese, and in English for any other language.
 */
public final class ScheduleWords {

    private static final List<String> WEEKDAYS =
            List.of("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật");

    private final Script.Schedule schedule;
    private final DateStyle dates;
    private final boolean vietnamese;

    /** English in English, Vietnamese in any other language; dates as the language has them. */
    public ScheduleWords(Script.Schedule schedule, DateStyle dates) {
        this.schedule = schedule;
        this.dates = dates;
        this.vietnamese = !dates.language().equals(Language.ENGLISH);
    }

    /** {@code Hằng ngày, từ 24/7 đến 30/7 hằng năm}; {@code Thứ hai, thứ tư}. */
    public String days() {
        String weekdays =
                schedule.everyDay()
                        ? vietnamese ? "Hằng ngày" : "Every day"
                        : capitalised(
                                schedule.weekdays().stream()
                                        .map(this::weekday)
                                        .collect(Collectors.joining(", ")));
        return weekdays + schedule.days().map(this::between).orElse("");
    }

    private String between(Script.Days days) {
        boolean yearly = days.year().isEmpty();
        String from = yearly ? shown(days.from()) : shown(days.first(0));
        String to = yearly ? shown(days.to()) : shown(days.last(0));
        if (from.equals(to)) {
            return (vietnamese ? ", ngày " : ", on ") + from + everyYear(yearly);
        }
        return (vietnamese ? ", từ " : ", from ")
                + from
                + (vietnamese ? " đến " : " to ")
                + to
                + everyYear(yearly);
    }

    private String everyYear(boolean yearly) {
        return !yearly ? "" : vietnamese ? " hằng năm" : " every year";
    }

    /** {@code 5 giờ 30, 17 giờ}; {@code 05:30, 17:00}. */
    public String times() {
        return schedule.times().stream().map(this::time).collect(Collectors.joining(", "));
    }

    private String time(LocalTime time) {
        if (!vietnamese) {
            return time.toString();
        }
        return time.getHour() + " giờ" + (time.getMinute() == 0 ? "" : " " + minutes(time));
    }

    /** {@code đọc 3 lượt}; {@code read once}, {@code read 3 times}. */
    public String repeats() {
        if (vietnamese) {
            return "đọc " + schedule.repeats() + " lượt";
        }
        return schedule.repeats() == 1 ? "read once" : "read " + schedule.repeats() + " times";
    }

    private static String minutes(LocalTime time) {
        return time.getMinute() < 10 ? "0" + time.getMinute() : String.valueOf(time.getMinute());
    }

    private String weekday(DayOfWeek day) {
        return vietnamese
                ? WEEKDAYS.get(day.getValue() - 1)
                : day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private String shown(MonthDay day) {
        return dates.of(day);
    }

    private String shown(LocalDate day) {
        return dates.of(day);
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
