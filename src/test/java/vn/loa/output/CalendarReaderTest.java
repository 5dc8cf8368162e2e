package vn.loa.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RRule;
import org.junit.jupiter.api.Test;

/** Our calendar files as another program reads them. */
class CalendarReaderTest {

    private static VEvent read(Calendar.Entry entry) throws Exception {
        var file = new Calendar("Lịch, việc; cần làm", entry.day(), List.of(entry));
        var read = new CalendarBuilder().build(new ByteArrayInputStream(file.bytes()));
        assertThat(read.validate().getEntries()).isEmpty();
        return read.<VEvent>getComponents(Component.VEVENT).get(0);
    }

    private static Calendar.Entry entry(LocalDate day, Calendar.Repeat repeat) {
        return new Calendar.Entry(
                "a@loa.example",
                day,
                Optional.empty(),
                Optional.empty(),
                "Báo cáo; gửi trước 1/3, bằng văn bản dài hơn một dòng của tệp lịch",
                "Dòng một\nDòng hai",
                Optional.of("https://loa.example/lich/"),
                Optional.of(repeat));
    }

    private static List<String> days(VEvent event, String from, String to) {
        RRule<LocalDate> rule = event.<RRule<LocalDate>>getProperty("RRULE").orElseThrow();
        return rule
                .getRecur()
                .getDates(
                        LocalDate.from(event.<LocalDate>getDateTimeStart().getDate()),
                        LocalDate.parse(from),
                        LocalDate.parse(to))
                .stream()
                .map(Temporal::toString)
                .toList();
    }

    @Test
    void aYearlyDayEndsWithItsPlan() throws Exception {
        var event =
                read(
                        entry(
                                LocalDate.parse("2026-12-14"),
                                new Calendar.Repeat(
                                        Calendar.Repeat.Every.YEARLY,
                                        Set.of(),
                                        Optional.of(LocalDate.parse("2028-12-14")))));
        assertThat(days(event, "2026-01-01", "2031-01-01"))
                .containsExactly("2026-12-14", "2027-12-14", "2028-12-14");
        assertThat(event.getSummary().getValue()).contains("Báo cáo; gửi trước 1/3, bằng");
        assertThat(event.getDescription().getValue()).isEqualTo("Dòng một\nDòng hai");
    }

    @Test
    void theLastDayOfFebruaryIsNotLostInCommonYears() throws Exception {
        var event =
                read(
                        entry(
                                LocalDate.parse("2027-02-28"),
                                new Calendar.Repeat(
                                        Calendar.Repeat.Every.YEARLY,
                                        Set.of(),
                                        Optional.empty(),
                                        true)));
        assertThat(days(event, "2027-01-01", "2030-01-01"))
                .containsExactly("2027-02-28", "2028-02-29", "2029-02-28");
    }
}
