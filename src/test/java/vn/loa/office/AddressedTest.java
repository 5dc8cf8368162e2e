package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.source.SourceFile;

/** Whom a letter is for, where a program glued the line to its neighbours. */
class AddressedTest {

    @Test
    void whatIsGluedToItIsParted() {
        List<String> body =
                body(
                        """
                        V/v dạy bơi cho trẻ emKính gửi: Trường Tiểu học Lá Sen; Các thôn.Thực hiện Công văn số 14/SYT-NV ngày 5/2/2025 của Sở Y tế về sơ cứu, UBND xã yêu cầu:
                        """);

        assertThat(body)
                .startsWith(
                        "title: \"dạy bơi cho trẻ em\"",
                        "Kính gửi: Trường Tiểu học Lá Sen; Các thôn.",
                        "Thực hiện Công văn số 14/SYT-NV ngày 5/2/2025 của Sở Y tế về sơ cứu, UBND"
                                + " xã yêu cầu:");
    }

    @Test
    void theLastOfAListIsPartedToo() {
        List<String> body =
                body(
                        """
                        V/v dạy bơi cho trẻ em

                        Kính gửi:
                        - Trường Tiểu học Lá Sen;
                        - Các thôn Căn Cứ Cũ. Căn cứ Công văn số 14/SYT-NV ngày 5/2/2025 của Sở Y tế, UBND xã yêu cầu:
                        """);

        assertThat(body)
                .contains(
                        "- Các thôn Căn Cứ Cũ.",
                        "Căn cứ Công văn số 14/SYT-NV ngày 5/2/2025 của Sở Y tế, UBND xã yêu cầu:");
    }

    private static List<String> body(String top) {
        String letter =
                """
                ỦY BAN NHÂN DÂN
                XÃ LÁ SEN

                Số: 7/UBND-VX

                Lá Sen, ngày 4 tháng 8 năm 2025

                %s
                1. Công an xã tuần tra các bến sông.

                2. Trường Tiểu học Lá Sen mở lớp bơi.

                Nơi nhận:
                - Như trên;
                - Lưu: VT.

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH

                Lò Văn Thử
                """
                        .formatted(top);
        String markdown =
                Import.of(new SourceFile("a.txt", letter.getBytes(StandardCharsets.UTF_8)))
                        .value()
                        .orElseThrow()
                        .markdown();
        String title = markdown.lines().filter(l -> l.startsWith("title:")).findFirst().orElse("");
        String body = markdown.split("\n---\n", 2)[1];
        return (title + "\n" + body).lines().filter(line -> !line.isBlank()).toList();
    }
}
