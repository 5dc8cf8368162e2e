package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write who never wrote for a site before, and what they write rightly. */
class NewcomerSlipsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void twoServicesOfOneNameHaveOneNumber() {
        assertThat(copied("0263 3822 112")).hasSize(1);
        assertThat(copied("0263.3822.111")).isEmpty();
    }

    private static java.util.List<vn.loa.source.Diagnostic> copied(String number) {
        return Checked.publication()
                .with("content/services/a.yaml", service("Trạm Ví Dụ", "0263 3822 111"))
                .with("content/services/b.yaml", service("Trạm ví dụ", number))
                .by(new ServiceNameIsItsOwn());
    }

    private static String service(String name, String number) {
        return "name: " + name + "\nphones: [\"" + number + "\"]\nsource: Sổ tay\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Facebook xã",
                "Zalo",
                "trên mạng",
                "Internet",
                "theo Facebook của xã Ví Dụ",
                "không rõ"
            })
    void aSourceCanBeAskedAgain(String source) {
        assertThat(sourced(source)).singleElement().extracting("code").isEqualTo("source-vague");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo Ví Dụ",
                "Công văn số 12/CV-UBND",
                "Cổng thông tin điện tử xã",
                "Trạm y tế xã, gọi ngày 2/11/2026",
                "Facebook, chính sách dành cho trẻ em"
            })
    void aPaperOrAnOfficeIsASource(String source) {
        assertThat(sourced(source)).isEmpty();
    }

    private static java.util.List<vn.loa.source.Diagnostic> sourced(String source) {
        return Checked.publication()
                .with(
                        "content/services/a.yaml",
                        "name: Trạm Ví Dụ\nphones: [\"0263 3822 111\"]\nsource:\n  - title: \""
                                + source
                                + "\"\n")
                .by(new SourceCanBeAsked());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "title: Họp dân# 1",
                "title: Họp dân~date: 2026-12-01# 0",
                "title: Họp dân~day: 30/7# 0",
                "title: Đợt trẻ em đến trường~kind: campaign# 0"
            })
    void anEventHasADay(String fields, int times) {
        assertThat(
                        Checked.publication()
                                .with("content/events/a.yaml", fields.replace('~', '\n') + "\n")
                                .by(new EventHasDay()))
                .hasSize(times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "[10:32] Nguyễn Văn Ví: mai họp nhé# 1",
                "Tin nhóm:~~Hôm qua 10:32~~mai họp# 1",
                "[20/11/2026, 7:05] Lan Ví Dụ: vâng ạ# 1",
                "Hôm qua 10:32 có người gọi đến xã.# 0",
                "- 7:30 Đón khách: nhà văn hóa# 0",
                "Phát lúc 5:30: bài Ví Dụ.# 0",
                "[Xem giờ 7:30](/lich/): có lịch# 0"
            })
    void aChatIsNotPasted(String text, int times) {
        assertThat(Checked.page(text.replace('~', '\n'), new ChatIsNotPasted())).hasSize(times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Ngày 30/8 là Ngày toàn dân Ví Dụ.# 1",
                "Ngày 30 tháng 8 hằng năm là Ngày toàn dân Ví Dụ.# 1",
                "Ngày ba mươi tháng tám là **Ngày toàn dân Ví Dụ**.# 1",
                "Ngày hai mươi bảy tháng bảy là ngày toàn dân Ví Dụ.# 1",
                "Ngày toàn dân Ví Dụ, ngày 31/7.# 1",
                "Ngày toàn dân Ví Dụ (ngày 30/6/2026)# 1",
                "Ngày 30/7 là Ngày toàn dân Ví Dụ.# 0",
                "Ngày ba mươi tháng bảy là Ngày toàn dân Ví Dụ.# 0",
                "Ngày toàn dân Ví Dụ, ngày 30/7/2026.# 0",
                "Ngày 20/7 họp chuẩn bị Ngày toàn dân Ví Dụ.# 0",
                "Ngày 20/7: phát loa. Ngày toàn dân Ví Dụ sắp đến.# 0",
                "Quyết định ngày 10/5/2016 về Ngày toàn dân Ví Dụ.# 0"
            })
    void theDayOfAnEventIsTheOneOfItsFile(String text, int times) {
        assertThat(
                        Checked.publication()
                                .with(
                                        "content/events/a.yaml",
                                        "title: Ngày toàn dân Ví Dụ\nday: 30/7\n")
                                .with("content/pages/a.md", "---\ntitle: A\n---\n" + text)
                                .by(new DayIsTheEvents()))
                .hasSize(times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "The victim Nguyen Thi Lan came home.# 1",
                "Victim Tran Van Nam, 14, was found.# 1",
                "Nguyen Thi Lan was a victim.# 1",
                "The shelter is at 12 Le Loi street, Tuy Hoa.# 1",
                "Our shelter is behind the market.# 1",
                "A victim has the right to support.# 0",
                "Victim Support is free. Le Loi street is long.# 0",
                "Victims of trafficking in Ha Giang province# 0",
                "The shelter is open all day at 1900 96 96 80.# 0"
            })
    void anEnglishTextNamesNobodyEither(String text, int times) {
        assertThat(
                        Checked.publication()
                                .with("content/pages/a.md", "---\ntitle: A\n---\nChữ.")
                                .with("content/pages/a.en.md", "---\ntitle: A\n---\n" + text)
                                .by(new PeopleInEnglish()))
                .hasSize(times);
    }

    @Test
    void aTableInTheMarksOfTheWebIsATable() {
        String table =
                "<table><tr><th>Họ tên</th><th>Năm sinh</th></tr>\n<tr><td>Nguyễn Văn Ví</td><td>%s</td></tr></table>";
        assertThat(Checked.page(table.formatted("2010"), new PeopleGivenAway())).hasSize(1);
        assertThat(
                        Checked.page(
                                table.replace("Năm sinh", "Chức vụ").formatted("Trưởng thôn"),
                                new PeopleGivenAway()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Em Việt Nam bị đánh đập ở nước ngoài.",
                "Trẻ em Việt Nam bị lừa bán ngày càng nhiều.",
                "Trẻ em Tây Nguyên bị bán sang nước ngoài."
            })
    void aPeopleIsNoPerson(String text) {
        assertThat(Checked.page(text, new PeopleGivenAway())).isEmpty();
        assertThat(Checked.page(text, new PersonalData(TODAY))).isEmpty();
    }

    @Test
    void aCopiedMaterialOrEventIsTold() {
        String words =
                "formats: [poster-a3]\nwords:\n  headline: Dừng lại, hỏi kỹ\n  lead: "
                        + "Có người mời đi làm xa, việc nhẹ, lương cao. ".repeat(4)
                        + "\n";
        String event =
                "title: Nói chuyện\ndate: 2026-12-01\ndetails: "
                        + "Mời bà con cùng đến nghe và hỏi. ".repeat(6)
                        + "\n";
        assertThat(
                        Checked.publication()
                                .with("content/materials/a.yaml", "title: Một\n" + words)
                                .with("content/materials/b.yaml", "title: Hai\n" + words)
                                .with("content/events/a.yaml", event)
                                .with("content/events/b.yaml", event)
                                .with("content/events/c.yaml", event.replace("-01", "-08"))
                                .by(new TextIsItsOwn()))
                .extracting(problem -> problem.at().file())
                .containsExactlyInAnyOrder("content/materials/b.yaml", "content/events/b.yaml");
    }
}
