package vn.loa.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.lang.Folding;

/**
 * Which syllables stand beside each other: words written down by hand, and pairs counted in this
 * project's own texts. Syllables are compared without regard to case and to where a tone is put.
 */
final class WordPairs {

    /** What a pair of a word written down counts. */
    private static final int WORD = 4;

    private static final WordPairs BUILT_IN = read();

    private final Map<String, Integer> pairs = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, Set<String>> spelled = new HashMap<>();
    private final Set<String> syllables = new HashSet<>();

    private WordPairs() {}

    static WordPairs builtIn() {
        return BUILT_IN;
    }

    /** How often the two stand in this order, as far as known; 0 for a pair never seen. */
    int count(String left, String right) {
        return pairs.getOrDefault(key(left, right), 0);
    }

    /** Whether the two are a word, or parts of one, that was written down by hand. */
    boolean isWord(String left, String right) {
        return words.contains(key(left, right));
    }

    /** Whether the syllable was ever seen. */
    boolean knows(String syllable) {
        return syllables.contains(Folding.form(syllable));
    }

    /** Known syllables with the same letters but other marks, the word itself left out. */
    Stream<String> otherMarks(String word) {
        String form = Folding.form(word);
        return spelled.getOrDefault(Folding.plain(word), Set.of()).stream()
                .filter(s -> !Folding.form(s).equals(form))
                .sorted();
    }

    private static String key(String left, String right) {
        return Folding.form(left) + " " + Folding.form(right);
    }

    private void learn(String left, String right, int times) {
        pairs.merge(key(left, right), times, Integer::sum);
        know(left);
        know(right);
    }

    private void know(String syllable) {
        if (syllables.add(Folding.form(syllable))) {
            spelled.computeIfAbsent(Folding.plain(syllable), any -> new HashSet<>()).add(syllable);
        }
    }

    private static WordPairs read() {
        var read = new WordPairs();
        lines("compounds.txt").flatMap(l -> Stream.of(l.split(", *"))).forEach(read::word);
        lines("pairs.txt").map(l -> l.split(" ")).forEach(read::pairs);
        return read;
    }

    private void word(String word) {
        String[] parts = word.strip().split(" ");
        for (int i = 0; i + 1 < parts.length; i++) {
            learn(parts[i], parts[i + 1], WORD);
            words.add(key(parts[i], parts[i + 1]));
        }
    }

    /** A line such as {@code vay vốn*10 tiền}: what stands before, and all that follows it. */
    private void pairs(String[] line) {
        for (int i = 1; i < line.length; i++) {
            int times = line[i].indexOf('*');
            learn(
                    line[0],
                    times < 0 ? line[i] : line[i].substring(0, times),
                    times < 0 ? 1 : Integer.parseInt(line[i].substring(times + 1)));
        }
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = WordPairs.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
