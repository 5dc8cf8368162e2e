package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.content.Event;
import vn.loa.content.Material;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Service;
import vn.loa.content.Statistic;
import vn.loa.content.Term;
import vn.loa.lang.Language;

/** What this repository's own publication states beside its guides carries a source too. */
class OwnSourcesTest {

    private static final Pattern FACT = Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\d+/\\d{4}/");

    /** What an old plan says or leaves out is told by the plan, which the page links to. */
    private static final Pattern OF_THE_PLAN =
            Pattern.compile("Kế hoạch năm \\d{4} không (?:nói|nêu)[^.]*\\.");

    private static Publication publication;

    @BeforeAll
    static void load() throws IOException {
        publication =
                Build.load(
                        OwnSite.REPOSITORY,
                        Build.Options.at(Instant.parse("2026-11-22T05:00:00Z")));
    }

    @Test
    void everyContentNamesItsSources() {
        assertThat(publication.contents())
                .filteredOn(content -> content.language().equals(Language.VIETNAMESE))
                .allSatisfy(
                        content -> {
                            if (content instanceof Service service) {
                                assertThat(service.source()).as("%s", content.id()).isNotEmpty();
                            } else if (content instanceof Statistic statistic) {
                                assertThat(statistic.source()).as("%s", content.id()).isNotEmpty();
                            } else {
                                assertThat(content.about().sources())
                                        .as("%s", content.id())
                                        .isNotEmpty();
                            }
                        });
    }

    @Test
    void aWordOfTheVocabularyThatStatesAFactNamesItsSource() {
        var stating =
                Stream.of(Term.Type.values())
                        .flatMap(type -> publication.terms(type).stream())
                        .filter(term -> FACT.matcher(said(term)).find())
                        .toList();
        assertThat(stating).hasSizeGreaterThan(20);
        assertThat(stating)
                .allSatisfy(term -> assertThat(term.sources()).as("%s", term.id()).isNotEmpty());
    }

    @Test
    void aNoteOnADocumentNamesItsSource() {
        for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
            List<String> notes =
                    publication.all(Plan.class, language).stream()
                            .flatMap(plan -> plan.basis().stream())
                            .map(Plan.Basis::note)
                            .flatMap(Optional::stream)
                            .toList();
            assertThat(notes).isNotEmpty();
            assertThat(notes)
                    .allSatisfy(note -> assertThat(note).containsPattern("(?:Nguồn|Sources): "));
        }
    }

    /** A number that one source has is shown with it, and a service's first number never is one. */
    @Test
    void aNumberFromOneSourceSaysWhichAndOfWhatDay() {
        List<PhoneNumber> further =
                publication.all(Service.class, Language.VIETNAMESE).stream()
                        .filter(service -> service.phones().size() > 1)
                        .flatMap(service -> service.phones().stream().skip(1))
                        .filter(phone -> phone.note().isPresent())
                        .toList();
        assertThat(further).extracting(PhoneNumber::number).containsExactly("+84 965 41 11 18");
        assertThat(further.get(0).note().orElseThrow()).contains("một nguồn", "11/12/2025");
    }

    @Test
    void everyMaterialBelongsToACampaignAndEveryKitHoldsMaterials() {
        List<Material> materials = publication.all(Material.class, Language.VIETNAMESE);
        List<Event> events = publication.all(Event.class, Language.VIETNAMESE);
        assertThat(materials).hasSizeGreaterThanOrEqualTo(16);
        assertThat(materials.stream().map(m -> m.campaign().map(Reference::id).orElse("none")))
                .isSubsetOf(events.stream().map(event -> event.id().slug()).toList());
        assertThat(events.stream().flatMap(event -> event.kit().stream()).map(Reference::id))
                .isSubsetOf(materials.stream().map(material -> material.id().slug()).toList());
    }

    private static String said(Term term) {
        return Stream.of(term.summary(Language.VIETNAMESE), term.note(Language.VIETNAMESE))
                .flatMap(Optional::stream)
                .map(text -> OF_THE_PLAN.matcher(text).replaceAll(""))
                .reduce("", (a, b) -> a + " " + b);
    }
}
