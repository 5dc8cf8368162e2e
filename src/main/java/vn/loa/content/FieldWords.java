package vn.loa.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.loa.lang.Folding;
import vn.loa.lang.Nearest;
import vn.loa.source.SourceFile;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

/** What fields are called and are for, in Vietnamese, for editors and forms. */
public final class FieldWords {

    /**
     * @param title what a form calls the field
     * @param about what to write there; absent where the title says it
     */
    public record Label(String title, Optional<String> about) {}

    private final YamlValue.Mapping words;

    private FieldWords(YamlValue.Mapping words) {
        this.words = words;
    }

    /** The words that ship with Loa. */
    public static FieldWords builtIn() {
        try (InputStream in = FieldWords.class.getResourceAsStream("fields.yaml")) {
            var file = new SourceFile("loa/fields.yaml", in.readAllBytes());
            return new FieldWords(Yaml.read(file).value().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words for a field; the longest end of its path that has any counts.
     *
     * @param path from the kind, e.g. {@code service.phones.number}
     */
    public Optional<Label> of(String path) {
        return key(path)
                .flatMap(words::entry)
                .map(entry -> ((YamlValue.Scalar) entry.value()).text())
                .map(FieldWords::label);
    }

    /** The entry that holds the words for a field. */
    Optional<String> key(String path) {
        for (String end = path; ; end = end.substring(end.indexOf('.') + 1)) {
            if (words.entry(end).isPresent()) {
                return Optional.of(end);
            }
            if (end.indexOf('.') < 0) {
                return Optional.empty();
            }
        }
    }

    /**
     * The field of a file that people call by a name: one whose title it is or is a part of.
     *
     * @param file such as {@code site}
     * @param typed without marks
     */
    Optional<String> called(String file, String typed) {
        List<String> own =
                words.entries().stream()
                        .map(YamlValue.Entry::key)
                        .filter(key -> key.matches(file + "\\.[A-Za-z]+"))
                        .map(key -> key.substring(file.length() + 1))
                        .toList();
        Map<String, String> titles = new TreeMap<>();
        words.entries().stream()
                .filter(entry -> own.contains(last(entry.key())))
                .forEach(entry -> titles.putIfAbsent(title(entry), last(entry.key())));
        return Optional.ofNullable(titles.get(typed))
                .or(
                        () ->
                                titles.keySet().stream()
                                        .filter(
                                                title ->
                                                        (" " + title + " ")
                                                                .contains(" " + typed + " "))
                                        .findFirst()
                                        .or(() -> Nearest.to(typed, titles.keySet()))
                                        .map(titles::get));
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static String title(YamlValue.Entry entry) {
        return Folding.plain(label(((YamlValue.Scalar) entry.value()).text()).title());
    }

    private static Label label(String text) {
        String[] parts = text.split("\\s*\\|\\s*", 2);
        return new Label(parts[0], Optional.of(parts).filter(p -> p.length > 1).map(p -> p[1]));
    }
}
