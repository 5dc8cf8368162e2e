package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.lang.Language;
import vn.loa.source.Severity;
import vn.loa.source.SourceTree;

/** What a publication says of itself: numbers looked up, ways between pages, its settings. */
class PublicationWordsTest {

    private static final Publication PUBLICATION =
            SmallPublication.of(
                    SourceTree.of(
                            Map.of(
                                    "site/site.yaml",
                                    "title: Mẫu\nlanguages: [vi, en]\nissuer: Xã Mẫu\ntagline: Gọi đúng\n"
                                            + "en: {tagline: Call right, issuer: Sample}\n"
                                            + "rules: {phone-unknown: error, a: notice}\n",
                                    "content/services/s.yaml",
                                    "name: Nơi giúp\nphones: [\"111\", \"0263 000 0000\"]\n")));

    @ParameterizedTest
    @CsvSource({
        "gọi {{phone s}} ngay,gọi 111 ngay",
        "{{ phone s }},111",
        "gọi 111,gọi 111",
        "{{phone s}} {{phone s}},111 111"
    })
    void aNumberIsLookedUp(String typed, String shown) {
        assertThat(PUBLICATION.withPhones(typed)).isEqualTo(shown);
    }

    @Test
    void settingsOfALanguageAreItsOwn() {
        Settings settings = PUBLICATION.settings();
        assertThat(settings.tagline(Language.VIETNAMESE)).contains("Gọi đúng");
        assertThat(settings.tagline(Language.ENGLISH)).contains("Call right");
        assertThat(settings.issuer(Language.VIETNAMESE)).contains("Xã Mẫu");
        assertThat(settings.issuer(Language.ENGLISH)).contains("Sample");
        assertThat(settings.rules())
                .containsEntry("phone-unknown", Severity.ERROR)
                .containsEntry("a", Severity.NOTICE);
    }

    @ParameterizedTest
    @CsvSource({"https://a.vn/,true", "mailto:a@b.vn,true", "/a/,false", "a/b,false", "#a,false"})
    void whatLeavesTheSite(String target, boolean leaves) {
        assertThat(Routes.isOutside(target)).isEqualTo(leaves);
    }
}
