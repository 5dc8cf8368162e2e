package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.source.Deadline;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

class RenderingTest {

    private static volatile long turns;

    private static List<Diagnostic> endless() {
        while (!Thread.currentThread().isInterrupted()) {
            turns++;
        }
        return List.of();
    }

    @Test
    void aFileThatIsNeverMadeIsToldWithItsSource() throws IOException {
        var output =
                Output.file(
                        "a.txt",
                        Position.start("content/pages/a.md"),
                        () -> Rendered.of(new byte[0]));
        var threads = new Rendering(1, new Deadline(1));
        List<Diagnostic> found = threads.finished(threads.submit(output, RenderingTest::endless));
        assertThat(found).hasSize(1);
        Diagnostic problem = found.get(0);
        assertThat(problem.code()).isEqualTo("output-too-slow");
        assertThat(problem.at().file()).isEqualTo("content/pages/a.md");
        assertThat(problem.message().vietnamese()).isEqualTo("sau 1 giây vẫn chưa làm xong /a.txt");
        assertThat(problem.suggestion().orElseThrow().vietnamese())
                .contains("chia thành nhiều tệp");
        assertThat(Rendering.isAbandoned(problem)).isTrue();
    }
}
