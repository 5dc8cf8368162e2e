package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.SourceTree;

/** A message points at the word it is about: every text knows where it stands in its file. */
class PlacesOfTextTest {

    private static final Map<String, String> FILES =
            Map.of(
                    "site/site.yaml",
                    "title: Mẫu\n",
                    "content/services/s.yaml",
                    "name: Nơi giúp\nphones: [\"111\"]\n",
                    "content/materials/m.yaml",
                    """
                    title: "Thẻ ấy"
                    words:
                      call: Gọi {{phone s}} ngay
                      steps: [Một, 'Hai']
                      lead: >
                        Dòng đầu
                        gọi {{phone s}} và {{phone t}}
                      odd: "a\\u0062c"
                    """,
                    "content/pages/p.md",
                    "---\ntitle: Trang\nsummary: >-\n  Gọi\n  {{phone s}}\n---\nChữ {{phone v}}.\n");

    private static PublicationReader.Loaded read() {
        try (var markup = Markup.of(HtmlMemo.NONE)) {
            return PublicationReader.read(
                    SourceTree.of(FILES),
                    markup,
                    new PublicationReader.Options(
                            false, Instant.parse("2026-11-22T05:00:00Z"), Optional.empty()));
        }
    }

    private static List<String> texts(String file) {
        return read().prose()
                .filter(prose -> prose.start().file().equals(file))
                .map(prose -> prose.field() + " " + place(prose) + " " + prose.text())
                .toList();
    }

    private static String place(Prose prose) {
        return prose.start().line() + ":" + prose.start().column();
    }

    @Test
    void valuesStandAsTypedBehindTheirQuotes() {
        assertThat(texts("content/materials/m.yaml"))
                .containsExactly(
                        "title 1:9 Thẻ ấy",
                        "words.call 3:9 Gọi {{phone s}} ngay",
                        "words.steps 4:11 Một",
                        "words.steps 4:17 Hai",
                        "words.lead 5:9 >\n    Dòng đầu\n    gọi {{phone s}} và {{phone t}}\n",
                        "words.odd 8:8 \"a\\u0062c\"");
    }

    @Test
    void theTextOfAPageBeginsBehindItsFields() {
        assertThat(texts("content/pages/p.md"))
                .containsExactly(
                        "title 2:8 Trang",
                        "summary 3:10 >-\n  Gọi\n  {{phone s}}\n",
                        " 7:1 Chữ {{phone v}}.\n");
    }

    @Test
    void aPlaceWithinATextIsThatOfItsLine() {
        Prose lead =
                read().prose()
                        .filter(prose -> prose.field().equals("words.lead"))
                        .findFirst()
                        .orElseThrow();
        assertThat(lead.at(lead.text().indexOf("Dòng")).toString())
                .isEqualTo("content/materials/m.yaml:6:5");
        assertThat(lead.at(0).toString()).isEqualTo("content/materials/m.yaml:5:9");
        assertThat(lead.topField()).isEqualTo("words");
    }

    @Test
    void everyReferenceToANumberHasItsOwnPlace() {
        assertThat(read().publication().phones().map(phone -> phone.service() + " " + phone.at()))
                .containsExactlyInAnyOrder(
                        "s content/materials/m.yaml:3:9",
                        "s content/materials/m.yaml:7:9",
                        "t content/materials/m.yaml:7:24",
                        "s content/pages/p.md:5:3",
                        "v content/pages/p.md:7:5");
    }
}
