package vn.loa.print;

import vn.loa.content.Material;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/** Says to the writer of a material what did not fit on the paper. */
final class MisfitReport {

    private MisfitReport() {}

    /** What is wrong on a sheet that is no material: only its template can be mended. */
    static Diagnostic of(Misfit misfit, PrintFormat format) {
        var template = Position.start("theme/" + format.template());
        if (misfit instanceof Misfit.NoGlyph noGlyph) {
            return noGlyph(noGlyph, template);
        }
        if (misfit instanceof Misfit.OffPaper off) {
            return offPaper(off, template, format);
        }
        return inTheme(misfit, format);
    }

    static Diagnostic of(Misfit misfit, Material material, PrintFormat format) {
        if (misfit instanceof Misfit.TooLong tooLong) {
            return tooLong(tooLong, material, format);
        }
        if (misfit instanceof Misfit.TooWide tooWide) {
            return tooWide(tooWide, material, format);
        }
        if (misfit instanceof Misfit.NoGlyph noGlyph) {
            return noGlyph(
                    noGlyph,
                    WrittenWords.of(noGlyph.context(), material).orElse(material.words().at()));
        }
        if (misfit instanceof Misfit.OffPaper off) {
            return offPaper(
                    off,
                    WrittenWords.of(off.texts().get(0), material).orElse(material.words().at()),
                    format);
        }
        if (misfit instanceof Misfit.NoInk noInk) {
            return noInk(noInk, format);
        }
        if (misfit instanceof Misfit.WrongPageCount count && format.paper().flows()) {
            return tooManyPages(count, material, format);
        }
        return LegibilityReport.of(misfit, material, format)
                .orElseGet(() -> inTheme(misfit, format));
    }

    private static Diagnostic noInk(Misfit.NoInk misfit, PrintFormat format) {
        return Diagnostic.error(
                        "print-ink-missing",
                        Position.start("theme/" + format.template()),
                        "nhà in chưa có công thức mực cho “%s” trên “%s”"
                                .formatted(misfit.what(), format.title()),
                        "the press has no recipe for \"%s\" on %s"
                                .formatted(misfit.what(), format.name()))
                .suggesting(
                        "thêm màu vào theme/print/colours.yaml kèm cmyk: [xanh, hồng, vàng, đen];"
                                + " không dùng dải màu chuyển",
                        "add the colour to theme/print/colours.yaml with its cmyk: [c, m, y, k];"
                                + " use no gradients");
    }

    private static Diagnostic tooLong(
            Misfit.TooLong misfit, Material material, PrintFormat format) {
        return Diagnostic.error(
                        "print-too-long",
                        SheetWords.at(material, format.name(), misfit.box()),
                        "phần “%s” dài quá khung %s mm trên “%s”"
                                .formatted(
                                        misfit.box(), vietnamese(misfit.overMm()), format.title()),
                        "\"%s\" is %s mm too long for its box on %s"
                                .formatted(misfit.box(), english(misfit.overMm()), format.name()))
                .suggesting("viết ngắn lại", "write it shorter");
    }

    private static Diagnostic tooWide(
            Misfit.TooWide misfit, Material material, PrintFormat format) {
        return Diagnostic.error(
                        "print-too-wide",
                        SheetWords.at(material, format.name(), misfit.box()),
                        "một dòng của “%s” rộng quá khung %s mm trên “%s”"
                                .formatted(
                                        misfit.box(), vietnamese(misfit.overMm()), format.title()),
                        "a line of \"%s\" is %s mm too wide for its box on %s"
                                .formatted(misfit.box(), english(misfit.overMm()), format.name()))
                .suggesting(
                        "dùng chữ ngắn hơn, hoặc ngắt dòng bằng dấu |",
                        "use shorter words, or break the line with |");
    }

    private static Diagnostic noGlyph(Misfit.NoGlyph misfit, Position at) {
        return Diagnostic.error(
                        "print-no-glyph",
                        at,
                        "phông chữ in không có ký tự “%s” (trong “%s”)"
                                .formatted(misfit.characters(), misfit.context()),
                        "the print fonts have no character \"%s\" (in \"%s\")"
                                .formatted(misfit.characters(), misfit.context()))
                .suggesting(
                        "thay bằng chữ hoặc dấu thông thường",
                        "use an ordinary letter or sign instead");
    }

    private static Diagnostic offPaper(Misfit.OffPaper misfit, Position at, PrintFormat format) {
        var texts = misfit.texts();
        var first = texts.get(0);
        var more = texts.size() == 1 ? "" : " (và %s chỗ khác)".formatted(texts.size() - 1);
        var others = texts.size() == 1 ? "" : " (and %s more)".formatted(texts.size() - 1);
        return Diagnostic.error(
                        "print-off-paper",
                        at,
                        "chữ “%s”%s nằm ngoài vùng in an toàn của “%s”"
                                .formatted(first, more, format.title()),
                        "the text \"%s\"%s leaves the safe area of %s"
                                .formatted(first, others, format.name()))
                .suggesting("viết ngắn lại", "write it shorter");
    }

    private static Diagnostic tooManyPages(
            Misfit.WrongPageCount misfit, Material material, PrintFormat format) {
        return Diagnostic.error(
                        "print-too-many-pages",
                        material.origin(),
                        "“%s” chỉ nên dài nhất %s trang, đang có %s"
                                .formatted(format.title(), misfit.wanted(), misfit.got()),
                        "%s may have %s pages at most, it has %s"
                                .formatted(format.name(), misfit.wanted(), misfit.got()))
                .suggesting("viết ngắn lại, hoặc tách làm hai", "write it shorter, or split it");
    }

    /** What only whoever makes the theme can mend. */
    private static Diagnostic inTheme(Misfit misfit, PrintFormat format) {
        var at = Position.start("theme/" + format.template());
        if (misfit instanceof Misfit.WrongPageCount count) {
            return Diagnostic.error(
                    "print-page-count",
                    at,
                    "“%s” phải có %s trang, đang có %s"
                            .formatted(format.title(), count.wanted(), count.got()),
                    "%s must have %s pages, it has %s"
                            .formatted(format.name(), count.wanted(), count.got()));
        }
        if (misfit instanceof Misfit.WrongPageSize size) {
            return Diagnostic.error(
                    "print-page-size",
                    at,
                    "trang rộng %s mm, cao %s mm không khớp với format.yaml"
                            .formatted(vietnamese(size.widthMm()), vietnamese(size.heightMm())),
                    "a page of %s by %s mm does not agree with format.yaml"
                            .formatted(english(size.widthMm()), english(size.heightMm())));
        }
        var what = misfit instanceof Misfit.Ignored ignored ? ignored.what() : misfit.toString();
        return Diagnostic.warning(
                "print-style-ignored",
                at,
                "bộ in bỏ qua: " + what,
                "the print engine ignores: " + what);
    }

    private static String vietnamese(double mm) {
        return Language.VIETNAMESE.number(tenths(mm));
    }

    private static String english(double mm) {
        return Language.ENGLISH.number(tenths(mm));
    }

    private static double tenths(double mm) {
        return Math.round(mm * 10) / 10.0;
    }
}
