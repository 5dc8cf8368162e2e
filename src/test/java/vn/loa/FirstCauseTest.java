package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/** Of what follows from another slip nothing is told. */
class FirstCauseTest {

    @Test
    void ofAPictureThatIsNotThereNoWordsAreAsked() {
        var lost = Diagnostic.error("broken-link", new Position("a.md", 4, 5), "a", "a");
        var bare =
                Diagnostic.warning("picture-without-words", new Position("a.md", 4, 1), "b", "b");
        var other =
                Diagnostic.warning("picture-without-words", new Position("a.md", 5, 1), "b", "b");
        assertThat(FirstCause.only(List.of(bare, lost, other))).containsExactly(lost, other);
    }

    @Test
    void aPictureNoBrowserShowsIsToldWhereItIsShown() {
        var link =
                Diagnostic.error("broken-link", new Position("a.md", 4, 1), "a", "\"b.heic\": a");
        var file = Diagnostic.warning("file-ignored", new Position("x/b.heic", 1, 1), "b", "b");
        var other = Diagnostic.warning("file-ignored", new Position("x/c.heic", 1, 1), "b", "b");
        assertThat(FirstCause.only(List.of(file, link, other))).containsExactly(link, other);
    }

    @Test
    void aFieldNobodyReadsHasNoNumbersToMend() {
        var field = Diagnostic.error("unknown-key", new Position("a.md", 4, 1), "a", "a");
        var number =
                Diagnostic.warning("phone-unknown", new Position("a.md", 4, 9), "b", "b")
                        .about("131");
        var next =
                Diagnostic.warning("phone-unknown", new Position("a.md", 5, 9), "b", "b")
                        .about("131");
        assertThat(FirstCause.only(List.of(number, field, next))).containsExactly(field, next);
    }

    @Test
    void whatALinkShowsIsToldWithWhatItDials() {
        var link =
                Diagnostic.error("link-dials-other", new Position("a.md", 4, 9), "a", "a")
                        .about("111");
        var typed =
                Diagnostic.warning("phone-typed", new Position("a.md", 4, 5), "b", "b")
                        .about("111");
        var other =
                Diagnostic.warning("phone-unknown", new Position("a.md", 4, 20), "c", "c")
                        .about("131");
        assertThat(FirstCause.only(List.of(link, typed, other))).containsExactly(link, other);
    }

    @Test
    void aNumberThatIsPrintedUncalledIsToldOnce() {
        var printed =
                Diagnostic.warning("print-number-uncalled", new Position("a.yaml", 1, 1), "a", "a");
        var never =
                Diagnostic.notice("service-never-called", new Position("a.yaml", 1, 1), "b", "b");
        assertThat(FirstCause.only(List.of(never, printed))).containsExactly(printed);
    }
}
