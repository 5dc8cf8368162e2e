package vn.loa.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.lang.Syllable;

/**
 * Counts which syllables stand beside each other in the project's own Vietnamese texts and writes
 * {@code pairs.txt} of the importer. Run {@code main} when much has been written anew.
 */
final class PairCounts {

    private static final Pattern PIECE = Pattern.compile("\\p{L}+|[^\\s\\p{L}]|\\n\\s*\\n");
    private static final Path TO = Path.of("src/main/resources/vn/loa/office/pairs.txt");

    private final Map<String, Map<String, Integer>> after = new TreeMap<>();

    private void read(String text) {
        Matcher piece = PIECE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        String before = "";
        while (piece.find()) {
            String word = piece.group().toLowerCase(Locale.ROOT);
            boolean syllable = Character.isLetter(word.codePointAt(0)) && Syllable.isPossible(word);
            if (syllable && !before.isEmpty()) {
                after.computeIfAbsent(before, any -> new TreeMap<>()).merge(word, 1, Integer::sum);
            }
            before = syllable ? word : "";
        }
    }

    private static boolean isVietnamese(Path file) {
        String name = file.getFileName().toString();
        return name.matches(".*\\.(?:md|yaml|adoc|txt)") && !name.matches("(?:.*\\.)?en\\.\\w+");
    }

    private String lines() {
        return "# Syllables that stand beside each other in this project's own texts, counted by"
                + " PairCounts (tests).\n"
                + after.entrySet().stream()
                        .map(e -> e.getKey() + " " + followers(e.getValue()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String followers(Map<String, Integer> counted) {
        return counted.entrySet().stream()
                .map(e -> e.getKey() + (e.getValue() > 1 ? "*" + e.getValue() : ""))
                .collect(Collectors.joining(" "));
    }

    public static void main(String[] none) throws IOException {
        var counts = new PairCounts();
        for (String folder : List.of("content", "site/handbook", "theme/words")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(PairCounts::isVietnamese).sorted().toList()) {
                    counts.read(Files.readString(file));
                }
            }
        }
        Files.writeString(TO, counts.lines());
    }
}
