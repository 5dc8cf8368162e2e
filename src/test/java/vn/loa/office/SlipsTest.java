package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import vn.loa.source.SourceFile;

/** Slips that no list knows: told by the form of a syllable and by its neighbours. */
class SlipsTest {

    private static List<String> in(String text) {
        return Slips.builtIn().in(text, 1).stream()
                .map(s -> s.wrong() + " = " + s.right())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "hỗ trợ học nghề và vay vổn.,vay vổn = vay vốn",
        "khám và chửa bệnh kịp thời,chửa bệnh = chữa bệnh",
        "mở các phòn g tư vấn riêng,phòn g = phòng",
        "gặp đ ể kiến nghị,đ ể = để",
        "được tư vấn mi ễn phí,mi ễn = miễn",
        "giữ kín thông tin của của nạn nhân,của của = của",
        "đăng trên cổng thông tin của địa phưong,phưong = phương",
        "theo yêu cầu của cơ quan diều tra,diều tra = điều tra",
        "trước khi xuất viên.,xuất viên = xuất viện",
        "nêu cao tinhthần đoàn kết,tinhthần = tinh thần",
        "Các đơn vị huớng ứng,huớng = hưởng",
    })
    void aWordThatCanHardlyBeRightIsTold(String text, String slip) {
        assertThat(in(text)).containsExactly(slip);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chỉ thị số 5 được quán triệt đến các đồng chí đảng viên ở huyện Krông Lá.",
                "đưa học sinh về sinh hoạt hè tại địa phương, giảm dần số vụ",
                "Nhân dân quận ban hành hương ước; các đoàn thể cùng cấp phối hợp",
                "đăng trên fanpage, website, email pa@xa-vi-du.vn, nhóm Zalo và chat với nhau",
                "Toà án, uỷ ban, hoà giải, khoẻ mạnh, kĩ năng, tỉ lệ, quí IV",
                "Phòng Phòng, chống tệ nạn xã hội của Sở",
                "điểm a khoản 1, điểm đ khoản 2 Điều 5",
                "từ từ, dần dần, luôn luôn, xa xa, ngày ngày",
                "treo băng zôn tại bon, buôn, phum, sóc",
            })
    void whatIsRightIsNotTold(String text) {
        assertThat(in(text)).isEmpty();
    }

    /** A document's own word stands again and again; a slip does not. */
    @Test
    void whatStandsThriceIsNoSlip() {
        String head = "Số: 5/KH-UBND\n\nKẾ HOẠCH\nChăm sóc vườn trường\n\nI. MỤC TIÊU\n";
        String line = "- Trồng hoa thưỡc dược trước lớp học.\n";
        assertThat(suspects(head + line)).containsExactly("thưỡc");
        assertThat(suspects(head + line.repeat(3))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> suspects(String text) {
        var file = new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8));
        String json = Import.of(file).value().orElseThrow().json();
        return (List<Object>) new Yaml().<Map<String, Object>>load(json).get("suspect");
    }

    @Test
    void whatAPageSaysAboveTheDocumentIsNoSlipOfTheOffice() {
        String page = "Đang tải nội dung, vui lòng chờ";
        String plan =
                """
                ỦY BAN NHÂN DÂN XÃ LÁ SEN
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 7/KH-UBND
                Lá Sen, ngày 4 tháng 8 năm 2025

                KẾ HOẠCH
                Dạy bơi năm 2025

                1. Mở lớp bơi.

                2. Đang tải lịch học lên bảng tin.
                """;

        assertThat(ImportedFields.of(page + "\n\n" + plan).texts("notes"))
                .singleElement()
                .asString()
                .contains("dòng 13 của bản gốc");
    }
}
