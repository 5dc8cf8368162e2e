package vn.loa.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** Turns bytes into clean text, or says at which line they stop being text. */
final class TextDecoder {

    private TextDecoder() {}

    static Outcome<String> decode(SourceFile file) {
        Optional<Diagnostic> other = OtherFormat.problem(file);
        if (other.isPresent()) {
            return Outcome.failed(other.get());
        }
        byte[] bytes = file.bytes();
        Charset charset = charset(bytes);
        int mark = markLength(bytes);
        // What is no text in this charset would be U+FFFD here, which is not ordinary.
        String read = new String(bytes, mark, bytes.length - mark, charset);
        if (isOrdinary(read)) {
            return Outcome.ok(read);
        }
        ByteBuffer input = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        try {
            String text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(input)
                            .toString();
            return clean(file, text);
        } catch (CharacterCodingException e) {
            return Outcome.failed(
                    Diagnostic.error(
                                    "encoding",
                                    new Position(file.path(), lineOf(bytes, input.position()), 1),
                                    file.extension().equals("csv")
                                            ? "bảng không lưu dạng UTF-8; thường là Excel lưu dạng CSV thường"
                                            : "tệp không lưu dạng UTF-8; thường là Notepad lưu dạng ANSI",
                                    file.extension().equals("csv")
                                            ? "the table is not saved as UTF-8; mostly Excel saved"
                                                    + " it as plain CSV"
                                            : "the file is not saved as UTF-8; mostly Notepad saved"
                                                    + " it as ANSI")
                            .suggesting(howToSave(file).vietnamese(), howToSave(file).english()));
        }
    }

    private static Message howToSave(SourceFile file) {
        return file.extension().equals("csv")
                ? new Message(
                        "mở bảng tính gốc bằng Excel, chọn File, Save As, kiểu “CSV UTF-8”",
                        "open the spreadsheet, choose File, Save As, type \"CSV UTF-8\"")
                : new Message(
                        "mở bằng Notepad, chọn File, Save As, ô Encoding chọn UTF-8 rồi"
                                + " lưu đè; chữ nào thành dấu hỏi thì gõ lại",
                        "open it in Notepad, choose File, Save As, Encoding UTF-8 and"
                                + " save it; type again what became question marks");
    }

    /**
     * Whether a text holds nothing that has to be looked at again, as nearly all do: only Latin
     * letters of today's encoding, marks composed, and common signs.
     */
    private static boolean isOrdinary(String text) {
        for (char c : text.toCharArray()) {
            boolean ordinary =
                    c >= ' ' && c < 0x7f
                            || c == '\n'
                            || c >= 0x1ea0 && c < 0x1f00
                            || c >= 0x2010 && c < 0x2027
                            || c > 0xff && c < 0x250
                            || c == '\t'
                            || OldEncoding.isOfToday(c);
            if (!ordinary) {
                return false;
            }
        }
        return true;
    }

    private static Outcome<String> clean(SourceFile file, String text) {
        Optional<Integer> lost = OddLetters.lost(text);
        if (lost.isPresent()) {
            return Outcome.failed(OddLetters.isLost(positionOf(file, text, lost.get())));
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return Outcome.failed(
                    Diagnostic.error(
                                    "encoding",
                                    positionOf(file, text, nul),
                                    "tệp có ký tự rỗng ở đây nên không phải là tệp chữ",
                                    "the file holds an empty character here; it is no text file")
                            .suggesting(
                                    "chép phần chữ sang một tệp mới rồi lưu dạng UTF-8",
                                    "copy the words into a new file and save it as UTF-8"));
        }
        Optional<Integer> old = OldEncoding.in(text);
        if (old.isPresent()) {
            return Outcome.failed(
                    Diagnostic.error(
                                    "encoding-old",
                                    positionOf(file, text, old.get()),
                                    "dòng này gõ bằng bảng mã cũ (TCVN3 hoặc VNI), không ai đọc được",
                                    "this line is in an old encoding (TCVN3 or VNI) that nobody"
                                            + " can read")
                            .suggesting(
                                    "dùng công cụ chuyển mã của bộ gõ (Unikey: Ctrl+Shift+F6) sang"
                                            + " Unicode rồi dán lại",
                                    "convert it to Unicode with the converter of your input"
                                            + " method, then paste it again"));
        }
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        String composed =
                Normalizer.isNormalized(lines, Normalizer.Form.NFC)
                        ? lines
                        : Normalizer.normalize(lines, Normalizer.Form.NFC);
        Optional<Integer> hidden = OddLetters.hidden(composed);
        return hidden.<Outcome<String>>map(
                        at ->
                                new Outcome.Ok<>(
                                        OddLetters.without(composed),
                                        List.of(
                                                OddLetters.isHidden(
                                                        positionOf(file, composed, at)))))
                .orElseGet(() -> Outcome.ok(composed));
    }

    private static Position positionOf(SourceFile file, String text, int offset) {
        String before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Position(file.path(), line, offset - before.lastIndexOf('\n'));
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static int markLength(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) ? 2 : 0;
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < Math.min(offset, bytes.length); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
