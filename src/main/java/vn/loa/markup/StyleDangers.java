package vn.loa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What in a style would ask another host. Comments, strings and escapes are where such things hide,
 * and browsers end each by rules of its own; so the text is looked at with comments and without,
 * and an address counts wherever it could be one.
 */
final class StyleDangers {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:url|src|image)\\(\\s*(?:\"([^\"]*)|'([^']*)|([^)]*))|@import\\s*+(?!url\\()([^;\"']+)");

    /** A string that is an address; in a selector such as {@code [href^="http"]} it asks nobody. */
    private static final Pattern STRING =
            Pattern.compile(
                    "(?<!=)(?<!=\\s)[\"'](?=\\s*((?:https?:|ftp:|//|/\\\\|\\\\\\\\)[^\"']+))");

    private static final Pattern CODE =
            Pattern.compile("expression\\s*\\(|behavior\\s*:|-moz-binding|javascript:");
    private static final Pattern OTHER_LETTERS =
            Pattern.compile("\\A\ufeff?@charset(?!\\s*[\"']utf-8[\"'])[^;]*");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|\r?\n|(.))", Pattern.DOTALL);

    private StyleDangers() {}

    /** Each as it stands there, escapes resolved; empty when there is none. */
    static List<String> in(String css) {
        var found = new ArrayList<String>();
        boolean commented = css.contains("/*");
        for (String variant :
                commented ? List.of(css, COMMENT.matcher(css).replaceAll("")) : List.of(css)) {
            String plain = unescaped(variant).toLowerCase(Locale.ROOT);
            matches(CODE, plain).forEach(found::add);
            matches(OTHER_LETTERS, plain).forEach(found::add);
            addresses(ADDRESS, plain).forEach(found::add);
            addresses(STRING, plain).forEach(found::add);
        }
        return found.stream().distinct().toList();
    }

    /** The same for an attribute of a drawing, which holds an address, numbers or words. */
    static List<String> inAttribute(String value) {
        return mayAsk(value)
                ? addresses(ADDRESS, unescaped(value).toLowerCase(Locale.ROOT)).toList()
                : List.of();
    }

    /** A bracket that follows no letter, as in a condition on the screen, holds no address. */
    private static boolean mayAsk(String value) {
        boolean may = value.indexOf('\\') >= 0 || value.indexOf('@') >= 0;
        for (int at = value.indexOf('('); at >= 0 && !may; at = value.indexOf('(', at + 1)) {
            may = at > 0 && Character.isLetter(value.charAt(at - 1));
        }
        return may;
    }

    private static Stream<String> matches(Pattern pattern, String css) {
        return pattern.matcher(css).results().map(MatchResult::group);
    }

    private static Stream<String> addresses(Pattern pattern, String css) {
        return pattern.matcher(css)
                .results()
                .filter(StyleDangers::isForeign)
                .map(match -> css.substring(match.start(), end(match)));
    }

    private static int end(MatchResult match) {
        int end = match.end();
        for (int i = 1; i <= match.groupCount(); i++) {
            end = Math.max(end, match.end(i));
        }
        return end;
    }

    private static boolean isForeign(MatchResult match) {
        for (int i = 1; i <= match.groupCount(); i++) {
            String address = match.group(i) == null ? "" : match.group(i).strip();
            if (WebAddress.isForeign(WebAddress.plain(address))
                    && !address.startsWith("data:font/")) {
                return true;
            }
        }
        return false;
    }

    static String unescaped(String css) {
        return css.indexOf('\\') < 0
                ? css
                : ESCAPE.matcher(css).replaceAll(StyleDangers::unescaped);
    }

    private static String unescaped(MatchResult escape) {
        if (escape.group(1) == null) {
            return escape.group(2) == null ? "" : Matcher.quoteReplacement(escape.group(2));
        }
        int letter = Integer.parseInt(escape.group(1), 16);
        return Character.isValidCodePoint(letter)
                ? Matcher.quoteReplacement(Character.toString(letter))
                : "";
    }
}
