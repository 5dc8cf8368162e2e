package vn.loa.lang;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.loa.BenchText;

/** Takes the text of a page apart into sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SentencesBench {

    private final List<String> blocks = List.of(BenchText.markdown().split("\n\n"));

    @Benchmark
    public Sentences sentences() {
        return Sentences.of(blocks);
    }
}
