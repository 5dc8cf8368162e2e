package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.office.OfficeFile.p;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import vn.loa.source.SourceFile;

/** Who is to do what, in the ways offices write it. */
class DutiesTest {

    private static final String HEAD =
            """
            ỦY BAN NHÂN DÂN
            XÃ LÁ SEN
            Số: 5/KH-UBND
            Lá Sen, ngày 4 tháng 8 năm 2025

            KẾ HOẠCH
            Chăm sóc trẻ em mồ côi năm 2025

            I. MỤC TIÊU
            Mọi trẻ em mồ côi có người đỡ đầu.
            """;

    @Test
    void aTableInTheSectionOfDutiesCountsBesideItsItems() {
        assertThat(
                        duties(
                                """
                                II. PHÂN CÔNG THỰC HIỆN
                                | STT | Nội dung công việc | Đơn vị thực hiện |
                                |---|---|---|
                                | 1 | Khám sức khỏe | Trạm Y tế xã |
                                | 2 | Làm giấy khai sinh | Công chức Tư pháp |
                                III. TỔ CHỨC THỰC HIỆN
                                1. Công an xã theo dõi, đôn đốc.
                                2. Các đơn vị được phân công chủ động thực hiện."""))
                .containsExactly(
                        "1 Trạm Y tế xã",
                        "1 Công chức Tư pháp",
                        "1 Công an xã",
                        "1 Các đơn vị được phân công");
    }

    @Test
    void aCellThatReachesDownGivesItsWorkToEachBody() {
        assertThat(
                        duties(
                                """
                                II. PHÂN CÔNG THỰC HIỆN
                                | STT | Nội dung công việc | Đơn vị thực hiện | Thời gian |
                                |---|---|---|---|
                                | 1 | Khám sức khỏe | Trạm Y tế xã | Tháng 9 |
                                | | | Hội Chữ thập đỏ xã | |
                                | 2 | Làm giấy khai sinh | Công chức Tư pháp | Tháng 8 |
                                | 3 | Tặng sách vở | | |
                                | 4 | | Đoàn xã | |"""))
                .containsExactly(
                        "1 Trạm Y tế xã",
                        "1 Hội Chữ thập đỏ xã",
                        "2 Công chức Tư pháp",
                        "0 Đoàn xã");
        assertThat(
                        duties(
                                """
                                II. PHÂN CÔNG THỰC HIỆN
                                | Đơn vị | Nhiệm vụ |
                                |---|---|
                                | Trạm Y tế xã | Khám sức khỏe |
                                | Công an xã | |
                                | | Làm giấy tờ tùy thân |
                                | | Nắm tình hình |"""))
                .containsExactly("1 Trạm Y tế xã", "2 Công an xã");
    }

    @Test
    void cellsOfAPageThatReachDownKeepTheOthersUnderTheirHeads() {
        String page =
                HEAD.replace("\n", "<br>\n")
                        + """
                        <p>II. PHÂN CÔNG THỰC HIỆN</p>
                        <table><tr><th>STT</th><th>Nhiệm vụ</th><th>Đơn vị</th><th>Thời gian</th></tr>
                        <tr><td rowspan="2">1</td><td rowspan="2">Khám sức khỏe</td><td>Trạm Y tế xã</td>
                        <td rowspan="2">20/8/2025</td></tr>
                        <tr><td>Hội Chữ thập đỏ xã</td></tr>
                        <tr><td>2</td><td>Dạy bơi</td><td rowspan="2">Đoàn xã</td><td>Tháng 6</td></tr>
                        <tr><td>3</td><td>Tặng sách vở</td><td>Tháng 7</td></tr></table>
                        """;
        var file = new SourceFile("a.html", page.getBytes(StandardCharsets.UTF_8));
        String json = Import.of(file).value().orElseThrow().json();

        assertThat((List<?>) new Yaml().<Map<String, Object>>load(json).get("agencies"))
                .extracting(a -> ((Map<?, ?>) a).get("duties") + " " + ((Map<?, ?>) a).get("names"))
                .containsExactly("1 [Trạm Y tế xã]", "1 [Hội Chữ thập đỏ xã]", "2 [Đoàn xã]");
    }

    @Test
    void aNameInBoldLettersUnderAnotherOpensItsOwnDuties() {
        assertThat(
                        duties(
                                """
                                Lời mở đầu của kế hoạch này không có chữ đậm.

                                II. TỔ CHỨC THỰC HIỆN

                                1. Sở Y tế

                                - Tập huấn sơ cứu.

                                **Sở Giáo dục và Đào tạo**

                                - Dạy bơi trong trường.

                                - Đưa nội dung vào lớp học.

                                2. Công an xã

                                Tuần tra các bến sông.

                                **Hội Phụ nữ xã:**

                                Tuyên truyền tại các thôn."""))
                .containsExactly(
                        "1 Sở Y tế", "2 Sở Giáo dục và Đào tạo", "1 Công an xã", "1 Hội Phụ nữ xã");
    }

    @Test
    void anItemOverItemsThatNameBodiesIsNoBody() {
        assertThat(
                        duties(
                                """
                                II. TỔ CHỨC THỰC HIỆN
                                1. Các phòng thuộc Sở
                                a) Phòng Bảo trợ xã hội: Lập danh sách.
                                b) Thanh tra Sở: Kiểm tra cơ sở.
                                2. Ủy ban nhân dân các xã
                                a) Bố trí kinh phí;
                                b) Báo cáo trước ngày 10/12."""))
                .containsExactly(
                        "1 Phòng Bảo trợ xã hội", "1 Thanh tra Sở", "2 Ủy ban nhân dân các xã");
    }

    @Test
    void whatOneGivesOthersIsNamedAfterThose() {
        assertThat(
                        duties(
                                """
                                II. TỔ CHỨC THỰC HIỆN
                                1. Ủy ban nhân dân xã giao:
                                - Công an xã nắm tình hình.
                                - Trạm Y tế khám sức khỏe.
                                2. Trách nhiệm của các đoàn thể xã
                                a) Hội Phụ nữ
                                - Thăm hỏi.
                                - Đỡ đầu.
                                b) Đoàn Thanh niên tặng sách vở."""))
                .containsExactly(
                        "1 Công an xã", "1 Trạm Y tế", "2 Hội Phụ nữ", "1 Đoàn Thanh niên");
    }

    @Test
    void whatIsSaidOfObstaclesIsNobodysDuty() {
        assertThat(
                        duties(
                                """
                                II. PHÂN CÔNG
                                1. Công an xã: Nắm tình hình.
                                III. TỔ CHỨC THỰC HIỆN
                                - Các bộ phận nghiêm túc thực hiện Kế hoạch này.
                                - Trong quá trình thực hiện, nếu có khó khăn, các bộ phận báo cáo UBND xã.
                                - Kế hoạch được niêm yết tại nhà văn hóa."""))
                .containsExactly("1 Công an xã");
    }

    @Test
    void aTitleMayEndWithAWordThatElsewhereWantsAnother() {
        assertThat(
                        titles(
                                """
                                II. NỘI DUNG

                                1. Truyền thông ở các thôn có đồng bào dân tộc thiểu số

                                Chiếu phim lưu động tại nhà văn hóa các thôn bằng ba thứ tiếng.

                                2. Đưa học liệu lên mạng và từng bước chuyển đổi số

                                Tổ công nghệ quay phim ngắn cho các lớp học bơi của xã.

                                Bước 1. Chuẩn bị

                                - Chọn bến bơi.

                                a) Mỗi suất quà gồm:

                                - Áo phao."""))
                .containsExactly(
                        "MỤC TIÊU",
                        "NỘI DUNG",
                        "Truyền thông ở các thôn có đồng bào dân tộc thiểu số",
                        "Đưa học liệu lên mạng và từng bước chuyển đổi số",
                        "Chuẩn bị");
    }

    @Test
    void aNameOrADutyThatAPageCutsIsOne() {
        assertThat(
                        duties(
                                """
                                II. TỔ CHỨC THỰC HIỆN

                                1. Phòng Lao động -

                                Thương binh và Xã hội: Lập danh sách.

                                2. Trạm Y tế

                                - Khám sức khỏe.

                                - Phối hợp với

                                Công an xã tìm người thân.

                                3. Đoàn xã - Tặng sách vở cho trẻ em. - Dạy bơi."""))
                .containsExactly(
                        "1 Phòng Lao động - Thương binh và Xã hội", "2 Trạm Y tế", "2 Đoàn xã");
    }

    @Test
    void paragraphsWithoutMarksAreEachABody() {
        assertThat(
                        duties(
                                """
                                II. TỔ CHỨC THỰC HIỆN
                                Phòng Văn hóa - Xã hội xã: Là cơ quan thường trực, tham mưu, hướng dẫn, đôn đốc việc thực hiện Kế hoạch; tổng hợp kết quả, báo cáo UBND xã trước ngày 10/12 hằng năm.
                                Công an xã: Tăng cường tuần tra, kiểm soát phương tiện thủy nội địa; xử lý nghiêm các trường hợp vi phạm tại bến khách ngang sông theo quy định.
                                Trạm Y tế xã: Tập huấn kỹ năng sơ cấp cứu cho giáo viên, nhân viên y tế thôn; thống kê, báo cáo các trường hợp tai nạn, thương tích trẻ em trên địa bàn.
                                Trưởng các thôn: Thông báo thường xuyên tới từng hộ gia đình; nhắc nhở trẻ em không tắm ở nơi nguy hiểm."""))
                .containsExactly(
                        "1 Phòng Văn hóa - Xã hội xã",
                        "1 Công an xã",
                        "1 Trạm Y tế xã",
                        "1 Trưởng các thôn");
    }

    @Test
    void bulletsWithUnusualBodiesAmongKnownOnesAreTakenToo() {
        assertThat(
                        duties(
                                """
                                II. TỔ CHỨC THỰC HIỆN
                                - Công an xã: tuần tra, kiểm soát.
                                - Ngành Giáo dục: dạy kỹ năng cho học sinh.
                                - Các Chi đoàn: báo cáo trước ngày 20/10.
                                - Thời gian: trong quý IV."""))
                .containsExactly("1 Công an xã", "1 Ngành Giáo dục", "1 Các Chi đoàn");
    }

    @Test
    void whatABodyIsToDoIsNoHeading() {
        assertThat(
                        rows(
                                new SourceFile(
                                        "a.txt",
                                        (HEAD
                                                        + """
                                                        II. TỔ CHỨC THỰC HIỆN
                                                        1. Phòng Tư pháp, Tòa án nhân dân huyện
                                                        1.1. Phòng Tư pháp: Phổ biến pháp luật.
                                                        1.2. Tòa án nhân dân huyện: Xét xử kịp thời.
                                                        2. Công an huyện
                                                        Điều tra, xử lý tội phạm.""")
                                                .getBytes(StandardCharsets.UTF_8)),
                                "sections"))
                .extracting(row -> row.get("label"))
                .containsExactly("I", "II");
    }

    @Test
    void aNoteInBracketsIsNoDuty() {
        assertThat(
                        duties(
                                """
                                II. TỔ CHỨC THỰC HIỆN
                                1. Trạm Y tế xã
                                - Khám sức khỏe miễn phí.

                                (Theo Chương trình phối hợp đã ký.)

                                2. Công an xã
                                - Làm giấy tờ tùy thân."""))
                .containsExactly("1 Trạm Y tế xã", "1 Công an xã");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các sở, ban, ngành, đoàn thể tỉnh | 1",
                "Các phòng, ban, đơn vị thuộc UBND xã | 1",
                "Các cơ quan, ban, ngành, đoàn thể, các thôn | 2",
                "Các phòng chuyên môn, đơn vị trực thuộc | 2",
                "Văn phòng HĐND và UBND xã | 1",
                "Văn phòng HĐND - UBND xã | 1",
                "Phòng Văn hóa và Thông tin – Đài Truyền thanh quận | 2",
                "Trung tâm Văn hóa - Truyền thanh huyện | 1",
                "Các tổ chức hội, đoàn thể và Trưởng thôn | 2",
                "Văn hóa - Xã hội, Lao động - Thương binh và Xã hội | 2",
                "BHXH huyện, NHCSXH huyện | 2",
                "Ông Lò Văn Mẫu - Chủ tịch UBND xã, Trưởng Ban Chỉ đạo | 1",
                "MTTQ và các tổ chức chính trị - xã hội xã | 2",
                "Trạm Y tế xã; các bệnh viện, trung tâm y tế | 2",
                "Phòng Chính trị - Sở Giáo dục và Đào tạo, Phòng Cảnh sát - Công an tỉnh | 2",
                "Đồng chí Lò Văn Mẫu, Phó Chủ tịch UBND xã | 1",
                "Sở Y tế, Sở Văn hóa, Thể thao và Du lịch | 2"
            })
    void bodiesAreParted(String names, int count) {
        assertThat(Agencies.names(names)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các cơ quan được phân công chủ động thực hiện. | Các cơ quan được phân công",
                "Phòng Điều dưỡng, Phòng Kế hoạch tổng hợp | Phòng Điều dưỡng, Phòng Kế hoạch tổng hợp",
                "Phân công Phòng Kinh tế là cơ quan đầu mối. | Phòng Kinh tế",
                "Phòng Cảnh sát điều tra tội phạm về ma túy là thường trực."
                        + " | Phòng Cảnh sát điều tra tội phạm về ma túy",
                "Riêng Hội Phụ nữ xã thành lập mới 02 câu lạc bộ. | Hội Phụ nữ xã",
                "Ban Kinh tế - Xã hội là đầu mối tham mưu. | Ban Kinh tế - Xã hội",
                "Các thành viên phụ trách thôn trực tiếp dự họp, chỉ đạo thôn."
                        + " | Các thành viên phụ trách thôn",
                "Các thành viên Ban Chỉ đạo theo lĩnh vực phụ trách đôn đốc việc này."
                        + " | Các thành viên Ban Chỉ đạo"
            })
    void namesEndWhereTheDutyBegins(String item, String names) {
        String text = Agencies.withoutAsking(item);
        assertThat(text.substring(0, Agencies.endOfNames(text))).isEqualTo(names);
    }

    private static String headParagraphs() {
        return Arrays.stream(HEAD.split("\n"))
                .limit(7)
                .map(OfficeFile::p)
                .reduce("", String::concat);
    }

    @Test
    void headingsWithoutLabelsNameBodies() {
        String body =
                headParagraphs()
                        + heading(0, "MỤC TIÊU")
                        + p("Mọi trẻ em mồ côi có người đỡ đầu.")
                        + heading(0, "Tổ chức thực hiện")
                        + heading(1, "Trạm Y tế xã")
                        + p("Khám sức khỏe miễn phí.")
                        + p("1. Lập hồ sơ theo dõi.")
                        + heading(1, "Công an xã")
                        + p("- Làm giấy tờ tùy thân.")
                        + heading(0, "Kinh phí")
                        + p("Ngân sách xã bảo đảm.");
        var file = OfficeFile.docx(body).named("a.docx");

        assertThat(duties(file)).containsExactly("2 Trạm Y tế xã", "1 Công an xã");
        assertThat(rows(file, "sections"))
                .extracting(row -> row.get("depth") + " " + row.get("title"))
                .containsExactly("1 MỤC TIÊU", "1 Tổ chức thực hiện", "1 Kinh phí");
    }

    @Test
    void headingsWithoutLabelsHaveTheirLevels() {
        String body =
                headParagraphs()
                        + heading(0, "Nội dung")
                        + heading(1, "Truyền thông")
                        + p("Phát tờ rơi.")
                        + heading(2, "Ở trường học")
                        + p("Nói chuyện dưới cờ.")
                        + heading(1, "Hỗ trợ")
                        + p("Tặng sách vở.");

        assertThat(rows(OfficeFile.docx(body).named("a.docx"), "sections"))
                .extracting(row -> row.get("depth") + " " + row.get("title"))
                .containsExactly("1 Nội dung", "2 Truyền thông", "3 Ở trường học", "2 Hỗ trợ");
    }

    private static String heading(int level, String text) {
        return "<w:p><w:pPr><w:outlineLvl w:val=\""
                + level
                + "\"/></w:pPr>"
                + OfficeFile.run(text)
                + "</w:p>";
    }

    private static List<String> titles(String sections) {
        byte[] text = (HEAD + sections).getBytes(StandardCharsets.UTF_8);
        return rows(new SourceFile("a.txt", text), "sections").stream()
                .map(row -> row.get("title").toString())
                .toList();
    }

    private static List<String> duties(String sections) {
        return duties(new SourceFile("a.txt", (HEAD + sections).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> duties(SourceFile file) {
        return rows(file, "agencies").stream()
                .map(row -> row.get("duties") + " " + String.join("; ", names(row)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(Map<String, Object> row) {
        return (List<String>) row.get("names");
    }

    private static List<Map<String, Object>> rows(SourceFile file, String field) {
        Map<String, List<Map<String, Object>>> fields =
                new Yaml().load(Import.of(file).value().orElseThrow().json());
        return fields.get(field);
    }
}
