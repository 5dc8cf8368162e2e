package vn.loa.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final Map<String, Object> VALUE =
            Json.object(
                    "b", List.of("một", 2, true),
                    "a", Optional.empty(),
                    "c", Map.of(),
                    "d", List.of(List.of()));

    @Test
    void keysKeepTheirOrderInOneLine() {
        assertThat(Json.of(VALUE))
                .isEqualTo("{\"b\":[\"một\",2,true],\"a\":null,\"c\":{},\"d\":[[]]}");
    }

    @Test
    void peopleGetALineForEachEntry() {
        assertThat(Json.indented(VALUE))
                .isEqualTo(
                        """
                        {
                          "b": [
                            "một",
                            2,
                            true
                          ],
                          "a": null,
                          "c": {},
                          "d": [
                            []
                          ]
                        }
                        """);
    }

    @Test
    void aTextCannotEndTheScriptItStandsIn() {
        assertThat(Json.text("</script>\"\\\n\t\u2028\ud83d"))
                .isEqualTo("\"\\u003c/script>\\\"\\\\\\n\\u0009\\u2028\\ud83d\"");
    }
}
