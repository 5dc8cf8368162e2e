package vn.loa.source;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A file of another program under the name of a text: renaming it does not make it one. */
final class OtherFormat {

    /** What such files begin with, and what they are. */
    private static final Map<String, Message> BEGINNINGS =
            Map.of(
                    "PK\u0003\u0004",
                    new Message("tệp Word, Excel hoặc tệp nén", "a Word, Excel or zip file"),
                    "\u00d0\u00cf\u0011\u00e0",
                    new Message("tệp Word, Excel kiểu cũ", "an old Word or Excel file"),
                    "%PDF",
                    new Message("tệp PDF", "a PDF file"),
                    "{\\rtf",
                    new Message("văn bản Word (RTF)", "a Word text (RTF)"));

    private OtherFormat() {}

    /** Says what a file is that is no text; absent for most. */
    static Optional<Diagnostic> problem(SourceFile file) {
        byte[] bytes = file.bytes();
        if (bytes.length < 5 || "P\u00d0%{".indexOf(bytes[0] & 0xff) < 0) {
            return Optional.empty();
        }
        String start = new String(bytes, 0, 5, StandardCharsets.ISO_8859_1);
        return BEGINNINGS.entrySet().stream()
                .filter(entry -> start.startsWith(entry.getKey()))
                .map(entry -> diagnostic(file, entry.getValue()))
                .findFirst();
    }

    private static Diagnostic diagnostic(SourceFile file, Message what) {
        boolean table = file.extension().equals("csv");
        return Diagnostic.error(
                        "encoding",
                        file.start(),
                        "đây là " + what.vietnamese() + " mang đuôi ." + file.extension(),
                        "this is " + what.english() + " with the ending ." + file.extension())
                .suggesting(
                        table
                                ? "mở bằng Excel, chọn File, Save As, kiểu “CSV UTF-8”"
                                : "mở bằng chương trình của nó, chép chữ vào một tệp mới; kế hoạch Word"
                                        + " thì đổi lại đuôi .docx rồi gõ: loa import",
                        table
                                ? "open it in Excel, choose File, Save As, type \"CSV UTF-8\""
                                : "open it in its own program and copy the words into a new file; a"
                                        + " plan gets its ending .docx back, then: loa import");
    }
}
