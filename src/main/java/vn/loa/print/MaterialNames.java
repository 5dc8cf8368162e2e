package vn.loa.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.content.Material;
import vn.loa.content.Reference;
import vn.loa.lang.Nearest;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.Severity;
import vn.loa.source.YamlValue;
import vn.loa.theme.Theme;

/** Names in a material that its print formats do not know: words, designs, formats of words. */
final class MaterialNames {

    private final Material material;
    private final List<PrintFormat> formats;

    private MaterialNames(Material material, Theme theme) {
        this.material = material;
        this.formats =
                material.formats().stream()
                        .map(name -> PrintFormat.of(theme, name.id()).flatMap(Outcome::value))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** Slots of which the words stand there under a name that is nearly theirs. */
    static Set<String> misspelt(Material material, Theme theme) {
        var names = new MaterialNames(material, theme);
        var known = names.slots(names.formats);
        return material.words().entries().stream()
                .map(YamlValue.Entry::key)
                .filter(key -> !known.contains(key))
                .flatMap(key -> Nearest.to(key, known).stream())
                .filter(slot -> material.words().entry(slot).isEmpty())
                .collect(Collectors.toSet());
    }

    private List<String> slots(List<PrintFormat> places) {
        return places.stream()
                .flatMap(format -> format.slots().stream())
                .map(Slot::name)
                .distinct()
                .toList();
    }

    /** What is strange in a material; said once, with the first of its formats that is known. */
    static List<Diagnostic> strange(Material material, PrintFormat format, Theme theme) {
        var names = new MaterialNames(material, theme);
        boolean first =
                names.formats.stream()
                        .findFirst()
                        .filter(one -> one.name().equals(format.name()))
                        .isPresent();
        if (!first) {
            return List.of();
        }
        var problems = new ArrayList<Diagnostic>();
        problems.addAll(names.strangeWords(material.words(), names.formats));
        material.design().ifPresent(design -> names.strangeDesign(design).ifPresent(problems::add));
        material.formatWords().entries().forEach(entry -> problems.addAll(names.strangeIn(entry)));
        return problems;
    }

    private List<Diagnostic> strangeIn(YamlValue.Entry formatWords) {
        var format = formats.stream().filter(f -> f.name().equals(formatWords.key())).findFirst();
        if (format.isEmpty()) {
            return List.of(strangeFormat(formatWords));
        }
        return formatWords.value() instanceof YamlValue.Mapping words
                ? strangeWords(words, List.of(format.get()))
                : List.of(notWords(formatWords));
    }

    private List<Diagnostic> strangeWords(YamlValue.Mapping words, List<PrintFormat> places) {
        var known = slots(places);
        return words.entries().stream()
                .filter(entry -> !known.contains(entry.key()))
                .map(entry -> strangeWord(entry, known))
                .toList();
    }

    private static Diagnostic strangeWord(YamlValue.Entry entry, List<String> known) {
        var near = Nearest.to(entry.key(), known);
        return Diagnostic.warning(
                        "unknown-words",
                        entry.keyAt(),
                        "không khổ in nào ở đây có chỗ cho “" + entry.key() + "”",
                        "no format here has a place for \"" + entry.key() + "\"")
                .suggesting(
                        "các phần có thể viết: " + String.join(", ", known),
                        "parts that may be written: " + String.join(", ", known))
                .suggestingName(near)
                .as(near.isPresent() ? Severity.ERROR : Severity.WARNING);
    }

    private Optional<Diagnostic> strangeDesign(Reference design) {
        var known = formats.stream().flatMap(f -> f.designNames().stream()).distinct().toList();
        if (known.contains(design.id())) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.error(
                                "unknown-design",
                                design.at(),
                                "các khổ in ở đây không có kiểu trình bày “" + design.id() + "”",
                                "no format here has a design \"" + design.id() + "\"")
                        .suggesting(
                                known.isEmpty()
                                        ? "bỏ dòng design"
                                        : "chọn một trong: " + String.join(", ", known),
                                known.isEmpty()
                                        ? "drop the line design"
                                        : "choose one of: " + String.join(", ", known))
                        .suggestingName(Nearest.to(design.id(), known)));
    }

    private Diagnostic strangeFormat(YamlValue.Entry formatWords) {
        var known = formats.stream().map(PrintFormat::name).toList();
        return Diagnostic.error(
                        "unknown-print-format",
                        formatWords.keyAt(),
                        "“" + formatWords.key() + "” không có trong formats của ấn phẩm này",
                        "\"" + formatWords.key() + "\" is not among the formats of this material")
                .suggesting(
                        "dùng một trong: " + String.join(", ", known),
                        "use one of: " + String.join(", ", known))
                .suggestingName(Nearest.to(formatWords.key(), known));
    }

    private static Diagnostic notWords(YamlValue.Entry formatWords) {
        return Diagnostic.error(
                        "wrong-type",
                        formatWords.value().at(),
                        "“" + formatWords.key() + "” cần các dòng thụt vào, mỗi dòng một phần chữ",
                        "\"" + formatWords.key() + "\" needs indented lines, one for each text")
                .suggesting("ví dụ:  headline: Gọi 111", "e.g.  headline: …");
    }
}
