package vn.loa.print;

import java.util.List;
import java.util.Locale;
import vn.loa.content.Reference;
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
        var known = alike.isEmpty() ? FormatNames.list(theme) : String.join(", ", alike);
        if (isScript(theme, name)) {
            return List.of(script(name));
        }
        return List.of(
                Diagnostic.error(
                                "unknown-print-format",
                                name.at(),
                                "giao diện không có khổ in “" + name.id() + "”",
                                "the theme has no print format \"" + name.id() + "\"")
                        .suggesting("chọn một trong: " + known, "choose one of: " + known)
                        .suggestingName(
                                FormatNames.meant(theme, name.id())
                                        .or(() -> FormatNames.near(theme, name.id()))));
    }

    /** Words read aloud are a part of the file and no format. */
    private static boolean isScript(Theme theme, Reference name) {
        return FormatNames.meant(theme, name.id())
                .filter(meant -> meant.startsWith("script-"))
                .isPresent();
    }

    private static Diagnostic script(Reference name) {
        return Diagnostic.error(
                        "unknown-print-format",
                        name.at(),
                        "lời đọc loa không ghi ở formats (“" + name.id() + "”)",
                        "words for the loudspeaker are no print format (\"" + name.id() + "\")")
                .suggesting(
                        "tạo tệp lời đọc loa: loa new an-pham loi-doc-loa --format loa",
                        "begin a file for them: loa new material loi-doc-loa --format loa");
    }
}
