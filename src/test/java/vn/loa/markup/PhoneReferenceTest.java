package vn.loa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A number that is looked up stands wherever a writer may put it; one that vanishes would be a
 * missing hotline.
 */
class PhoneReferenceTest {

    private static final Body.References NUMBERS =
            new Body.References() {
                @Override
                public String address(String target) {
                    return target;
                }

                @Override
                public String phone(String service) {
                    return "<a href=\"tel:111\">" + service + "</a>";
                }
            };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gọi {{phone tong-dai-111}}.",
                "Gọi **{{phone tong-dai-111}}** ngay.",
                "## Khi bạn gọi {{phone tong-dai-111}}",
                "- một\n- gọi {{phone tong-dai-111}}",
                "| a | b |\n| --- | --- |\n| gọi | {{phone tong-dai-111}} |",
                "> {{phone tong-dai-111}}",
                "{{ phone  tong-dai-111 }}",
                "Gọi {{phone tong-dai-111}}{.quan-trong} nhé."
            })
    void standsWhereTheWriterPutIt(String markdown) {
        Body body = body(markdown);

        assertThat(body.html(NUMBERS)).contains("<a href=\"tel:111\">tong-dai-111</a>");
        assertThat(body.html(NUMBERS)).doesNotContain("{", "}");
        assertThat(Body.withPhones(body.text(), service -> "111"))
                .contains("111")
                .doesNotContain("{", "phone");
        assertThat(body.phones()).hasSize(1);
    }

    @Test
    void theCharactersOfAGapCannotBeForged() {
        Body body = body("\uF8E07\uF8E1 và &#xF8E0;99&#xF8E1; [một](/a/) phone:x");

        assertThat(body.html(NUMBERS)).contains("href=\"/a/\"").doesNotContain("\uF8E0", "\uF8E1");
        assertThat(body.phones()).isEmpty();
    }

    private static Body body(String markdown) {
        return new Markdown().body(new WrittenText("a.md", markdown, 0)).value().orElseThrow();
    }
}
