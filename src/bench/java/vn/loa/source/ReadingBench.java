package vn.loa.source;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.loa.BenchText;

/** Turns the bytes of a file into text, and into fields and text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBench {

    private final SourceFile file =
            new SourceFile(
                    "content/pages/trang.md", BenchText.page().getBytes(StandardCharsets.UTF_8));

    @Benchmark
    public Outcome<String> text() {
        return file.text();
    }

    @Benchmark
    public Outcome<FrontMatter> fields() {
        return FrontMatter.read(file);
    }
}
