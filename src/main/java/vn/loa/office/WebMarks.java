package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.office.OfficeText.Form;
import vn.loa.office.OfficeText.Line;

/**
 * Takes off what a page of the web leaves in a text: stars for bold and slanted letters, bars
 * between the cells of a table that held the header, and a label that was cut from its text.
 */
final class WebMarks {

    private static final Pattern BARS = Pattern.compile("[\\s|]*\\|[\\s|]*");

    /** Stars alone are a rule across the page. */
    private static final Pattern STARS = Pattern.compile("[\\s*]*+");

    private static final Pattern SLANTED_BULLET = Pattern.compile("(?m)^(\\s*)\\*([-–+])\\*\\s*");

    /** {@code *Suối Đá, ngày 4*}, over lines too, but no bullet and no {@code *23a*}. */
    private static final Pattern SLANTED =
            Pattern.compile(
                    "(?<![\\p{L}\\d*)])\\*(?=[\\p{L}\\d(“\"]|[-–+]\\s)(?!\\d+[a-zA-Z]{0,2}\\*)([^*]{1,600}+)(?<!\\n)\\*(?![\\p{L}\\d*])");

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:[IVX]{1,5}|[A-E]|\\d{1,2}(?:\\.\\d{1,2}){0,2}|[a-hđ])\\s*[.)/]|[-–+]|\\[\\d{1,2}\\]");

    private WebMarks() {}

    static List<Line> without(List<Line> lines) {
        var left = new ArrayList<Line>();
        boolean apart = false;
        int i = 0;
        while (i < lines.size()) {
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).apart()) {
                end++;
            }
            for (Line line : paragraph(lines.subList(i, end))) {
                if (line.text().isBlank() || BARS.matcher(line.text()).matches()) {
                    apart = true;
                } else {
                    left.add(line.with(line.apart() || apart));
                    apart = false;
                }
            }
            i = end;
        }
        return labelled(left);
    }

    private static List<Line> paragraph(List<Line> lines) {
        String text = String.join("\n", lines.stream().map(Line::text).toList());
        if (text.indexOf('*') < 0) {
            return lines.stream().map(line -> line.inBold(isTitle(line))).toList();
        }
        List<Boolean> bold = bold(text);
        var plain = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            boolean rule = STARS.matcher(line).matches() && !line.equals("**");
            plain.add(rule ? line : line.replace("**", ""));
        }
        String bare = SLANTED_BULLET.matcher(String.join("\n", plain)).replaceAll("$1$2 ");
        String[] without = SLANTED.matcher(bare).replaceAll("$1").split("\n", -1);
        var left = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            left.add(line.with(without[i].stripTrailing()).inBold(bold.get(i) || isTitle(line)));
        }
        return left;
    }

    /** {@code ## Chế độ báo cáo}. */
    private static boolean isTitle(Line line) {
        return line.text().matches("\\s*#{1,6}\\s+\\S.*");
    }

    /** Line by line, whether all letters stand between two stars and two stars. */
    private static List<Boolean> bold(String text) {
        var bold = new ArrayList<Boolean>();
        var ends = new ArrayList<Boolean>();
        boolean paired = text.split("\\*\\*", -1).length % 2 == 1;
        boolean open = false;
        for (String line : text.split("\n", -1)) {
            String[] parts = line.split("\\*\\*", -1);
            boolean all = paired && !line.isBlank();
            for (int i = 0; i < parts.length; i++) {
                open ^= i > 0;
                all &= open || parts[i].codePoints().noneMatch(Character::isLetter);
            }
            bold.add(all);
            ends.add(!open);
        }
        // "**2. Trạm" / "Y tế xã:** Xác định …": what is bold ends inside the next line.
        for (int i = bold.size() - 2; i >= 0; i--) {
            bold.set(i, bold.get(i) && (ends.get(i) || bold.get(i + 1)));
        }
        return bold;
    }

    /** "Điều" and on the next line "1. Ban hành …". */
    private static boolean isArticle(List<Line> lines, int at) {
        return lines.get(at).plain().equals("Điều")
                && !lines.get(at + 1).apart()
                && lines.get(at + 1).plain().matches("\\d{1,3}\\. .*");
    }

    /** "1." and on the next line "Sở Y tế:" are one line. */
    private static List<Line> labelled(List<Line> lines) {
        var whole = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i + 1 < lines.size() && isArticle(lines, i)) {
                line = line.with("Điều " + lines.get(++i).plain());
            } else if (i + 1 < lines.size()
                    && line.form() == Form.TEXT
                    && LABEL.matcher(line.plain()).matches()
                    && !lines.get(i + 1).apart()
                    && (line.apart() || i > 0 && Sentence.isEnded(lines.get(i - 1).plain()))
                    && !LABEL.matcher(lines.get(i + 1).plain()).matches()
                    && Labels.of(lines.get(i + 1).plain()).mark() == Labels.Mark.NONE) {
                line = line.with(line.plain() + " " + lines.get(++i).plain());
            }
            whole.add(line);
        }
        return whole;
    }
}
