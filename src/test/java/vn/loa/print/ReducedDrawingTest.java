package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loa.content.SmallPublication;
import vn.loa.output.Memo;
import vn.loa.output.Rendered;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** A piece longer than a page of PDF may be is drawn ten times smaller, and says so. */
class ReducedDrawingTest {

    private static final String PANEL =
            """
            like: pano-4x2
            title: Pa nô 8 × 4 m
            english: Roadside panel, 8 × 4 m
            widthMm: 8000
            heightMm: 4000
            bleedMm: 40
            safeMm: 160
            distanceM: %s
            leastPt: {headline: 1060}
            """;

    private static SourceTree tree(String format) {
        return SourceTree.of(
                Map.of(
                        "site/site.yaml",
                        "title: Loa\nbaseUrl: https://loa.example/\n",
                        "content/services/tong-dai-111.yaml",
                        "name: Tổng đài 111\nphones: [\"111\"]\nprintable: true\n",
                        "theme/print/pano-8x4/format.yaml",
                        format,
                        "content/materials/lon.yaml",
                        """
                        title: Pa nô lớn
                        formats: [pano-8x4]
                        words:
                          headline: "Đi xa, hỏi kỹ.|Cần giúp, gọi ngay."
                          lead: Giục đi ngay, hãy dừng lại hỏi.
                          service: tong-dai-111
                        """));
    }

    private static Map<String, Rendered> files(SourceTree tree) {
        var publication = SmallPublication.of(tree);
        var pieces = new Pieces(Memo.NONE);
        var files = new HashMap<String, Rendered>();
        Stream.of(new MaterialPrints(pieces), new JobTickets(pieces))
                .flatMap(publisher -> publisher.outputs(publication, Theme.of(tree)))
                .filter(output -> output.path().endsWith(".pdf"))
                .forEach(
                        output ->
                                files.put(
                                        output.path().replaceFirst(".*/", ""),
                                        output.renderer().get()));
        return files;
    }

    @Test
    void theDrawingIsATenthAndItsNoteAndTicketSaySo() throws IOException {
        var files = files(tree(PANEL.formatted(60)));

        assertThat(files.values())
                .flatExtracting(Rendered::diagnostics)
                .as("the same drawing as the panel of 4 × 2 m")
                .isEmpty();
        assertThat(new PdfFile(files.get("lon-pano-8x4.pdf").bytes()).sizes())
                .isEqualTo(List.of("800 x 400"));
        assertThat(new PdfFile(files.get("lon-pano-8x4-nha-in.pdf").bytes()).text())
                .contains("800 × 400 mm + 4 mm", "1:10, in phóng 1000 %: 8000 × 4000 mm");
        assertThat(new PdfFile(files.get("lon-phieu-in.pdf").bytes()).text())
                .contains("1:10; in phóng 1000 %: 8000 × 4000 mm");
    }

    @Test
    void distancesAreThoseOfThePrintedPiece() {
        assertThat(files(tree(PANEL.formatted(900))).get("lon-pano-8x4.pdf").diagnostics())
                .first()
                .satisfies(
                        told -> {
                            assertThat(told.code()).isEqualTo("print-too-far");
                            assertThat(told.message().vietnamese()).contains("từ 900 m");
                        });
    }

    @Test
    void fiftyMetresAreTheMost() {
        var format =
                PrintFormat.of(
                                Theme.of(tree(PANEL.formatted(60).replace("8000", "50001"))),
                                "pano-8x4")
                        .orElseThrow();

        assertThat(format.diagnostics()).extracting(Diagnostic::code).containsExactly("wrong-type");
    }
}
