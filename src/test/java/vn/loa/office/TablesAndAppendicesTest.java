package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables that give out work, money, and what stands behind the names that sign. */
class TablesAndAppendicesTest {

    private static final String HEAD =
            """
            ỦY BAN NHÂN DÂN,
            XÃ LÁ SEN,
            Số: 7/KH-UBND
            Lá Sen, ngày 4 tháng 8 năm 2025

            KẾ HOẠCH
            Phòng, chống đuối nước năm 2025

            I. MỤC TIÊU
            Trẻ em biết bơi.

            """;

    private static final String END =
            """

            Nơi nhận:
            - UBND tỉnh;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Lò Văn Thử
            """;

    @Test
    void aHeadMayHaveTwoRows() {
        var plan =
                read(
                        """
                        II. NỘI DUNG
                        | TT | Nhiệm vụ, giải pháp | Phân công thực hiện | | Thời gian |
                        |---|---|---|---|---|
                        | | | Đơn vị chủ trì | Đơn vị phối hợp | |
                        | 1 | Mở lớp bơi | Trường Tiểu học Lá Sen | Đoàn xã | Tháng 6 |
                        | 2 | Cắm biển báo | Công an xã | Các thôn | Tháng 5 |
                        """);

        assertThat(plan.duties()).containsExactly("1 Trường Tiểu học Lá Sen", "1 Công an xã");
        assertThat(plan.list("duties").get(0).get("items"))
                .asString()
                .contains("Mở lớp bơi", "Tháng 6");
    }

    @Test
    void aHeadOfTwoRowsMayLackItsEmptyCells() {
        var plan =
                read(
                        """
                        II. NỘI DUNG
                        | TT | Công việc | Tổ chức thực hiện | Thời gian |
                        |---|---|---|---|
                        | Cơ quan chủ trì | Cơ quan phối hợp |
                        | 1 | Mở lớp bơi | Đoàn xã | Các thôn | Tháng 6 |
                        """);

        assertThat(plan.duties()).containsExactly("1 Đoàn xã");
    }

    @Test
    void aCellMayNameWhoLeadsAndWhoHelps() {
        var plan =
                read(
                        """
                        II. NỘI DUNG
                        | Nội dung | Phân công nhiệm vụ | Tiến độ |
                        |---|---|---|
                        | Mở lớp bơi | Chủ trì: Đoàn xã. Phối hợp: Trạm Y tế, các thôn. | Tháng 6 |
                        """);

        assertThat(plan.duties()).containsExactly("1 Đoàn xã");
    }

    @Test
    void whoHelpsIsNamed() {
        var plan =
                read(
                        """
                        II. PHÂN CÔNG
                        | TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
                        |---|---|---|---|---|
                        | 1 | Mở lớp bơi. | Đoàn xã | Trạm Y tế, các thôn | Tháng 6 |
                        | 2 | Cắm biển báo | Công an xã | - | Tháng 5 |

                        | Nội dung | Phân công nhiệm vụ |
                        |---|---|
                        | Rào ao sâu | Chủ trì: Hội Nông dân. Phối hợp: Các thôn. |
                        """);

        assertThat(plan.list("duties"))
                .extracting(
                        duty -> "" + ((Map<?, ?>) ((List<?>) duty.get("items")).get(0)).get("with"))
                .containsExactly("Trạm Y tế, các thôn", "null", "Các thôn");
    }

    @Test
    void whatAWorkYieldsIsNoReportThatIsOwed() {
        var plan =
                read(
                        """
                        II. PHÂN CÔNG
                        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian | Sản phẩm |
                        |---|---|---|---|---|
                        | 1 | Khảo sát ao sâu | Công an xã | Trước ngày 20/9/2025 | Báo cáo của Công an xã |
                        | 2 | Báo cáo kết quả gửi UBND tỉnh | Trạm Y tế | Trước ngày 30/11/2025 | Văn bản |
                        """);

        assertThat(plan.list("reports"))
                .extracting(report -> report.get("text"))
                .containsExactly("Báo cáo kết quả gửi UBND tỉnh");
    }

    @Test
    void aTableCountsWhereTheTextSaysLittleOfWhoDoesWhat() {
        String table =
                """
                II. NỘI DUNG
                | TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp |
                |---|---|---|---|
                | 1 | Mở lớp bơi | Đoàn xã | Các thôn |
                III. TỔ CHỨC THỰC HIỆN
                1. Công an xã theo dõi, đôn đốc.
                """;

        assertThat(read(table).duties()).containsExactly("1 Đoàn xã", "1 Công an xã");
        assertThat(
                        read(table
                                        + """
                                        2. Trạm Y tế: Tập huấn sơ cứu.
                                        3. Đoàn xã: Dạy bơi.
                                        """)
                                .duties())
                .containsExactly("1 Công an xã", "1 Trạm Y tế", "1 Đoàn xã");
    }

    @Test
    void aColumnSaysWhenATargetIsDue() {
        var plan =
                read(
                        """
                        II. CHỈ TIÊU
                        | TT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Đến năm 2030 |
                        |---|---|---|---|---|
                        | 1 | Lớp bơi | lớp | 4 | 9 |

                        | TT | Mục tiêu | Mức | Thời gian hoàn thành |
                        |---|---|---|---|
                        | 1 | Tỷ lệ trẻ biết bơi | 70% | Tháng 9/2026 |
                        """);

        assertThat(plan.list("targets"))
                .extracting(target -> target.get("value") + " " + target.get("by"))
                .containsExactly("4 2026", "9 2030", "70 Tháng 9/2026");
    }

    @Test
    void cellsBelowEachOtherAreATable() {
        var plan =
                read(
                        """
                        II. CHỈ TIÊU

                        TT

                        Nội dung

                        Đơn vị tính

                        Giai đoạn 2021 - 2025

                        Giai đoạn 2026 - 2030

                        1

                        Trẻ em được học bơi.

                        %

                        70

                        90

                        2

                        Lớp bơi

                        lớp

                        4

                        9

                        III. PHÂN CÔNG

                        STT

                        Công việc

                        Cơ quan chủ trì

                        01

                        Mở lớp bơi

                        Đoàn xã

                        02

                        Cắm biển báo

                        Công an xã

                        Mọi người cùng làm.
                        """);

        assertThat(plan.duties()).containsExactly("1 Đoàn xã", "1 Công an xã");
        assertThat(plan.list("targets"))
                .extracting(target -> target.get("value") + " " + target.get("by"))
                .containsExactly("70 2025", "90 2030", "4 2025", "9 2030");
    }

    @Test
    void aRowThatLostItsEmptyCellKeepsTheOthersUnderTheirHeads() {
        var plan =
                read(
                        """
                        II. CHỈ TIÊU

                        TT

                        Chỉ tiêu của xã

                        Đơn vị tính

                        Năm 2026

                        Năm 2030

                        Ghi chú

                        1

                        Trẻ em được học bơi

                        %

                        70

                        90

                        Theo Nghị quyết của xã

                        2

                        Lớp bơi ở các thôn

                        lớp

                        4

                        9

                        3

                        Ao sâu có rào tre

                        ao

                        12

                        Các thôn tự làm

                        4

                        Thầy dạy bơi của xã

                        người

                        3

                        7

                        III. TỔ CHỨC THỰC HIỆN

                        1. Công an xã theo dõi.
                        """);

        assertThat(plan.list("targets"))
                .extracting(target -> target.get("value") + " " + target.get("by"))
                .containsExactly(
                        "70 2026", "90 2030", "4 2026", "9 2030", "12 2026", "3 2026", "7 2030");
        assertThat(plan.duties()).containsExactly("1 Công an xã");
    }

    @Test
    void aListBelowTTIsNoTable() {
        var plan =
                read(
                        """
                        II. LIÊN HỆ
                        TT
                        Số điện thoại trực ban của xã, ai cũng gọi được cả ngày lẫn đêm khi cần
                        1
                        2
                        """);

        assertThat(plan.duties()).isEmpty();
    }

    @Test
    void whatIsSaidToAllIsNoMoney() {
        var plan =
                read(
                        """
                        II. KINH PHÍ
                        Từ ngân sách xã và nguồn đóng góp.
                        Công an xã theo dõi, đôn đốc việc thực hiện.
                        Trên đây là Kế hoạch của xã./.
                        """
                                + END
                                + """

                                PHỤ LỤC
                                CÂU HỎI

                                1. Em làm gì khi thấy bạn ngã xuống ao?
                                """);

        assertThat(plan.texts("funding")).containsExactly("Từ ngân sách xã và nguồn đóng góp.");
    }

    @Test
    void aDraftOfAReportBehindTheSignatureIsAttached() {
        var plan =
                read(
                        END
                                + """

                                ĐỀ CƯƠNG BÁO CÁO KẾT QUẢ

                                I. Kết quả
                                1. Số lớp bơi đã mở

                                NGƯỜI LẬP BIỂU

                                Vàng Thị Mẫu
                                """);

        assertThat(plan.texts("recipients")).containsExactly("UBND tỉnh", "Lưu: VT");
        assertThat(plan.list("signer"))
                .extracting(signer -> signer.get("name"))
                .containsExactly("Lò Văn Thử");
    }

    @Test
    void whoSignsADecisionIsNotWhoSignsThePlanBehindIt() {
        var plan =
                ImportedFields.of(
                        HEAD.replace("Số: 7/KH", "Số: 7/QĐ").replace("KẾ HOẠCH", "QUYẾT ĐỊNH")
                                + """
                                Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 3/TTr-SYT ngày 2/8/2025,

                                Điều 1. Ban hành Kế hoạch kèm theo./.

                                TM. ỦY BAN NHÂN DÂN
                                CHỦ TỊCH

                                Lò Văn Thử

                                KẾ HOẠCH
                                Phòng, chống đuối nước

                                I. KINH PHÍ
                                Do ngân sách xã bảo đảm.

                                Nơi nhận:
                                - Các thôn;
                                - Lưu: VT.

                                TRƯỞNG PHÒNG VĂN HÓA

                                Vàng Thị Mẫu
                                """);

        assertThat(plan.list("signer"))
                .extracting(signer -> signer.get("office") + " " + signer.get("name"))
                .containsExactly("CHỦ TỊCH Lò Văn Thử");
        assertThat(plan.texts("recipients")).containsExactly("Các thôn", "Lưu: VT");
        assertThat(plan.texts("funding")).containsExactly("Do ngân sách xã bảo đảm.");
        assertThat(plan.list("basis"))
                .extracting(cited -> cited.get("issuer"))
                .isEqualTo(List.of("Giám đốc Sở Y tế"));
    }

    @Test
    void aCommaBehindTheNameOfAnOfficeIsNoneOfIt() {
        assertThat(read("").fields().get("issuer")).isEqualTo("Ủy ban nhân dân xã Lá Sen");
    }

    @Test
    void theSymbolOfItsNumberSaysThatItIsAPlan() {
        var plan =
                ImportedFields.of(
                        """
                        ỦY BAN NHÂN DÂN XÃ LÁ SEN
                        Số: 7/KH-UBND
                        Lá Sen, ngày 4 tháng 8 năm 2025

                        Ủy ban nhân dân xã xây dựng Kế hoạch dạy bơi như sau:

                        1. Mở lớp bơi.
                        """);

        assertThat(plan.fields().get("letterhead")).asString().contains("KẾ HOẠCH");
    }

    private static ImportedFields read(String text) {
        return ImportedFields.of(HEAD + text);
    }
}
