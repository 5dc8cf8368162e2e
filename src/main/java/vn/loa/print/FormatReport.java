package vn.loa.print;

import java.util.List;
import java.util.Locale;
import vn.loa.content.Reference;
import vn.loa.lang.Nearest;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;
import vn.loa.theme.Theme;

/** Says what is wrong between a material and the formats it asks for. */
final class FormatReport {

    private FormatReport() {}

    static Diagnostic unreadable(PrintFormat format, RuntimeException e) {
        var reason = EngineWords.UNREADABLE.tell(e.getMessage());
        return Diagnostic.error(
                        "print-theme-unreadable",
                        Position.start("theme/" + format.template()),
                        "bộ in không đọc được mẫu của “%s”: %s"
                                .formatted(format.title(), reason.vietnamese()),
                        "the print engine cannot read the template of %s: %s"
                                .formatted(format.name(), reason.english()))
                .suggesting(
                        "xem lại style.css và template.html của khổ in này, hoặc xóa chúng để dùng mẫu có sẵn",
                        "look at this format's style.css and template.html, or delete them to use the built-in ones");
    }

    static List<Diagnostic> unknownFormat(Reference name, Theme theme) {
        var all = PrintFormat.names(theme);
        var several = List.of(name.id().strip().split("\\s*[,;]\\s*"));
        if (several.size() > 1 && all.containsAll(several)) {
            var list = "formats: [" + String.join(", ", several) + "]";
            return List.of(
                    Diagnostic.error(
                                    "unknown-print-format",
                                    name.at(),
                                    "nhiều khổ in phải đặt trong ngoặc vuông",
                                    "several print formats stand in square brackets")
                            .suggesting("viết: " + list, "write: " + list));
        }
        var alike =
                all.stream()
                        .filter(known -> known.contains(name.id().toLowerCase(Locale.ROOT)))
                        .toList();
        var known = alike.isEmpty() ? all : alike;
        return List.of(
                Diagnostic.error(
                                "unknown-print-format",
                                name.at(),
                                "giao diện không có khổ in “" + name.id() + "”",
                                "the theme has no print format \"" + name.id() + "\"")
                        .suggesting(
                                "chọn một trong: " + String.join(", ", known),
                                "choose one of: " + String.join(", ", known))
                        .suggestingName(
                                WordsToFill.formatMeant(theme, name.id())
                                        .or(() -> Nearest.to(name.id(), known))));
    }
}
