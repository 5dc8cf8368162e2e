package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.source.SourceFile;

/** A day without a year comes back every year only where the text says so. */
class DeadlinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Công an xã báo cáo trước ngày 15/12.|12-15|false",
                "Công an xã báo cáo trước ngày 15/12 hằng năm.|12-15|true",
                "Báo cáo trước ngày 25/6 và trước ngày 15/12 hàng năm.|06-25|true",
                "Báo cáo trước ngày 25/6 và 15/12 để tổng hợp.|06-25|false",
            })
    void nothingIsAddedToADay(String sentence, String monthDay, boolean yearly) {
        String plan =
                """
                ỦY BAN NHÂN DÂN XÃ MẪU

                Số: 7/KH-UBND

                Mẫu, ngày 05 tháng 3 năm 2026

                KẾ HOẠCH

                Thử việc báo cáo năm 2026

                I. TỔ CHỨC THỰC HIỆN

                1. Báo cáo

                %s
                """
                        .formatted(sentence);
        var read =
                Import.of(new SourceFile("a.txt", plan.getBytes(StandardCharsets.UTF_8)))
                        .value()
                        .orElseThrow();
        String deadlines = read.fields().get("deadlines").toString();
        assertThat(deadlines).contains(monthDay);
        assertThat(deadlines.contains("yearly")).as(deadlines).isEqualTo(yearly);
        assertThat(read.markdown().contains("every:")).isEqualTo(yearly);
    }
}
