package vn.loa.print;

import java.util.List;
import java.util.Optional;
import vn.loa.content.Material;
import vn.loa.content.Reference;
import vn.loa.lang.Nearest;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.Severity;
import vn.loa.source.YamlValue;
import vn.loa.theme.Theme;

/** Says what is wrong between a material and the formats it asks for. */
final class FormatReport {

    private FormatReport() {}

    static Diagnostic unreadable(PrintFormat format, RuntimeException e) {
        String reason = e.getClass().getSimpleName() + ": " + e.getMessage();
        return Diagnostic.error(
                        "print-theme-unreadable",
                        Position.start("theme/" + format.template()),
                        "bộ in không đọc được mẫu của “" + format.title() + "” (" + reason + ")",
                        "the print engine cannot read the template of "
                                + format.name()
                                + " ("
                                + reason
                                + ")")
                .suggesting(
                        "xem lại style.css và template.html của khổ in này, hoặc xóa chúng để dùng mẫu có sẵn",
                        "look at this format's style.css and template.html, or delete them to use the built-in ones");
    }

    static List<Diagnostic> unknownFormat(Reference name, Theme theme) {
        var known = PrintFormat.names(theme);
        return List.of(
                Diagnostic.error(
                                "unknown-print-format",
                                name.at(),
                                "giao diện không có khổ in “" + name.id() + "”",
                                "the theme has no print format \"" + name.id() + "\"")
                        .suggesting(
                                "chọn một trong: " + String.join(", ", known),
                                "choose one of: " + String.join(", ", known))
                        .suggestingName(Nearest.to(name.id(), known)));
    }

    /** Words that none of the material's formats has a place for; said with the first format. */
    static List<Diagnostic> unknownWords(Material material, PrintFormat format, Theme theme) {
        if (!material.formats().get(0).id().equals(format.name())) {
            return List.of();
        }
        var known =
                material.formats().stream()
                        .map(name -> PrintFormat.of(theme, name.id()).flatMap(Outcome::value))
                        .flatMap(Optional::stream)
                        .flatMap(f -> f.slots().stream())
                        .map(Slot::name)
                        .distinct()
                        .toList();
        return material.words().entries().stream()
                .filter(entry -> !known.contains(entry.key()))
                .map(entry -> unknownWord(entry, known))
                .toList();
    }

    private static Diagnostic unknownWord(YamlValue.Entry entry, List<String> known) {
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
}
