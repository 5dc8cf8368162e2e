package vn.loa.content;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list of what people type that ships with Loa. Every build reads it, so it is written more
 * plainly than YAML: a line is {@code buôn người: mua bán người}, empty, or a remark after {@code
 * #}.
 */
final class Synonyms {

    private static final String SEPARATOR = ": ";

    private Synonyms() {}

    /**
     * @param text UTF-8
     * @return what people type → what we write
     * @throws IllegalArgumentException for a line of another form, or a second one of the same
     */
    static Map<String, String> read(byte[] text) {
        var synonyms = new TreeMap<String, String>();
        var lines = new String(text, StandardCharsets.UTF_8);
        int end;
        for (int at = 0; at < lines.length(); at = end + 1) {
            end = lines.indexOf('\n', at);
            end = end < 0 ? lines.length() : end;
            if (end > at && lines.charAt(at) != '#') {
                add(lines.substring(at, end), synonyms);
            }
        }
        return synonyms;
    }

    private static void add(String line, Map<String, String> synonyms) {
        int colon = line.indexOf(SEPARATOR);
        if (colon < 1) {
            throw new IllegalArgumentException("no \"typed: written\": " + line);
        }
        String typed = line.substring(0, colon);
        if (synonyms.put(typed, line.substring(colon + SEPARATOR.length())) != null) {
            throw new IllegalArgumentException("twice: " + typed);
        }
    }
}
