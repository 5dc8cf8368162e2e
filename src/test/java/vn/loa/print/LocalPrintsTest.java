package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.content.SmallPublication;
import vn.loa.output.Memo;
import vn.loa.output.Publisher;
import vn.loa.output.Rendered;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

class LocalPrintsTest {

    private static final String CARD =
            """
            title: Thẻ xã
            formats: [the]
            places: [xa-mot, xa-hai]
            words:
              call: "{{noi-nay}}: {{co-quan-noi-nay}}, {{phone noi-nay}}"
            """;

    private static final Map<String, String> FILES =
            Map.of(
                    "site/site.yaml",
                    "title: Loa\nbaseUrl: https://xa.gov.vn/\nlanguages: [vi]\n",
                    "content/vocabulary/noi.yaml",
                    "places:\n  xa-mot: {name: xã Một}\n  xa-hai: {name: xã Hai}\n  xa-ba: {name: xã Ba}\n",
                    "content/services/mot.yaml",
                    service("Trực xã Một", "0900 000 001", "xa-mot"),
                    "content/services/hai.yaml",
                    service("Trực xã Hai", "0900 000 002", "xa-hai"),
                    "content/materials/the.yaml",
                    CARD,
                    "theme/print/the/format.yaml",
                    "title: Thẻ\nwidthMm: 90\nheightMm: 60\nbleedMm: 3\nwords:\n  call: {as: text}\n",
                    "theme/print/the/style.css",
                    "@page { margin: 0 } body { margin: 10mm; font-family: 'Open Sans'; font-size: 9pt }"
                            + " p { margin: 0 }",
                    "theme/print/the/template.html",
                    "<html lang='{{ lang }}'><head><title>{{ title }}</title>"
                            + "<meta name='subject' content='Thẻ'/>"
                            + "<meta name='description' content='Thẻ'/>"
                            + "<style>{{ style | raw }}</style></head>"
                            + "<body><p>{{ words.call }}</p>{% include 'print/parts/qr.html' %}"
                            + "</body></html>");

    @Test
    void eachPlaceHasItsNameItsOfficeItsNumberAndItsCode() throws Exception {
        var prints = prints(FILES);
        assertThat(prints.keySet())
                .containsExactly(
                        "an-pham/the/xa-hai/the-the-xa-hai-nha-in.pdf",
                        "an-pham/the/xa-hai/the-the-xa-hai.pdf",
                        "an-pham/the/xa-mot/the-the-xa-mot-nha-in.pdf",
                        "an-pham/the/xa-mot/the-the-xa-mot.pdf");
        for (var print : prints.values()) {
            assertThat(print.diagnostics()).isEmpty();
        }
        var first = prints.get("an-pham/the/xa-mot/the-the-xa-mot.pdf");
        assertThat(new PdfFile(first.bytes()).text())
                .contains("xã Một: Trực xã Một, 0900 000 001")
                .doesNotContain("Hai");
        try (var document = new PdfFile(first.bytes()).open()) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.RGB);
            assertThat(QrCodeTest.decoded(picture)).isEqualTo("https://xa.gov.vn/noi-chon/xa-mot/");
        }
    }

    @Test
    void everyPlaceWithANumberMayBeMeant() {
        var all = CARD.replace("places: [xa-mot, xa-hai]", "everyPlace: true");
        assertThat(prints(with(all)).keySet())
                .anyMatch(path -> path.contains("/xa-mot/"))
                .anyMatch(path -> path.contains("/xa-hai/"))
                .noneMatch(path -> path.contains("/xa-ba/"));
    }

    @Test
    void aPlaceWithoutItsOwnNumberIsAnErrorAndNoneIsMadeUp() {
        var wanting = CARD.replace("xa-hai", "xa-ba");
        assertThat(prints(with(wanting)).keySet()).noneMatch(path -> path.contains("xa-ba"));
        assertThat(problems(with(wanting)))
                .anySatisfy(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("place-without-service");
                            assertThat(problem.at().line()).isEqualTo(3);
                        });
        var nowhere = CARD.replace("places: [xa-mot, xa-hai]\n", "");
        assertThat(problems(with(nowhere)))
                .extracting(Diagnostic::code)
                .contains("material-without-place");
    }

    @Test
    void theMaterialItselfShowsItsFirstPlace() throws Exception {
        var own = rendered(new MaterialPrints(new Pieces(Memo.NONE)), FILES);
        assertThat(new PdfFile(own.get("an-pham/the/the-the.pdf").bytes()).text())
                .contains("xã Một");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "p { margin: 0 } ¦ p { color: #CCCCCC } ¦ print-contrast-low ¦ 5",
                "p { margin: 0 } ¦ svg { opacity: 1; width: 9mm; height: 9mm } ¦ print-code-unreadable"
                        + " ¦ 2",
                "p { margin: 0 } ¦ p { font-size: 5pt } ¦ print-text-small ¦ 5",
                "p { margin: 0 } ¦ p { white-space: nowrap; font-size: 30pt } ¦ print-off-paper ¦ 5",
            })
    void whatIsWrongInAPlaceIsToldAtTheMaterialsLineWithThePlace(
            String written, String instead, String code, int line) {
        var files = new LinkedHashMap<>(FILES);
        files.computeIfPresent(
                "theme/print/the/style.css", (path, css) -> css.replace(written, instead));
        var found =
                prints(files).values().stream()
                        .flatMap(print -> print.diagnostics().stream())
                        .filter(problem -> problem.code().equals(code))
                        .toList();
        assertThat(found)
                .hasSize(2)
                .allSatisfy(
                        problem -> {
                            assertThat(problem.at().file()).isEqualTo("content/materials/the.yaml");
                            assertThat(problem.at().line()).isEqualTo(line);
                        });
        assertThat(found)
                .extracting(problem -> problem.message().vietnamese())
                .anyMatch(message -> message.endsWith("(bản in cho xã Một)"))
                .anyMatch(message -> message.endsWith("(bản in cho xã Hai)"));
    }

    @Test
    void theSamePlaceGivesTheSameBytes() {
        var path = "an-pham/the/xa-mot/the-the-xa-mot-nha-in.pdf";
        assertThat(prints(FILES).get(path).bytes()).isEqualTo(prints(FILES).get(path).bytes());
    }

    @Test
    void aSharedValueIsWorkedOutOnceForAllAndThenForgotten() {
        var worked = new AtomicInteger();
        var shared = new Shared<>(worked::incrementAndGet, 2);
        assertThat(List.of(shared.get(), shared.get())).containsExactly(1, 1);
        assertThat(shared.get()).as("forgotten, so made anew").isEqualTo(2);
    }

    /** A build holds the list of all outputs; a thousand posters do not fit beside it. */
    @Test
    void nothingIsKeptOfAPlaceOnceItsFilesAreWritten() throws Exception {
        var tree = SourceTree.of(FILES);
        var outputs =
                new LocalPrints(new Pieces(Memo.NONE))
                        .outputs(SmallPublication.of(tree), Theme.of(tree))
                        .toList();
        var written = new ArrayList<WeakReference<byte[]>>();
        for (var output : outputs) {
            written.add(new WeakReference<>(output.renderer().get().bytes()));
        }
        for (var i = 0; i < 50 && written.stream().anyMatch(file -> file.get() != null); i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(written).hasSize(4).allMatch(file -> file.get() == null);
        assertThat(outputs).as("still held, as by a build").hasSize(4);
    }

    private static Map<String, String> with(String card) {
        var files = new LinkedHashMap<>(FILES);
        files.put("content/materials/the.yaml", card);
        return files;
    }

    private static String service(String name, String number, String place) {
        return "name: %s\nphones: [\"%s\"]\nprintable: true\narea: %s\n"
                .formatted(name, number, place);
    }

    private static List<Diagnostic> problems(Map<String, String> files) {
        return rendered(new MaterialPrints(new Pieces(Memo.NONE)), files).values().stream()
                .flatMap(print -> print.diagnostics().stream())
                .toList();
    }

    private static TreeMap<String, Rendered> prints(Map<String, String> files) {
        return rendered(new LocalPrints(new Pieces(Memo.NONE)), files);
    }

    private static TreeMap<String, Rendered> rendered(
            Publisher publisher, Map<String, String> files) {
        var tree = SourceTree.of(files);
        var publication = SmallPublication.of(tree);
        var rendered = new TreeMap<String, Rendered>();
        Stream.of(publisher)
                .flatMap(p -> p.outputs(publication, Theme.of(tree)))
                .filter(output -> output.path().endsWith(".pdf"))
                .forEach(output -> rendered.put(output.path(), output.renderer().get()));
        return rendered;
    }
}
