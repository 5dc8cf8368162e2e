package vn.loa.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.markup.SpannedCells;
import vn.loa.office.OfficeText.Line;

/**
 * Reads what is left of HTML and of formulas in a text file: rows of a table become rows with bars,
 * {@code $\geq 90\%$} is {@code ≥ 90%}. Text between tags stays.
 */
final class WebMarkup {

    private static final Pattern NOTE = Pattern.compile("(?i)<sup>\\s*(\\d{1,2})\\s*</sup>");
    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)</?(?:sup|sub|u|b|i|em|strong|center|div|p|span|font|table|thead|tbody|tr|t[dh])(?:\\s[^<>]{0,200})?>");

    /** Figures with signs, no words. */
    private static final Pattern FORMULA =
            Pattern.compile("\\$((?:\\\\[a-z]{1,20}|[^$\\p{L}]){0,200}+)\\$");

    private static final Pattern ROW_BEGINS = Pattern.compile("(?i)<tr\\b");
    private static final Pattern ROW_ENDS = Pattern.compile("(?i)</tr\\s*>");
    private static final Pattern CELL_ENDS = Pattern.compile("(?i)</t[dh]\\s*>");
    private static final Pattern TABLE_BEGINS = Pattern.compile("(?i)<table\\b");

    /** The tag of a cell with how many columns or rows it covers. */
    private static final Pattern CELL = Pattern.compile("(?i)<t[dh]\\b([^<>]{0,200})>");

    private static final Pattern WIDE = Pattern.compile("(?i)\\bcolspan\\s*=\\s*[\"']?(\\d+)");
    private static final Pattern TALL = Pattern.compile("(?i)\\browspan\\s*=\\s*[\"']?(\\d+)");

    /** Lines of one row; a row that is longer has lost its end. */
    private static final int LONGEST_ROW = 60;

    private WebMarkup() {}

    static List<Line> plain(List<Line> lines) {
        var plain = new ArrayList<Line>();
        var places = new SpannedCells();
        int i = 0;
        while (i < lines.size()) {
            int end = rowEnd(lines, i);
            List<String> row = lines.subList(i, end).stream().map(Line::text).toList();
            if (TABLE_BEGINS.matcher(row.get(0)).find()) {
                places = new SpannedCells();
            }
            rows(lines.get(i).with(String.join(" ", row)), places, plain);
            i = end;
        }
        return plain;
    }

    /** Behind the line that ends the row beginning here; the next line where none does soon. */
    private static int rowEnd(List<Line> lines, int from) {
        if (ROW_BEGINS.matcher(lines.get(from).text()).find()) {
            for (int i = from; i < Math.min(lines.size(), from + LONGEST_ROW); i++) {
                if (ROW_ENDS.matcher(lines.get(i).text()).find()) {
                    return i + 1;
                }
            }
        }
        return from + 1;
    }

    private static void rows(Line line, SpannedCells places, List<Line> plain) {
        if (line.text().indexOf('<') < 0
                && line.text().indexOf('$') < 0
                && line.text().indexOf('&') < 0) {
            plain.add(line);
            return;
        }
        for (String part : ROW_ENDS.split(line.text())) {
            List<String> cells = cells(part.strip(), places);
            String row = cells.size() > 1 ? "| " + String.join(" | ", cells) + " |" : part;
            String text = withoutMarkup(row);
            if (!text.isBlank()) {
                plain.add(line.with(text));
            }
        }
    }

    /** The cells of a row, with an empty one at each place that another covers. */
    private static List<String> cells(String row, SpannedCells places) {
        if (!CELL_ENDS.matcher(row).find()) {
            return List.of(row);
        }
        var cells = new ArrayList<String>();
        places.startRow();
        for (String cell : CELL_ENDS.split(row)) {
            Matcher tag = CELL.matcher(cell);
            String said = tag.find() ? tag.group(1) : "";
            empty(places.covered(), cells);
            cells.add(cell);
            empty(places.cell(number(WIDE, said), number(TALL, said)), cells);
        }
        empty(places.covered(), cells);
        return cells;
    }

    private static void empty(int places, List<String> cells) {
        cells.addAll(Collections.nCopies(places, ""));
    }

    private static String number(Pattern attribute, String tag) {
        Matcher number = attribute.matcher(tag);
        return number.find() ? number.group(1) : "";
    }

    private static String withoutMarkup(String text) {
        String noted = NOTE.matcher(text).replaceAll("[$1]");
        String bare = TAG.matcher(noted).replaceAll("");
        String figures =
                FORMULA.matcher(bare)
                        .replaceAll(found -> Matcher.quoteReplacement(said(found.group(1))));
        return figures.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String said(String formula) {
        return formula.replaceAll("\\\\geq?(?![a-z])", "≥")
                .replaceAll("\\\\leq?(?![a-z])", "≤")
                .replaceAll("\\\\times(?![a-z])", "x")
                .replaceAll("\\\\([%$&#_])", "$1")
                .strip();
    }
}
