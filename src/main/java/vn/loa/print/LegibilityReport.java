package vn.loa.print;

import java.util.Optional;
import vn.loa.content.Material;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/** Says what on a piece cannot be read, and who can mend it. */
final class LegibilityReport {

    private LegibilityReport() {}

    /** What to say of a misfit; absent for one that is not about reading. */
    static Optional<Diagnostic> of(Misfit misfit, Material material, PrintFormat format) {
        if (misfit instanceof Misfit.LowContrast low) {
            return Optional.of(contrast(low, material, format));
        }
        if (misfit instanceof Misfit.TooSmall small) {
            return Optional.of(small(small, material, format));
        }
        if (misfit instanceof Misfit.TooThin thin) {
            return Optional.of(thin(thin, format));
        }
        if (misfit instanceof Misfit.TooCoarse coarse) {
            return Optional.of(coarse(coarse, format));
        }
        if (misfit instanceof Misfit.NoPicture picture) {
            return Optional.of(noPicture(picture, format));
        }
        return misfit instanceof Misfit.UnreadableCode code
                ? Optional.of(code(code, material, format))
                : Optional.empty();
    }

    private static Diagnostic contrast(
            Misfit.LowContrast low, Material material, PrintFormat format) {
        return Diagnostic.error(
                        "print-contrast-low",
                        WrittenWords.of(low.text(), material).orElse(template(format)),
                        "chữ “%s” trên “%s” khó đọc: độ tương phản với nền là %s : 1"
                                .formatted(
                                        low.text(),
                                        format.title(),
                                        tenths(low.ratio(), Language.VIETNAMESE)),
                        "the text \"%s\" on %s is hard to read: its contrast is %s : 1"
                                .formatted(
                                        low.text(),
                                        format.name(),
                                        tenths(low.ratio(), Language.ENGLISH)))
                .suggesting(
                        "chọn màu chữ hoặc màu nền để đạt ít nhất 4,5 : 1",
                        "choose a colour of text or ground that gives 4.5 : 1 at least");
    }

    private static Diagnostic small(Misfit.TooSmall small, Material material, PrintFormat format) {
        return Diagnostic.error(
                        "print-text-small",
                        WrittenWords.of(small.text(), material).orElse(template(format)),
                        "chữ “%s” trên “%s” chỉ cao %s pt, cần ít nhất %s pt"
                                .formatted(
                                        small.text(),
                                        format.title(),
                                        tenths(small.points(), Language.VIETNAMESE),
                                        tenths(Legibility.LEAST_TEXT_PT, Language.VIETNAMESE)),
                        "the text \"%s\" on %s is set in %s pt; %s pt is the least"
                                .formatted(
                                        small.text(),
                                        format.name(),
                                        tenths(small.points(), Language.ENGLISH),
                                        tenths(Legibility.LEAST_TEXT_PT, Language.ENGLISH)))
                .suggesting(
                        "viết ngắn lại, hoặc tăng cỡ chữ trong mẫu in",
                        "write it shorter, or set it larger in the template");
    }

    private static Diagnostic thin(Misfit.TooThin thin, PrintFormat format) {
        return Diagnostic.error(
                        "print-line-thin",
                        template(format),
                        "“%s” có nét dày %s pt, máy in không giữ được; cần ít nhất 0,25 pt"
                                .formatted(
                                        format.title(),
                                        hundredths(thin.points(), Language.VIETNAMESE)),
                        "%s has a line of %s pt, which presses lose; 0.25 pt is the least"
                                .formatted(
                                        format.name(), hundredths(thin.points(), Language.ENGLISH)))
                .suggesting("vẽ nét dày hơn", "draw it wider");
    }

    private static Diagnostic coarse(Misfit.TooCoarse coarse, PrintFormat format) {
        var ppi = Math.round(coarse.ppi());
        return Diagnostic.error(
                        "print-picture-coarse",
                        template(format),
                        "ảnh trên “%s” chỉ có %s điểm trên một inch, cần ít nhất %s"
                                .formatted(format.title(), ppi, coarse.least()),
                        "a picture on %s has %s pixels to an inch; %s is the least"
                                .formatted(format.name(), ppi, coarse.least()))
                .suggesting(
                        "dùng ảnh lớn hơn, hoặc in nhỏ lại", "use a larger one, or set it smaller");
    }

    private static Diagnostic noPicture(Misfit.NoPicture picture, PrintFormat format) {
        return Diagnostic.error(
                        "print-picture-missing",
                        template(format),
                        "“%s” gọi ảnh “%s”, nhưng bản in không đọc tệp ảnh bên ngoài"
                                .formatted(format.title(), picture.name()),
                        "%s asks for the picture \"%s\", but prints read no file of pictures"
                                .formatted(format.name(), picture.name()))
                .suggesting(
                        "viết ảnh thẳng vào mẫu (src=\"data:image/…\"), hoặc vẽ bằng SVG",
                        "write it into the template (src=\"data:image/…\"), or draw it as SVG");
    }

    private static Diagnostic code(
            Misfit.UnreadableCode code, Material material, PrintFormat format) {
        var small = code.moduleMm() > 0;
        var suggestion =
                Diagnostic.error(
                        "print-code-unreadable",
                        small ? material.origin() : template(format),
                        small
                                ? "mã QR trên “%s” có ô chỉ %s mm, điện thoại khó quét; cần ít nhất %s mm"
                                        .formatted(
                                                format.title(),
                                                hundredths(code.moduleMm(), Language.VIETNAMESE),
                                                hundredths(
                                                        PrintedCodes.LEAST_MODULE_MM,
                                                        Language.VIETNAMESE))
                                : "mã QR “%s” trên “%s” bị che, bị cắt hoặc mờ, không quét được"
                                        .formatted(code.name(), format.title()),
                        small
                                ? "the QR code on %s has modules of %s mm, hard to scan; %s mm is the least"
                                        .formatted(
                                                format.name(),
                                                hundredths(code.moduleMm(), Language.ENGLISH),
                                                hundredths(
                                                        PrintedCodes.LEAST_MODULE_MM,
                                                        Language.ENGLISH))
                                : "the QR code \"%s\" on %s is covered, cut off or faint"
                                        .formatted(code.name(), format.name()));
        return small
                ? suggestion.suggesting(
                        "dùng link ngắn hơn, hoặc phóng to mã trong mẫu in",
                        "use a shorter link, or set the code larger in the template")
                : suggestion.suggesting(
                        "để mã đen trên nền trắng, bốn phía chừa trống",
                        "keep it black on white with its margin free");
    }

    private static Position template(PrintFormat format) {
        return Position.start("theme/" + format.template());
    }

    private static String tenths(double value, Language language) {
        return language.number(Math.round(value * 10) / 10.0);
    }

    private static String hundredths(double value, Language language) {
        return language.number(Math.round(value * 100) / 100.0);
    }
}
