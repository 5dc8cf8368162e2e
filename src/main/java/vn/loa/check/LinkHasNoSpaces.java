package vn.loa.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.lang.Slug;
import vn.loa.source.Diagnostic;

/**
 * In Markdown an address ends at its first space: with one in a file's name there is no picture and
 * no link, only brackets on the page.
 */
public final class LinkHasNoSpaces implements WordingRule {

    private static final Pattern LINK =
            Pattern.compile(
                    "(!?)\\[([^\\]\\n]*)]\\(((?:[^()<>\\n\"']|\\([^()<>\\n\"']{0,40}\\)){1,200}?)"
                            + "\\.([A-Za-z0-9]{2,4})[ ]*\\)");

    private static final String BEGINNING = "(?i)(?:https?:|www\\.|mailto:)";
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(!?)\\[([^\\]\\n]*)]\\(("
                            + BEGINNING
                            + "[^()<>\\n\"']*?[ \\u00a0][^()<>\\n\"']*?)[ ]*\\)");

    @Override
    public Check in(Publication publication) {
        return LinkHasNoSpaces::check;
    }

    private static Stream<Diagnostic> check(Prose prose) {
        boolean isText = prose.field().isEmpty() || prose.field().equals("details");
        return isText && hasSpaceInTarget(prose.text())
                ? Stream.concat(
                        LINK.matcher(prose.text())
                                .results()
                                .filter(link -> link.group(3).matches(".*[ \\u00a0].*"))
                                .filter(link -> !isAddress(link.group(3)))
                                .map(link -> problem(link, prose)),
                        ADDRESS.matcher(prose.text()).results().map(link -> inAddress(link, prose)))
                : Stream.empty();
    }

    /** False in nearly all texts, which then need no closer look. */
    private static boolean hasSpaceInTarget(String text) {
        for (int open = text.indexOf("]("); open >= 0; open = text.indexOf("](", open + 2)) {
            int close = text.indexOf(')', open);
            for (int at = open + 2; at < close; at++) {
                if (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0') {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAddress(String target) {
        return target.matches(BEGINNING + ".*");
    }

    /** In a host or a mailbox a space is a slip; in a path it is written %20. */
    private static Diagnostic inAddress(MatchResult link, Prose prose) {
        String written = link.group(3);
        int path = written.indexOf('/', written.indexOf("//") < 0 ? 0 : written.indexOf("//") + 2);
        int host = path < 0 || written.startsWith("mailto:") ? written.length() : path;
        String address =
                written.substring(0, host).replaceAll("[ \\u00a0]", "")
                        + written.substring(host).replaceAll("[ \\u00a0]", "%20");
        String mended = "%s[%s](%s)".formatted(link.group(1), link.group(2), address);
        return Diagnostic.error(
                        "link-with-spaces",
                        prose.at(link.start(3)),
                        "địa chỉ “" + written + "” có dấu cách nên liên kết không bấm được",
                        "the address \"" + written + "\" has spaces, so there is no link")
                .suggesting("viết: " + mended, "write: " + mended);
    }

    private static Diagnostic problem(MatchResult link, Prose prose) {
        boolean picture = !link.group(1).isEmpty();
        String written = link.group(3) + "." + link.group(4);
        int folder = link.group(3).lastIndexOf('/') + 1;
        String name = Slug.orCode(link.group(3).substring(folder)) + "." + link.group(4);
        String mended =
                "%s[%s](%s)"
                        .formatted(
                                link.group(1),
                                link.group(2),
                                link.group(3).substring(0, folder) + name);
        return Diagnostic.error(
                        "link-with-spaces",
                        prose.at(link.start(3)),
                        "tên tệp “"
                                + written
                                + "” có dấu cách nên "
                                + (picture ? "ảnh không hiện" : "liên kết không bấm được"),
                        "the file name \""
                                + written
                                + "\" has spaces, so there is no "
                                + (picture ? "picture" : "link"))
                .suggesting(
                        "đổi tên tệp thành " + name + ", rồi viết: " + mended,
                        "rename the file to " + name + ", then write: " + mended);
    }
}
