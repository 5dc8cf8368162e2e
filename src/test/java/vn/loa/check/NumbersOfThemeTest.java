package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.content.SmallPublication;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

class NumbersOfThemeTest {

    private static final Map<String, String> SOURCES =
            Map.of(
                    "site/site.yaml",
                    "title: Mẫu\nissuer: Mẫu\nbaseUrl: https://loa.example/\n",
                    "content/services/s.yaml",
                    "name: Nơi giúp\nphones: [\"111\", \"0263 000 0000\"]\n");

    private static List<Diagnostic> told(String path, String text) {
        var files = new TreeMap<>(SOURCES);
        files.put(path, text);
        var tree = SourceTree.of(files);
        return NumbersOfTheme.check(Theme.of(tree), SmallPublication.of(tree)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Gọi 0901 000 000</p>",
                "<p>0901<b>000</b>000</p>",
                "<p>&#48;901.000.000</p>",
                "<p>0901\u200b000000</p>",
                "<p>٠901 000 000</p>",
                "<p>Call 1900 0000</p>",
                "<p>Đường dây nóng: 119</p>",
                "<img alt='+84 901 000 000' src='/a.png'>",
                "<p title='0901000000'>x</p>",
                "<meta name='description' content='Gọi 0901000000'>",
                "<svg><text>0901000000</text></svg>",
                "<style>p::after { content: '0901 000 000' }</style>",
                "<style>p::after { content: '\\30 901000000' }</style>",
                "<!-- x -->{% if a %}<p>{{ b }} 0901 000 000</p>{% endif %}"
            })
    void aNumberOfNobodyIsAnError(String template) {
        assertThat(told("theme/templates/page.html", template))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("phone-unknown");
                            assertThat(problem.isError()).isTrue();
                            assertThat(problem.at().file()).isEqualTo("theme/templates/page.html");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theme/print/the-tui/template.html",
                "theme/words/vi.yaml",
                "theme/assets/own.svg",
                "theme/templates/parts/foot.html"
            })
    void itIsToldWhereItStands(String path) {
        assertThat(told(path, "x: a\nb: Gọi 0901 000 000\n"))
                .extracting(Diagnostic::at)
                .containsExactly(new Position(path, 2, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>111, 113, +84 981 84 84 84, 0981 84 84 84, 0263 000 0000, 02630000000</p>",
                "<p>{{ site.phone }} 2026-11-23, 30/7/2026, 01/02/2026, 24/7</p>",
                "<p>Nghị định 30/2020/NĐ-CP, số 0123456789/KH-UBND</p>",
                "<p>100.000.000 đồng, 1.000.000 người, v1.0.23456789</p>",
                "<svg><path d='M0901000000 1 L 0901 000 000'/></svg>",
                "<script>let a = 0901000000</script><style>.a0901000000 { width: 18000000px }</style>",
                "<!-- 0901 000 000 --><p id='0901000000' class='0901000000'>x</p>",
                "<a href='tel:0901000000'>0901 000 000</a>",
                "{# 0901 000 000 #}<p>{{ '0901000000' }}</p>"
            })
    void whatIsKnownOrNoNumberIsNotTold(String template) {
        assertThat(told("theme/templates/page.html", template)).isEmpty();
    }

    @Test
    void sizesOfAFormatAreNoNumbersToCall() {
        String path = "theme/print/the-tui/format.yaml";
        assertThat(told(path, "leastPt: {call: 150}\nwords:\n  - hotline: 1200\n")).isEmpty();
        assertThat(told(path, "title: Thẻ\nhint: \"Gọi: 119\"\n"))
                .extracting(Diagnostic::at)
                .containsExactly(new Position(path, 2, 13));
    }

    @Test
    void theBuiltInThemeIsNotLookedAt() {
        assertThat(told("content/pages/a.md", "---\ntitle: A\n---\nX\n")).isEmpty();
    }
}
