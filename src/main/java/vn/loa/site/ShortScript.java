package vn.loa.site;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A script with fewer bytes and the same tokens: without indents, without lines that are nothing
 * but a comment, without blanks beside signs. It is no parser: a line with a slash, a backslash or
 * a double quote, which may be a pattern or hold one, keeps its blanks, and a script with a text
 * over several lines stays as it is.
 */
final class ShortScript {

    private static final Pattern INDENTS = Pattern.compile("(?m)^[ \\t]+");
    private static final Pattern COMMENT_LINES =
            Pattern.compile("(?m)^(?://.*|/\\*(?:[^*]|\\*(?!/))*+\\*/)?\\R");
    private static final Pattern PLAIN =
            Pattern.compile("[^/\\\\\"']*(?:'[^/\\\\\"']*'[^/\\\\\"']*)*");
    // a + +b is not a++b.
    private static final Pattern BLANKS =
            Pattern.compile(
                    " ?([=*<>&|?:;,(){}\\[\\]!]|(?<![+] )[+](?! ?[+])|(?<!- )-(?! ?-)) ?"
                            + "(?=(?:[^']*'[^']*')*[^']*$)");
    private static final Pattern ENDS_IN_SIGN = Pattern.compile("[;{,]$");

    private ShortScript() {}

    static String of(String script) {
        if (script.indexOf('`') >= 0) {
            return script;
        }
        String lines = COMMENT_LINES.matcher(INDENTS.matcher(script).replaceAll("")).replaceAll("");
        return lines.lines().map(ShortScript::line).collect(Collectors.joining());
    }

    private static String line(String line) {
        if (!PLAIN.matcher(line).matches()) {
            return line + "\n";
        }
        String close = BLANKS.matcher(line).replaceAll("$1");
        return ENDS_IN_SIGN.matcher(close).find() ? close : close + "\n";
    }
}
