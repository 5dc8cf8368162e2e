package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.lang.Language;

/** Which citations are one document, and what is known of it then. */
class SameDocumentTest {

    private static final Publication PUBLICATION =
            SmallPublication.of(
                    Map.of(
                            "site/site.yaml",
                            "title: Mẫu\n",
                            "content/vocabulary/v.yaml",
                            "agencies:\n  xa-mau: {name: Ủy ban nhân dân xã Mẫu, short: UBND xã Mẫu}\n",
                            "content/plans/mot.md",
                            "---\ntitle: Kế hoạch một\nnumber: 7/KH-UBND\nissuer: xa-mau\n"
                                    + "issued: 2026-01-15\nbasis:\n"
                                    + "- {title: Luật Mẫu, number: 9/2025/QH15, date: 2025}\n"
                                    + "- {number: 12/KH-UBND, issuer: Tỉnh Mẫu, date: 2024}\n"
                                    + "- {number: 12/KH-UBND, issuer: Tỉnh Mẫu, date: 2025}\n"
                                    + "---\nA\n",
                            "content/plans/hai.md",
                            "---\ntitle: Kế hoạch hai\nnumber: 8/KH-UBND\nissuer: xa-mau\n"
                                    + "issued: 2026-02-15\nbasis:\n"
                                    + "- {number: 7/KH-UBND, issuer: UBND xã Mẫu, date: 2026-01}\n"
                                    + "- {number: 9/2025/QH15, date: 2025-06-27, note: còn hiệu lực}\n"
                                    + "- {title: Luật Không Số}\n---\nA\n",
                            "content/events/su-kien.yaml",
                            "title: Sự kiện\nday: 30/7\nbasis: [{title: luật không số}]\n"));

    private static Plan.Basis basis(String written) {
        String[] parts = written.split(";", -1);
        return new Plan.Basis(
                part(parts[0]),
                part(parts[1]),
                part(parts[2]).flatMap(PartialDate::reading),
                part(parts[3]),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> part(String text) {
        return Optional.of(text.strip()).filter(t -> !t.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "7/KH-UBND;;;, 07/KH-UBND;;;, true",
        "7/KH-UBND;;;, 8/KH-UBND;;;, false",
        "7/KH-UBND;xa-mau;;, 7/KH-UBND;UBND xã Mẫu;;, true",
        "7/KH-UBND;xa-mau;;, 7/KH-UBND;ủy ban nhân dân xã mẫu;;, true",
        "7/KH-UBND;xa-mau;;, 7/KH-UBND;Xã Khác;;, false",
        "7/KH-UBND;Xã Khác;;, 7/KH-UBND;xã  khác;;, true",
        "7/KH-UBND;xa-mau;;, 7/KH-UBND;;;, true",
        "7/KH-UBND;;2025;, 7/KH-UBND;;2025-03-04;, true",
        "7/KH-UBND;;2025;, 7/KH-UBND;;2026;, false",
        "7/KH-UBND;;;Luật, ;;;Luật, false",
        ";;;Luật, 7/KH-UBND;;;Luật, false",
        ";;;Luật Mẫu, ;;;luật mẫu, true",
        ";;;Luật Mẫu, ;;;Luật Khác, false",
        ";xa-mau;;Luật Mẫu, ;Xã Khác;;Luật Mẫu, false",
        ";;;, ;;;, false"
    })
    void numbersIssuersAndYearsTell(String one, String other, boolean same) {
        var sameness = new SameDocument(PUBLICATION);
        assertThat(sameness.same(basis(one), basis(other))).isEqualTo(same);
        assertThat(sameness.same(basis(other), basis(one))).isEqualTo(same);
    }

    @Test
    void whatIsCitedTwiceIsOneRecordWithTheMostThatIsKnown() {
        Documents documents = Documents.of(PUBLICATION, Language.VIETNAMESE);
        Documents.Document law =
                documents.all().stream()
                        .filter(d -> d.number().equals(Optional.of("9/2025/QH15")))
                        .findFirst()
                        .orElseThrow();
        assertThat(law.title()).contains("Luật Mẫu");
        assertThat(law.date().map(PartialDate::iso)).contains("2025-06-27");
        assertThat(law.note()).contains("còn hiệu lực");
        assertThat(law.held()).isEmpty();
        assertThat(law.citedBy())
                .extracting(content -> content.id().path())
                .containsExactly("hai", "mot");
        assertThat(documents.document(law.id())).contains(law);
    }

    @Test
    void aPlanThatIsHeldIsItsOwnRecord() {
        Documents documents = Documents.of(PUBLICATION, Language.VIETNAMESE);
        Plan one =
                (Plan)
                        PUBLICATION
                                .content(new ContentId(Kind.PLAN, "mot"), Language.VIETNAMESE)
                                .orElseThrow();
        Plan two =
                (Plan)
                        PUBLICATION
                                .content(new ContentId(Kind.PLAN, "hai"), Language.VIETNAMESE)
                                .orElseThrow();
        assertThat(documents.of(one).orElseThrow().citedBy()).containsExactly(two);
        assertThat(documents.of(two).orElseThrow().citedBy()).isEmpty();
        assertThat(documents.of(two).orElseThrow().cites()).hasSize(3).contains("mot");
        assertThat(documents.cited(two.basis().get(0)).flatMap(Documents.Document::held))
                .contains(one);
        assertThat(documents.of(one).orElseThrow().id()).isEqualTo("mot");
    }

    @Test
    void twoOfOneNumberAreKeptApartByTheirYears() {
        List<String> ids =
                Documents.of(PUBLICATION, Language.VIETNAMESE).all().stream()
                        .filter(d -> d.number().equals(Optional.of("12/KH-UBND")))
                        .map(Documents.Document::id)
                        .toList();
        assertThat(ids).containsExactly("12-kh-ubnd-tinh-mau", "12-kh-ubnd-tinh-mau-2025");
    }

    @Test
    void lawsComeFirst() {
        assertThat(Documents.of(PUBLICATION, Language.VIETNAMESE).all())
                .extracting(d -> d.original().orElse(d.id()))
                .first()
                .isEqualTo("Luật Mẫu");
    }
}
