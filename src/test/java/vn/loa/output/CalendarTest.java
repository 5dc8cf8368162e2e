package vn.loa.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 30);

    private static String written(Calendar.Entry entry) {
        var calendar = new Calendar("Lịch việc", LocalDate.of(2026, 11, 22), List.of(entry));
        return new String(calendar.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aWholeDayEndsOnTheNext() {
        assertThat(written(Calendar.Entry.on(DAY, "a@loa.example", "Ngày hội", "")))
                .contains(
                        "DTSTART;VALUE=DATE:20260730\r\nDTEND;VALUE=DATE:20260731\r\n",
                        "DTSTAMP:20261122T000000Z\r\n")
                .doesNotContain("DESCRIPTION")
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void aTimeIsOnTheReadersClock() {
        var repeat =
                new Calendar.Repeat(
                        Calendar.Repeat.Every.WEEKLY,
                        Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY),
                        Optional.of(DAY.plusDays(14)));
        var entry =
                new Calendar.Entry(
                        "b@loa.example",
                        DAY,
                        Optional.of(LocalTime.of(5, 15)),
                        Optional.of(Duration.ofSeconds(60)),
                        "Phát loa",
                        "",
                        Optional.of("https://loa.example/x/"),
                        Optional.of(repeat));
        assertThat(written(entry))
                .contains(
                        "DTSTART:20260730T051500\r\nDURATION:PT1M\r\n",
                        "RRULE:FREQ=WEEKLY;UNTIL=20260813T235959;BYDAY=MO,FR\r\n",
                        "URL:https://loa.example/x/\r\n");
    }

    @Test
    void textCannotEndALineOrAProperty() {
        var entry =
                Calendar.Entry.on(DAY, "c", "a;b,c\\d", "dòng một\nEND:VEVENT\r\nDTSTART:1\u0000");
        assertThat(written(entry))
                .contains("SUMMARY:a\\;b\\,c\\\\d\r\n")
                .contains("DESCRIPTION:dòng một\\nEND:VEVENT\\nDTSTART:1\r\n")
                .containsOnlyOnce("END:VEVENT\r\n");
    }

    @Test
    void longLinesAreFoldedBetweenLetters() {
        var written = written(Calendar.Entry.on(DAY, "d", "Ề".repeat(100), ""));
        assertThat(Arrays.stream(written.split("\r\n")))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .isLessThanOrEqualTo(75));
        assertThat(written.replace("\r\n ", "")).contains("Ề".repeat(100));
    }

    /** A day of remembrance must not show its owner as busy, an hour must. */
    @Test
    void onlyWholeDaysLeaveTheirOwnerFree() {
        var hour =
                new Calendar.Entry(
                        "b@loa.example",
                        DAY,
                        Optional.of(LocalTime.of(8, 0)),
                        Optional.of(Duration.ofHours(1)),
                        "Họp",
                        "",
                        Optional.empty(),
                        Optional.empty());
        assertThat(written(Calendar.Entry.on(DAY, "a@loa.example", "Ngày hội", "")))
                .contains("TRANSP:TRANSPARENT\r\n", "CALSCALE:GREGORIAN\r\n", "PRODID:-//Loa");
        assertThat(written(hour)).doesNotContain("TRANSP");
    }
}
