package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.content.PublicationReader;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.office.Import;
import vn.loa.output.Memo;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** A text that an import brought, on paper again: every word of it once and in its order. */
class ImportedDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/office");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Every paper has it, though a text may have lost it. */
    private static final String NATION =
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-hai-cot-ngat-dong",
                "03-quyet-dinh-kem-ke-hoach",
                "06-chan-trang-va-gach",
                "09-phu-luc-va-bang",
                "14-cong-van",
                "16-huong-dan-cong-an"
            })
    void thePaperSaysWhatTheSourceSays(String name) throws IOException {
        var source =
                new SourceFile(name + ".txt", Files.readAllBytes(FOLDER.resolve(name + ".txt")));
        var imported = Import.of(source).value().orElseThrow();

        Rendered paper = paper(imported.markdown());

        assertThat(paper.diagnostics()).isEmpty();
        var printed = words(new PdfFile(paper.bytes()).text().replaceAll("(?m)^\\s*\\d+\\s*$", ""));
        var body = words(imported.fields().get("paragraphs").toString());
        assertThat(printed).containsSubsequence(body);
        var more = new ArrayList<>(printed);
        body.forEach(more::remove);
        var outside = words(NATION + Files.readString(FOLDER.resolve(name + ".txt")));
        more.removeIf(word -> outside.stream().anyMatch(word::equalsIgnoreCase));
        assertThat(more).as("words that the source has not").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"03-quyet-dinh-kem-ke-hoach", "09-phu-luc-va-bang"})
    void whatIsAttachedFollowsTheSignature(String name) throws IOException {
        var source =
                new SourceFile(name + ".txt", Files.readAllBytes(FOLDER.resolve(name + ".txt")));
        var imported = Import.of(source).value().orElseThrow();

        String text = new PdfFile(paper(imported.markdown()).bytes()).text();

        String attached = ((List<?>) imported.fields().get("attachments")).get(0).toString();
        assertThat(text.lastIndexOf(attached)).isGreaterThan(text.indexOf("Nơi nhận:"));
    }

    private static List<String> words(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(m -> m.group())
                .toList();
    }

    private static Rendered paper(String markdown) throws IOException {
        var sources = SourceTree.of(Map.of("content/plans/thu.md", markdown));
        var options = new PublicationReader.Options(false, Instant.EPOCH, Optional.empty());
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            var publication = PublicationReader.read(sources, markup, options).publication();
            Output output =
                    new OtherPrints(new Pieces(Memo.NONE))
                            .outputs(publication, Theme.of(sources))
                            .filter(one -> one.path().endsWith("thu-van-ban.pdf"))
                            .findFirst()
                            .orElseThrow();
            return output.renderer().get();
        }
    }
}
