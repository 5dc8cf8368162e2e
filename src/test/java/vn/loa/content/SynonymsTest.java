package vn.loa.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymsTest {

    private static Map<String, String> read(String text) {
        return Synonyms.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLineIsWhatPeopleTypeAndWhatWeWrite() {
        assertEquals(
                Map.of("buôn người", "mua bán người", "women's union", "Hội; hội phụ nữ"),
                read("# a remark\nbuôn người: mua bán người\n\nwomen's union: Hội; hội phụ nữ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"buôn người", ": mua bán người", "a: b\na: c\n"})
    void aSlipOfOursIsNeverPassedOver(String text) {
        assertThrows(IllegalArgumentException.class, () -> read(text));
    }

    @Test
    void theListThatShipsIsClean() {
        var all = Vocabulary.builtIn().synonyms();
        assertTrue(all.size() > 1_000);
        all.forEach(
                (typed, written) -> {
                    var line = typed + ": " + written;
                    assertEquals(Normalizer.normalize(line, Normalizer.Form.NFC), line);
                    assertEquals(typed.strip().replaceAll("\\s+", " "), typed);
                    Arrays.stream(written.split(";", -1))
                            .forEach(target -> assertTrue(!target.isBlank(), line));
                });
    }
}
