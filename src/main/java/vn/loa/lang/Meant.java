package vn.loa.lang;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the name of a file or record somebody meant in a command: one with a slip, one of which a
 * part was typed, or the one with most words in common.
 */
public final class Meant {

    private Meant() {}

    /**
     * @param typed a name, perhaps with the folders and the ending of its file
     * @return absent when no known name is like it
     */
    public static Optional<String> among(Collection<String> known, String typed) {
        String bare = bare(typed);
        String letters = letters(bare);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        String first = Folding.plain(bare) + "-";
        List<String> sorted = known.stream().sorted().toList();
        // Who types the first words of a name means it, however like another name they are.
        return sorted.stream()
                .filter(typed::equals)
                .findFirst()
                .or(
                        () ->
                                sorted.stream()
                                        .filter(n -> Folding.plain(bare(n)).startsWith(first))
                                        .findFirst())
                .or(() -> Nearest.to(typed, sorted))
                .or(() -> Nearest.to(bare, sorted))
                .or(
                        () ->
                                sorted.stream()
                                        .filter(n -> letters(bare(n)).startsWith(letters))
                                        .findFirst())
                .or(
                        () ->
                                sorted.stream()
                                        .filter(n -> letters(bare(n)).contains(letters))
                                        .findFirst())
                .or(() -> withWordsOf(bare, sorted));
    }

    /** The shortest of those that share most words; a word of one letter says nothing. */
    private static Optional<String> withWordsOf(String typed, List<String> known) {
        Set<String> wanted = words(typed);
        return known.stream()
                .filter(name -> shared(name, wanted) > 0)
                .min(
                        Comparator.comparing((String name) -> -shared(name, wanted))
                                .thenComparing(String::length));
    }

    private static long shared(String name, Set<String> wanted) {
        return words(bare(name)).stream().filter(wanted::contains).count();
    }

    private static Set<String> words(String name) {
        var words = new TreeSet<String>();
        Arrays.stream(Folding.plain(name).split("[^a-z0-9]+"))
                .filter(word -> word.length() > 1)
                .forEach(words::add);
        return words;
    }

    /** Without folders and ending. */
    private static String bare(String name) {
        return name.replace('\\', '/')
                .replaceFirst("^.*/(?=.)", "")
                .replaceFirst("\\.[A-Za-z]{2,5}$", "");
    }

    private static String letters(String name) {
        return Folding.plain(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
