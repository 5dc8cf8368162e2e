package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.source.SourceFile;

/**
 * Invented documents in the forms offices use, each beside what a person read from it: the score of
 * the importer. A new form is a text, or a folder with the parts of a zip, and its {@code .yaml}.
 */
class OfficeScoreTest {

    private static final Path FOLDER = Path.of("src/test/resources/office");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static List<OfficeDocument> documents() throws IOException {
        return OfficeDocument.in(FOLDER);
    }

    private static ImportedPlan read(SourceFile file) {
        var text = OfficeFiles.text(file).value().orElseThrow();
        return PlanReading.of(file, CleanText.of(text, file.path()));
    }

    private static SourceFile source(String name) throws IOException {
        return new OfficeDocument(FOLDER.resolve(name + ".txt")).source();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentIsReadAsAPersonReadsIt(OfficeDocument document) throws IOException {
        var score = new OfficeScore();
        score.add(document);
        assertThat(score.differences()).isEmpty();
    }

    @Test
    void theScoreCountsWhatIsMissingAndWhatIsTooMuch() {
        var score = new OfficeScore();
        score.add("a", Map.of("cites", List.of("1/A", "2/B")), Map.of("cites", List.of("2/B.")));
        score.add("b", Map.of("cites", List.of("3/C")), Map.of("cites", List.of("3/C", "4/D")));
        assertThat(score.f1("cites")).isEqualTo(2.0 / 3);
        assertThat(score.differences()).containsExactly("a cites - 1/a", "b cites + 4/d");
        assertThat(score.table()).contains("0.667");
    }

    /** Every word of the source is in the result once, but for what was told as left out. */
    @ParameterizedTest
    @MethodSource("documents")
    void noWordIsLostOrAdded(OfficeDocument document) throws IOException {
        SourceFile file = document.source();
        String written = Import.of(file).value().orElseThrow().markdown();
        String body = written.substring(written.indexOf("\n---\n") + 5).replace("\\", "");
        var plan = read(file);
        var words = new ArrayList<>(words(body));
        words.addAll(words(written.substring(0, written.indexOf("\n---\n"))));
        assertThat(words(body))
                .isEqualTo(
                        plan.blocks().stream().flatMap(b -> words(printed(b)).stream()).toList());
        var lost = new ArrayList<String>();
        OfficeFiles.text(file)
                .value()
                .orElseThrow()
                .lines()
                .forEach(line -> lost.addAll(words(line.text())));
        words.forEach(lost::remove);
        // National title, the word for the kind of document, page numbers, "đã ký" and the like.
        assertThat(lost.size()).as("lost: " + lost).isLessThanOrEqualTo(60);
        assertThat(lost).as("words of the body").doesNotContain("truyền", "hỗ", "phối", "kịp");
    }

    @Test
    void anotherEncodingGivesTheSamePlan() throws IOException {
        String text = Files.readString(FOLDER.resolve("01-hai-cot-ngat-dong.txt"));
        String decomposed =
                "\ufeff" + Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n");
        var plain =
                Import.of(new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8)))
                        .value()
                        .orElseThrow();
        var odd =
                Import.of(new SourceFile("a.txt", decomposed.getBytes(StandardCharsets.UTF_16LE)))
                        .value()
                        .orElseThrow();
        assertThat(odd.markdown().replaceFirst("sha256: \\w+", ""))
                .isEqualTo(plain.markdown().replaceFirst("sha256: \\w+", ""));
    }

    @Test
    void twoImportsAreTheSame() throws IOException {
        var first = Import.of(source("05-phan-chuong"));
        var second = Import.of(source("05-phan-chuong"));
        assertThat(first.value().orElseThrow().markdown())
                .isEqualTo(second.value().orElseThrow().markdown());
        assertThat(first.value().orElseThrow().json())
                .isEqualTo(second.value().orElseThrow().json());
    }

    /** A bullet is no word, though one of Word's is a letter o. */
    private static String printed(Block block) {
        return block.mark().isBullet() ? block.text() : block.whole();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(m -> m.group()).toList();
    }
}
