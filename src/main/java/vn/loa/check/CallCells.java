package vn.loa.check;

import java.util.regex.Pattern;

/**
 * A number alone in a cell beside one that names who answers: tables of whom to call have no verb.
 */
final class CallCells {

    private static final Pattern BODY =
            Pattern.compile(
                    "(?iu)(?:gọi |báo |số )?(?:công an|cảnh sát|cứu h[oỏ][aả]|chữa cháy|cấp cứu|cứu nạn|cứu hộ"
                            + "|bảo vệ trẻ em|tổng đài|đường dây nóng|hotline|police|ambulance|fire)(?!.*(?:viên|bị |dự|em học))[\\p{L} ,()]{0,40}");

    /** What stands over a column of numbers to call; over counts stands what is counted. */
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?iu)số|gọi(?: số)?|số (?:máy|gọi|điện thoại|đt|cần nhớ|khẩn cấp)|máy|điện thoại|đt"
                            + "|sđt|hotline|đường dây nóng|tổng đài|phone|number|call|tel");

    private CallCells() {}

    /**
     * Whether the cell with a number is one to call.
     *
     * @param at where the number begins
     */
    static boolean ask(String text, int at, String number) {
        if (!NationalNumbers.isLikeShort(number)) {
            return false;
        }
        int start = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', at);
        String row = text.substring(start, end < 0 ? text.length() : end);
        if (row.indexOf('|') < 0) {
            return false;
        }
        int column = column(text.substring(start, at));
        String[] cells = cells(row);
        return column < cells.length
                && cells[column].equals(number)
                && (isBody(cells, column - 1) || isBody(cells, column + 1))
                && HEAD.matcher(head(text, start, column)).matches();
    }

    private static boolean isBody(String[] cells, int column) {
        return column >= 0 && column < cells.length && BODY.matcher(cells[column]).matches();
    }

    /** The cell of a column in the first row of the table; empty where the row is the first. */
    private static String head(String text, int row, int column) {
        int start = row;
        int first = row;
        while (start > 0) {
            start = text.lastIndexOf('\n', start - 2) + 1;
            if (text.substring(start, first).indexOf('|') < 0) {
                break;
            }
            first = start;
        }
        if (first == row) {
            return "";
        }
        String[] cells = cells(text.substring(first, text.indexOf('\n', first)));
        return column < cells.length ? cells[column] : "";
    }

    private static int column(String before) {
        String row = before.stripLeading();
        return (int) row.chars().filter(c -> c == '|').count() - (row.startsWith("|") ? 1 : 0);
    }

    private static String[] cells(String row) {
        String[] cells = row.strip().replaceFirst("^\\|", "").split("\\|");
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].replaceAll("[*_]", "").strip();
        }
        return cells;
    }
}
