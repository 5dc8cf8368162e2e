package vn.loa.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.SourceTree;

class TemplateTest {

    /** A view as templates see them. */
    public record View(String title) {}

    private static Outcome<String> fill(String template, Map<String, String> more) {
        var files = new HashMap<String, String>();
        more.forEach((name, text) -> files.put("theme/templates/" + name, text));
        files.put("theme/templates/a.html", template);
        return Theme.of(SourceTree.of(files))
                .template("templates/a.html")
                .fill(Map.of("view", new View("<b>&\"'"), "n", 0, "text", "chữ"));
    }

    private static Outcome<String> fill(String template) {
        return fill(template, Map.of());
    }

    private static Diagnostic problem(String template) {
        Outcome<String> filled = fill(template);
        assertThat(filled.value()).isEmpty();
        assertThat(filled.diagnostics()).hasSize(1);
        return filled.diagnostics().get(0);
    }

    @Test
    void whatIsFilledInIsEscaped() {
        assertThat(fill("<p title=\"{{ view.title }}\">{{ view.title }}</p>").value().orElseThrow())
                .doesNotContain("<b>")
                .contains("&lt;b&gt;&amp;&quot;&#39;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n{{ nope }}",
                "\n\n{{ view.nope }}",
                "\n\n{{ view.title.nope }}",
                "\n\n{% if view.nope %}x{% endif %}"
            })
    void anUnknownNameIsAProblemAtItsLine(String template) {
        Diagnostic problem = problem(template);
        assertThat(problem.code()).isEqualTo("template-problem");
        assertThat(problem.at().file()).isEqualTo("theme/templates/a.html");
        assertThat(problem.at().line()).isEqualTo(3);
    }

    /**
     * Each takes no time and little memory: what is too much is known before it is made. The memory
     * of the test would not hold any of them.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "{% for i in 1..2000000000 %}x{% endfor %} ¦ nghìn mục",
                "{% for i in range(2000000000, 0, -1) %}x{% endfor %} ¦ nghìn mục",
                "{% for a in 1..90000 %}{% for b in 1..90000 %}{% endfor %}{% endfor %} ¦ triệu lần",
                "{% macro m(n) %}{% if n > 0 %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro"
                        + " %}{{ m(60) }} ¦ triệu lần",
                "{% set s = 'ab' %}{% for i in 1..40 %}{% set s = s ~ s %}{% endfor %} ¦ triệu chữ",
                "{% set s = 'ab' %}{% for i in 1..40 %}{% set s = s + s %}{% endfor %} ¦ triệu chữ",
                "{% set s = 'ab' %}{% for i in 1..40 %}{% set s = s | replace({'a': 'aaaaaaaaaa'})"
                        + " %}{% endfor %} ¦ triệu chữ",
                "{% set s = 'ab' %}{% for i in 1..90 %}{% set s = s | urlencode | base64encode %}{%"
                        + " endfor %} ¦ triệu chữ",
                "{{ '%999999999s' | format('x') }} ¦ triệu chữ",
                "{{ '%.999999999f' | format(1.0) }} ¦ triệu chữ",
                "{% set s = 'abcdefghijklmnopqrstuvwxyz' %}{% for i in 1..15 %}{% set s = s ~ s %}{%"
                        + " endfor %}{{ (1..9999) | join(s) }} ¦ triệu chữ",
                "{% set l = [1] %}{% for i in 1..40 %}{% set l = l | merge(l) %}{% endfor %} ¦ nghìn"
                        + " mục",
                "{% set s = 'abcdefghij' %}{% for i in 1..15 %}{% set s = s ~ s %}{% endfor %}{% macro"
                        + " m(s) %}{% for i in 1..90000 %}{{ s }}{% endfor %}{% endmacro %}{{ m(s) }}"
                        + " ¦ triệu chữ"
            })
    void aTemplateThatMakesTooMuchIsStoppedBeforeItsMemoryIsTaken(String template, String told) {
        Diagnostic problem = problem(template);
        assertThat(problem.code()).isEqualTo("template-problem");
        assertThat(problem.message().vietnamese()).contains(told);
    }

    @Test
    void whatATemplateMayMakeIsMadeAsEver() {
        assertThat(
                        fill("{% for i in 1..3 %}{{ i }}{% endfor %}"
                                        + "{{ 'a' ~ 'b' }}{{ 1 + 2 }}{{ 'aba' | replace({'a': 'cc',"
                                        + " 'b': ''}) }}{{ [1, 2] | join('-') }}{{ '%4s' |"
                                        + " format('x') }}")
                                .value())
                .contains("123ab3cccc1-2   x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ \"\".class.forName(\"java.lang.Runtime\") }}",
                "{{ \"\".getClass().forName(\"java.lang.System\") }}",
                "{{ view.class }}",
                "{{ view.getClass() }}",
                "{{ view.class.classLoader }}",
                "{{ (1).TYPE.forName('java.lang.Runtime') }}",
                "{{ text.getClass().protectionDomain }}"
            })
    void aTemplateReachesNoClass(String template) {
        assertThat(fill(template).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% include \"/etc/passwd\" %}",
                "{% include \"../../../pom.xml\" %}",
                "{% include \"file:///etc/passwd\" %}",
                "{% extends \"/etc/passwd\" %}",
                "{% import \"nope.html\" %}",
                "{% include \"vn/loa/theme/builtin/words/vi.yaml\" %}"
            })
    void onlyFilesOfTheThemeCanBeIncluded(String template) {
        assertThat(problem(template).code()).isEqualTo("template-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ 1 / n }}",
                "{{ text | abs }}",
                "{{ text | date(\"yyyy\") }}",
                "{{ text | nofilter }}",
                "{% nope %}",
                "{{ unclosed ",
                "{% if n %}x{% endif %}",
                "{% for x in n %}{{ x }}{% endfor %}",
                "{% include \"a.html\" %}",
                "{{ text - 1 }}"
            })
    void anyMistakeOfATemplateIsItsProblemAndNotOurs(String template) {
        Outcome<String> filled = fill(template);
        if (filled.value().isEmpty()) {
            assertThat(filled.diagnostics()).hasSize(1);
            assertThat(filled.diagnostics().get(0).at().file()).isEqualTo("theme/templates/a.html");
        }
    }

    @Test
    void aProblemInAnIncludedTemplateStandsThere() {
        Outcome<String> filled = fill("{% include \"b.html\" %}", Map.of("b.html", "\n{{ nope }}"));
        assertThat(filled.diagnostics())
                .extracting(d -> d.at().file() + ":" + d.at().line())
                .containsExactly("theme/templates/b.html:2");
    }

    @Test
    void aMissingTemplateNamesTheNearest() {
        Diagnostic problem =
                Theme.of(SourceTree.of(Map.of("theme/templates/zzpage.html", "")))
                        .template("templates/zzpagee.html")
                        .fill(Map.of())
                        .diagnostics()
                        .get(0);
        assertThat(problem.code()).isEqualTo("template-missing");
        assertThat(problem.suggestion().orElseThrow().vietnamese()).contains("zzpage.html");
    }

    @Test
    void ownWordsLieOverTheBuiltInOnes() {
        Theme theme =
                Theme.of(SourceTree.of(Map.of("theme/words/vi.yaml", "mot-tu-rieng: Chào\n")));
        Words words = theme.words(Language.VIETNAMESE);
        assertThat(words.text("mot-tu-rieng")).isEqualTo("Chào");
        Words builtIn = Theme.of(SourceTree.of(Map.of())).words(Language.VIETNAMESE);
        assertThat(words.values().keySet()).containsAll(builtIn.values().keySet());
        assertThat(builtIn.values()).isNotEmpty();
    }

    @Test
    void wordsWithAMistakeAreAProblemAtTheirLine() {
        Theme theme = Theme.of(SourceTree.of(Map.of("theme/words/vi.yaml", "a: b\na: c\n")));
        assertThat(theme.diagnostics())
                .extracting(d -> d.at() + " " + d.code())
                .containsExactly("theme/words/vi.yaml:2:1 duplicate-key");
    }

    @Test
    void gapsInWordsAreFilled() {
        Words words = new Words(Map.of("a", Map.of("b", "có {n} trang")));
        assertThat(words.text("a.b", Map.of("n", 5))).isEqualTo("có 5 trang");
        assertThat(new Words(Map.of("a", Map.of("c", "x"))).over(words).text("a.b", Map.of("n", 1)))
                .isEqualTo("có 1 trang");
        assertThat(List.of("a.b").stream().map(words::text)).containsExactly("có {n} trang");
    }
}
