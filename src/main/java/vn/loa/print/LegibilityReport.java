package vn.loa.print;

import java.util.List;
import java.util.Optional;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;

/** Says what on a piece cannot be read, and who can mend it. */
final class LegibilityReport {

    private LegibilityReport() {}

    /** What to say of a misfit; absent for one that is not about reading. */
    static Optional<Diagnostic> of(Misfit misfit, Whereabouts where) {
        if (misfit instanceof Misfit.LowContrast low) {
            return Optional.of(contrast(low, where));
        }
        if (misfit instanceof Misfit.TooSmall small) {
            return Optional.of(small(small, where));
        }
        if (misfit instanceof Misfit.TooFar far) {
            return Optional.of(far(far, where));
        }
        if (misfit instanceof Misfit.TooThin thin) {
            return Optional.of(thin(thin, where));
        }
        if (misfit instanceof Misfit.TooCoarse coarse) {
            return Optional.of(coarse(coarse, where));
        }
        if (misfit instanceof Misfit.NoPicture picture) {
            return Optional.of(noPicture(picture, where));
        }
        return misfit instanceof Misfit.UnreadableCode code
                ? Optional.of(code(code, where))
                : Optional.empty();
    }

    private static Diagnostic contrast(Misfit.LowContrast low, Whereabouts where) {
        var format = where.format();
        return Diagnostic.error(
                        "print-contrast-low",
                        where.of(List.of(low.text())),
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
                        "chọn màu chữ hoặc màu nền để đạt ít nhất 4,5 : 1 (theme/print/colours.yaml, %s)"
                                .formatted(where.template()),
                        "choose a colour of text or ground that gives 4.5 : 1 at least (theme/print/colours.yaml, %s)"
                                .formatted(where.template()));
    }

    private static Diagnostic small(Misfit.TooSmall small, Whereabouts where) {
        var format = where.format();
        return Diagnostic.error(
                        "print-text-small",
                        where.of(List.of(small.text())),
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
                        "viết ngắn lại, hoặc tăng cỡ chữ trong " + where.template(),
                        "write it shorter, or set it larger in " + where.template());
    }

    private static Diagnostic far(Misfit.TooFar far, Whereabouts where) {
        var format = where.format();
        return Diagnostic.error(
                        "print-too-far",
                        where.of(List.of(far.text())),
                        "“%s”, chữ to nhất trên “%s”, chỉ đọc được từ %s m; cần đọc được từ %s m"
                                .formatted(
                                        far.text(),
                                        format.title(),
                                        tenths(far.reachM(), Language.VIETNAMESE),
                                        tenths(far.wantedM(), Language.VIETNAMESE)),
                        "\"%s\", the largest on %s, is read from %s m only; it must be from %s m"
                                .formatted(
                                        far.text(),
                                        format.name(),
                                        tenths(far.reachM(), Language.ENGLISH),
                                        tenths(far.wantedM(), Language.ENGLISH)))
                .suggesting(
                        "viết ngắn lại để chữ to hơn, chọn khổ giấy lớn hơn, hoặc ghi distanceM gần hơn",
                        "write it shorter so that it is set larger, choose a larger format, or state a nearer distanceM");
    }

    private static Diagnostic thin(Misfit.TooThin thin, Whereabouts where) {
        var format = where.format();
        return Diagnostic.error(
                        "print-line-thin",
                        where.ofFormat(),
                        "“%s” có nét dày %s pt, máy in không giữ được; cần ít nhất 0,25 pt"
                                .formatted(
                                        format.title(),
                                        hundredths(thin.points(), Language.VIETNAMESE)),
                        "%s has a line of %s pt, which presses lose; 0.25 pt is the least"
                                .formatted(
                                        format.name(), hundredths(thin.points(), Language.ENGLISH)))
                .suggesting(
                        "vẽ nét dày hơn trong " + where.template(),
                        "draw it wider in " + where.template());
    }

    private static Diagnostic coarse(Misfit.TooCoarse coarse, Whereabouts where) {
        var format = where.format();
        var ppi = Math.round(coarse.ppi());
        return Diagnostic.error(
                        "print-picture-coarse",
                        where.ofFormat(),
                        "ảnh trên “%s” chỉ có %s điểm trên một inch, cần ít nhất %s"
                                .formatted(format.title(), ppi, coarse.least()),
                        "a picture on %s has %s pixels to an inch; %s is the least"
                                .formatted(format.name(), ppi, coarse.least()))
                .suggesting(
                        "dùng ảnh lớn hơn, hoặc in nhỏ lại, trong " + where.template(),
                        "use a larger one, or set it smaller, in " + where.template());
    }

    private static Diagnostic noPicture(Misfit.NoPicture picture, Whereabouts where) {
        var format = where.format();
        return Diagnostic.error(
                        "print-picture-missing",
                        where.ofFormat(),
                        "“%s” gọi ảnh “%s”, nhưng bản in không đọc tệp ảnh bên ngoài"
                                .formatted(format.title(), picture.name()),
                        "%s asks for the picture \"%s\", but prints read no file of pictures"
                                .formatted(format.name(), picture.name()))
                .suggesting(
                        "viết ảnh thẳng vào %s (src=\"data:image/…\"), hoặc vẽ bằng SVG"
                                .formatted(where.template()),
                        "write it into %s (src=\"data:image/…\"), or draw it as SVG"
                                .formatted(where.template()));
    }

    private static Diagnostic code(Misfit.UnreadableCode code, Whereabouts where) {
        var format = where.format();
        var small = code.moduleMm() > 0;
        var suggestion =
                Diagnostic.error(
                        "print-code-unreadable",
                        small ? where.ofLink() : where.ofFormat(),
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
                        "dùng link ngắn hơn, hoặc phóng to mã trong " + where.template(),
                        "use a shorter link, or set the code larger in " + where.template())
                : suggestion.suggesting(
                        "để mã đen trên nền trắng, bốn phía chừa trống, trong " + where.template(),
                        "keep it black on white with its margin free in " + where.template());
    }

    private static String tenths(double value, Language language) {
        return language.number(Math.round(value * 10) / 10.0);
    }

    private static String hundredths(double value, Language language) {
        return language.number(Math.round(value * 100) / 100.0);
    }
}
