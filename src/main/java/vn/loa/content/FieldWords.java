package vn.loa.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
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

    private static Label label(String text) {
        String[] parts = text.split("\\s*\\|\\s*", 2);
        return new Label(parts[0], Optional.of(parts).filter(p -> p.length > 1).map(p -> p[1]));
    }
}
