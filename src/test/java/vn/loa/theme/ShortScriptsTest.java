package vn.loa.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.source.SourceTree;

class ShortScriptsTest {

    static List<String> scripts() {
        return Theme.of(SourceTree.of(Map.of())).paths("assets").stream()
                .filter(path -> path.endsWith(".js"))
                .map(path -> path.substring("assets/".length()))
                .toList();
    }

    private static Theme with(String path, String script) {
        return Theme.of(SourceTree.of(Map.of(path, script)));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptThatShipsIsAThirdShorter(String name) {
        var theme = Theme.of(SourceTree.of(Map.of()));
        int written = theme.file("assets/" + name).orElseThrow().bytes().length;
        assertThat(theme.shortScript(name).orElseThrow()).hasSizeLessThan(written * 2 / 3);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aCopyOfItIsItAndAnotherOneIsNot(String name) {
        String path = "theme/assets/" + name;
        var shipped = Theme.of(SourceTree.of(Map.of())).file("assets/" + name).orElseThrow();
        String copy = new String(shipped.bytes(), StandardCharsets.UTF_8);
        assertThat(with(path, copy).shortScript(name)).isPresent();
        assertThat(with(path, "var own = 1;\n").shortScript(name)).isEmpty();
    }
}
