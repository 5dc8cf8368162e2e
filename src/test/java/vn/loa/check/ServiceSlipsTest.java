package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.Diagnostic;

/** Whose a number is, when it answers, and whether anybody tried it. All of them are invented. */
class ServiceSlipsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Checked service(String lines) {
        return Checked.publication()
                .with("content/services/truc.yaml", "name: Trực\nsource: Ví dụ\n" + lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phones: [{number: \"0912 345 678\", for: anh Dụ}]",
                "phones: [{number: \"0912 345 678\", for: Gặp chị Ví Dụ}]",
                "phones: [{number: \"+84 912 345 678\", note: Nguyễn Văn Ví Dụ}]",
                "phones: [\"111\", {number: \"0862345678\", for: \"Trưởng thôn, ông Dụ\"}]",
                "phones: [{number: \"0912 345 678\", note: \"đồng chí Dụ trực\"}]"
            })
    void aPersonsOwnTelephoneIsTold(String phones) {
        assertThat(service(phones + "\n").by(new PhoneIsAnOffices()))
                .singleElement()
                .extracting("code")
                .isEqualTo("personal-data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phones: [{number: \"0912 345 678\", for: Trực ban Công an xã}]",
                "phones: [{number: \"0912 345 678\", note: Ngoài giờ}]",
                "phones: [\"0912 345 678\"]",
                "phones: [{number: \"0912 345 678\", for: Trạm Y tế đường Trần Phú}]",
                "phones: [{number: \"0912 345 678\", for: Bà con ở xã Ví Dụ}]",
                "phones: [{number: \"0263 3123 456\", for: anh Dụ}]",
                "phones: [{number: \"0912 345 678\", for: Ông bà cha mẹ Trẻ em}]"
            })
    void anOfficesIsNot(String phones) {
        assertThat(service(phones + "\n").by(new PhoneIsAnOffices())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7:30 - 25:00",
                "7:30 – 11:75",
                "7h30-11h30, 13h30-27h",
                "26:00 đến 23:00",
                "7 giờ 30 đến 11 giờ 65",
                "Thứ Hai đến thứ Sáu: 7:30-11:30, 13:30-17:60",
                "7g30 - 25g30"
            })
    void hoursThatNoClockShowsAreTold(String hours) {
        assertThat(
                        service("phones: [\"0263 3123 456\"]\nhours: \"" + hours + "\"\n")
                                .by(new TimesAreReal()))
                .singleElement()
                .extracting("code")
                .isEqualTo("no-such-time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7:30 - 11:30, 13:30 - 17:00",
                "24/7",
                "24 giờ mọi ngày",
                "7h - 24h",
                "7h30–11h30",
                "Trả lời trong 48h",
                "Thứ Hai đến thứ Sáu, 7 giờ 30 đến 17 giờ",
                "Cả ngày đêm, 24/24",
                "Từ 1/8/2026: 7:00-17:00"
            })
    void hoursOfTheClockAreNot(String hours) {
        assertThat(
                        service("phones: [\"0263 3123 456\"]\nhours: \"" + hours + "\"\n")
                                .by(new TimesAreReal()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Miễn phí, 24 giờ mọi ngày = cost: 1.000 đồng một phút = 1",
                "Miễn phí, 24 giờ mọi ngày = hours: 7:30 - 17:00 = 1",
                "Miễn phí = hours: 24/7 = 1",
                "24/7 = cost: Miễn phí = 1",
                "Gọi suốt ngày đêm = hours: Giờ hành chính = 1",
                "Gọi giờ hành chính = hours: 24/24 = 1",
                "8 giờ đến 17 giờ = hours: 24 giờ mọi ngày = 1",
                "7:30 - 17:00 = hours: 24/7 = 1",
                "Cước 1.000 đồng một phút = cost: Miễn phí cuộc gọi = 1",
                "Không mất tiền = cost: Miễn phí cuộc gọi = 0",
                "Giờ hành chính = cost: Có tính tiền = 0",
                "7:30 - 17:00. Cần gấp gọi {{phone tong-dai-111}} miễn phí 24 giờ = hours: 7:30 - 17:00 = 0",
                "Miễn phí = cost: Miễn phí cuộc gọi = 0",
                "24 giờ mọi ngày = hours: 24/24 = 0"
            })
    void hoursUnderANumberAreItsServices(String hours, String field, int told) {
        assertThat(
                        service("phones: [\"0263 3123 456\"]\n" + field + "\n")
                                .with(
                                        "content/materials/m.yaml",
                                        "title: M\nwords:\n  service: truc\n  hours: \""
                                                + hours
                                                + "\"\n")
                                .by(new HoursAreTheServices()))
                .extracting("code")
                .containsExactlyElementsOf(List.of("hours-not-of-service").subList(0, told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "grade: A = service: truc = 1",
                "grade: A = call: Gọi {{ phone truc }} ngay = 1",
                "printable: true = service: truc = 0",
                "printable: false = service: truc = 0",
                "verified: 2026-11-01 = service: truc = 0",
                "grade: A = call: Gọi ngay = 0"
            })
    void aNumberNobodyCalledIsPrintedOnlyWhenItsFileSaysSo(String line, String words, int told) {
        assertThat(
                        service("phones: [\"0263 3123 456\"]\n" + line + "\n")
                                .with(
                                        "content/materials/m.yaml",
                                        "title: M\nformats: [poster-a4]\nwords:\n  " + words + "\n")
                                .by(new PrintedNumberWasCalled()))
                .extracting("code")
                .containsExactlyElementsOf(List.of("print-number-uncalled").subList(0, told));
    }

    @Test
    void whatIsNotPrintedNeedsNoCall() {
        assertThat(
                        service("phones: [\"0263 3123 456\"]\n")
                                .with(
                                        "content/materials/m.yaml",
                                        "title: M\nwords: {service: truc}\n")
                                .by(new PrintedNumberWasCalled()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "2026-06-15, 2026-12-15 = current = 1",
                "2026-06-15, 2026-07-15 = current = 1",
                "2026-06-15, 2026-12-15 = archived = 0",
                "2026-12-10, 2026-12-15 = current = 0",
                "2026-11-22, 2026-12-15 = current = 0",
                "hằng tháng, 30/7 = current = 0"
            })
    void workWhoseDayIsOverIsNoticedOnceForAPlanInProgress(String days, String status, int told) {
        String[] by = days.split(", ");
        List<Diagnostic> found =
                Checked.publication()
                        .with(
                                "content/plans/p.md",
                                "---\ntitle: P\nissued: 2026-01-05\nstatus: "
                                        + status
                                        + "\nreason: Ví dụ\nperiod: 2026\nduties:\n- agency: Xã\n  items:\n"
                                        + "  - {text: Một, by: \""
                                        + by[0]
                                        + "\"}\n"
                                        + "  - {text: Hai, by: \""
                                        + by[1]
                                        + "\"}\n---\nA\n")
                        .by(new WorkIsDone(TODAY));
        assertThat(found)
                .extracting("code")
                .containsExactlyElementsOf(List.of("deadline-over").subList(0, told));
    }
}
