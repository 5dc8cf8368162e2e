package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** Words that hurt, sentences that are lost on the way, colours that nobody can read. */
class WordingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
        Giúp con nghiện cai thuốc.                 ~ 4:6  ~ người nghiện ma túy
        Con Nghiện cần được giúp.                  ~ 4:1  ~ người nghiện ma túy
        Có đối tượng bị mua bán trở về.            ~ 4:4  ~ người bị mua bán
        A drug addict needs help.                  ~ 4:3  ~ person who uses drugs
        """)
    void aHurtfulWordGetsABetterOne(String text, String place, String better) {
        List<Diagnostic> problems = Checked.page(text + "\n", new WordsDoNotHurt());
        assertThat(Checked.lines(problems))
                .containsExactly("avoid-words content/pages/a.md:" + place);
        assertThat(problems.get(0).suggestion().orElseThrow().vietnamese()).contains(better);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
        Người ta hay nói “con nghiện”, đừng nói theo.
        Kế hoạch "Quản lý con nghiện năm 2010" đã cũ.
        Nạn nhân và trẻ hưởng lợi.
        """)
    void whatIsQuotedOrAnotherWordStays(String text) {
        assertThat(Checked.page(text, new WordsDoNotHurt())).isEmpty();
    }

    @Test
    void archivedPlansSourcesAndQuestionsKeepTheirWords() {
        assertThat(
                        Checked.publication()
                                .with(
                                        "content/plans/a.md",
                                        "---\ntitle: Quản lý con nghiện\nstatus: archived\n---\nChữ.\n")
                                .with(
                                        "content/pages/a.md",
                                        "---\ntitle: A\nsources: Sổ tay con nghiện\n"
                                                + "answers: [con nghiện ở đâu]\n---\nChữ.\n")
                                .by(new WordsDoNotHurt()))
                .isEmpty();
    }

    @Test
    void aPublicationAddsItsOwnWords() {
        assertThat(
                        Checked.lines(
                                Checked.publication()
                                        .with(
                                                "content/vocabulary/a.yaml",
                                                "avoid:\n  dân vùng cao: {say: bà con miền núi, note: Vì sao.}\n")
                                        .with(
                                                "content/services/s.yaml",
                                                "name: Cho dân vùng cao\nphones: [\"111\"]\n")
                                        .by(new WordsDoNotHurt())))
                .containsExactly("avoid-words content/services/s.yaml:1:11");
    }

    private static String words(int count) {
        return "Câu" + " dài".repeat(count - 1) + ".";
    }

    @Test
    void aSentenceOfAPageKeepsBelowThirtySixSyllables() {
        String text =
                "# A\n\nNgắn thôi. %s\n\n- %s\n- %s\n\n| %s |\n"
                        .formatted(words(36), words(35), words(40), words(50));
        List<Diagnostic> problems = Checked.page(text, new SentenceIsShort());
        assertThat(Checked.lines(problems))
                .containsExactly(
                        "sentence-too-long content/pages/a.md:6:12",
                        "sentence-too-long content/pages/a.md:9:3");
        assertThat(problems.get(0).message().vietnamese()).contains("36 tiếng");
    }

    @Test
    void aLinkCountsAsItsWordsOnly() {
        String text = words(33).replace("Câu dài", "Câu [dài](https://a.example/một hai ba)");
        assertThat(Checked.page(text, new SentenceIsShort())).isEmpty();
    }

    @Test
    void plansAndOtherLanguagesAreNotMeasured() {
        assertThat(
                        Checked.publication()
                                .with("content/plans/a.md", "---\ntitle: A\n---\n" + words(50))
                                .with("content/pages/b.en.md", "---\ntitle: B\n---\n" + words(50))
                                .by(new SentenceIsShort()))
                .isEmpty();
    }

    @Test
    void anArchivedPlanIsNoHelp() {
        assertThat(
                        Checked.lines(
                                Checked.publication()
                                        .with(
                                                "content/plans/a.md",
                                                "---\ntitle: A\nstatus: archived\nneeds: [an-toan]\n---\n")
                                        .with(
                                                "content/plans/b.md",
                                                "---\ntitle: B\nneeds: [an-toan]\n---\n")
                                        .by(new ArchivedIsNoHelp())))
                .containsExactly("archived-as-help content/plans/a.md:4:9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
        by: 2024-06-30        ~ plan-over
        by: 2027-06-30        ~
        by: hằng quý          ~
        by: 10/12             ~
        """)
    void aCurrentPlanWhoseEveryDeadlineIsOverIsOver(String by, String code) {
        List<Diagnostic> problems =
                Checked.publication()
                        .with(
                                "content/plans/a.md",
                                "---\ntitle: A\nstatus: current\nduties:\n  - agency: so-a\n"
                                        + "    items:\n      - text: Làm\n        "
                                        + by
                                        + "\n---\n")
                        .by(new NothingIsPast(TODAY));
        assertThat(problems.stream().map(Diagnostic::code))
                .containsExactly(code == null ? new String[0] : new String[] {code});
    }

    @Test
    void coloursOfAThemeOfOnesOwnCanBeRead() {
        String css =
                ":root {\n  --ink: #16222e; --paper: #fff; --link: #9ab;\n}\n"
                        + "@media dark { :root { --ink: #222; --paper: #000 } }\n";
        var theme = Theme.of(SourceTree.of(Map.of("theme/assets/site.css", css)));
        assertThat(Checked.lines(ColoursCanBeRead.check(theme).toList()))
                .containsExactly(
                        "theme-contrast-low theme/assets/site.css:2:34",
                        "theme-contrast-low theme/assets/site.css:4:36");
    }

    @Test
    void coloursOfTheBuiltInThemeCanBeRead() {
        var theme = Theme.of(SourceTree.of(Map.of()));
        assertThat(ColoursCanBeRead.check(theme)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
        Chữ.\\n\\n***\\n\\nChữ.          ~
        Chữ.\\n\\n * * *\\n\\nChữ.       ~
        Chữ.\\n*****\\n**Đậm** và chữ. ~
        Chữ **đậm\\n***\\nchữ.         ~ mark-shown content/pages/a.md:4:5
        **\\n\\nChữ.                  ~ mark-shown content/pages/a.md:4:1
        """)
    void aLineOfStarsIsARule(String text, String line) {
        List<Diagnostic> problems =
                Checked.page(text.replace("\\n", "\n") + "\n", new MarksAreUnderstood());
        assertThat(Checked.lines(problems))
                .containsExactly(line == null ? new String[0] : new String[] {line});
    }
}
