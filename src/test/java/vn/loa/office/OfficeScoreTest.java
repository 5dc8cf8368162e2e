package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.content.PartialDate;
import vn.loa.source.Severity;
import vn.loa.source.SourceFile;

/**
 * Invented documents in the forms offices use, each beside what a person read from it: the score of
 * the importer. A new form is a text and its {@code .yaml}.
 */
class OfficeScoreTest {

    private static final Path FOLDER = Path.of("src/test/resources/office");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static Stream<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static ImportedPlan read(SourceFile file) {
        var text = OfficeFiles.text(file).value().orElseThrow();
        return PlanReading.of(file, CleanText.of(text, file.path()));
    }

    private static SourceFile source(String name) throws IOException {
        return new SourceFile(name + ".txt", Files.readAllBytes(FOLDER.resolve(name + ".txt")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aDocumentIsReadAsAPersonReadsIt(String name) throws IOException {
        var expected = Expected.read(FOLDER.resolve(name + ".yaml"));
        var plan = read(source(name));
        var soft = new SoftAssertions();
        expected.single("number")
                .ifPresent(n -> soft.assertThat(plan.header().number().orElse("")).isEqualTo(n));
        expected.single("issuer")
                .ifPresent(n -> soft.assertThat(plan.issuer().orElse("")).isEqualTo(n));
        expected.single("place")
                .ifPresent(n -> soft.assertThat(plan.header().place().orElse("")).isEqualTo(n));
        expected.single("date").ifPresent(n -> soft.assertThat(date(plan)).isEqualTo(n));
        expected.single("title")
                .ifPresent(n -> soft.assertThat(even(plan.title())).isEqualTo(even(n)));
        soft.assertThat(cites(plan)).as("cites").isEqualTo(expected.list("cites"));
        soft.assertThat(plan.citations().laws()).as("laws").isEqualTo(expected.list("laws"));
        soft.assertThat(
                        plan.headings().stream()
                                .map(h -> h.label() + " | " + h.depth() + " | " + even(h.title()))
                                .toList())
                .as("sections")
                .isEqualTo(
                        expected.list("sections").stream().map(OfficeScoreTest::heading).toList());
        soft.assertThat(
                        plan.duties().lines().stream()
                                .map(
                                        l ->
                                                l.label()
                                                        + " | "
                                                        + l.items().size()
                                                        + " | "
                                                        + String.join("; ", l.names()))
                                .toList())
                .as("agencies")
                .isEqualTo(expected.list("agencies"));
        soft.assertThat(plan.targets().stream().map(Figures.Target::shown).toList())
                .as("targets")
                .isEqualTo(expected.list("targets"));
        soft.assertThat(plan.closing().recipients().stream().map(PlanJson::recipient).toList())
                .as("recipients")
                .isEqualTo(expected.list("recipients"));
        soft.assertThat(
                        plan.closing().signers().stream()
                                .map(s -> String.join(" / ", s.lines()) + " | " + s.name())
                                .toList())
                .as("signers")
                .isEqualTo(expected.list("signers"));
        soft.assertThat(plan.slips().stream().map(Slips.Slip::wrong).toList())
                .as("suspect")
                .isEqualTo(expected.list("suspect"));
        soft.assertAll();
    }

    @ParameterizedTest
    @MethodSource("names")
    void paragraphsAreWholeAndApart(String name) throws IOException {
        var expected = Expected.read(FOLDER.resolve(name + ".yaml"));
        var texts = read(source(name)).blocks().stream().map(Block::whole).toList();
        for (String sentence : expected.list("rejoined")) {
            assertThat(texts).anyMatch(text -> text.contains(sentence));
        }
        for (List<String> pair : expected.pairs("separate")) {
            assertThat(texts)
                    .noneMatch(text -> text.contains(pair.get(0)) && text.contains(pair.get(1)));
        }
        for (String lost : expected.list("absent")) {
            assertThat(texts).noneMatch(text -> text.contains(lost));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void warningsAreThoseAPersonWouldGive(String name) throws IOException {
        var expected = Expected.read(FOLDER.resolve(name + ".yaml")).list("warnings");
        var given =
                Import.of(source(name)).diagnostics().stream()
                        .filter(d -> d.severity() == Severity.WARNING)
                        .map(d -> d.code())
                        .distinct()
                        .toList();
        assertThat(given).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Every word of the source is in the result once, but for what was told as left out. */
    @ParameterizedTest
    @MethodSource("names")
    void noWordIsLostOrAdded(String name) throws IOException {
        String written = Import.of(source(name)).value().orElseThrow().markdown();
        String body = written.substring(written.indexOf("\n---\n") + 5).replace("\\", "");
        var plan = read(source(name));
        var words = new ArrayList<>(words(body));
        words.addAll(words(written.substring(0, written.indexOf("\n---\n"))));
        assertThat(words)
                .containsAll(
                        plan.blocks().stream().flatMap(b -> words(b.whole()).stream()).toList());
        assertThat(words(body))
                .isEqualTo(plan.blocks().stream().flatMap(b -> words(b.whole()).stream()).toList());
        String source = Files.readString(FOLDER.resolve(name + ".txt"), StandardCharsets.UTF_8);
        var lost = new ArrayList<>(words(Normalizer.normalize(source, Normalizer.Form.NFC)));
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

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(m -> m.group()).toList();
    }

    private static String date(ImportedPlan plan) {
        return plan.header()
                .date()
                .filter(Header.Written::isWhole)
                .flatMap(Header.Written::partial)
                .map(PartialDate::iso)
                .orElse("");
    }

    private static List<String> cites(ImportedPlan plan) {
        return plan.citations().numbered().stream()
                .map(
                        c ->
                                c.number()
                                        + " | "
                                        + c.date().map(PartialDate::iso).orElse("-")
                                        + " | "
                                        + c.issuer().orElse("-"))
                .toList();
    }

    private static String heading(String line) {
        String[] parts = line.split(" \\| ", 3);
        return parts[0] + " | " + parts[1] + " | " + even(parts[2]);
    }

    private static String even(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('–', '-')
                .replaceAll("\\s+", " ")
                .replaceAll("[\\s.;:,]+$", "");
    }

    /** What a person read: fields of a YAML file; a missing value is the empty text. */
    private record Expected(Map<String, Object> fields) {

        static Expected read(Path file) throws IOException {
            return new Expected(new org.yaml.snakeyaml.Yaml().load(Files.readString(file)));
        }

        Optional<String> single(String key) {
            return fields.containsKey(key)
                    ? Optional.of(fields.get(key) == null ? "" : fields.get(key).toString())
                    : Optional.empty();
        }

        List<String> list(String key) {
            return ((List<?>) fields.getOrDefault(key, List.of()))
                    .stream().map(String::valueOf).toList();
        }

        List<List<String>> pairs(String key) {
            return ((List<?>) fields.getOrDefault(key, List.of()))
                    .stream()
                            .map(pair -> ((List<?>) pair).stream().map(String::valueOf).toList())
                            .toList();
        }
    }
}
