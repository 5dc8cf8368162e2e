package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.content.Publication;
import vn.loa.content.SmallPublication;
import vn.loa.content.Term;
import vn.loa.output.Cache;
import vn.loa.output.Memo;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** Sheets of duties, set with the built-in theme. */
class AgencySheetsTest {

    private static final String LIVING =
            """
            ---
            title: Kế hoạch đang chạy
            period: 2026-2027
            duties:
              - {agency: [doan, hoi], requested: true, items: [{text: Cùng tuyên truyền, by: trước 25/12}]}
              - {agency: doan, items: [{text: "Gọi {{phone tong-dai-111}}", with: Các thôn}]}
            reports: [{from: doan, to: ubnd, due: 25/6}]
            ---
            """;

    private static final String OLD =
            """
            ---
            title: Kế hoạch cũ
            symbol: KH-UBND
            status: archived
            reason: "Tài liệu lưu trữ: kế hoạch năm 2021"
            period: 2021
            duties: [{agency: doan, items: [{text: Việc cũ, by: 25/6}]}]
            ---
            """;

    private static SourceTree tree(Map<String, String> more) {
        var files = new TreeMap<String, String>();
        files.put(
                "site/site.yaml",
                "title: Loa\nissuer: Ấn phẩm thử\nbaseUrl: https://loa.example/\n");
        files.put(
                "content/vocabulary/a.yaml",
                "agencies:\n  doan: {name: Đoàn Thanh niên xã Mẫu}\n  hoi: {name: Hội Phụ nữ}\n"
                        + "  ubnd: {name: Ủy ban nhân dân xã Mẫu}\n");
        files.put("content/plans/moi.md", LIVING);
        files.put("content/plans/cu.md", OLD);
        files.putAll(more);
        return SourceTree.of(files);
    }

    private static Map<String, Rendered> sheets(Map<String, String> more) {
        return sheets(more, new Pieces(Memo.NONE).shop().engine());
    }

    private static Map<String, Rendered> sheets(Map<String, String> more, PdfEngine engine) {
        var tree = tree(more);
        return new AgencySheets(engine)
                .outputs(SmallPublication.of(tree), Theme.of(tree))
                .collect(
                        Collectors.toMap(
                                Output::path,
                                output -> output.renderer().get(),
                                (a, b) -> a,
                                TreeMap::new));
    }

    @Test
    void everyAgencyWithWorkHasASheetThatSaysWhatIsPast() throws Exception {
        var sheets = sheets(Map.of());
        assertThat(sheets.keySet())
                .containsExactly(
                        "co-quan/doan/phieu-viec-doan.pdf", "co-quan/hoi/phieu-viec-hoi.pdf");
        var sheet = sheets.get("co-quan/doan/phieu-viec-doan.pdf");
        assertThat(sheet.diagnostics()).isEmpty();
        var pdf = new PdfFile(sheet.bytes());
        assertThat(pdf.sizes()).containsExactly("210 x 297");
        assertThat(pdf.text().replaceAll("\\s+", " "))
                .contains(
                        "Đoàn Thanh niên xã Mẫu",
                        "Cùng tuyên truyền Cùng làm: Hội Phụ nữ Được đề nghị trước 25/12 Chậm"
                                + " nhất: 24/12/2026",
                        "Phối hợp: Các thôn",
                        "Báo cáo Nơi nhận: Ủy ban nhân dân xã Mẫu Báo cáo 25/6 Chậm nhất:"
                                + " 25/6/2027",
                        "Tài liệu lưu trữ: kế hoạch năm 2021. Các việc dưới đây đã qua",
                        "Kế hoạch đang chạy chưa có số · 2026 – 2027",
                        "Kế hoạch cũ chưa có số (KH-UBND) · 2021",
                        "Việc cũ Được giao 25/6",
                        "ở Việt Nam gọi 111, nguy cấp gọi 113; ở nước ngoài gọi +84 981 84 84 84",
                        "Ấn phẩm thử",
                        "loa.example/co-quan/doan/")
                .doesNotContain("25/6/2021");
    }

    @Test
    void muchWorkRunsOnToMorePagesAndNoneIsLost() throws Exception {
        var sheets = sheets(muchWork());
        var sheet = sheets.get("co-quan/doan/phieu-viec-doan.pdf");
        assertThat(sheet.diagnostics()).isEmpty();
        assertThat(sheet.sheets()).isBetween(3, 5);
        String text = new PdfFile(sheet.bytes()).text();
        List<String> all =
                IntStream.rangeClosed(1, 60).mapToObj(n -> "Việc số " + n + " ").toList();
        assertThat(text.replaceAll("\\s+", " ")).contains(all).contains("1/" + sheet.sheets());
    }

    private static Map<String, String> muchWork() {
        String items =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(
                                n ->
                                        "      - {text: Việc số %d cần nhiều chữ để nói cho rõ ai làm gì ở đâu.}"
                                                .formatted(n))
                        .collect(Collectors.joining("\n"));
        return Map.of(
                "content/plans/dai.md",
                "---\ntitle: Dài\nduties:\n  - agency: doan\n    items:\n" + items + "\n---\n");
    }

    /** Counts the sheets that are laid out. */
    private record Counting(PdfEngine engine, AtomicInteger set) implements PdfEngine {
        @Override
        public Pdf pdf(String html, Paper paper) {
            set.incrementAndGet();
            return engine.pdf(html, paper);
        }
    }

    @Test
    void aSecondBuildLaysOutNoTryAgain(@TempDir Path folder) {
        var set = new AtomicInteger();
        var counting = new Counting(new OpenHtmlEngine(new PrintFonts()), set);
        var first = Cache.open(folder);
        byte[] fresh = longSheet(new RememberingEngine(counting, first));
        first.save();
        int tries = set.get();
        assertThat(tries)
                .as("a try that does not fit, one that does, the other sheet")
                .isGreaterThanOrEqualTo(3);
        byte[] again = longSheet(new RememberingEngine(counting, Cache.open(folder)));
        assertThat(set.get()).isEqualTo(tries);
        assertThat(again).isEqualTo(fresh);
        assertThat(longSheet(new OpenHtmlEngine(new PrintFonts()))).isEqualTo(fresh);
    }

    private static byte[] longSheet(PdfEngine engine) {
        return sheets(muchWork(), engine).get("co-quan/doan/phieu-viec-doan.pdf").bytes();
    }

    @Test
    void thePathIsKnownOnlyWhereThereIsWork() {
        var tree = tree(Map.of());
        var publication = SmallPublication.of(tree);
        var theme = Theme.of(tree);
        assertThat(path("doan", publication, theme)).contains("co-quan/doan/phieu-viec-doan.pdf");
        assertThat(path("ubnd", publication, theme)).isEmpty();
    }

    private static Optional<String> path(String agency, Publication publication, Theme theme) {
        return AgencySheets.path(
                publication.term(Term.Type.AGENCY, agency).orElseThrow(), publication, theme);
    }
}
