package vn.loa.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.loa.content.Material;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Publication;
import vn.loa.source.Position;
import vn.loa.source.YamlValue;

/** Finds where a writer wrote what stands on paper. */
final class WrittenWords {

    /** Letters that are enough to know a text by. */
    private static final int ENOUGH = 12;

    private WrittenWords() {}

    /**
     * Where a printed text was written: the part of the words that holds it, a number where it was
     * asked for.
     *
     * @return absent when it is not in the words: a template, a service or site.yaml brought it
     */
    static Optional<Position> of(String printed, Material material, Publication publication) {
        var scalars = new ArrayList<YamlValue.Scalar>();
        gather(material.formatWords(), scalars);
        gather(material.words(), scalars);
        var text = squeezed(printed);
        var said = scalars.stream().map(scalar -> said(scalar, publication)).toList();
        return first(said, words -> words.text().equals(text))
                .or(() -> first(said, words -> words.text().contains(text)))
                .or(() -> first(said, words -> words.text().contains(head(text))))
                .or(() -> first(said, words -> words.text().contains(tail(text))));
    }

    /** What a part of the words reads as on paper. */
    private record Said(String text, Position at) {}

    private static Said said(YamlValue.Scalar scalar, Publication publication) {
        var number = publication.phone(scalar.text().strip()).map(PhoneNumber::number);
        var text = number.orElseGet(() -> publication.withPhones(scalar.text()));
        return new Said(squeezed(text), scalar.at());
    }

    private static Optional<Position> first(List<Said> said, Predicate<Said> right) {
        return said.stream()
                .filter(words -> !words.text().isEmpty())
                .filter(right)
                .findFirst()
                .map(Said::at);
    }

    private static String head(String text) {
        return text.substring(0, Math.min(ENOUGH, text.length()));
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - ENOUGH));
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
