package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.lang.Language;
import vn.loa.source.Position;
import vn.loa.source.Severity;

/**
 * What is asked of a publication: who answers, which variant, what is left when files have errors.
 */
class PublicationQuestionsTest {

    private static final Publication PUBLICATION =
            SmallPublication.of(
                    Map.of(
                            "site/site.yaml",
                            "title: Mẫu\nlanguages: [vi, en]\ntimeZone: Asia/Tokyo\n"
                                    + "rules: {phone-typed: error}\n",
                            "content/vocabulary/v.yaml",
                            "places: {thon-mot: Thôn Một, thon-hai: Thôn Hai}\n"
                                    + "agencies:\n  cu: {name: Phòng cũ, successors: [{agency: moi}]}\n"
                                    + "  moi: Phòng mới\n",
                            "content/services/a.yaml",
                            "name: Nơi A\nphones: [\"111\", \"112\"]\narea: [thon-mot]\nplaces: [thon-hai]\n",
                            "content/services/a.en.yaml",
                            "name: Place A\n",
                            "content/services/toan-quoc.yaml",
                            "name: Nơi B\narea: Toàn quốc\n",
                            "content/plans/p.md",
                            "---\ntitle: Kế hoạch\nissuer: cu\nduties:\n"
                                    + "- {agency: [moi], items: [{text: Làm}]}\n"
                                    + "reports: [{from: [bao-cao-vien, Xã Mẫu], text: Gửi}]\n---\nA\n",
                            "content/events/e.yaml",
                            "title: Sự kiện\nday: 30/7\norder: 2\nsummary: Gọi {{phone a}}\n"));

    private static List<String> ids(List<Reference> references) {
        return references.stream().map(Reference::id).toList();
    }

    private static Content content(Kind kind, String path, Language language) {
        return PUBLICATION.content(new ContentId(kind, path), language).orElseThrow();
    }

    @Test
    void aVariantOfTheLanguageElseTheOriginal() {
        assertThat(content(Kind.SERVICE, "a", Language.ENGLISH).title()).isEqualTo("Place A");
        assertThat(content(Kind.SERVICE, "a", Language.VIETNAMESE).title()).isEqualTo("Nơi A");
        assertThat(content(Kind.SERVICE, "toan-quoc", Language.ENGLISH).title()).isEqualTo("Nơi B");
        assertThat(content(Kind.SERVICE, "a", new Language("km")).title()).isEqualTo("Nơi A");
        assertThat(PUBLICATION.content(new ContentId(Kind.PAGE, "a"), Language.ENGLISH)).isEmpty();
        assertThat(PUBLICATION.event("e", Language.VIETNAMESE)).isPresent();
        assertThat(PUBLICATION.page("e", Language.VIETNAMESE)).isEmpty();
        assertThat(PUBLICATION.material("e", Language.VIETNAMESE)).isEmpty();
        assertThat(PUBLICATION.all(Service.class, Language.ENGLISH))
                .extracting(Service::title)
                .containsExactly("Place A", "Nơi B");
    }

    @Test
    void theFirstNumberOfAServiceAnswers() {
        assertThat(PUBLICATION.phone("a").map(PhoneNumber::number)).contains("111");
        assertThat(PUBLICATION.phone("toan-quoc")).isEmpty();
        assertThat(PUBLICATION.phone("b")).isEmpty();
        assertThat(PUBLICATION.phones().map(phone -> phone.service() + " " + phone.at()))
                .containsExactly("a content/events/e.yaml:4:10");
    }

    @Test
    void whatAContentNamesIsFoundWithItsPlace() {
        Content plan = content(Kind.PLAN, "p", Language.VIETNAMESE);
        Content service = content(Kind.SERVICE, "a", Language.VIETNAMESE);
        assertThat(ids(Publication.references(plan, Term.Type.AGENCY)))
                .containsExactly("cu", "moi", "bao-cao-vien");
        assertThat(ids(Publication.references(service, Term.Type.PLACE)))
                .containsExactly("thon-mot", "thon-hai");
        assertThat(ids(Publication.references(service, Term.Type.AGENCY))).isEmpty();
        assertThat(
                        ids(
                                Publication.references(
                                        content(Kind.SERVICE, "toan-quoc", Language.VIETNAMESE),
                                        Term.Type.PLACE)))
                .isEmpty();
        assertThat(PUBLICATION.terms(Term.Type.AGENCY))
                .extracting(Term::id)
                .containsExactly("bao-cao-vien", "cu", "moi");
        assertThat(PUBLICATION.term(Term.Type.AGENCY, "moi").orElseThrow().name(Language.ENGLISH))
                .isEqualTo("Phòng mới");
        assertThat(PUBLICATION.term(Term.Type.PLACE, "moi")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "thon-mot,true",
        "a,true",
        "2x,true",
        "Thôn một,false",
        "-a,false",
        "a-,false",
        "a--b,false",
        "a b,false"
    })
    void whatHasTheShapeOfAnId(String written, boolean isId) {
        assertThat(Publication.isId(new Reference(written, Position.start("a")))).isEqualTo(isId);
    }

    @Test
    void withoutAFileWithErrorsItsTranslationsAreLeftOutToo() {
        Publication less =
                PUBLICATION.without(List.of(new Position("content/services/a.yaml", 2, 3)));
        assertThat(less.contents())
                .extracting(content -> content.id().path())
                .containsExactlyInAnyOrder("toan-quoc", "p", "e");
        assertThat(less.leftOut()).containsExactly(new ContentId(Kind.SERVICE, "a"));
        assertThat(less.phone("a")).isEmpty();
        Publication original =
                PUBLICATION.without(List.of(new Position("content/services/a.en.yaml", 1, 1)));
        assertThat(original.phone("a").map(PhoneNumber::number)).contains("111");
        assertThat(original.all(Service.class, Language.ENGLISH))
                .extracting(Service::title)
                .containsExactly("Nơi A", "Nơi B");
        assertThat(PUBLICATION.without(List.of(Position.start("content/x.yaml"))))
                .isSameAs(PUBLICATION);
    }

    @Test
    void ofATableOnlyTheRowWithTheErrorIsLeftOut() {
        Publication table =
                SmallPublication.of(
                        Map.of(
                                "site/site.yaml",
                                "title: Mẫu\n",
                                "content/services/s.csv",
                                "name,phones\nNơi A,111\nNơi B,112\n"));
        Publication less = table.without(List.of(new Position("content/services/s.csv", 3, 1)));
        assertThat(less.contents()).extracting(Content::title).containsExactly("Nơi A");
    }

    @Test
    void listingsFollowTheWritersOrderThenTitles() {
        List<String> titles =
                PUBLICATION.all(Content.class, Language.VIETNAMESE).stream()
                        .sorted(PUBLICATION.listing(Language.VIETNAMESE))
                        .map(Content::title)
                        .toList();
        assertThat(titles).containsExactly("Sự kiện", "Kế hoạch", "Nơi A", "Nơi B");
    }

    @Test
    void settingsAreRead() {
        assertThat(PUBLICATION.settings().rules()).isEqualTo(Map.of("phone-typed", Severity.ERROR));
        assertThat(PUBLICATION.settings().zone().getId()).isEqualTo("Asia/Tokyo");
    }

    @Test
    void whoTookOver() {
        Term old = PUBLICATION.term(Term.Type.AGENCY, "cu").orElseThrow();
        assertThat(old.named(Term.Type.AGENCY)).containsExactly("moi");
        assertThat(old.named(Term.Type.PLACE)).isEmpty();
        assertThat(old.sharesOutWork()).isFalse();
        assertThat(old.isDivided()).isFalse();
        assertThat(old.sources()).isEmpty();
        assertThat(old.summary(Language.ENGLISH)).isEqualTo(Optional.empty());
    }
}
