package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.lang.Folding;
import vn.loa.source.Diagnostic;

/**
 * Pictures have words, links say where they lead, and headings go down one step at a time, so that
 * somebody who listens to the page finds the way.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/">WCAG 2.2, 1.1.1, 1.3.1 and 2.4.4</a>
 */
public final class TextIsAccessible implements WordingRule {

    /** What cameras, screens and word processors call a picture. */
    private static final String NAME_OF_FILE =
            "(?iu:(?:image|img|dscn?|pxl|picture|photo|screen ?shot|ảnh chụp màn hình)[ _-]*"
                    + "\\d[\\d _.:-]*(?:(?:at|lúc) [\\d.: ]+)?)?(?i:\\.(?:png|jpe?g|gif|webp|heic))?";

    private static final Pattern PICTURE =
            Pattern.compile(
                    "!\\[\\s*"
                            + NAME_OF_FILE
                            + "\\s*\\]\\(|\\bimage::?[^\\s\\[]+\\[\\s*"
                            + NAME_OF_FILE
                            + "\\s*\\]");
    private static final Pattern LINK =
            Pattern.compile(
                    "(?<!!)\\[([^\\]\\n]{0,40})\\]\\(|\\b(?:link|https?):[^\\s\\[]+\\[([^\\]\\n]{0,40})\\]");
    // The same without the links of AsciiDoc, which cost much to look for.
    private static final Pattern MARKDOWN_LINK =
            Pattern.compile("\\[(?<!!\\[)([^\\]\\n]{0,40})\\]\\(");
    private static final Pattern HEADING = Pattern.compile("(#{1,6}|={1,6})[ \\t]+\\S");
    private static final Pattern FENCE =
            Pattern.compile(
                    "^(```|~~~|----|\\.\\.\\.\\.).*?^\\1", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Set<String> SAYS_NOTHING =
            Set.of(
                    "",
                    "day",
                    "tai day",
                    "o day",
                    "vao day",
                    "bam vao day",
                    "nhan vao day",
                    "link",
                    "lien ket",
                    "xem",
                    "xem them",
                    "chi tiet",
                    "here",
                    "click here",
                    "more",
                    "read more",
                    "this link");

    @Override
    public Check in(Publication publication) {
        return TextIsAccessible::check;
    }

    private static Stream<Diagnostic> check(Prose prose) {
        boolean isText = prose.field().isEmpty() || prose.field().equals("details");
        if (!isText || !hasMarks(prose.text())) {
            return Stream.empty();
        }
        String text = withoutCode(prose.text());
        return Stream.of(pictures(text, prose), links(text, prose), headings(text, prose))
                .flatMap(problems -> problems);
    }

    private static boolean hasMarks(String text) {
        return text.indexOf('[') >= 0 || text.indexOf('#') >= 0 || text.indexOf('=') >= 0;
    }

    /** The text with blanks for code, so that places stay the same. */
    private static String withoutCode(String text) {
        if (!text.contains("```") && !text.contains("~~~") && !text.contains("----")) {
            return text;
        }
        return FENCE.matcher(text).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }

    private static Stream<Diagnostic> pictures(String text, Prose prose) {
        if (!text.contains("![") && !text.contains("image:")) {
            return Stream.empty();
        }
        return PICTURE.matcher(text)
                .results()
                .map(
                        match ->
                                Diagnostic.warning(
                                                "picture-without-words",
                                                prose.at(match.start()),
                                                "ảnh chưa có lời mô tả cho người không nhìn thấy",
                                                "the picture has no words for people who cannot"
                                                        + " see it")
                                        .suggesting(
                                                "viết: ![điều ảnh cho thấy](tên-ảnh.png)",
                                                "write: ![what it shows](name.png)"));
    }

    private static Stream<Diagnostic> links(String text, Prose prose) {
        boolean markdown = !text.contains("link:") && !text.contains("http");
        return (markdown ? markdownLinks(text) : LINK.matcher(text).results())
                .filter(match -> SAYS_NOTHING.contains(Folding.plain(words(match)).strip()))
                .map(
                        match ->
                                Diagnostic.warning(
                                                "link-says-nothing",
                                                prose.at(match.start()),
                                                "chữ của liên kết không nói nó dẫn đến đâu",
                                                "the link's words do not say where it leads")
                                        .suggesting(
                                                "viết tên của trang đích, ví dụ [Dấu hiệu mua bán"
                                                        + " người](/dau-hieu/)",
                                                "write the name of the page, e.g. [Signs of"
                                                        + " trafficking](/dau-hieu/)"));
    }

    /** Tried only where a bracket stands, as most of a text is letters. */
    private static Stream<MatchResult> markdownLinks(String text) {
        var links = new ArrayList<MatchResult>();
        Matcher link = MARKDOWN_LINK.matcher(text).useTransparentBounds(true);
        for (int at = text.indexOf('['); at >= 0; ) {
            boolean matches = link.region(at, text.length()).lookingAt();
            if (matches) {
                links.add(link.toMatchResult());
            }
            at = text.indexOf('[', matches ? link.end() : at + 1);
        }
        return links.stream();
    }

    private static String words(MatchResult link) {
        return link.group(1) != null ? link.group(1) : link.group(2);
    }

    private static Stream<Diagnostic> headings(String text, Prose prose) {
        List<Diagnostic> problems = new ArrayList<>();
        Matcher heading = HEADING.matcher(text);
        int before = 1;
        for (int line = 0; line >= 0; line = nextLine(text, line)) {
            if (!heading.region(line, text.length()).lookingAt()) {
                continue;
            }
            int level = heading.group(1).length();
            if (level > before + 1) {
                String mark = heading.group(1).substring(0, before + 1);
                problems.add(
                        Diagnostic.warning(
                                        "heading-skips",
                                        prose.at(heading.start()),
                                        "đề mục nhảy bậc: sau bậc " + before + " là bậc " + level,
                                        "the heading skips a level: " + level + " after " + before)
                                .suggesting(
                                        "bắt đầu dòng bằng " + mark,
                                        "begin the line with " + mark));
            }
            before = level;
        }
        return problems.stream();
    }

    /** Where the next line begins; below zero when there is none. */
    private static int nextLine(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? -1 : end + 1;
    }
}
