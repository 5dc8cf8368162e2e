package vn.loa.source;

import java.util.Optional;

/**
 * Characters that are no letters: those that stand for a letter lost on the way, and control
 * characters that nobody sees and that no page, feed or print may hold.
 */
final class OddLetters {

    private OddLetters() {}

    /** Where a letter was lost: the replacement character, or half a pair. */
    static Optional<Integer> lost(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == '\ufffd' || Character.isSurrogate(c)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Where the first control character stands. */
    static Optional<Integer> hidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHidden(text.charAt(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The text with a space in place of each control character. */
    static String without(String text) {
        var clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            if (isHidden(clean.charAt(i))) {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString();
    }

    // A byte order mark within a text comes from files pasted together.
    private static boolean isHidden(char c) {
        return c < ' ' && c != '\t' && c != '\n'
                || c >= '\u007f' && c < '\u00a0'
                || c >= '\ufdd0' && c <= '\ufdef'
                || c >= '\ufffe'
                || c == '\ufeff';
    }

    static Diagnostic isLost(Position at) {
        return Diagnostic.error(
                        "encoding",
                        at,
                        "chỗ này có chữ đã hỏng (�), không đọc được",
                        "a letter was lost here (�)")
                .suggesting(
                        "gõ lại chữ đúng, hoặc chép lại từ bản gốc",
                        "type the right letter, or copy it again from the original");
    }

    static Diagnostic isHidden(Position at) {
        return Diagnostic.warning(
                        "control-character",
                        at,
                        "chỗ này có ký tự điều khiển không nhìn thấy; nó được thay bằng dấu cách",
                        "a control character that nobody sees stands here; a space is put in its"
                                + " place")
                .suggesting(
                        "xóa chữ trước và sau chỗ này rồi gõ lại",
                        "delete the letters before and after it and type them again");
    }
}
