package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.office.OfficeText.Line;

/**
 * Lines of a header that a narrow column has broken: the national title, a name and the date stand
 * on one line each again.
 */
final class WrappedHeader {

    private static final Pattern NATION =
            Pattern.compile(
                    "(?iuU)C[ỘO]NG\\s+H[ÒOÀ]A?À?\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGH\\S+\\s+VI\\S+\\s+NAM");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?iuU).*ngày\\s*[\\d\\s.…_]*?\\s*tháng\\s*[\\d\\s.…_]*?\\s*năm\\s*\\d{4}");
    private static final Pattern DATE_BEGUN = Pattern.compile("(?iuU).*,\\s*ngày\\b[^,]*");
    private static final Pattern PLACE_BEGUN =
            Pattern.compile("(?U)\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)?");
    private static final Pattern PLACE_ENDED =
            Pattern.compile("(?U)\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)?\\s*,\\s*ngày\\b.*");

    private WrappedHeader() {}

    static List<Line> joined(List<Line> lines) {
        var joined = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            // A file made from a page has each of its lines as a paragraph of its own.
            while (i + 1 < lines.size()
                    && (isRestOfDate(line, lines.get(i + 1))
                            || goesOn(line.plain(), lines, i + 1))) {
                i++;
                line = line.with(line.plain() + " " + lines.get(i).plain());
            }
            joined.add(line);
        }
        return joined;
    }

    /** "Suối Đá, ngày" and, where the day was left blank, "tháng 9 năm 2015" apart from it. */
    private static boolean isRestOfDate(Line line, Line next) {
        return line.plain().matches("(?iuU).*,\\s*ngày") && next.plain().startsWith("tháng");
    }

    private static boolean goesOn(String line, List<Line> lines, int next) {
        String more = lines.get(next).plain();
        String whole = line + " " + more;
        boolean oneWord = Sentence.words(line) == 1 && line.matches("(?U)\\p{Lu}{2,}");
        return NATION.matcher(whole).matches()
                || DATE_BEGUN.matcher(line).matches()
                        && !DATE.matcher(line).matches()
                        && more.matches("(?iuU)(?:\\d+|tháng|năm)\\b.*")
                || line.matches("(?iuU)số\\s*:") && more.matches("[\\d\\s.…_]*[/-]\\s?\\p{Lu}.*")
                || oneWord && Sentence.isCapitals(more)
                || PLACE_BEGUN.matcher(line).matches() && PLACE_ENDED.matcher(more).matches();
    }
}
