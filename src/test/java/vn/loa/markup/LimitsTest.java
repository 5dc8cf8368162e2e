package vn.loa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.loa.source.Deadline;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.Position;

class LimitsTest {

    private static volatile long turns;

    private static Outcome<Body> endless() {
        while (!Thread.currentThread().isInterrupted()) {
            turns++;
        }
        return Outcome.failed(Diagnostic.error("stopped", Position.start("a"), "", ""));
    }

    @Test
    void aTextThatIsNeverReadIsToldWithWhatToLookFor() {
        var text = new WrittenText("content/pages/a.md", "[[[[", 0);
        Outcome<Body> read = Limits.within(new Deadline(1), text, LimitsTest::endless);
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("text-too-slow");
        assertThat(read.diagnostics().get(0).suggestion().orElseThrow().vietnamese())
                .contains("[ * _");
    }
}
