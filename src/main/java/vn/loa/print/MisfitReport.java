package vn.loa.print;

import java.util.ArrayList;
import java.util.List;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/** Says to the writer of a material what did not fit on the paper. */
final class MisfitReport {

    private MisfitReport() {}

    /** What is wrong on a sheet that is no material, such as a job ticket. */
    static Diagnostic of(Misfit misfit, Position at, PrintFormat format) {
        if (misfit instanceof Misfit.TooMuch tooMuch) {
            return tooMuch(tooMuch, at);
        }
        if (misfit instanceof Misfit.NoGlyph noGlyph) {
            return noGlyph(noGlyph, at);
        }
        if (misfit instanceof Misfit.OffPaper off) {
            return offPaper(off, at, format);
        }
        return inTheme(misfit, at, format);
    }

    static Diagnostic of(Misfit misfit, Whereabouts where) {
        var format = where.format();
        if (misfit instanceof Misfit.TooMuch tooMuch) {
            return tooMuch(tooMuch, where.material().origin());
        }
        if (misfit instanceof Misfit.TooLong tooLong) {
            return tooLong(tooLong, where);
        }
        if (misfit instanceof Misfit.TooWide tooWide) {
            return tooWide(tooWide, where);
        }
        if (misfit instanceof Misfit.NoGlyph noGlyph) {
            return noGlyph(noGlyph, where.of(List.of(noGlyph.context())));
        }
        if (misfit instanceof Misfit.OffPaper off) {
            return offPaper(off, where.of(off.texts()), format);
        }
        if (misfit instanceof Misfit.Overlap overlap) {
            return overlap(overlap, where);
        }
        if (misfit instanceof Misfit.NoInk noInk) {
            return noInk(noInk, where);
        }
        if (misfit instanceof Misfit.WrongPageCount count && format.paper().flows()) {
            return tooManyPages(count, where);
        }
        return LegibilityReport.of(misfit, where)
                .orElseGet(() -> inTheme(misfit, where.ofFormat(), format));
    }

    /** What was not even laid out, whatever it was to be. */
    static Diagnostic tooMuch(Misfit.TooMuch misfit, Position at) {
        return Diagnostic.error(
                        "print-text-too-long",
                        at,
                        "phần đem in dài %s chữ cái; một bản in chỉ nhận %s triệu"
                                .formatted(
                                        Language.VIETNAMESE.count(misfit.letters()),
                                        LongestPrint.LETTERS / 1_000_000),
                        "what is to be printed has %s letters; one print takes %s million"
                                .formatted(
                                        Language.ENGLISH.count(misfit.letters()),
                                        LongestPrint.LETTERS / 1_000_000))
                .suggesting("chia thành nhiều tệp", "divide it into several files");
    }

    private static Diagnostic overlap(Misfit.Overlap misfit, Whereabouts where) {
        var texts = new ArrayList<>(List.of(misfit.text()));
        texts.addAll(misfit.others());
        var count = misfit.others().size() - 1;
        return Diagnostic.error(
                        "print-text-overlaps",
                        where.of(texts),
                        "chữ “%s” và chữ “%s”%s đè lên nhau trên “%s”"
                                .formatted(
                                        misfit.text(),
                                        misfit.others().get(0),
                                        more(count),
                                        where.format().title()),
                        "the texts \"%s\" and \"%s\"%s stand on one another on %s"
                                .formatted(
                                        misfit.text(),
                                        misfit.others().get(0),
                                        others(count),
                                        where.format().name()))
                .suggesting(
                        "viết ngắn lại, hoặc chọn kiểu trình bày (design) khác",
                        "write it shorter, or choose another design");
    }

    private static Diagnostic noInk(Misfit.NoInk misfit, Whereabouts where) {
        var format = where.format();
        return Diagnostic.error(
                        "print-ink-missing",
                        where.ofFormat(),
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

    private static Diagnostic tooLong(Misfit.TooLong misfit, Whereabouts where) {
        var format = where.format();
        return Diagnostic.error(
                        "print-too-long",
                        where.ofBox(misfit.box()),
                        "phần “%s” dài quá khung %s mm trên “%s”"
                                .formatted(
                                        misfit.box(), vietnamese(misfit.overMm()), format.title()),
                        "\"%s\" is %s mm too long for its box on %s"
                                .formatted(misfit.box(), english(misfit.overMm()), format.name()))
                .suggesting(cut(misfit.excess(), false), cut(misfit.excess(), true));
    }

    /** How much has to go, and where the room ends. */
    private static String cut(Misfit.Excess excess, boolean english) {
        if (excess.lines() == 0) {
            return english ? "write it shorter" : "viết ngắn lại";
        }
        String over = MisfitWords.shortened(excess.text());
        return english
                ? "write about %s letters (%s) less: there is no room for \"%s\""
                        .formatted(
                                excess.letters(),
                                excess.lines() == 1 ? "1 line" : excess.lines() + " lines",
                                over)
                : "bớt khoảng %s chữ cái (%s dòng): khung không còn chỗ cho “%s”"
                        .formatted(excess.letters(), excess.lines(), over);
    }

    private static Diagnostic tooWide(Misfit.TooWide misfit, Whereabouts where) {
        var format = where.format();
        var problem =
                Diagnostic.error(
                        "print-too-wide",
                        where.ofLine(misfit.line(), misfit.box()),
                        "dòng “%s” rộng quá khung “%s” %s mm trên “%s”"
                                .formatted(
                                        misfit.line(),
                                        misfit.box(),
                                        vietnamese(misfit.overMm()),
                                        format.title()),
                        "the line \"%s\" is %s mm too wide for the box \"%s\" on %s"
                                .formatted(
                                        misfit.line(),
                                        english(misfit.overMm()),
                                        misfit.box(),
                                        format.name()));
        return where.isSite(misfit.line())
                ? problem.suggesting(
                        "địa chỉ trang (baseUrl trong site/site.yaml) dài quá: dùng tên miền ngắn hơn",
                        "the address of the site (baseUrl in site/site.yaml) is too long: use a shorter host")
                : problem.suggesting(
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
        var count = texts.size() - 1;
        return Diagnostic.error(
                        "print-off-paper",
                        at,
                        "chữ “%s”%s nằm ngoài vùng in an toàn của “%s”"
                                .formatted(first, more(count), format.title()),
                        "the text \"%s\"%s leaves the safe area of %s"
                                .formatted(first, others(count), format.name()))
                .suggesting("viết ngắn lại", "write it shorter");
    }

    private static String more(int count) {
        return count == 0 ? "" : " (và %s chỗ khác)".formatted(count);
    }

    private static String others(int count) {
        return count == 0 ? "" : " (and %s more)".formatted(count);
    }

    private static Diagnostic tooManyPages(Misfit.WrongPageCount misfit, Whereabouts where) {
        var format = where.format();
        return Diagnostic.error(
                        "print-too-many-pages",
                        where.material().origin(),
                        "“%s” chỉ nên dài nhất %s trang, đang có %s"
                                .formatted(format.title(), misfit.wanted(), misfit.got()),
                        "%s may have %s pages at most, it has %s"
                                .formatted(format.name(), misfit.wanted(), misfit.got()))
                .suggesting("viết ngắn lại, hoặc tách làm hai", "write it shorter, or split it");
    }

    /** What only whoever makes the theme can mend. */
    private static Diagnostic inTheme(Misfit misfit, Position at, PrintFormat format) {
        return whatInTheme(misfit, at, format)
                .suggesting(
                        "sửa theme/%s và style.css của nó".formatted(format.template()),
                        "mend theme/%s and its style.css".formatted(format.template()));
    }

    private static Diagnostic whatInTheme(Misfit misfit, Position at, PrintFormat format) {
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
        if (misfit instanceof Misfit.UnderLeast under) {
            return Diagnostic.error(
                    "print-under-least",
                    at,
                    "phần “%s” trên “%s” đặt cỡ %s pt, nhỏ hơn %s pt mà format.yaml ghi ở leastPt"
                            .formatted(
                                    under.box(),
                                    format.title(),
                                    vietnamese(under.points()),
                                    vietnamese(under.leastPt())),
                    "\"%s\" on %s is set in %s pt, less than the %s pt of leastPt in format.yaml"
                            .formatted(
                                    under.box(),
                                    format.name(),
                                    english(under.points()),
                                    english(under.leastPt())));
        }
        var what =
                EngineWords.IGNORED.tell(
                        misfit instanceof Misfit.Ignored ignored ? ignored.what() : "");
        return Diagnostic.warning(
                "print-style-ignored",
                at,
                "bộ in bỏ qua một chỗ trên “%s”: %s".formatted(format.title(), what.vietnamese()),
                "the print engine ignores a part of %s: %s"
                        .formatted(format.name(), what.english()));
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
