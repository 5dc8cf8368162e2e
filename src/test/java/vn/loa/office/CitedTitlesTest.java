package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Titles of documents that a plan rests on. */
class CitedTitlesTest {

    @Test
    void whoActsIsNoPartOfTheTitle() {
        assertThat(
                        titles(
                                """
                                Căn cứ Kế hoạch số 12/KH-UBND ngày 3/2/2025 của UBND tỉnh Đồng Mây về phòng, chống đuối nước năm 2025, UBND xã Lá Sen ban hành Kế hoạch như sau:

                                Thực hiện Kế hoạch số 13/KH-UBND ngày 4/2/2025 của UBND tỉnh Đồng Mây về việc dạy bơi cho trẻ em, Ủy ban nhân dân xã Lá Sen xây dựng kế hoạch triển khai với các nội dung sau:

                                Thực hiện Kế hoạch số 16/KH-UBND ngày 7/2/2025 của UBND tỉnh Đồng Mây về bơi an toàn, Phòng Văn hóa - Xã hội tham mưu UBND xã ban hành Kế hoạch dạy bơi.

                                Thực hiện Kế hoạch số 17/KH-UBND ngày 8/2/2025 của UBND tỉnh Đồng Mây về phối hợp giữa Công an, Hội Phụ nữ trong dạy bơi, Hội Nông dân xã Lá Sen triển khai như sau:

                                Thực hiện Công văn số 20/SYT-NV ngày 9/2/2025 của Sở Y tế về sơ cứu, UBND xã đề nghị các thôn thực hiện:
                                """))
                .containsExactly(
                        "phòng, chống đuối nước năm 2025",
                        "dạy bơi cho trẻ em",
                        "bơi an toàn",
                        "phối hợp giữa Công an, Hội Phụ nữ trong dạy bơi",
                        "sơ cứu");
    }

    @Test
    void whatIsCitedNextIsNoPartOfTheTitle() {
        assertThat(
                        titles(
                                """
                                Thực hiện Kế hoạch số 21/KH-UBND ngày 3/2/2025 của UBND tỉnh Đồng Mây về dạy bơi, sơ cứu, Công văn số 22/SYT-NV ngày 9/2/2025 của Sở Y tế về sơ cứu;
                                """))
                .containsExactly("dạy bơi, sơ cứu", "sơ cứu");
    }

    @Test
    void bodiesThatATitleNamesStay() {
        assertThat(
                        titles(
                                """
                                Căn cứ Công văn số 18/UBND-VX ngày 8/2/2025 của UBND tỉnh Đồng Mây về việc các sở, ban, ngành xây dựng kế hoạch dạy bơi;

                                Căn cứ Kế hoạch số 19/KH-UBND ngày 9/2/2025 của UBND tỉnh Đồng Mây về phối hợp giữa Sở Y tế, Công an tỉnh trong tổ chức dạy bơi;
                                """))
                .containsExactly(
                        "các sở, ban, ngành xây dựng kế hoạch dạy bơi",
                        "phối hợp giữa Sở Y tế, Công an tỉnh trong tổ chức dạy bơi");
    }

    private static List<String> titles(String bases) {
        String text =
                """
                ỦY BAN NHÂN DÂN
                XÃ LÁ SEN
                Số: 7/KH-UBND
                Lá Sen, ngày 4 tháng 8 năm 2025

                KẾ HOẠCH
                Phòng, chống đuối nước năm 2025

                %s
                I. MỤC TIÊU
                Trẻ em biết bơi.
                """
                        .formatted(bases);
        return ImportedFields.of(text).list("basis").stream()
                .map(cited -> "" + cited.get("title"))
                .toList();
    }
}
