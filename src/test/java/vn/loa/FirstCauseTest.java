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
}
