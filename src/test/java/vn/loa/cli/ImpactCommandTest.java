package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.CardFormat;

/** An officer asks what to print anew. */
class ImpactCommandTest {

    @TempDir private Path folder;

    @BeforeEach
    void writeAPublication() throws IOException {
        write("site/site.yaml", "title: Xã Ví Dụ\nhotlines: [duong-day]\n");
        write(
                "content/services/duong-day.yaml",
                "name: Đường dây Ví Dụ\nphones: [\"0263 1234 567\"]\nsource: Ví dụ\n");
        write(
                "content/materials/the.yaml",
                "title: Thẻ\nformats: [the]\nwords:\n  call: Gọi {{phone duong-day}}\n");
        for (Map.Entry<String, String> file : CardFormat.FILES.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        for (int i = 0; i < 30; i++) {
            write("content/pages/trang-" + i + ".md", "---\ntitle: Trang " + i + "\n---\nChữ.\n");
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private CommandLineRun impact(String... words) {
        var all = new java.util.ArrayList<>(java.util.List.of("impact", "-C", folder.toString()));
        all.addAll(java.util.List.of(words));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    @Test
    void whatCostsMoneyComesFirstAndTheRestIsCounted() {
        String told = impact("duong-day").out();
        assertThat(told).startsWith("Bản in (").contains("… và ", "tệp nữa; xem đủ: --format json");
        assertThat(told.indexOf("Trang (")).isGreaterThan(told.indexOf("/an-pham/the/the-the.pdf"));
        assertThat(told.lines().toList().get(told.lines().toList().size() - 1))
                .startsWith("Sẽ đổi: 2 bản in, ")
                .endsWith(" trang, 2 hình; chưa ghi gì.");
        assertThat(told).doesNotContain("the-the-nha-in.pdf", "/tim-kiem/i-");
        assertThat(impact("duong-day", "--format", "json").out())
                .contains("the-the-nha-in.pdf", "/trang-29/", "/tim-kiem/");
    }

    @Test
    void theFileOfARecordIsItsName() {
        assertThat(impact("content/services/duong-day.yaml").exit()).isZero();
        assertThat(impact("duong-day.yaml").exit()).isZero();
    }

    @Test
    void aWrongNameGetsTheNearest() {
        assertThat(impact("content/services/duong-dai.yaml").err())
                .contains("có phải ý bạn là “duong-day”?");
    }
}
