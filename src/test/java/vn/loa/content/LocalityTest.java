package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loa.lang.Language;
import vn.loa.source.YamlValue;

/** One master becomes as many pieces as there are places, each with that place's own number. */
class LocalityTest {

    private static Publication publication(String material) {
        return SmallPublication.of(
                Map.of(
                        "site/site.yaml",
                        "title: Mẫu\n",
                        "content/vocabulary/v.yaml",
                        "places: {mot: Thôn Một, hai: Thôn $Hai, ba: Thôn Ba, bon: Thôn Bốn}\n",
                        "content/services/a.yaml",
                        "name: Trạm A\nphones: [\"0263 000 0001\"]\narea: [mot]\n",
                        "content/services/b.yaml",
                        "name: Trạm $B\nphones: [\"0263 000 0002\"]\narea: [hai, mot]\n",
                        "content/services/c.yaml",
                        "name: Trạm C\nphones: [\"0263 000 0003\"]\narea: [ba]\nprintable: false\n",
                        "content/services/d.yaml",
                        "name: Trạm D\narea: [bon]\n",
                        "content/materials/m.yaml",
                        "title: Thẻ\n" + material));
    }

    private static Locality.All places(String material) {
        Publication publication = publication(material);
        return Locality.of(
                publication.material("m", Language.VIETNAMESE).orElseThrow(), publication);
    }

    @Test
    void everyPlaceWithANumberThatMayBePrinted() {
        Locality.All all = places("everyPlace: true\nwords: {call: \"Gọi {{phone noi-nay}}\"}\n");
        assertThat(all.problems()).isEmpty();
        assertThat(all.places())
                .extracting(one -> one.place().id() + " " + one.service().id().path())
                .containsExactly("hai b", "mot a");
    }

    @Test
    void aPlaceWithoutSuchANumberIsAnErrorAndNoneIsMadeUp() {
        Locality.All all =
                places("places: [mot, ba, bon, nam]\nwords: {head: \"{{ noi-nay }}\"}\n");
        assertThat(all.places()).extracting(one -> one.place().id()).containsExactly("mot");
        assertThat(all.problems())
                .extracting(problem -> problem.code() + " " + problem.at())
                .containsExactly(
                        "place-without-service content/materials/m.yaml:2:15",
                        "place-without-service content/materials/m.yaml:2:19",
                        "place-without-service content/materials/m.yaml:2:24");
        assertThat(all.problems()).allMatch(problem -> problem.isError());
    }

    @Test
    void wordsOfAPlaceNeedOne() {
        assertThat(places("words: {list: [{deep: \"{{co-quan-noi-nay}}\"}]}\n").problems())
                .extracting("code")
                .containsExactly("material-without-place");
        assertThat(places("formats: [card-90x54]\ncard-90x54: {service: noi-nay}\n").problems())
                .extracting("code")
                .hasSizeLessThan(2);
        assertThat(places("words: {service: noi-nay}\n").problems()).hasSize(1);
        assertThat(places("words: {call: Gọi noi-nay}\n").problems()).isEmpty();
        assertThat(places("places: [mot]\nwords: {call: Gọi}\n").places()).isEmpty();
    }

    @Test
    void thePieceSaysThePlaceItsOfficeAndItsNumber() {
        String words =
                "places: [hai]\nwords:\n  service: noi-nay\n  call: \"{{noi-nay}}: {{co-quan-noi-nay}},"
                        + " {{ phone noi-nay }}\"\n  steps: [\"Ở {{noi-nay}}\"]\n";
        Publication publication = publication(words);
        Material master = publication.material("m", Language.VIETNAMESE).orElseThrow();
        Locality here = Locality.of(master, publication).places().get(0);
        Material piece = here.of(master);
        assertThat(piece.about().title()).isEqualTo("Thẻ: Thôn $Hai");
        assertThat(text(piece, "service")).isEqualTo("b");
        assertThat(text(piece, "call")).isEqualTo("Thôn $Hai: Trạm $B, {{phone b}}");
        assertThat(piece.words().entry("steps").orElseThrow().value().toString())
                .contains("Ở Thôn $Hai");
        assertThat(piece.link().orElseThrow().id()).startsWith("/").endsWith("/hai/");
        assertThat(piece.id()).isEqualTo(master.id());
    }

    private static String text(Material piece, String key) {
        return ((YamlValue.Scalar) piece.words().entry(key).orElseThrow().value()).text();
    }
}
