package vn.loa.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldEncodingTest {

    private static Outcome<String> read(String text) {
        return new SourceFile("a.md", text.getBytes(StandardCharsets.UTF_8)).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc",
                "KÕ ho¹ch phßng, chèng mua b¸n ng­êi n¨m 2024",
                "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc",
                "Goïi ngay cho coâng an xaõ neáu thaáy ngöôøi laï"
            })
    void textThatNobodyCanReadIsAnErrorAtItsLine(String text) {
        assertThat(read("title: A\n" + text + "\n").diagnostics())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("encoding-old");
                            assertThat(problem.at().line()).isEqualTo(2);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cộng hòa xã hội chủ nghĩa Việt Nam",
                "Hòa ca trong vườn nhà",
                "La poésie française naïve du XIXe siècle était très goûtée",
                "El niño soñó con la mañana en España",
                "10 µg, 5 ± 2, § 3, © Loa, “a” × 2",
                "Hmoob Dawb: koj puas paub",
                "plain ASCII only"
            })
    void otherLanguagesAndSignsAreFine(String text) {
        assertThat(read(text + "\n").diagnostics()).isEmpty();
    }
}
