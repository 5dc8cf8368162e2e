package vn.loa.site;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finished page for people who open it from a folder or a USB stick: a browser shows a folder's
 * list of files there, not its {@code index.html}, so links name the file.
 */
public final class PortablePage {

    private static final Pattern TAG = Pattern.compile("<(?:a|link|form|area|meta)\\s[^>]*>");
    // The place of the folder in href="../dich-vu/#so", action="./" or content="0; url=../";
    // nothing with a colon, so that other sites keep their addresses.
    private static final Pattern FOLDER =
            Pattern.compile(
                    "((?:href|action)=\"|content=\"\\d+; ?url=)"
                            + "((?:[^\":?#]*/)?(?:\\.{1,2})?)(?=[?#\"])");
    private static final Pattern ENDS_IN_DOTS = Pattern.compile("(^|/)\\.{1,2}$");

    private PortablePage() {}

    /** The page with its links to folders leading to their files. */
    public static String of(String html) {
        return TAG.matcher(html).replaceAll(tag -> quoted(tag(tag.group())));
    }

    private static String tag(String tag) {
        // A browser may not read a manifest from a folder, and says so on its console.
        if (tag.startsWith("<link") && tag.contains("rel=\"manifest\"")) {
            return "";
        }
        return FOLDER.matcher(tag).replaceAll(link -> quoted(link.group(1) + file(link)));
    }

    private static String file(MatchResult link) {
        String folder = link.group(2);
        if (folder.isEmpty()) {
            return "";
        }
        return folder + (ENDS_IN_DOTS.matcher(folder).find() ? "/" : "") + "index.html";
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
