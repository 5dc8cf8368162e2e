package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Material;
import vn.loa.source.YamlValue;

/** The words of a material, read as text. */
final class MaterialWords {

    /** A stretch of the material's own words; the title may be empty. */
    record Passage(String title, List<String> texts) {}

    private final Edition edition;
    private final UnaryOperator<String> filled;
    private final List<Passage> all = new ArrayList<>();

    private MaterialWords(Edition edition, UnaryOperator<String> filled) {
        this.edition = edition;
        this.filled = filled;
    }

    /** All its words in one line. */
    static String inOneLine(Material material, Edition edition) {
        return of(material, edition, edition.shown()::withPhones).stream()
                .flatMap(part -> Stream.concat(Stream.of(part.title()), part.texts().stream()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * Its words as the material has them, slot by slot.
     *
     * @param filled puts phone numbers into a text, as plain text or as HTML
     */
    static List<Passage> of(Material material, Edition edition, UnaryOperator<String> filled) {
        var words = new MaterialWords(edition, filled);
        material.words().entries().forEach(entry -> words.add(entry.key(), entry.value()));
        return List.copyOf(words.all);
    }

    private void add(String key, YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            String text = key.equals("service") ? number(scalar) : line(scalar);
            if (!text.isEmpty()) {
                all.add(new Passage("", List.of(text)));
            }
        } else if (value instanceof YamlValue.Sequence items) {
            items.items().forEach(item -> add("", item));
        } else if (value instanceof YamlValue.Mapping inner) {
            all.add(new Passage(title(inner), List.of()));
            inner.entries().stream()
                    .filter(entry -> !entry.key().equals("title"))
                    .forEach(entry -> add(entry.key(), entry.value()));
        }
    }

    private String title(YamlValue.Mapping words) {
        return words.entry("title")
                .map(YamlValue.Entry::value)
                .filter(YamlValue.Scalar.class::isInstance)
                .map(value -> line((YamlValue.Scalar) value))
                .orElse("");
    }

    /** A text of a slot; {@code |} marks where a line of the poster breaks. */
    private String line(YamlValue.Scalar scalar) {
        return filled.apply(scalar.text().replaceAll("\\s*\\|\\s*", " ").strip());
    }

    private String number(YamlValue.Scalar service) {
        return edition.publication()
                .phone(service.text())
                .map(phone -> filled.apply("{{phone " + service.text() + "}}"))
                .orElse("");
    }
}
