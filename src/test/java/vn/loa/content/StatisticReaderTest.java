package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.lang.Language;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.SourceTree;

/** Every figure here is invented. */
class StatisticReaderTest {

    private static final String COLUMNS =
            """
            title: Người được giúp
            columns:
              - {name: Giới tính}
              - {name: Độ tuổi, title: Tuổi}
              - {name: Số người, counts: true}
            values: {Nam: Nam giới}
            source: {title: Báo Mẫu, date: 2026}
            """;

    private static final String TABLE =
            """
            Giới tính;Độ tuổi;Số người
            Nam;Dưới 18;2
            Nam;18 trở lên;10
            Nữ;Dưới 18;1.020
            Nữ;18 trở lên;8
            """;

    private static PublicationReader.Loaded load(String yaml, String csv) {
        var files =
                Map.of(
                        "site/site.yaml", "languages: [vi, en]\n",
                        "content/statistics/giup.yaml", yaml,
                        "content/statistics/giup.csv", csv);
        try (var markup = Markup.of(HtmlMemo.NONE)) {
            return PublicationReader.read(
                    SourceTree.of(files),
                    markup,
                    new PublicationReader.Options(
                            false, Instant.parse("2026-11-22T05:00:00Z"), Optional.empty()));
        }
    }

    private static CountTable table(String yaml, String csv) {
        var loaded = load(yaml, csv);
        assertThat(loaded.diagnostics()).isEmpty();
        return loaded.publication().all(Statistic.class, Language.VIETNAMESE).get(0).table();
    }

    private static String shown(CountTable table) {
        return table.cells().stream()
                .map(
                        row ->
                                row.stream()
                                        .map(c -> c.count().map(String::valueOf).orElse("."))
                                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> problems(String yaml, String csv) {
        return load(yaml, csv).diagnostics().stream()
                .map(d -> d.code() + " " + d.at().toString().replace("content/statistics/", ""))
                .toList();
    }

    private static List<String> problems(String csv) {
        return problems(COLUMNS, csv);
    }

    @Test
    void smallCountsAndThoseThatGiveThemAwayAreGoneOnceRead() {
        CountTable table = table(COLUMNS, TABLE);
        assertThat(shown(table)).isEqualTo(". . 12\n. . 1028\n1022 18 1040");
        assertThat(table.rows()).containsExactly("Nam giới", "Nữ");
        assertThat(table.columnTitle()).contains("Tuổi");
        assertThat(table.hides()).isTrue();
    }

    @Test
    void theFileWithTheFiguresIsNotCopiedToTheSite() {
        assertThat(load(COLUMNS, TABLE).publication().attachments()).isEmpty();
    }

    @Test
    void commasTabsQuotesAndAByteOrderMarkAreRead() {
        String columns =
                "title: A\ncolumns: [{name: 'Nơi, chốn'}, {name: n, counts: true}]\ntotal: false\n";
        String shown = "12\n7";
        assertThat(
                        shown(
                                table(
                                        columns,
                                        "\ufeff\"Nơi, chốn\",n\r\n\"A \"\"B\"\"\",12\r\nC,7\r\n\r\n")))
                .isEqualTo(shown);
        assertThat(shown(table(columns, "Nơi, chốn\tn\nA\t12\nC\t7"))).isEqualTo(shown);
    }

    @Test
    void aColumnNobodyExplainedIsRefused() {
        assertThat(problems("Giới tính;Độ tuổi;Số người;Ghi chú\nNam;18;9;x\n"))
                .containsExactly("table-column giup.csv:1:28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họ và tên",
                "Tên",
                "Họ tên nạn nhân",
                "Địa chỉ",
                "Nơi ở",
                "CCCD",
                "Số căn cước",
                "SĐT",
                "Số điện thoại",
                "Ngày sinh",
                "Năm sinh",
                "Email",
                "Full name",
                "Date of birth"
            })
    void aHeadThatNamesSinglePeopleIsRefused(String head) {
        assertThat(problems("Giới tính;" + head + ";Số người\nNam;x;9\n"))
                .containsExactly("table-personal-data giup.csv:1:11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "079123456789",
                "123456789",
                "0912 345 678",
                "+84912345678",
                "a@b.vn",
                "5/3/2011",
                "Nguyễn Thị Mẫu",
                "số nhà 12 ngõ 5",
                "12/3, đường Mẫu"
            })
    void aValueThatBelongsToOnePersonIsRefused(String value) {
        assertThat(problems("Giới tính;Độ tuổi;Số người\nNam;\"" + value + "\";9\n"))
                .containsExactly("table-personal-data giup.csv:2:5");
    }

    @Test
    void twoNamesAreNoCoincidenceButPlacesAreNoPeople() {
        assertThat(problems("Giới tính;Độ tuổi;Số người\nNam;Lò Mẫu An;9\nNam;Vàng Mẫu Bình;9\n"))
                .containsExactly("table-personal-data giup.csv:3:5");
        assertThat(
                        problems(
                                "Giới tính;Độ tuổi;Số người\nNam;Hồ Chí Minh;9\nNam;Tây Ninh;9\n"
                                        + "Nam;Lê Hồng Phong;8\n"))
                .isEmpty();
    }

    @Test
    void theMessageDoesNotRepeatWhatItFound() {
        var loaded = load(COLUMNS, "Giới tính;Độ tuổi;Số người\nNam;Nguyễn Thị Mẫu;9\n");
        assertThat(loaded.diagnostics().toString()).doesNotContain("Nguyễn");
        assertThat(loaded.publication().contents()).isEmpty();
    }

    @Test
    void aListWithALineForEachPersonIsRefused() {
        assertThat(problems("Giới tính;Độ tuổi;Số người\nA;1;1\nA;2;1\nA;3;1\nA;4;1\nA;5;1\n"))
                .containsExactly("table-personal-data giup.csv:2:5");
    }

    @Test
    void aTableNeedsGroupsAndCounts() {
        assertThat(problems("title: A\ncolumns: [{name: a}, {name: b}]\n", "a,b\nx,y\n"))
                .containsExactly("table-shape giup.yaml:2:10");
        assertThat(problems("Giới tính;Độ tuổi\nNam;18\n"))
                .containsExactly("table-column giup.yaml:3:3");
    }

    @Test
    void everyLineIsCheckedAtItsPlace() {
        assertThat(problems("Giới tính;Độ tuổi;Số người\nNam;A;vài\nNam;A;7\nTổng;A;7\n"))
                .containsExactlyInAnyOrder(
                        "table-count giup.csv:2:7",
                        "table-group-twice giup.csv:3:1",
                        "table-own-total giup.csv:4:1");
        assertThat(problems("Giới tính;Độ tuổi;Số người\nNam;A;7\nNữ;B;7\n"))
                .containsExactly(
                        "table-group-missing giup.csv:1:19", "table-group-missing giup.csv:1:19");
        assertThat(problems("Giới tính;Độ tuổi;Số người\nNam;A\n"))
                .containsExactly("table-row giup.csv:2:1");
        assertThat(problems("Giới tính;Độ tuổi;Số người\n\"Nam;A;3\n"))
                .containsExactly("table-quote giup.csv:2:1");
        assertThat(
                        problems(
                                "\"Bảng 1: Số người dự\",,\nGiới tính,Độ tuổi,Số người\nNam,A,7\nNữ,A,7\n"))
                .containsExactly("table-row giup.csv:1:1");
        assertThat(problems("Giới tính,Độ tuổi,Số người\nNam,A,7\n,A,8\n"))
                .containsExactly("table-group-missing giup.csv:3:1");
        assertThat(problems("\n\n")).containsExactly("table-empty giup.csv:1:1");
    }

    @Test
    void theThresholdMayBeRaisedButNotLowered() {
        assertThat(shown(table(COLUMNS + "total: false\nsuppress: 9\n", TABLE)))
                .isEqualTo(". 10\n1020 .");
        assertThat(problems(COLUMNS + "suppress: 1\n", TABLE))
                .containsExactly("suppress-too-small giup.yaml:8:11");
    }

    @Test
    void aMissingTableIsNamed() {
        assertThat(problems(COLUMNS + "file: khac.csv\n", TABLE))
                .containsExactly("table-missing giup.yaml:8:7");
    }
}
