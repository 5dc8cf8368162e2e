package vn.loa.source;

import java.util.List;
import java.util.regex.Pattern;

/** What a library says of a writer's file, in the words of the writer. */
public final class Retold {

    /** The same in both languages. */
    public record Words(String vietnamese, String english) {}

    private record Entry(Pattern said, Words words) {}

    private final List<Entry> entries;

    private Retold(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * @param table a line for each message: a pattern of what the library says, what to say instead
     *     in Vietnamese and in English, parted by {@code ¦}; {@code $1} is the first group. The
     *     last line is for whatever no other fits.
     */
    public static Retold of(String table) {
        return new Retold(
                table.lines().filter(line -> !line.isBlank()).map(Retold::entry).toList());
    }

    private static Entry entry(String line) {
        var parts = line.split("¦");
        return new Entry(
                Pattern.compile(parts[0].strip(), Pattern.DOTALL),
                new Words(parts[1].strip(), parts[2].strip()));
    }

    /** What to say; what a library does not say itself is told as the last line. */
    public Words tell(String message) {
        var said = message == null ? "" : message;
        return entries.stream()
                .filter(entry -> entry.said().matcher(said).find())
                .findFirst()
                .map(entry -> told(entry, said))
                .orElseGet(() -> entries.get(entries.size() - 1).words());
    }

    private static Words told(Entry entry, String said) {
        return new Words(
                filled(entry, entry.words().vietnamese(), said),
                filled(entry, entry.words().english(), said));
    }

    private static String filled(Entry entry, String words, String said) {
        var found = entry.said().matcher(said);
        found.find();
        var text = words;
        for (var i = 1; i <= found.groupCount(); i++) {
            var part = found.group(i);
            text = text.replace("$" + i, part == null ? "" : part);
        }
        return text;
    }
}
