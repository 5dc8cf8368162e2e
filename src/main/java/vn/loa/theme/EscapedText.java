package vn.loa.theme;

/**
 * Text as HTML and XML write it. As the template engine's own escaping, which first reads a table
 * of all named letters.
 */
final class EscapedText {

    private EscapedText() {}

    /** The text with the five signs that mean something in markup written as references. */
    static String of(String text) {
        int plain = 0;
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            String reference = reference(text.charAt(i));
            if (reference != null) {
                escaped = escaped == null ? new StringBuilder(text.length() + 16) : escaped;
                escaped.append(text, plain, i).append(reference);
                plain = i + 1;
            }
        }
        return escaped == null ? text : escaped.append(text, plain, text.length()).toString();
    }

    private static String reference(char letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
