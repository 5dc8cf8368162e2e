package vn.loa.print;

import java.util.Locale;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.YamlValue;

/** The inks a format is printed with. */
enum Inks {
    /** Cyan, magenta, yellow and black. */
    FOUR,
    /** Black alone: copiers, the printer of an office or a school, one plate at the press. */
    BLACK;

    static Outcome<Inks> of(YamlValue.Scalar value) {
        for (var inks : values()) {
            if (inks.name().equals(value.text().strip().toUpperCase(Locale.ROOT))) {
                return Outcome.ok(inks);
            }
        }
        return Outcome.failed(
                Diagnostic.error(
                                "print-inks-unknown",
                                value.at(),
                                "không có cách in mực “" + value.text() + "”",
                                "there is no printing with \"" + value.text() + "\"")
                        .suggesting(
                                "viết ink: black (chỉ mực đen) hoặc bỏ dòng này (bốn mực)",
                                "write ink: black, or leave it out for four inks"));
    }
}
