package vn.loa.search;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.loa.BenchText;

/** Cuts the text of a page into words for the index. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WordsBench {

    private final String text = BenchText.markdown();

    @Benchmark
    public int words() {
        int[] count = {0};
        Words.read(text, (word, joined) -> count[0] += word.length());
        return count[0];
    }

    @Benchmark
    public int[] tokens() {
        return new Tokens().read(java.util.List.of(text));
    }
}
