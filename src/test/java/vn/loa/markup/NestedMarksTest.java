package vn.loa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/** What the parser would take minutes for is told before it begins, so with its place. */
class NestedMarksTest {

    private static final String BEFORE = "Một dòng.\n\n";

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. ",
                "> ",
                ">",
                "- * ",
                "* 1) ",
                "+ ",
                "-\t",
                "> - ",
                "  > 10. ",
                "+ + ",
                ": ",
                "~ "
            })
    void aLineOfMarksIsRefusedWhereItGetsTooDeep(String marks) {
        int each = (int) marks.chars().filter(c -> "->*+.):~".indexOf(c) >= 0).count();
        String row = marks.repeat(100_000);
        int blank = row.length() - row.stripLeading().length();

        assertThat(told(BEFORE + row + "x\n"))
                .extracting(Diagnostic::code, Diagnostic::at)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "text-too-deep",
                                new Position(
                                        "a.md",
                                        3 + 2,
                                        Limits.DEEPEST / each * marks.length() + blank + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. ", "> ", "- * ", ": "})
    void theLastLineAndALineWithoutWordsToo(String marks) {
        assertThat(told(marks.repeat(2_000).strip())).hasSize(1);
        assertThat(told(marks.repeat(2_000).strip() + "\n\nMột dòng.")).hasSize(1);
    }

    @Test
    void asManyLevelsAsATextMayHaveAreLeftToTheParser() {
        assertThat(NestedMarks.tooDeep("> ".repeat(Limits.DEEPEST) + "x")).isEmpty();
        assertThat(NestedMarks.tooDeep("> ".repeat(Limits.DEEPEST + 1) + "x")).isPresent();
    }

    /** Each line alone is no deeper than a text may be. */
    @Test
    void thousandsOfDeepLinesAreRefusedAndThousandsOfItemsAreNot() {
        String line = "1. ".repeat(90) + "x\n";
        assertThat(NestedMarks.tooDeep(line.repeat(1_000))).isEmpty();
        assertThat(told(line.repeat(2_000)))
                .extracting(Diagnostic::code)
                .containsExactly("text-too-deep");
        assertThat(NestedMarks.tooDeep("- x\n".repeat(300_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "* ", "-", "*"})
    void aLineAcrossThePageIsNoNesting(String sign) {
        assertThat(told(BEFORE + sign.repeat(900) + "\n\nx")).isEmpty();
    }

    @Test
    void numbersAndSignsWithinWordsAreNoMarks() {
        assertThat(told("1.2.3.4. ".repeat(200))).isEmpty();
        assertThat(told("-a ".repeat(200))).isEmpty();
        assertThat(told("111 ".repeat(200))).isEmpty();
    }

    private List<Diagnostic> told(String text) {
        return markdown.body(new WrittenText("a.md", text, 2)).diagnostics();
    }
}
