package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.SourceFile;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

/** Dates, periods and phone numbers as people type them. */
class ValuesTest {

    private static YamlValue.Scalar typed(String text) {
        var at = new Position("a.md", 7, 9);
        return new YamlValue.Scalar(text, true, at, at);
    }

    private static Optional<String> code(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-26,2022-05-26,26/5/2022,26 May 2022",
        "2022-5-6,2022-05-06,6/5/2022,6 May 2022",
        "26/5/2022,2022-05-26,26/5/2022,26 May 2022",
        "26.5.2022,2022-05-26,26/5/2022,26 May 2022",
        "26-5-2022,2022-05-26,26/5/2022,26 May 2022",
        "2022-05,2022-05,tháng 5/2022,May 2022",
        "5/2022,2022-05,tháng 5/2022,May 2022",
        "2022,2022,2022,2022",
        "29/2/2024,2024-02-29,29/2/2024,29 February 2024",
        "' 2022 ',2022,2022,2022"
    })
    void aDateKeepsThePrecisionItWasWrittenWith(
            String text, String iso, String vietnamese, String english) {
        PartialDate date = PartialDate.parse(typed(text)).value().orElseThrow();
        assertThat(date.iso()).isEqualTo(iso);
        assertThat(date.shown(Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(date.shown(Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "31/6/2024,2024-06-30",
        "2024-06-31,2024-06-30",
        "29/2/2023,2023-02-28",
        "2023-02-29,2023-02-28",
        "2024-13-01,2024-01-13",
        "2024-00,2024-12-31",
        "0/5/2024,2024-05-31",
        "32/1/2024,2024-01-31",
        "13/2024,2024-12-31"
    })
    void aDayThatDoesNotExistSaysWhatToWrite(String text, String example) {
        Outcome<PartialDate> read = PartialDate.parse(typed(text));
        assertThat(code(read)).contains("date-not-a-day");
        Diagnostic problem = read.diagnostics().get(0);
        assertThat(problem.at()).hasToString("a.md:7:9");
        assertThat(problem.message().vietnamese()).contains(text).contains("có thật");
        assertThat(problem.suggestion().orElseThrow().vietnamese()).contains(example);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mai", "24", "26 tháng 5", "٢٠٢٤", "-2024", "20245"})
    void whatIsNoDateSaysHowDatesAreWritten(String text) {
        Outcome<PartialDate> read = PartialDate.parse(typed(text));
        assertThat(code(read)).contains("date-not-a-day");
        assertThat(read.diagnostics().get(0).suggestion().orElseThrow().vietnamese())
                .contains("2024-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "26/5/24, 2024-05-26",
        "2024/05/26, 2024-05-26",
        "ngày 26/5/2024, 2024-05-26",
        "ngày 26 tháng 5 năm 2024, 2024-05-26",
        "tháng 5/2024, 2024-05",
        "tháng 5 năm 2024, 2024-05",
        "2O24-05-26, 2024-05-26",
        "45438, 2024-05-26"
    })
    void aDateWrittenInAnotherWayIsAnsweredAsItIsMeant(String typed, String meant) {
        assertThat(
                        PartialDate.parse(typed(typed))
                                .diagnostics()
                                .get(0)
                                .suggestion()
                                .orElseThrow()
                                .vietnamese())
                .isEqualTo("viết: " + meant);
    }

    @Test
    void anImpreciseDateCoversItsMonthOrYear() {
        PartialDate month = PartialDate.parse(typed("2024-02")).value().orElseThrow();
        assertThat(month.first()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(month.last()).isEqualTo(LocalDate.of(2024, 2, 29));
        PartialDate year = PartialDate.parse(typed("2024")).value().orElseThrow();
        assertThat(year.last()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(month)
                .isGreaterThan(PartialDate.parse(typed("2024-01-31")).value().orElseThrow());
    }

    @Test
    void datesAreWrittenWithTheSameDigitsOnEveryMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            PartialDate date = PartialDate.parse(typed("26/5/2022")).value().orElseThrow();
            assertThat(date.iso()).isEqualTo("2022-05-26");
            assertThat(date.shown(Language.VIETNAMESE)).isEqualTo("26/5/2022");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024,2024,2024",
        "2021-2025,2021 – 2025,2021–2025",
        "2021–2025,2021 – 2025,2021–2025",
        "2021 - 2025,2021 – 2025,2021–2025",
        "2024-01-01/2024-12-31,1/1/2024 – 31/12/2024,1 January 2024 – 31 December 2024",
        "2024-05,tháng 5/2024,May 2024"
    })
    void aPeriodIsShownAsReadersSayIt(String text, String vietnamese, String english) {
        Period period = Period.parse(typed(text)).value().orElseThrow();
        assertThat(period.shown(Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(period.shown(Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "26/5/2022,26/5/2022",
        "5/2022,tháng 5/2022",
        "1/1/2024 - 31/12/2024,1/1/2024 – 31/12/2024",
        "1/1/2024 – 31/12/2024,1/1/2024 – 31/12/2024"
    })
    void aPeriodTakesDatesTheWayVietnameseWriteThem(String text, String vietnamese) {
        assertThat(Period.parse(typed(text)).value().orElseThrow().shown(Language.VIETNAMESE))
                .isEqualTo(vietnamese);
    }

    @Test
    void aPeriodCannotEndBeforeItBegins() {
        assertThat(code(Period.parse(typed("2025-2021")))).contains("period-backwards");
        assertThat(code(Period.parse(typed("2024-06-01/2024-05-31")))).contains("period-backwards");
        assertThat(code(Period.parse(typed("2024-06-31/2024-07-01")))).contains("date-not-a-day");
        assertThat(code(Period.parse(typed("từ nay")))).contains("date-not-a-day");
    }

    @ParameterizedTest
    @CsvSource({
        "111,111",
        "0263 3822 111,02633822111",
        "+84 981 84 84 84,+84981848484",
        "(0263) 3822-111,02633822111",
        "1800.1567,18001567"
    })
    void aPhoneNumberIsPrintedAsTypedAndDialledAsDigits(String text, String dialled) {
        PhoneNumber number =
                PhoneNumber.form(Language.VIETNAMESE).apply(typed(text)).value().orElseThrow();
        assertThat(number.number()).isEqualTo(text);
        assertThat(number.dialled()).isEqualTo(dialled);
        assertThat(number.link()).isEqualTo("tel:" + dialled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11",
                "một một một",
                "111 hoặc 112",
                "84+981",
                "1234567890123456",
                "111x",
                "tel:111"
            })
    void whatIsNoPhoneNumberIsAnError(String text) {
        assertThat(code(PhoneNumber.form(Language.VIETNAMESE).apply(typed(text))))
                .contains("phone-not-a-number");
    }

    @Test
    void aPhoneNumberMaySayWhatItIsFor() {
        var file =
                new SourceFile(
                        "a.yaml",
                        "number: \"111\"\nfor: Trẻ em\nnote: miễn phí\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        PhoneNumber number =
                PhoneNumber.form(Language.VIETNAMESE)
                        .apply(Yaml.read(file).value().orElseThrow())
                        .value()
                        .orElseThrow();
        assertThat(number.purpose()).contains("Trẻ em");
        assertThat(number.note()).contains("miễn phí");
        assertThat(number.messages()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "30/7,30/7,2026-07-30",
        "30-7,30/7,2026-07-30",
        "29/2,29/2,2026-02-28",
        "01/06,1/6,2026-06-01"
    })
    void aDayOfTheYearIsDayThenMonth(String text, String shown, String in2026) {
        DayOfYear day = DayOfYear.parse(typed(text)).value().orElseThrow();
        assertThat(day.typed()).isEqualTo(shown);
        assertThat(day.in(2026)).isEqualTo(in2026);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/6", "7/30", "30", "30/7/2024", "0/7", "2024-07-30"})
    void aDayOfTheYearThatIsNoneIsAnError(String text) {
        assertThat(code(DayOfYear.parse(typed(text)))).contains("date-not-a-day");
    }

    @Test
    void aNumberSaysWhatItIsForInEachLanguageAndIsTypedOnce() {
        var file =
                new SourceFile(
                        "a.yaml",
                        "number: \"5656\"\nfor: Nhắn tin\nsms: true\nnote: Ghi chú\nen: {for: Text}\n"
                                .getBytes(StandardCharsets.UTF_8));
        var value = Yaml.read(file).value().orElseThrow();
        PhoneNumber english = PhoneNumber.form(Language.ENGLISH).apply(value).value().orElseThrow();
        assertThat(english.purpose()).contains("Text");
        assertThat(english.note()).contains("Ghi chú");
        assertThat(english.link()).isEqualTo("sms:5656");
        assertThat(
                        PhoneNumber.form(Language.VIETNAMESE)
                                .apply(value)
                                .value()
                                .orElseThrow()
                                .purpose())
                .contains("Nhắn tin");
    }
}
