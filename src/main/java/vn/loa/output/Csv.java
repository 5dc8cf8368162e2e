package vn.loa.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table for spreadsheets: commas, CRLF, UTF-8. It begins with a byte order mark, without which
 * Excel reads Vietnamese letters as those of another alphabet. Each row has as many cells as the
 * head.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public record Csv(List<String> head, List<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    // A spreadsheet takes a cell that begins so for a formula and runs it.
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Cntrl}]*[=+\\-@\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    // No spreadsheet computes with a number that holds spaces: it stays text as it is dialled.
    private static final Pattern PHONES = Pattern.compile("\\+\\d[\\d ]*(; \\+?\\d[\\d ]*)*+");
    private static final Pattern NEEDS_QUOTES =
            Pattern.compile(".*[\",;\\r\\n\\t].*|\\s.*|.*\\s", Pattern.DOTALL);

    public Csv {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException(
                        "a row of %s cells under %s heads".formatted(row.size(), head.size()));
            }
        }
    }

    public byte[] bytes() {
        var text = new StringBuilder(BYTE_ORDER_MARK).append(line(head));
        rows.forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).matches()
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    private static boolean isFormula(String text) {
        // A sign alone, as before a value, computes nothing.
        return !text.equals("=")
                && FORMULA.matcher(text).matches()
                && !NUMBER.matcher(text).matches()
                && !PHONES.matcher(text).matches();
    }
}
