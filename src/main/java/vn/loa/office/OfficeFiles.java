package vn.loa.office;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.loa.markup.HtmlText;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.SourceFile;

/** Chooses the reader of a file by its name and its first bytes. */
final class OfficeFiles {

    private OfficeFiles() {}

    static Outcome<OfficeText> text(SourceFile file) {
        if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Outcome.failed(oldWord(file));
        }
        boolean zip = starts(file, 'P', 'K');
        return switch (file.extension()) {
            case "docx", "docm" -> zipped(file, DocxReader::text);
            case "odt" -> zipped(file, OdtReader::text);
            case "txt", "md", "" ->
                    zip ? Outcome.failed(misnamed(file)) : file.text().map(OfficeText::of);
            case "html", "htm" -> file.text().map(OfficeFiles::page);
            default -> Outcome.failed(unknown(file));
        };
    }

    private static OfficeText page(String html) {
        var gather = new TextGather();
        HtmlText.read(html, gather);
        return gather.text();
    }

    private interface Reader {
        OfficeText text(byte[] file) throws IOException, XMLStreamException;
    }

    private static Outcome<OfficeText> zipped(SourceFile file, Reader reader) {
        try {
            return Outcome.ok(reader.text(file.bytes()));
        } catch (ZipParts.TooLarge tooLarge) {
            return Outcome.failed(Import.tooLarge(file.name()));
        } catch (IOException | XMLStreamException damaged) {
            return Outcome.failed(misnamed(file));
        }
    }

    /** What to do with a file that is not what its name says. */
    private static Diagnostic misnamed(SourceFile file) {
        return inside(file)
                .filter(kind -> !kind.equals(file.extension()))
                .map(kind -> wrongName(file, kind))
                .orElseGet(() -> damaged(file));
    }

    /** {@code docx} or {@code odt}, as the parts of a zip tell; absent for anything else. */
    private static Optional<String> inside(SourceFile file) {
        try {
            var parts = ZipParts.of(file.bytes(), Set.of(DocxReader.MAIN, OdtReader.MAIN));
            return parts.part(DocxReader.MAIN)
                    .map(part -> "docx")
                    .or(() -> parts.part(OdtReader.MAIN).map(part -> "odt"));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static Diagnostic wrongName(SourceFile file, String kind) {
        String right = file.name().replaceFirst("\\.[^.]*$", "") + "." + kind;
        return Diagnostic.error(
                        "import-not-readable",
                        file.start(),
                        "tên tệp là ." + file.extension() + " nhưng bên trong là ." + kind,
                        "the name ends in ." + file.extension() + " but the file is a ." + kind)
                .suggesting(
                        "đổi tên thành “" + right + "” rồi nhập lại",
                        "rename it \"" + right + "\" and import it again");
    }

    private static Diagnostic damaged(SourceFile file) {
        return Diagnostic.error(
                        "import-not-readable",
                        file.start(),
                        "tệp hỏng, hoặc không phải là ." + file.extension() + " như tên của nó",
                        "the file is damaged, or is no ." + file.extension() + " as its name says")
                .suggesting(
                        "mở bằng Word hoặc LibreOffice, lưu lại dạng .docx rồi nhập lại",
                        "open it in Word or LibreOffice, save it as .docx and import it again");
    }

    /** A scan of which nobody made text, or nothing at all. */
    static Diagnostic empty(SourceFile file) {
        return Diagnostic.error(
                        "import-not-readable",
                        file.start(),
                        "tệp không có chữ nào; có thể chỉ là ảnh quét",
                        "the file has no text; it may be a scanned picture only")
                .suggesting(
                        "chuyển ảnh quét thành chữ (OCR), lưu dạng .docx hoặc .txt rồi nhập lại",
                        "turn the scan into text (OCR), save it as .docx or .txt and import it again");
    }

    private static boolean starts(SourceFile file, int... bytes) {
        if (file.bytes().length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file.bytes()[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Diagnostic oldWord(SourceFile file) {
        return Diagnostic.error(
                        "import-not-readable",
                        file.start(),
                        "đây là tệp Word đời cũ (.doc) hoặc tệp có mật khẩu",
                        "this is an old Word file (.doc) or one with a password")
                .suggesting(
                        "mở bằng Word, bỏ mật khẩu nếu có, lưu lại dạng .docx rồi nhập lại",
                        "open it in Word, take the password off, save it as .docx and import it again");
    }

    private static Diagnostic unknown(SourceFile file) {
        Diagnostic problem = ofKind(file);
        return switch (file.extension()) {
            case "xls", "xlsx", "ods" ->
                    problem.suggesting(
                            "bảng tính không nhập thành kế hoạch; danh sách dịch vụ, số liệu thì mở bằng"
                                    + " Excel, lưu dạng “CSV UTF-8” vào content/services hoặc"
                                    + " content/statistics",
                            "a workbook is no plan; save services or figures as \"CSV UTF-8\" in"
                                    + " content/services or content/statistics");
            case "pdf" ->
                    problem.suggesting(
                            "mở tệp PDF bằng Word, lưu lại dạng .docx rồi nhập; bản quét thì chuyển thành"
                                    + " chữ (OCR) trước",
                            "open the PDF in Word, save it as .docx and import that; a scan is turned"
                                    + " into text (OCR) first");
            default -> problem;
        };
    }

    private static Diagnostic ofKind(SourceFile file) {
        return Diagnostic.error(
                        "import-not-readable",
                        file.start(),
                        "không đọc được loại tệp “." + file.extension() + "”",
                        "files of the kind \"." + file.extension() + "\" cannot be read")
                .suggesting(
                        "lưu lại dạng .docx, .odt hoặc .txt rồi nhập lại",
                        "save it as .docx, .odt or .txt and import it again");
    }
}
