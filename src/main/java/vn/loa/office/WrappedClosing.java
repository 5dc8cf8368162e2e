package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.office.OfficeText.Line;

/** Lines of the signatures that a narrow column has broken: an authority, a post and a name. */
final class WrappedClosing {

    private static final Pattern BROKEN =
            Pattern.compile(
                    "(?sU).*\\b(?:NHÂN\\nDÂN|(?:ỦY|UỶ) BAN\\nNHÂN DÂN|(?:TM|T\\.M)\\s?\\.\\s?(?:ỦY|UỶ)\\nBAN NHÂN DÂN|PHÓ\\n(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG BAN)|CHỦ\\nTỊCH|GIÁM\\nĐỐC|CHẤP\\nHÀNH"
                            + "|THƯỜNG\\n(?:TRỰC|VỤ)|BAN\\n(?:THƯỜNG (?:TRỰC|VỤ)|CHẤP HÀNH|CHỈ"
                            + " ĐẠO))\\b.*");
    private static final Pattern LAST_NAME = Pattern.compile("(?U)\\p{Lu}\\p{Ll}+");

    private WrappedClosing() {}

    static List<Line> joined(List<Line> lines) {
        var joined = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i + 1 < lines.size() && goesOn(line, lines.get(i + 1))) {
                line = line.with(line.text().strip() + " " + lines.get(++i).plain());
            }
            joined.add(line);
        }
        return joined;
    }

    private static boolean goesOn(Line line, Line next) {
        String above = line.plain();
        String below = next.plain();
        return Sentence.isCapitals(above)
                        && Sentence.isCapitals(below)
                        && BROKEN.matcher(above + "\n" + below).matches()
                || !next.apart()
                        && Closing.isName(above)
                        && LAST_NAME.matcher(below).matches()
                        && Sentence.words(above) <= 4;
    }
}
