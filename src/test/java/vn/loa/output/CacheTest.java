package vn.loa.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    @TempDir private Path folder;
    private final AtomicInteger worked = new AtomicInteger();

    private String recall(Cache cache, String function, String input) {
        return new String(
                cache.recall(
                        function,
                        input.getBytes(StandardCharsets.UTF_8),
                        () -> {
                            worked.incrementAndGet();
                            return (function + input).getBytes(StandardCharsets.UTF_8);
                        }),
                StandardCharsets.UTF_8);
    }

    private void fill() throws IOException {
        Cache cache = Cache.open(folder.resolve("cache"));
        for (int i = 0; i < 20; i++) {
            recall(cache, "f", "đầu vào " + i);
        }
        cache.save();
        worked.set(0);
    }

    private void asWithoutCache() {
        Cache cache = Cache.open(folder.resolve("cache"));
        for (int i = 0; i < 20; i++) {
            assertThat(recall(cache, "f", "đầu vào " + i)).isEqualTo("fđầu vào " + i);
        }
    }

    @Test
    void whatWasWorkedOutOnceIsRemembered() throws IOException {
        fill();
        asWithoutCache();
        assertThat(worked).hasValue(0);
    }

    @Test
    void functionAndInputDoNotRunTogether() {
        Cache cache = Cache.open(folder);
        assertThat(recall(cache, "ab", "c")).isEqualTo("abc");
        recall(cache, "a", "bc");
        assertThat(worked).hasValue(2);
        assertThat(Memo.input("ab", "c")).isNotEqualTo(Memo.input("a", "bc"));
    }

    @Test
    void whatABuildDidNotAskForIsDropped() throws IOException {
        fill();
        Cache cache = Cache.open(folder.resolve("cache"));
        recall(cache, "f", "đầu vào 1");
        cache.save();
        long small = Files.size(folder.resolve("cache/results.bin"));
        assertThat(small).isLessThan(400);
    }

    @Test
    void aDamagedFileCountsAsEmptyOrLosesOnlyWhatIsDamaged() throws IOException {
        fill();
        Path file = folder.resolve("cache/results.bin");
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 7) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x55;
            Files.write(file, flipped);
            asWithoutCache();
            Files.write(file, java.util.Arrays.copyOf(whole, at));
            asWithoutCache();
        }
        Files.writeString(file, "không phải là của Loa");
        asWithoutCache();
    }

    @Test
    void aCacheThatCannotBeKeptOnlyCostsTime() throws IOException {
        Files.createDirectories(folder.resolve("cache/results.bin/x"));
        Cache cache = Cache.open(folder.resolve("cache"));
        recall(cache, "f", "a");
        cache.save();
        Files.writeString(folder.resolve("file"), "");
        Cache blocked = Cache.open(folder.resolve("file"));
        recall(blocked, "f", "a");
        blocked.save();
        assertThat(worked).hasValue(2);
    }
}
