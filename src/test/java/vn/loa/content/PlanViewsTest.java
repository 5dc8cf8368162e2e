package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.lang.Language;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.SourceTree;

/** What is derived from invented plans: who does what by when, figures, days and documents. */
class PlanViewsTest {

    private static final String LIVING =
            """
            ---
            title: Kế hoạch đang chạy
            number: 12/KH-UBND
            issuer: ubnd-xa-mau
            issued: 2026-01-10
            period: 2026-2027
            status: current
            basis:
              - {number: 9/KH-UBND, issuer: Ủy ban nhân dân huyện Mẫu, date: 2021-03-01, title: Kế hoạch huyện}
              - {number: "0782/QÐ - TTg", date: 2021-05-27}
              - {title: Luật Mẫu, note: Nay là luật khác.}
            targets:
              - {text: trường học, value: 95, operator: ">=", unit: "%", by: 2027, where: Mục III}
              - {text: số người, value: 2-5, operator: from-to, unit: "% mỗi năm"}
              - {text: điểm tư vấn, value: "06", unit: điểm}
            tasks:
              - {text: "Tập huấn cho trên 40% chủ cơ sở, từ 95% trở lên."}
            duties:
              - agency: [doan, hoi]
                requested: true
                items: [{text: Cùng tuyên truyền, by: trước 25/12}, {text: Riêng hội, agency: hoi}]
              - agency: doan
                items: [{text: Nộp danh sách, by: 2026-12-05}, {text: Họp, by: khi cần}]
            reports:
              - {from: doan, to: ubnd-xa-mau, due: "25/6, 25/12", every: half-year}
              - {from: hoi, every: quarter}
            ---
            """;

    private static final String OLD =
            """
            ---
            title: Kế hoạch cũ
            number: 9/KH-UBND
            issuer: ubnd-huyen-mau
            issued: 2021-03-01
            period: 2021
            status: archived
            basis:
              - {number: Số 782/QĐ-TTg, issuer: thu-tuong, date: 2021-05-27, title: Chương trình}
              - {title: "Luật  mẫu"}
              - {number: 5/KH-UBND, issuer: UBND tỉnh Mẫu, date: 2020}
              - {number: 5/KH-UBND, issuer: UBND tỉnh Khác, date: 2020}
              - {number: 5/KH-UBND, issuer: UBND tỉnh Mẫu, date: 2019}
            duties:
              - agency: doan
                items:
                  - {text: Việc cũ, by: 25/6}
                  - {text: Gửi báo cáo năm, by: trước 15/12}
            tasks:
              - {text: Họp nhóm, every: hằng tháng}
              - {text: Ngày hội, every: 30/7}
              - {text: Việc làm một lần}
            reports:
              - {to: ubnd-huyen-mau, due: trước 15/12, text: Báo cáo năm}
              - {to: ubnd-huyen-mau, every: year}
            ---
            """;

    private static final String BARE =
            "---\ntitle: Không số nào\nstatus: ended\nissued: 2020\n---\n";

    private static final String DAY =
            """
            title: Ngày 30/7
            day: 30/7
            since: 2016
            basis: [{number: 793/QĐ-TTg, issuer: thu-tuong, date: 2016-05-10}]
            """;

    private static final String WORDS =
            """
            agencies:
              ubnd-xa-mau: {name: Ủy ban nhân dân xã Mẫu}
              ubnd-huyen-mau: {name: Ủy ban nhân dân huyện Mẫu, short: UBND huyện Mẫu}
              thu-tuong: {name: Thủ tướng Chính phủ}
              doan: {name: Đoàn Thanh niên}
              hoi: {name: Hội Phụ nữ}
            """;

    private static final Publication PUBLICATION =
            read(
                    Map.of(
                            "content/plans/moi.md", LIVING,
                            "content/plans/cu.md", OLD,
                            "content/plans/trong.md", BARE,
                            "content/events/ngay.yaml", DAY,
                            "content/vocabulary/a.yaml", WORDS));

    private static Publication read(Map<String, String> files) {
        try (var markup = Markup.of(HtmlMemo.NONE)) {
            return PublicationReader.read(
                            SourceTree.of(new TreeMap<>(files)),
                            markup,
                            new PublicationReader.Options(
                                    false, Instant.parse("2026-11-22T05:00:00Z"), Optional.empty()))
                    .publication();
        }
    }

    // ---- who does what by when

    @Test
    void sharedWorkIsListedForEachAgencyAndRequestsAreKeptApart() {
        var board = DutyBoard.of(PUBLICATION, Language.VIETNAMESE);
        assertThat(board.of("hoi"))
                .extracting(Assignment::requested)
                .containsExactly(true, true, false);
        assertThat(board.of("doan"))
                .extracting(work -> work.plan().id().slug() + " " + work.key())
                .containsExactly(
                        "moi viec-1-1",
                        "moi viec-2-1",
                        "moi viec-2-2",
                        "moi bao-cao-1",
                        "cu viec-1-1",
                        "cu viec-1-2");
        assertThat(board.agencies()).containsExactly("doan", "hoi");
    }

    /** With a day or without one. */
    @Test
    void oneReportToTwoIsTheDutyToSendItOnce() {
        for (String time : List.of("Định kỳ, không ghi ngày", "trước 15/12")) {
            var plan =
                    """
                    ---
                    title: Kế hoạch báo cáo
                    duties:
                      - agency: doan
                        items: [{text: Báo cáo xã và huyện, by: "%1$s"}]
                    reports:
                      - {from: doan, to: ubnd-xa-mau, due: "%1$s", text: Số việc đã làm}
                      - {from: doan, to: huyen-mau, due: "%1$s", text: Số việc đã làm}
                      - {from: doan, to: huyen-mau, due: "%1$s", text: Số tiền đã dùng}
                      - {from: doan, to: tinh-mau, due: "%1$s", text: Số người đã gặp}
                    ---
                    """
                            .formatted(time);
            var publication =
                    read(Map.of("content/plans/b.md", plan, "content/vocabulary/a.yaml", WORDS));
            var work = DutyBoard.of(publication, Language.VIETNAMESE).of("doan");
            assertThat(work)
                    .as("another report to somebody else is told apart")
                    .extracting(Assignment::key)
                    .containsExactly("viec-1-1", "bao-cao-4");
            assertThat(work.get(0))
                    .returns(List.of("ubnd-xa-mau", "huyen-mau"), Assignment::to)
                    .returns(
                            Optional.of("Báo cáo xã và huyện. Số việc đã làm. Số tiền đã dùng."),
                            Assignment::text);
        }
    }

    @Test
    void aReportIsOwedByEachOfItsSenders() {
        var plan =
                """
                ---
                title: Kế hoạch báo cáo
                duties:
                  - agency: doan
                    items: [{text: Gửi báo cáo năm, by: trước 15/12}]
                reports:
                  - {from: [doan, hoi], to: ubnd-xa-mau, due: 25/6}
                  - {from: doan, to: ubnd-xa-mau, due: trước 15/12, text: Số việc đã làm}
                  - {from: doan, to: huyen-mau, due: trước 15/12}
                  - {from: hoi, to: ubnd-xa-mau, due: trước 15/12}
                ---
                """;
        var publication =
                read(Map.of("content/plans/b.md", plan, "content/vocabulary/a.yaml", WORDS));
        var board = DutyBoard.of(publication, Language.VIETNAMESE);
        assertThat(board.of("doan"))
                .extracting(Assignment::key)
                .as("a report that goes elsewhere is another")
                .containsExactly("viec-1-1", "bao-cao-1", "bao-cao-3");
        assertThat(board.of("doan").get(0))
                .as("nothing of the report is lost")
                .returns(List.of("ubnd-xa-mau"), Assignment::to)
                .returns(Optional.of("Gửi báo cáo năm. Số việc đã làm."), Assignment::text);
        assertThat(board.of("hoi"))
                .extracting(Assignment::key)
                .containsExactly("bao-cao-1", "bao-cao-4");
        assertThat(Deadlines.work(publication.all(Plan.class, Language.VIETNAMESE).get(0)))
                .as("told once, as the duty of who owes it")
                .extracting(Assignment::key)
                .containsExactly("viec-1-1", "bao-cao-1", "bao-cao-3", "bao-cao-4");
    }

    @Test
    void aReportIsWorkOfWhoSendsIt() {
        var report = DutyBoard.of(PUBLICATION, Language.VIETNAMESE).of("doan").get(3);
        assertThat(report.report()).isTrue();
        assertThat(report.to()).contains("ubnd-xa-mau");
        assertThat(report.due()).hasSize(2);
        assertThat(report.every()).contains("half-year");
    }

    // ---- days

    private static List<String> days(List<Deadlines.Occasion> occasions) {
        return occasions.stream().map(o -> o.day() + " " + o.key()).toList();
    }

    @Test
    void onlyPlansInProgressAndEventsAreComing() {
        var coming =
                Deadlines.of(PUBLICATION, Language.VIETNAMESE)
                        .coming(LocalDate.parse("2026-11-22"), LocalDate.parse("2027-11-21"));
        assertThat(days(coming))
                .containsExactly(
                        "2026-12-05 viec-2-1",
                        "2026-12-24 viec-1-1",
                        "2026-12-25 bao-cao-1",
                        "2027-06-25 bao-cao-1",
                        "2027-07-30 ngay");
    }

    @Test
    void aYearlyDeadlineEndsWithItsPlan() {
        var coming =
                Deadlines.of(PUBLICATION, Language.VIETNAMESE)
                        .coming(LocalDate.parse("2027-12-25"), LocalDate.parse("2030-01-01"));
        assertThat(days(coming))
                .containsExactly("2027-12-25 bao-cao-1", "2028-07-30 ngay", "2029-07-30 ngay");
    }

    @Test
    void whatIsOverIsHistory() {
        var history =
                Deadlines.of(PUBLICATION, Language.VIETNAMESE)
                        .history(LocalDate.parse("2026-11-22"));
        assertThat(days(history))
                .containsExactly(
                        "2026-06-25 bao-cao-1",
                        "2021-12-14 viec-1-2",
                        "2021-07-30 nhiem-vu-2",
                        "2021-06-25 viec-1-1");
    }

    @Test
    void aDayBeforeWhichSomethingIsDueIsTold() {
        var history =
                Deadlines.of(PUBLICATION, Language.VIETNAMESE)
                        .history(LocalDate.parse("2026-11-22"));
        assertThat(history)
                .extracting(one -> ((Deadlines.Deadline) one).isBefore())
                .containsExactly(false, true, false, false);
    }

    @Test
    void whatNamesNoDayIsNotLost() {
        var deadlines = Deadlines.of(PUBLICATION, Language.VIETNAMESE);
        assertThat(deadlines.withoutDay())
                .extracting(Assignment::key)
                .containsExactly("viec-2-2", "bao-cao-2");
        assertThat(deadlines.withoutDayOnce())
                .extracting(Assignment::key)
                .containsExactly("bao-cao-2", "nhiem-vu-1");
    }

    // ---- figures

    @Test
    void figuresInOtherSectionsAreFoundOnceAndAPlanWithoutAnySaysSo() {
        var board = TargetBoard.of(PUBLICATION, Language.VIETNAMESE);
        assertThat(board.plans())
                .extracting(plan -> plan.plan().id().slug())
                .containsExactly("moi", "cu", "trong");
        var living = board.plans().get(0);
        assertThat(living.found())
                .extracting(TargetBoard.Found::figure)
                .containsExactly("trên 40%");
        assertThat(living.isEmpty()).isFalse();
        assertThat(board.plans().get(1).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "90, 90, 90",
        "'4,9', 4.9, 4.9",
        "2-5, 2, 5",
        "2 đến 5, 2, 5",
        "06, 06, 06",
        "nhiều, , ",
        "5-2, , ",
        "1-2-3, , ",
        "'', , "
    })
    void aValueIsANumberOrARange(String value, String low, String high) {
        var figure = TargetBoard.figure(target(value, "%"));
        if (low == null) {
            assertThat(figure).isEmpty();
        } else {
            assertThat(figure.orElseThrow().low()).isEqualByComparingTo(low);
            assertThat(figure.orElseThrow().high()).isEqualByComparingTo(high);
        }
    }

    @Test
    void onlySharesOfAHundredHaveBars() {
        assertThat(TargetBoard.isShare(target("90", "% hộ"))).isTrue();
        assertThat(TargetBoard.isShare(target("120", "%"))).isFalse();
        assertThat(TargetBoard.isShare(target("06", "điểm"))).isFalse();
    }

    private static Plan.Target target(String value, String unit) {
        return new Plan.Target(
                Optional.empty(),
                "x",
                Optional.of(value),
                Optional.empty(),
                Optional.of(unit),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    // ---- documents

    private static final Documents DOCUMENTS = Documents.of(PUBLICATION, Language.VIETNAMESE);

    @Test
    void theChainRunsFromTheLawDownToTheCommune() {
        assertThat(DOCUMENTS.all())
                .extracting(d -> d.level() + " " + d.id())
                .containsExactly(
                        "LAW luat-mau",
                        "COUNTRY 793-qd-ttg-thu-tuong",
                        "COUNTRY 782-qd-ttg-thu-tuong",
                        "PROVINCE 5-kh-ubnd-ubnd-tinh-mau-2019",
                        "PROVINCE 5-kh-ubnd-ubnd-tinh-khac",
                        "PROVINCE 5-kh-ubnd-ubnd-tinh-mau",
                        "DISTRICT cu",
                        "COMMUNE moi",
                        "UNKNOWN trong");
    }

    @Test
    void oneDocumentCitedByTwoPlansIsOneRecord() {
        var programme = DOCUMENTS.document("782-qd-ttg-thu-tuong").orElseThrow();
        assertThat(programme.citedBy()).extracting(c -> c.id().slug()).containsExactly("cu", "moi");
        assertThat(programme.issuer()).contains("thu-tuong");
        assertThat(programme.held()).isEmpty();
        assertThat(DOCUMENTS.document("luat-mau").orElseThrow().citedBy()).hasSize(2);
    }

    @Test
    void aNoteOnADocumentStaysWithIt() {
        assertThat(DOCUMENTS.document("luat-mau").orElseThrow().note())
                .contains("Nay là luật khác.");
    }

    @Test
    void aHeldPlanIsKnownByNumberAndIssuer() {
        var old = DOCUMENTS.document("cu").orElseThrow();
        assertThat(old.held()).map(Plan::title).contains("Kế hoạch cũ");
        assertThat(old.citedBy()).extracting(c -> c.id().slug()).containsExactly("moi");
        assertThat(DOCUMENTS.document("moi").orElseThrow().cites())
                .containsExactly("cu", "782-qd-ttg-thu-tuong", "luat-mau");
    }

    @Test
    void aTranslatedTitleLeadsToTheSameAddress() {
        var publication =
                read(
                        Map.of(
                                "site/site.yaml",
                                "title: Mẫu\nbaseUrl: https://mau.example/\nlanguages: [vi, en]\n",
                                "content/plans/a.md",
                                "---\ntitle: A\nbasis: [{title: Luật Mẫu}, {number: 1/KH-UBND}]\n---\n",
                                "content/plans/a.en.md",
                                "---\ntitle: A\nbasis: [{title: Model Law}, {number: 1/KH-UBND}]\n---\n"));
        var english = Documents.of(publication, Language.ENGLISH);
        assertThat(english.all())
                .extracting(Documents.Document::id)
                .isEqualTo(
                        Documents.of(publication, Language.VIETNAMESE).all().stream()
                                .map(Documents.Document::id)
                                .toList());
        var law = english.document("luat-mau").orElseThrow();
        assertThat(law.title()).contains("Model Law");
        assertThat(law.original()).contains("Luật Mẫu");
        assertThat(law.level()).isEqualTo(DocumentLevel.LAW);
    }

    @Test
    void anEventCitesToo() {
        var decision = DOCUMENTS.document("793-qd-ttg-thu-tuong").orElseThrow();
        assertThat(decision.citedBy()).extracting(Content::title).containsExactly("Ngày 30/7");
    }

    @ParameterizedTest
    @CsvSource({
        "782/QĐ-TTg, Số: 0782/QÐ – TTg, true",
        "81/KH-SLĐTBXH, 81/kh-slđtbxh, true",
        "81/KH-SLĐTBXH, 81/KH-SLDTBXH, true",
        "81/KH-SLĐTBXH, 18/KH-SLĐTBXH, false"
    })
    void numbersAreComparedWithoutTheirTyping(String a, String b, boolean same) {
        assertThat(DocumentNumber.key(a).equals(DocumentNumber.key(b))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "66/2011/QH12, , LAW",
        "10/2003/PL-UBTVQH11, , LAW",
        "162/2025/NĐ-CP, Chính phủ, COUNTRY",
        "555/QĐ-SLĐTBXH, Sở Lao động - Thương binh và Xã hội tỉnh Đồng Nai, PROVINCE",
        "555/QĐ-SLĐTBXH, , PROVINCE",
        "15/KH-LĐTBXH, Phòng Lao động - Thương binh và Xã hội, DISTRICT",
        "60/KH-UBND, UBND huyện Vĩnh Cửu, DISTRICT",
        "1/KH-UBND, Ủy ban nhân dân xã Vân Nham, COMMUNE",
        "65/KH-UBND, UBND tỉnh Lạng Sơn, PROVINCE",
        "9/TT-BLĐTBXH, , COUNTRY",
        "9/KH-UBND, , UNKNOWN"
    })
    void theLevelIsReadFromNumberAndIssuer(String number, String issuer, DocumentLevel level) {
        assertThat(
                        DocumentLevel.of(
                                Optional.empty(), Optional.of(number), Optional.ofNullable(issuer)))
                .isEqualTo(level);
    }
}
