package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import vn.loa.source.SourceFile;

/** The ways offices write who is to do what, each between two bodies that are plainly read. */
class AgencyFormsTest {

    private static final Path FORMS = Path.of("src/test/resources/office-forms");
    private static final String BEFORE =
            """
            ỦY BAN NHÂN DÂN
            TỈNH HẢI LÂM
            Số: 1/KH-UBND
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Hải Lâm, ngày 05 tháng 3 năm 2026

            KẾ HOẠCH
            Phòng, chống mua bán người

            I. MỤC ĐÍCH

            Giúp người dân tự bảo vệ.

            II. TỔ CHỨC THỰC HIỆN

            """;
    private static final String AFTER =
            """


            Nơi nhận:                    TM. ỦY BAN NHÂN DÂN
            - Như trên;                      CHỦ TỊCH
            - Lưu: VT.
                                             Lò Thị Mây
            """;

    /**
     * @param text as it stands in the document
     * @param bodies joined by semicolons
     */
    record Form(String text, String bodies) {
        static Form of(String line) {
            String[] parts = line.split(" \\| ");
            return new Form(parts[0], parts[parts.length - 1]);
        }
    }

    static Stream<Form> names() throws IOException {
        return lines("names.txt").map(Form::of);
    }

    static Stream<Form> sentences() throws IOException {
        return lines("run-in.txt").map(Form::of);
    }

    static Stream<String> sections() throws IOException {
        return Arrays.stream(Files.readString(FORMS.resolve("sections.txt")).split("%%\n"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void bodiesHeadWhatTheyAreToDo(Form form) {
        String items = "- Lập kế hoạch thực hiện.\n\n- Gửi báo cáo trước ngày 15/12.";
        String letters = "a) Lập kế hoạch thực hiện.\n\nb) Gửi báo cáo trước ngày 15/12.";
        String sentence = "Tuyên truyền, vận động người dân chấp hành pháp luật.";
        for (String end : List.of("", ".", ":")) {
            assertThat(read(between(form.text() + end + "\n\n" + items)))
                    .isEqualTo("1 Thanh tra tỉnh|2 " + even(form.bodies()) + "|1 Cục Thống kê");
        }
        assertThat(read(between(form.text() + "\n\n" + letters)))
                .contains("|2 " + even(form.bodies()) + "|");
        assertThat(read(between(form.text() + ".\n\n" + sentence)))
                .contains("|1 " + even(form.bodies()) + "|");
        assertThat(read(between(form.text() + ": " + sentence)))
                .contains("|1 " + even(form.bodies()) + "|");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceSaysWhoAndWhat(Form form) {
        assertThat(read(between(form.text())))
                .isEqualTo("1 Thanh tra tỉnh|1 " + even(form.bodies()) + "|1 Cục Thống kê");
        assertThat(read(between(form.text()).replaceAll("(?m)^\\d\\. ", "- ")))
                .isEqualTo("1 Thanh tra tỉnh|1 " + even(form.bodies()) + "|1 Cục Thống kê");
    }

    @ParameterizedTest
    @MethodSource("sections")
    void aSectionGivesOutDuties(String section) {
        int end = section.lastIndexOf("\n=");
        String text = section.substring(0, end).replace("\n", "\n\n").replace(",\n\nSở", ",\nSở");
        assertThat(read(text)).isEqualTo(even(section.substring(end + 2).strip()));
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(FORMS.resolve(file)).stream().filter(l -> !l.startsWith("#"));
    }

    private static String between(String item) {
        return "1. Thanh tra tỉnh: Xử lý vi phạm.\n\n2. "
                + item
                + "\n\n3. Cục Thống kê: Cung cấp số liệu.";
    }

    /** Lines such as {@code 2 Công an xã|1 Sở Y tế; Sở Tư pháp}: how many duties, and whose. */
    private static String read(String section) {
        var file =
                new SourceFile(
                        "a.txt", (BEFORE + section + AFTER).getBytes(StandardCharsets.UTF_8));
        Map<String, List<Map<String, Object>>> fields =
                new Yaml().load(Import.of(file).value().orElseThrow().json());
        return even(
                String.join(
                        "|",
                        fields.get("agencies").stream()
                                .map(row -> row.get("duties") + " " + bodies(row))
                                .toList()));
    }

    private static String bodies(Map<String, Object> row) {
        return String.join(
                "; ", ((List<?>) row.get("names")).stream().map(String::valueOf).toList());
    }

    private static String even(String text) {
        return text.replace('–', '-');
    }
}
