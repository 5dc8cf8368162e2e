package vn.loa.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.content.Material;
import vn.loa.source.Position;
import vn.loa.source.YamlValue;

/** Finds where a writer wrote what stands on paper. */
final class WrittenWords {

    /** Letters that are enough to know a text by. */
    private static final int ENOUGH = 12;

    private WrittenWords() {}

    /**
     * Where a printed text was written: the part of the words that holds it, or that begins or ends
     * as it does where a number was looked up in between.
     *
     * @return absent when it is not in the words: a template or a service brought it
     */
    static Optional<Position> of(String printed, Material material) {
        var scalars = new ArrayList<YamlValue.Scalar>();
        gather(material.formatWords(), scalars);
        gather(material.words(), scalars);
        var text = squeezed(printed);
        return first(scalars, text)
                .or(() -> first(scalars, text.substring(0, Math.min(ENOUGH, text.length()))))
                .or(() -> first(scalars, text.substring(Math.max(0, text.length() - ENOUGH))));
    }

    private static Optional<Position> first(List<YamlValue.Scalar> scalars, String text) {
        return text.isEmpty()
                ? Optional.empty()
                : scalars.stream()
                        .filter(scalar -> squeezed(scalar.text()).contains(text))
                        .findFirst()
                        .map(YamlValue.Scalar::at);
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s|]+", "");
    }

    private static void gather(YamlValue value, List<YamlValue.Scalar> into) {
        if (value instanceof YamlValue.Scalar scalar) {
            into.add(scalar);
        } else if (value instanceof YamlValue.Sequence sequence) {
            sequence.items().forEach(item -> gather(item, into));
        } else if (value instanceof YamlValue.Mapping mapping) {
            mapping.entries().forEach(entry -> gather(entry.value(), into));
        }
    }
}
