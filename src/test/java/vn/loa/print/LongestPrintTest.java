package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is too long for paper is told before it is laid out. */
class LongestPrintTest {

    private static final Paper CARD = new Paper(90, 54, 3, 5, 2);
    private static final Paper LETTER = new Paper(210, 297, 0, 5, 200, true);

    /** It is no XHTML, so nobody has tried to set it. */
    @Test
    void theEngineDoesNotBegin() throws Exception {
        String page = "<p>" + "a".repeat(LongestPrint.LETTERS) + "<b>";
        Pdf pdf = new OpenHtmlEngine(new PrintFonts()).pdf(page, CARD);
        assertThat(pdf.misfits()).containsExactly(new Misfit.TooMuch(LongestPrint.LETTERS + 2));
        assertThat(pdf.isSettled()).isTrue();
        assertThat(new PdfFile(pdf.bytes()).sizes()).containsExactly("90 x 54", "90 x 54");
    }

    @Test
    void lettersAndTagsCountAndWhatStandsInTagsDoesNot() {
        String most = "<p>" + "a".repeat(LongestPrint.LETTERS - 1);
        assertThat(LongestPrint.refused(most, LETTER)).isEmpty();
        assertThat(LongestPrint.refused(most + "a", LETTER)).isPresent();
        assertThat(LongestPrint.refused(most + "<i/>", LETTER)).isPresent();
        String picture = "<img src='data:" + "a".repeat(LongestPrint.LETTERS) + "'/>";
        assertThat(LongestPrint.refused(picture, LETTER)).isEmpty();
    }

    @Test
    void tooManySheetsAreCountedInTheMessage() {
        var words = MisfitWords.of(new Misfit.WrongPageCount(500, 541));
        assertThat(words.vietnamese()).isEqualTo("cần 541 trang, nhiều nhất là 500");
        assertThat(words.english()).isEqualTo("it needs 541 pages, 500 at most");
    }

    /** More pages would not help, so none are tried. */
    @Test
    void aTryThatIsTooMuchIsTheLast() {
        var set = new AtomicInteger();
        PdfEngine engine =
                (html, paper) -> {
                    set.incrementAndGet();
                    return new Pdf(new byte[0], 1, List.of(new Misfit.TooMuch(2_000_000)));
                };
        assertThat(engine.fitting("", CARD)).isPresent();
        assertThat(new RememberingEngine(engine, vn.loa.output.Memo.NONE).fitting("", CARD))
                .isPresent();
        assertThat(set).hasValue(2);
    }
}
