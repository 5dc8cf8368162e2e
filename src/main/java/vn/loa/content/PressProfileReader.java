package vn.loa.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.source.YamlValue;

/**
 * Reads {@code print: {icc: site/print/<name>.icc, condition: FOGRA39}} of {@code site.yaml}. Only
 * the outline of the profile is read (ICC.1, clause 7), by our own hand: profiles come from
 * strangers and no library is given one.
 */
final class PressProfileReader {

    static final int LARGEST = 4 << 20;

    private static final int HEADER = 128;
    private static final int TAG = 12;
    private static final int SIGNATURE_AT = 36;
    private static final int CLASS_AT = 12;
    private static final int SPACE_AT = 16;
    private static final String TO_PAPER = "B2A0";
    private static final String FROM_PAPER = "A2B0";

    private PressProfileReader() {}

    /** The profile; absent when none is named or the one named cannot be used, which is noted. */
    static Optional<PressProfile> read(Fields settings, SourceTree sources) {
        return settings.mapping("print")
                .flatMap(
                        print -> {
                            var condition = print.text("condition");
                            var file = print.optional("icc", path -> file(path, sources));
                            print.reportUnknown();
                            return file.map(
                                    icc ->
                                            new PressProfile(
                                                    condition.orElse(plainName(icc)), icc.bytes()));
                        });
    }

    private static String plainName(SourceFile icc) {
        return icc.name().replaceFirst("\\.[^.]*$", "");
    }

    private static Outcome<SourceFile> file(YamlValue.Scalar path, SourceTree sources) {
        var file = sources.file(path.text().strip());
        if (file.isEmpty()) {
            return Outcome.failed(
                    problem(
                            path,
                            "không có tệp “" + path.text() + "”",
                            "there is no file \"" + path.text() + "\"",
                            "đặt tệp vào site/print rồi viết: icc: site/print/<tên tệp>.icc",
                            "put the file into site/print and write: icc: site/print/<name>.icc"));
        }
        return fault(file.get().bytes())
                .<Outcome<SourceFile>>map(
                        fault ->
                                Outcome.failed(
                                        problem(
                                                path,
                                                "hồ sơ màu không dùng được: " + fault.vietnamese(),
                                                "the colour profile cannot be used: "
                                                        + fault.english(),
                                                "xin nhà in hồ sơ ICC dạng output, CMYK; hoặc bỏ dòng icc",
                                                "ask the print shop for an ICC output profile for CMYK,"
                                                        + " or drop the line icc")))
                .orElseGet(() -> Outcome.ok(file.get()));
    }

    private static Diagnostic problem(
            YamlValue.Scalar at,
            String vietnamese,
            String english,
            String mend,
            String englishMend) {
        return Diagnostic.error("print-profile", at.at(), vietnamese, english)
                .suggesting(mend, englishMend);
    }

    private record Fault(String vietnamese, String english) {}

    private static Optional<Fault> fault(byte[] profile) {
        if (profile.length > LARGEST) {
            return fault("tệp lớn hơn 4 MB", "it is larger than 4 MB");
        }
        if (profile.length < HEADER + 4 || !word(profile, SIGNATURE_AT).equals("acsp")) {
            return fault("đây không phải là tệp ICC", "it is no ICC profile");
        }
        if (!word(profile, CLASS_AT).equals("prtr")) {
            return fault("hồ sơ này không phải của máy in (output)", "it is not of class output");
        }
        if (!word(profile, SPACE_AT).equals("CMYK")) {
            return fault("hồ sơ này không dành cho bốn mực CMYK", "it is not for CMYK");
        }
        return tags(profile)
                .filter(tags -> tags.contains(TO_PAPER) && tags.contains(FROM_PAPER))
                .map(tags -> Optional.<Fault>empty())
                .orElseGet(
                        () ->
                                fault(
                                        "tệp hỏng hoặc thiếu bảng chuyển màu",
                                        "it is damaged or lacks its tables"));
    }

    private static Optional<Fault> fault(String vietnamese, String english) {
        return Optional.of(new Fault(vietnamese, english));
    }

    /** Names of its tables; absent when the file is not as long as it says. */
    private static Optional<Set<String>> tags(byte[] profile) {
        var header = ByteBuffer.wrap(profile);
        var count = header.getInt(HEADER);
        if (header.getInt(0) != profile.length
                || count < 0
                || count > (profile.length - HEADER - 4) / TAG) {
            return Optional.empty();
        }
        var tags = new HashSet<String>();
        for (var i = 0; i < count; i++) {
            var at = HEADER + 4 + i * TAG;
            var start = Integer.toUnsignedLong(header.getInt(at + 4));
            var size = Integer.toUnsignedLong(header.getInt(at + 8));
            if (start + size > profile.length) {
                return Optional.empty();
            }
            tags.add(word(profile, at));
        }
        return Optional.of(tags);
    }

    private static String word(byte[] profile, int at) {
        return new String(profile, at, 4, StandardCharsets.ISO_8859_1);
    }
}
