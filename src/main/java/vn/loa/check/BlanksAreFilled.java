package vn.loa.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/**
 * Blanks of a form that was the model of a text are filled before the public reads it. A text with
 * many blanks is a form itself, to be filled in by hand.
 */
public final class BlanksAreFilled implements WordingRule {

    private static final Pattern BLANK =
            Pattern.compile(
                    "(?:(?:…|\\.{2,6}|_{2,})[ ]?[/-][ ]?){1,2}(?:20\\d\\d|…|\\.{2,6}|_{2,})"
                            + "|(?<=[Ss]ố:? )(?:…{1,9}|\\.{2,30}|_{2,30})[ ]?/(?=\\p{Lu}{2})"
                            + "|(?:ngày (?:…|\\.{2,6}|_{2,}) tháng (?:\\d{1,2}|…|\\.{2,6}|_{2,})"
                            + "|ngày \\d{1,2} tháng (?:…|\\.{2,6}|_{2,}))(?: năm (?:…|\\.{2,6}|_{2,}))?"
                            + "|…{2,}|\\.{6,}|_{4,}(?=[ ,.;]|$)|\\bTODO\\b|\\bXXX+\\b",
                    Pattern.MULTILINE);

    private static final Set<String> NOTHING = Set.of("…", "...", "……", "?", "???");

    /** More than so many make a form. */
    private static final int MOST = 3;

    private static final Set<Kind> READ = EnumSet.of(Kind.PAGE, Kind.SERVICE, Kind.EVENT);

    @Override
    public Check in(Publication publication) {
        return prose ->
                publication.hidden().contains(prose.content()) ? Stream.empty() : found(prose);
    }

    private static Stream<Diagnostic> found(Prose prose) {
        String text = prose.text();
        if (text.length() < 8 && isDots(text) && NOTHING.contains(unquoted(text))) {
            return Stream.of(problem(prose, 0, unquoted(text)));
        }
        boolean read = READ.contains(prose.content().kind()) && Paragraphs.areIn(prose);
        boolean mayBe = read && Stream.of("…", "..", "__", "TODO", "XXX").anyMatch(text::contains);
        if (!mayBe) {
            return Stream.empty();
        }
        var blanks = BLANK.matcher(text).results().filter(b -> isInLine(text, b)).toList();
        return blanks.size() > MOST
                ? Stream.empty()
                : blanks.stream()
                        .limit(1)
                        .map(blank -> problem(prose, blank.start(), blank.group()));
    }

    private static boolean isDots(String text) {
        return text.indexOf('…') >= 0 || text.indexOf('.') >= 0 || text.indexOf('?') >= 0;
    }

    private static String unquoted(String text) {
        return text.strip().replaceAll("^[\"']|[\"']$", "").strip();
    }

    /** A line of nothing else is a rule. */
    private static boolean isInLine(String text, MatchResult blank) {
        int start = text.lastIndexOf('\n', blank.start()) + 1;
        int end = text.indexOf('\n', blank.end());
        String rest =
                text.substring(start, blank.start())
                        + text.substring(blank.end(), end < 0 ? text.length() : end);
        return rest.chars().anyMatch(Character::isLetterOrDigit) || blank.group().indexOf('/') >= 0;
    }

    private static Diagnostic problem(Prose prose, int at, String blank) {
        String shown = blank.length() > 12 ? blank.substring(0, 12) : blank;
        return Diagnostic.warning(
                        "blank-left",
                        prose.at(at),
                        "chỗ trống “" + shown + "” chưa điền mà đang lên trang",
                        "the blank \"" + shown + "\" is not filled in and is published")
                .suggesting(
                        "điền vào chỗ này, hoặc xóa đi", "fill it in, or delete what it stands in");
    }
}
