package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.content.PublicationReader;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;

/** A plan as a DOCX in the official layout, and read again. */
class OfficialDocxTest {

    private static final Path FOLDER = Path.of("src/test/resources/office");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final List<String> FIELDS =
            List.of(
                    "docType",
                    "number",
                    "symbol",
                    "numberBlank",
                    "issuers",
                    "parentBody",
                    "place",
                    "dateKnown",
                    "title",
                    "period",
                    "cites",
                    "citesNamed",
                    "sections",
                    "agencies",
                    "deadlines",
                    "targets",
                    "funding",
                    "recipients",
                    "signers",
                    "attachments");

    static Stream<String> names() throws IOException {
        return OfficeScoreTest.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void anImportedPlanComesBackAsItWas(String name) throws IOException {
        var source = Files.readAllBytes(FOLDER.resolve(name + ".txt"));
        var first = Import.of(new SourceFile(name + ".txt", source)).value().orElseThrow();

        var again = imported(exported(first.markdown()));

        var soft = new SoftAssertions();
        FIELDS.forEach(
                field ->
                        soft.assertThat(String.valueOf(again.fields().get(field)))
                                .as(field)
                                .isEqualTo(String.valueOf(first.fields().get(field))));
        soft.assertThat(words(again)).as("words").isEqualTo(words(first));
        soft.assertAll();
    }

    @Test
    void anOfficialPlanComesBackWithItsFields() throws IOException {
        var publication =
                publication(SourceTree.read(Path.of("src/test/resources/publications/official")));
        var again =
                imported(OfficialDocx.of(plan(publication), publication).orElseThrow()).fields();

        assertThat(again)
                .containsEntry("number", Optional.of("07/KH-UBND"))
                .containsEntry("date", Optional.of("2027-06-05"))
                .containsEntry("issuer", Optional.of("Ủy ban nhân dân xã Suối Mẫu"))
                .containsEntry("place", Optional.of("Suối Mẫu"));
        assertThat(again.get("title").toString()).contains(plan(publication).title());
        assertThat(again.get("cites").toString()).contains("99/2024/QH99", "15/KH-UBND");
        assertThat((List<?>) again.get("recipients")).isEqualTo(plan(publication).recipients());
        assertThat(again.get("signers").toString())
                .contains("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Thị Mẫu");
        var headings = new ArrayList<String>();
        ((List<?>) again.get("sections"))
                .forEach(s -> headings.add(((Map<?, ?>) s).get("label").toString()));
        assertThat(headings).containsSubsequence("I", "1", "2", "II", "III", "1", "2", "3", "IV");
        assertThat(again.get("paragraphs").toString())
                .contains("Cơ quan | Nhiệm vụ | Thời hạn", "vướng mắc");
    }

    private static byte[] exported(String markdown) {
        var publication = publication(SourceTree.of(Map.of("content/plans/thu.md", markdown)));
        return OfficialDocx.of(plan(publication), publication).orElseThrow();
    }

    private static Import.Imported imported(byte[] docx) {
        return Import.of(new SourceFile("thu.docx", docx)).value().orElseThrow();
    }

    private static List<String> words(Import.Imported imported) {
        return WORD.matcher(imported.fields().get("paragraphs").toString())
                .results()
                .map(m -> m.group())
                .toList();
    }

    private static Plan plan(Publication publication) {
        return publication.contents().stream()
                .filter(Plan.class::isInstance)
                .map(Plan.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Publication publication(SourceTree sources) {
        var options = new PublicationReader.Options(false, Instant.EPOCH, Optional.empty());
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            return PublicationReader.read(sources, markup, options).publication();
        }
    }
}
