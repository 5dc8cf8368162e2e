package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain numbers that are targets, and those that only tell how things are. */
class CountsTest {

    private static List<String> in(String sentence, boolean goals) {
        return Counts.in(new TargetYear(sentence, Optional.empty()), goals, 1).stream()
                .map(t -> t.shown() + " " + t.operator() + " " + t.unit())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Phấn đấu xây dựng 06 “Điểm tư vấn”,06 = Điểm",
        "Hỗ trợ 30 hộ có hoàn cảnh khó khăn,30 = hộ",
        "mỗi xã tổ chức ít nhất 02 lần/năm,ít nhất 02 >= lần",
        "Tuyên truyền cho trên 1.500 lượt người,trên 1.500 > lượt",
        "Phấn đấu phá từ 01 đến 02 chuyên án,01 đến 02 from-to chuyên",
        "Thời gian chờ khám không quá 15 phút,không quá 15 <= phút",
    })
    void aNumberToBeReachedIsATarget(String sentence, String target) {
        assertThat(in(sentence, true)).containsExactly(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phấn đấu đến năm 2020 xây dựng kế hoạch lồng ghép",
                "trẻ em từ 05 đến 17 tuổi",
                "Hỗ trợ từ 10 đến 15% số hộ",
                "Phấn đấu đạt 95% hội viên",
                "Trường có 28 lớp",
                "Tổ chức trong 3 ngày",
                "Phấn đấu hoàn thành trước ngày 30/6 hằng năm",
            })
    void anotherNumberIsNone(String sentence) {
        assertThat(in(sentence, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Tổ chức ít nhất 01 buổi/năm,1", "Tổ chức 01 buổi nói chuyện,0"})
    void outsideTheAimsOnlyAWordOfComparingTells(String sentence, int targets) {
        assertThat(in(sentence, false)).hasSize(targets);
    }
}
