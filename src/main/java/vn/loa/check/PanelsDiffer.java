package vn.loa.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;
import vn.loa.source.YamlValue;

/**
 * Each panel of a print says something of its own: a new material has one sample in all of them,
 * and a panel that was copied may keep the words of the other.
 */
public final class PanelsDiffer implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return publication.contents().stream()
                .filter(Material.class::isInstance)
                .map(Material.class::cast)
                .flatMap(material -> same(material.words()).stream());
    }

    /** The first part that says the same as another of its list. */
    private static Optional<Diagnostic> same(YamlValue.Mapping words) {
        return words.entries().stream()
                .map(YamlValue.Entry::value)
                .filter(YamlValue.Sequence.class::isInstance)
                .flatMap(list -> again((YamlValue.Sequence) list).stream())
                .findFirst()
                .map(PanelsDiffer::diagnostic);
    }

    private static Optional<YamlValue> again(YamlValue.Sequence list) {
        Set<String> seen = new HashSet<>();
        return list.items().stream()
                .filter(YamlValue.Mapping.class::isInstance)
                .filter(item -> !seen.add(text(item)))
                .findFirst();
    }

    private static String text(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.text().strip();
        }
        return value instanceof YamlValue.Sequence list
                ? list.items().stream().map(PanelsDiffer::text).collect(Collectors.joining("\n"))
                : ((YamlValue.Mapping) value)
                        .entries().stream()
                                .map(entry -> entry.key() + ":" + text(entry.value()))
                                .collect(Collectors.joining("\n"));
    }

    private static Diagnostic diagnostic(YamlValue part) {
        return Diagnostic.notice(
                        "panels-alike",
                        part.at(),
                        "phần này giống hệt một phần ở trên",
                        "this part is the same as one above")
                .suggesting(
                        "viết chữ riêng cho từng phần; tệp mới có cùng một câu mẫu ở mọi phần",
                        "write words of its own in each; a new file has one sample in all of them");
    }
}
