package vn.loa.site;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.loa.BenchText;

/** Finds the text between the tags of a finished page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TextRunsBench {

    private static final Set<String> LEFT_ALONE = Set.of("a", "h2");

    private final String html = BenchText.html();

    @Benchmark
    public String unchanged() {
        return TextRuns.changed(html, LEFT_ALONE, text -> text);
    }
}
