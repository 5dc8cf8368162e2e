package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;

/** Rules about a publication as a whole. */
class RulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "'', service-without-source service-never-called",
        "'source: Báo Ví Dụ', service-never-called",
        "'verified: 2026-01-05', ''",
        "'verified: 2025-11-22', ''",
        "'verified: 2025-11-21', service-called-long-ago",
        "'verified: 2024', service-called-long-ago",
        "'verified: 2027-01-01', service-called-in-future"
    })
    void aServiceIsVouchedFor(String field, String codes) {
        List<Diagnostic> problems =
                new Checked()
                        .with(
                                "content/services/s.yaml",
                                "name: Số\nphones: [\"0263 1234 567\"]\n" + field + "\n")
                        .by(new ServiceIsVouchedFor(TODAY));
        assertThat(problems.stream().map(Diagnostic::code))
                .containsExactlyInAnyOrder(codes.isEmpty() ? new String[0] : codes.split(" "));
    }

    @Test
    void aServiceWithoutANumberCannotBeCalled() {
        assertThat(
                        new Checked()
                                .with("content/services/s.yaml", "name: Trang\nsource: Ví dụ\n")
                                .by(new ServiceIsVouchedFor(TODAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "![](a.png), picture-without-words, 4",
        "'Chữ\n\nxem [tại đây](/b/)', link-says-nothing, 6",
        "'[Click here](/b/)', link-says-nothing, 4",
        "'## Một\n\n#### Hai', heading-skips, 6",
        "'### Hai', heading-skips, 4",
        "'![Một chiếc đèn](a.png) [Dấu hiệu](/b/)\n## Một\n### Hai\n## Ba', '', 0",
        "'```\n![](a.png)\n#### x\n```', '', 0"
    })
    void textIsAccessible(String text, String code, int line) {
        List<Diagnostic> problems = Checked.page(text.replace("\\n", "\n"), new TextIsAccessible());
        if (code.isEmpty()) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(Checked.lines(problems))
                    .singleElement()
                    .asString()
                    .startsWith(code + " content/pages/a.md:" + line + ":");
        }
    }

    @Test
    void asciiDocPicturesAndLinksNeedWordsToo() {
        List<Diagnostic> problems =
                Checked.publication()
                        .with(
                                "content/pages/a.adoc",
                                "---\ntitle: A\n---\nimage::a.png[]\n\nlink:/b/[ở đây]\n")
                        .by(new TextIsAccessible());
        assertThat(problems.stream().map(Diagnostic::code))
                .containsExactly("picture-without-words", "link-says-nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-2025, current, plan-over",
        "2026, current, ''",
        "2021-2025, archived, ''",
        "2026-01-01/2026-11-21, current, plan-over"
    })
    void aPlanWhoseTimeIsOverIsNotCurrent(String period, String status, String code) {
        List<Diagnostic> problems =
                Checked.publication()
                        .with(
                                "content/plans/k.md",
                                "---\ntitle: K\nperiod: %s\nstatus: %s\nreason: Đã xong\n---\nChữ.\n"
                                        .formatted(period, status))
                        .by(new NothingIsPast(TODAY));
        assertThat(problems.stream().map(Diagnostic::code))
                .containsExactly(code.isEmpty() ? new String[0] : new String[] {code});
    }

    @Test
    void anUnknownAbbreviationIsToldOnceWhereItStandsFirst() {
        List<Diagnostic> problems =
                Checked.publication()
                        .with(
                                "content/pages/a.md",
                                "---\ntitle: A\n---\nỞ XYZĐ và XYZĐ. Số 81/KH-XYZ. Phần VII. KẾ HOẠCH"
                                        + " NĂM. Của UBND xã. Mã OTP.\n")
                        .with("content/pages/b.md", "---\ntitle: B\n---\nTheo XYZĐ.\n")
                        .abbreviations();
        assertThat(problems)
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.at()).hasToString("content/pages/a.md:4:3");
                            assertThat(d.message().vietnamese()).contains("XYZĐ");
                        });
    }

    @Test
    void aTranslationOlderThanItsOriginalIsStale() {
        assertThat(
                        Checked.publication()
                                .with(
                                        "content/pages/a.md",
                                        "---\ntitle: A\nupdated: 2026-03-02\n---\nChữ.\n")
                                .with(
                                        "content/pages/a.en.md",
                                        "---\ntitle: A\nupdated: 2026-03-01\n---\nText.\n")
                                .with(
                                        "content/pages/b.md",
                                        "---\ntitle: B\nupdated: 2026-03-02\n---\nChữ.\n")
                                .with(
                                        "content/pages/b.en.md",
                                        "---\ntitle: B\nupdated: 2026-03\n---\nText.\n")
                                .by(new TranslationIsFresh()))
                .filteredOn(d -> d.code().equals("translation-stale"))
                .singleElement()
                .satisfies(d -> assertThat(d.at().file()).isEqualTo("content/pages/a.en.md"));
    }

    @Test
    void whatALanguageLacksIsToldOnceSomebodyHasBegunToTranslate() {
        assertThat(Checked.publication().by(new TranslationIsFresh())).isEmpty();
        assertThat(
                        Checked.publication()
                                .with("content/pages/a.md", "---\ntitle: A\n---\nChữ.\n")
                                .with("content/pages/b.md", "---\ntitle: B\n---\nChữ.\n")
                                .with("content/pages/b.en.md", "---\ntitle: B\n---\nText.\n")
                                .by(new TranslationIsFresh()))
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.code()).isEqualTo("translation-missing");
                            assertThat(d.message().english()).startsWith("3 contents");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '¦',
            textBlock =
                    """
        Địa chỉ: thôn Ví Dụ 1.¶Điện thoại: {{phone xa-vi-du}}¶Giờ: 7:30 đến 11:30           ~ 5
        Ai được giúp¶¶Hộ nghèo¶Hộ cận nghèo¶Trẻ mồ côi                                       ~ 7
        Nhiệm vụ:¶¶tuyên truyền trên loa;¶dán áp phích ở bến xe;¶báo cáo mỗi quý.            ~ 7
        Hỏi kỹ. Đừng ký vội.¶Giữ giấy tờ. Chụp lại.¶Gọi về nhà. Nói nơi ở.                   ~ 5
        LONG.¶LONG.                                                                          ~ 5
        ## Một¶¶Hỏi kỹ. Đừng ký.¶Giữ giấy tờ. Chụp lại.¶Gọi về. Nói nơi ở.¶¶## Hai¶¶Hết.     ~ 7
        """)
    void linesThatRunTogetherAreTold(String text, int line) {
        List<Diagnostic> problems = Checked.page(lines(text), new LinesStandApart());
        assertThat(Checked.lines(problems))
                .containsExactly("lines-run-together content/pages/a.md:" + line + ":1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '¦',
            textBlock =
                    """
        Ai nghe máy? Đây là Tổng đài.¶Bộ Y tế phụ trách từ năm 2025.
        Lời hứa việc nhẹ lương cao là dấu hiệu thường gặp nhất của kẻ mua bán¶người. Hãy hỏi kỹ.
        Hỏi kỹ nơi làm.¶Giữ giấy tờ.¶Gọi về nhà mỗi tuần một lần cho người lớn mà mình tin.
        Hỏi kỹ. Đừng ký.¶Giữ giấy tờ. Chụp lại.¶Gọi về. Nói nơi ở.¶¶Người viết này biết dòng trống.
        Địa chỉ: thôn Ví Dụ 1\\¶Điện thoại: {{phone xa-vi-du}}
        Xã Ví Dụ  ¶Thôn Một  ¶Thôn Hai
        - Hỏi kỹ;¶- Giữ giấy tờ;¶- Gọi về nhà.
        | Thôn | Số hộ |¶| --- | --- |¶| Một | 1 |
        ```¶Xã Ví Dụ¶Thôn Một¶Thôn Hai¶```
        > Xã Ví Dụ¶> Thôn Một¶> Thôn Hai
        """)
    void wrappedLinesAndListsAreNot(String text) {
        assertThat(Checked.page(lines(text), new LinesStandApart())).isEmpty();
    }

    private static String lines(String text) {
        String longLine =
                "Người lạ rủ đi làm xa, hứa lương cao mà không nói rõ việc gì, ".repeat(3);
        return text.replace("¶", "\n")
                .replace("\\\\", "\\")
                .replace("LONG", longLine + "thì hỏi kỹ");
    }

    @ParameterizedTest
    @CsvSource({
        "'issued: 2062-11-20', '3:9'",
        "'issued: 2026-11-22', ''",
        "'issued: 2026', ''",
        "'issued: 12/2026', '3:9'",
        "'updated: 2027', '3:10'",
        "'basis:\n  - {title: Luật, date: 2030-01-01}', '4:25'",
        "'sources: [{title: Báo, date: 22/11/2026}]', ''",
        "'sources: [{title: Báo, date: 23/11/2026}]', '3:30'",
        "'issued: 2062-11-20\nstatus: draft', ''",
        "'issued: 2062-11-20\ndraft: true', ''",
        "'issued: 2027-01-01\npublish: 2027-01-01', ''",
        "'publish: 2026-01-01', ''",
        "'expires: 2030-01-01', ''",
        "'period: 2030', ''"
    })
    void whatWasDoneIsNotStillToCome(String fields, String place) {
        List<Diagnostic> problems =
                new Checked()
                        .with(
                                "content/plans/p.md",
                                "---\ntitle: Kế hoạch\n"
                                        + fields.replace("\\n", "\n")
                                        + "\n---\nLàm.\n")
                        .by(new DayHasCome(TODAY));
        assertThat(Checked.lines(problems))
                .containsExactly(
                        place.isEmpty()
                                ? new String[0]
                                : new String[] {"date-in-future content/plans/p.md:" + place});
    }

    @Test
    void aServiceThatWasCopiedIsToldThoughItsOfficeIsTheSame() {
        String text = "name: %s\nphones: [\"0263 1234 567\"]\naddress: Thôn 1\n";
        List<Diagnostic> problems =
                new Checked()
                        .with("content/services/a.yaml", text.formatted("Công an Xã Mẫu"))
                        .with("content/services/b.yaml", text.formatted("Công an xã Mẫu"))
                        .by(new PhoneHasOneOwner());
        assertThat(Checked.lines(problems))
                .containsExactly("phone-in-two-services content/services/b.yaml:2:10");
        assertThat(problems.get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({
        "'organization: Phòng Ví Dụ', 'organization: Trạm Ví Dụ', true",
        "'', '', true",
        "'organization: Phòng Ví Dụ', '', true",
        "'organization: Phòng Ví Dụ', 'organization: phòng ví dụ', false",
        "'address: Thôn 1', 'address: thôn 1', false"
    })
    void twoServicesWithOneNumberNameTheirOffice(String one, String other, boolean told) {
        List<Diagnostic> problems =
                new Checked()
                        .with(
                                "content/services/a.yaml",
                                "name: Một\nphones: [\"0263 1234 567\", \"0263 1234 567\"]\n" + one)
                        .with(
                                "content/services/b.yaml",
                                "name: Hai\nphones: [\"111\", \"+84 263 1234 567\"]\n" + other)
                        .by(new PhoneHasOneOwner());
        assertThat(Checked.lines(problems))
                .containsExactly(
                        told
                                ? new String[] {
                                    "phone-in-two-services content/services/b.yaml:2:17"
                                }
                                : new String[0]);
        if (told) {
            assertThat(problems.get(0).message().vietnamese())
                    .contains("“Một” (content/services/a.yaml:2)");
        }
    }

    @Test
    void aServiceNobodyCalledIsToldWithItsNumber() {
        assertThat(
                        new Checked()
                                .with(
                                        "content/services/s.yaml",
                                        "name: Số\nphones: [\"0263 1234 567\"]\nsource: Sổ\n")
                                .by(new ServiceIsVouchedFor(TODAY)))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.message().vietnamese())
                                        .contains("0263 1234 567"));
    }

    @Test
    void anIdOfTwoTasksIsToldAtTheSecond() {
        List<Diagnostic> problems =
                Checked.publication()
                        .with(
                                "content/plans/k.md",
                                "---\ntitle: K\ntasks:\n- {id: a1, text: Một}\n- text: Hai\n  id: a1\n"
                                        + "- {id: a1, text: Ba}\nduties:\n- agency: x\n  items:\n"
                                        + "  - {text: Làm, tasks: [b7]}\n---\nChữ.\n")
                        .by(new TaskIsInPlan());
        assertThat(Checked.lines(problems))
                .containsExactly(
                        "task-id-twice content/plans/k.md:6:7",
                        "unknown-task content/plans/k.md:11:25");
        assertThat(problems.get(1).suggestion().orElseThrow().vietnamese()).endsWith(": a1");
    }

    @ParameterizedTest
    @CsvSource({
        "'number: 7/KH-UBND, issued: 2026-03-02', 'number: 7/KH-UBND, issued: 2026-03-02', true",
        "'number: 7/KH-UBND, issued: 2026-03-02', 'number: 7/KH-UBND, issued: 2026-03-03', false",
        "'number: 7/KH-UBND', 'number: 7/KH-UBND', false",
        "'number: 7/KH-UBND, issued: 2026', 'number: 7/KH-UBND, issued: 2026', false",
        "'number: 7/KH-UBND, issued: 2026-03-02', 'number: 7/KH-BCĐ, issued: 2026-03-02', false",
    })
    void aNumberOfADayIsOfOnePlanEvenWithoutAnIssuer(String first, String second, boolean told) {
        List<Diagnostic> problems =
                Checked.publication()
                        .with(
                                "content/plans/a.md",
                                "---\ntitle: A\n" + first.replace(", ", "\n") + "\n---\nChữ.\n")
                        .with(
                                "content/plans/b.md",
                                "---\ntitle: A\n" + second.replace(", ", "\n") + "\n---\nChữ.\n")
                        .by(new PlanNumberIsItsOwn());
        assertThat(Checked.lines(problems))
                .containsExactly(
                        told
                                ? new String[] {"plan-number-twice content/plans/b.md:1:1"}
                                : new String[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "![image001.png](a.png), picture-without-words",
        "![IMG_2043](a.jpg), picture-without-words",
        "![Ảnh chụp màn hình 2026-11-01](a.png), picture-without-words",
        "![Screenshot 2026-11-01 at 10.20.30](a.png), picture-without-words",
        "![Ảnh chụp màn hình đăng nhập](a.png), ",
        "![Ảnh chụp lễ ký năm 2026](a.png), ",
        "![Hình 2](a.png), ",
        "![Sơ đồ 5 bước báo tin](image001.png), ",
    })
    void aNameOfAFileIsNoDescription(String text, String code) {
        assertThat(Checked.page(text + "\n", new TextIsAccessible()).stream().map(Diagnostic::code))
                .containsExactly(code == null ? new String[0] : new String[] {code});
    }

    @ParameterizedTest
    @CsvSource({
        "'Kế hoạch số …/KH-UBND ngày … tháng … năm 2026.', 4:13",
        "'Kế hoạch số ....../KH-UBND năm 2026.', 4:13",
        "'Ban hành ngày ... tháng 3 năm 2026.', 4:10",
        "'Ban hành ngày 3 tháng … năm 2026.', 4:10",
        "'Ngày tháng … rồi cũng qua.', ",
        "'Kế hoạch số 7/KH-UBND ngày 3 tháng 4 năm 2026…', ",
        "'Số … là số của bạn.', ",
    })
    void aNumberOrADayLeftOpenIsABlank(String text, String place) {
        assertThat(Checked.lines(Checked.page(text + "\n", new BlanksAreFilled())))
                .containsExactly(
                        place == null
                                ? new String[0]
                                : new String[] {"blank-left content/pages/a.md:" + place});
    }
}
