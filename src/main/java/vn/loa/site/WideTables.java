package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables of a text that are too wide for a phone, as those of the pages themselves: each row a card
 * there, each cell under the head of its column.
 */
final class WideTables {

    /** A phone has room for three columns. */
    private static final int ROOM = 3;

    private static final String OPEN = "<table>";
    private static final String CLOSE = "</table>";
    private static final Pattern HEAD = Pattern.compile("(?s)<thead>(.*?)</thead>");
    private static final Pattern HEAD_CELL = Pattern.compile("(?s)<th\\b[^>]*>(.*?)</th>");
    private static final Pattern CELL = Pattern.compile("</tr>|<td(?=[ >])");

    /** A card does without its cells that say nothing. */
    private static final Pattern BLANK = Pattern.compile("(<td\\b[^>]*>)(?:\\s|&nbsp;)++</td>");

    private WideTables() {}

    /**
     * @param html of a text
     */
    static String asCards(String html) {
        int at = html.indexOf(OPEN);
        if (at < 0) {
            return html;
        }
        var out = new StringBuilder();
        int done = 0;
        while (at >= 0) {
            int end = html.indexOf(CLOSE, at);
            String table = html.substring(at, end < 0 ? html.length() : end);
            out.append(html, done, at).append(card(table));
            done = at + table.length();
            at = html.indexOf(OPEN, done);
        }
        return out.append(html, done, html.length()).toString();
    }

    /** The table as it was, where its cells do not stand under one head each. */
    private static String card(String table) {
        List<String> heads = heads(table);
        boolean merged = table.contains(" colspan=") || table.contains(" rowspan=");
        if (heads.size() <= ROOM || merged || table.indexOf(OPEN, 1) > 0) {
            return table;
        }
        var out = new StringBuilder();
        Matcher cell = CELL.matcher(table);
        int column = 0;
        while (cell.find()) {
            boolean row = cell.group().equals("</tr>");
            String head = row || column >= heads.size() ? "" : heads.get(column);
            column = row ? 0 : column + 1;
            String label = head.isEmpty() ? "" : " data-label=\"" + head + "\"";
            cell.appendReplacement(out, Matcher.quoteReplacement(cell.group() + label));
        }
        cell.appendTail(out);
        out.replace(0, OPEN.length(), "<table class=\"cards-when-small\">");
        return BLANK.matcher(out).replaceAll("$1</td>");
    }

    private static List<String> heads(String table) {
        var heads = new ArrayList<String>();
        Matcher head = HEAD.matcher(table);
        if (head.find()) {
            Matcher cell = HEAD_CELL.matcher(head.group(1));
            while (cell.find()) {
                String words = cell.group(1).replaceAll("<[^>]*>", "").strip();
                heads.add(words.replace("\"", "&quot;"));
            }
        }
        return heads;
    }
}
