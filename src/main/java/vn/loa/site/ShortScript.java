package vn.loa.site;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A script with fewer bytes and the same tokens: without indents, without lines that are nothing
 * but a comment, without blanks beside signs. It is no parser: a line with a slash that does not
 * divide, a backslash or a double quote, which may be a pattern or hold one, keeps its blanks, and
 * a script with a text over several lines stays as it is.
 */
final class ShortScript {

    private static final Pattern INDENTS = Pattern.compile("(?m)^[ \\t]+");
    private static final Pattern COMMENT_LINES =
            Pattern.compile("(?m)^(?://.*|/\\*(?:[^*]|\\*(?!/))*+\\*/)?\\R");
    private static final Pattern VALUE_ENDS = Pattern.compile("[\\w)\\]](?<!\\breturn)$");
    private static final String SIGNS = "=*/<>&|?:;,(){}[]!";
    private static final String JOINS_LINES = ";{,";

    private ShortScript() {}

    static String of(String script) {
        if (script.indexOf('`') >= 0) {
            return script;
        }
        String lines = COMMENT_LINES.matcher(INDENTS.matcher(script).replaceAll("")).replaceAll("");
        return lines.lines().map(ShortScript::line).collect(Collectors.joining());
    }

    private static String line(String line) {
        if (!isPlain(line)) {
            return line + "\n";
        }
        var close = new StringBuilder(line.length() + 1);
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '\'';
            if (quoted || c != ' ' || !isSign(line, i - 1) && !isSign(line, i + 1)) {
                close.append(c);
            }
        }
        int last = close.length() - 1;
        boolean joined = last >= 0 && JOINS_LINES.indexOf(close.charAt(last)) >= 0;
        return joined ? close.toString() : close.append('\n').toString();
    }

    /** Whether quotes are the only thing in it that may hold a blank that counts. */
    private static boolean isPlain(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '/' && (quoted || !divides(line, i)) || c == '\\' || c == '"') {
                return false;
            }
            quoted ^= c == '\'';
        }
        return !quoted;
    }

    /** Whether a slash stands between two values: a / b. */
    private static boolean divides(String line, int at) {
        return line.startsWith(" / ", at - 1)
                && VALUE_ENDS.matcher(line.substring(0, at - 1)).find()
                && !line.startsWith("/", at + 2);
    }

    private static boolean isSign(String line, int at) {
        if (at < 0 || at >= line.length()) {
            return false;
        }
        char c = line.charAt(at);
        return SIGNS.indexOf(c) >= 0 || (c == '+' || c == '-') && !isDoubled(line, at, c);
    }

    /** a + +b is not a++b. */
    private static boolean isDoubled(String line, int at, char sign) {
        return line.startsWith(" ", at - 1) && line.startsWith("" + sign, at - 2)
                || line.startsWith("" + sign, at + 1)
                || line.startsWith(" " + sign, at + 1);
    }
}
