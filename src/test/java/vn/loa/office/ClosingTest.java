package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.office.OfficeText.Line;

/** Recipients and signatures. */
class ClosingTest {

    private static final String THREE =
            """
            Kế hoạch có hiệu lực từ ngày ký.

            CÔNG AN HUYỆN               VIỆN KIỂM SÁT ND HUYỆN            TÒA ÁN NHÂN DÂN HUYỆN
            PHÓ TRƯỞNG CÔNG AN             VIỆN TRƯỞNG                      CHÁNH ÁN

            Tòng Văn Mẫu                   Cà Thị Mẫu                    Quàng Văn Mẫu

            Nơi nhận:
            - TT Huyện ủy.
            """;

    @Test
    void threeMaySignSideBySideBeforeTheRecipients() {
        List<Line> lines = OfficeText.of(THREE).lines();
        int start = Closing.start(lines, 0, 4);
        Closing closing = Closing.of(lines.subList(start, lines.size()));

        assertThat(start).isEqualTo(1);
        assertThat(closing.signers())
                .extracting(Closing.Signature::name)
                .containsExactly("Tòng Văn Mẫu", "Cà Thị Mẫu", "Quàng Văn Mẫu");
        assertThat(closing.signers().get(1).lines())
                .containsExactly("VIỆN KIỂM SÁT ND HUYỆN", "VIỆN TRƯỞNG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H’Linh Niê Mẫu",
                "Ksor H'Bơ Mẫu",
                "Y Thông Niê",
                "Ths. Vũ Mẫu",
                "Đại tá Lục Văn Mẫu"
            })
    void namesOfAllPeoplesAreNames(String name) {
        assertThat(Closing.isName(name)).isTrue();
    }
}
