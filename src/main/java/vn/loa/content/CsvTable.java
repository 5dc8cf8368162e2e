package vn.loa.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.SourceFile;

/**
 * A table as a spreadsheet saves it: cells between commas, semicolons or tabs, in quotes where they
 * hold such a sign. Every row has as many cells as the head; empty lines are left out.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
record CsvTable(List<Cell> head, List<List<Cell>> rows) {

    /** A cell, without spaces around it. */
    record Cell(String text, Position at) {}

    static Outcome<CsvTable> read(SourceFile file) {
        return file.writing().then(text -> new Reader(file.path(), text).table());
    }

    private static final class Reader {
        /** A first line by which spreadsheets tell each other the sign between cells. */
        private static final Pattern TOLD = Pattern.compile("sep=([,;\t|])\\r?\\n");

        private static final Pattern GUARDED = Pattern.compile("'[=+\\-@\\d]");

        private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

        /** {@code 5-7} as spreadsheets save it once they took it for a day. */
        private static final Pattern TURNED =
                Pattern.compile(
                        "(?i)(?<day>\\d{1,2})-(?<month>th(?:g|áng)?\\.? ?\\d{1,2}|jan|feb|mar|apr|may"
                                + "|jun|jul|aug|sep|oct|nov|dec)");

        private static final Pattern FIGURE = Pattern.compile("\\d[\\d., \u00a0]*");

        private static final Pattern LOST = Pattern.compile("[A-Za-z]\\?+[A-Za-z]");

        private final String file;
        private final String text;
        private final char separator;
        private final List<List<Cell>> lines = new ArrayList<>();
        private List<Cell> cells = new ArrayList<>();
        private int at;
        private int line = 1;
        private int lineStart;

        Reader(String file, String text) {
            this.file = file;
            this.text = text;
            Matcher told = TOLD.matcher(text);
            boolean isTold = told.lookingAt();
            this.separator = isTold ? told.group(1).charAt(0) : separator(text);
            if (isTold) {
                this.at = told.end();
                this.line = 2;
                this.lineStart = at;
            }
        }

        /** The sign most frequent in the head; a comma may also belong to a name. */
        private static char separator(String text) {
            String head = text.strip().lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
            char best = ',';
            for (char sign : new char[] {';', '\t'}) {
                if (head.indexOf(sign) >= 0 && count(head, sign) >= count(head, best)) {
                    best = sign;
                }
            }
            return best;
        }

        private static long count(String text, char sign) {
            return text.chars().filter(c -> c == sign).count();
        }

        Outcome<CsvTable> table() {
            while (at < text.length()) {
                var start = new Position(file, line, at - lineStart + 1);
                if (!cell(start)) {
                    return Outcome.failed(openQuote(start));
                }
            }
            endLine();
            if (lines.isEmpty()) {
                return Outcome.failed(empty());
            }
            Optional<Cell> lost = lostLetters();
            if (lost.isPresent()) {
                return Outcome.failed(lost(lost.get()));
            }
            dropEmptyColumns();
            if (isTitle()) {
                return Outcome.failed(title(lines.get(0).get(0), lines.get(1).get(0)));
            }
            var problems = new ArrayList<Diagnostic>();
            int width = lines.get(0).size();
            for (List<Cell> row : lines) {
                if (row.size() != width) {
                    problems.add(uneven(row, width));
                }
                row.stream()
                        .filter(cell -> TURNED.matcher(cell.text()).matches())
                        .findFirst()
                        .ifPresent(cell -> problems.add(turned(cell)));
            }
            return problems.isEmpty()
                    ? Outcome.ok(new CsvTable(lines.get(0), lines.subList(1, lines.size())))
                    : new Outcome.Failed<>(problems);
        }

        /** Spreadsheets save columns that somebody once used: without a head and without cells. */
        private void dropEmptyColumns() {
            int width = lines.get(0).size();
            while (width > 1 && isEmptyFrom(width - 1)) {
                width--;
            }
            for (int i = 0; i < lines.size(); i++) {
                List<Cell> row = lines.get(i);
                int end = row.size();
                while (end > width && row.get(end - 1).text().isEmpty()) {
                    end--;
                }
                lines.set(i, row.subList(0, end));
            }
        }

        /** Whether no line has anything in a column, or behind it. */
        private boolean isEmptyFrom(int column) {
            return lines.stream()
                    .allMatch(
                            row ->
                                    row.stream()
                                            .skip(column)
                                            .allMatch(cell -> cell.text().isEmpty()));
        }

        /** Whether the first line has but one cell, and the next is a head, without a figure. */
        private boolean isTitle() {
            return lines.size() > 2
                    && filled(lines.get(0)) == 1
                    && !lines.get(0).get(0).text().isEmpty()
                    && filled(lines.get(1)) > 1
                    && lines.get(1).stream()
                            .noneMatch(cell -> FIGURE.matcher(cell.text()).matches());
        }

        private static long filled(List<Cell> row) {
            return row.stream().filter(cell -> !cell.text().isEmpty()).count();
        }

        private static Diagnostic title(Cell title, Cell head) {
            int first = title.at().line();
            int second = head.at().line();
            return Diagnostic.error(
                            "table-row",
                            title.at(),
                            "dòng này là tên của bảng, không phải tên các cột",
                            "this line is the title of the table and does not name its columns")
                    .suggesting(
                            "xóa dòng " + first + "; tên các cột ở dòng " + second,
                            "delete line " + first + "; line " + second + " names the columns");
        }

        private static Diagnostic turned(Cell cell) {
            Matcher day = TURNED.matcher(cell.text());
            day.matches();
            String first = day.group("day").replaceFirst("^0", "");
            String month = day.group("month").toLowerCase(Locale.ROOT);
            int number = MONTHS.indexOf(month.substring(0, 3)) / 3 + 1;
            String second = month.startsWith("th") ? month.replaceAll("\\D", "") : "" + number;
            return Diagnostic.error(
                            "table-date-turned",
                            cell.at(),
                            "bảng tính đã đổi ô này thành ngày: “" + cell.text() + "”",
                            "the spreadsheet turned this cell into a day: \"" + cell.text() + "\"")
                    .suggesting(
                            "đặt cột là kiểu Văn bản (Text) rồi gõ lại, có phải "
                                    + first
                                    + "-"
                                    + second.replaceFirst("^0", "")
                                    + "?",
                            "make the column Text and type it again, perhaps "
                                    + first
                                    + "-"
                                    + second.replaceFirst("^0", ""));
        }

        /** Reads a cell and the sign behind it; false when its quotes never close. */
        private boolean cell(Position start) {
            var content = new StringBuilder();
            boolean quoted = text.charAt(at) == '"';
            if (quoted) {
                at++;
                while (at < text.length() && !endsQuote()) {
                    newLineAt(at);
                    content.append(text.charAt(at));
                    at += text.charAt(at) == '"' ? 2 : 1;
                }
                if (at >= text.length()) {
                    return false;
                }
                at++;
            }
            while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
                content.append(text.charAt(at++));
            }
            cells.add(new Cell(unguarded(content.toString().strip()), start));
            if (at < text.length()) {
                boolean ends = text.charAt(at) == '\n';
                newLineAt(at++);
                if (ends) {
                    endLine();
                } else if (at == text.length()) {
                    cells.add(new Cell("", new Position(file, line, at - lineStart + 1)));
                }
            }
            return true;
        }

        /** Without the apostrophe that tables put before what a spreadsheet would compute. */
        private static String unguarded(String text) {
            return GUARDED.matcher(text).lookingAt() ? text.substring(1) : text;
        }

        /** Two quotes in a row stand for one. */
        private boolean endsQuote() {
            return text.charAt(at) == '"'
                    && (at + 1 == text.length() || text.charAt(at + 1) != '"');
        }

        private void newLineAt(int offset) {
            if (text.charAt(offset) == '\n') {
                line++;
                lineStart = offset + 1;
            }
        }

        private void endLine() {
            if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                lines.add(List.copyOf(cells));
            }
            cells = new ArrayList<>();
        }

        /**
         * A cell whose letters a spreadsheet wrote as question marks: that happens where no letter
         * of the file has a mark.
         */
        private Optional<Cell> lostLetters() {
            return text.indexOf('?') < 0 || text.chars().anyMatch(c -> c > 127)
                    ? Optional.empty()
                    : lines.stream()
                            .flatMap(List::stream)
                            .filter(cell -> !cell.text().contains("/"))
                            .filter(cell -> LOST.matcher(cell.text()).find())
                            .findFirst();
        }

        private static Diagnostic lost(Cell cell) {
            return Diagnostic.error(
                            "encoding",
                            cell.at(),
                            "chữ có dấu trong bảng này đã thành dấu hỏi: “" + cell.text() + "”",
                            "letters with marks have become question marks: \""
                                    + cell.text()
                                    + "\"")
                    .suggesting(
                            "mở lại bảng gốc bằng Excel, chọn Save As, kiểu “CSV UTF-8”, lưu đè tệp này",
                            "open the original table in Excel, save it as \"CSV UTF-8\" over this"
                                    + " file");
        }

        private Diagnostic empty() {
            return Diagnostic.error(
                            "table-empty",
                            Position.start(file),
                            "bảng không có dòng nào",
                            "the table has no line")
                    .suggesting(
                            "dòng đầu là tên các cột, các dòng sau là số liệu",
                            "the first line names the columns, the figures follow below");
        }

        private static Diagnostic openQuote(Position start) {
            return Diagnostic.error(
                            "table-quote",
                            start,
                            "ô này mở dấu nháy kép mà không đóng",
                            "this cell opens a double quote and never closes it")
                    .suggesting(
                            "thêm dấu nháy ở cuối ô, hoặc bỏ dấu nháy ở đầu",
                            "add a quote at the end of the cell, or drop the first one");
        }

        private static Diagnostic uneven(List<Cell> row, int width) {
            return Diagnostic.error(
                            "table-row",
                            row.get(0).at(),
                            "dòng này có " + row.size() + " ô, dòng đầu có " + width,
                            "this line has " + row.size() + " cells, the first line has " + width)
                    .suggesting(
                            "đặt ô có dấu phẩy trong dấu nháy kép, hoặc thêm ô còn thiếu",
                            "put cells that hold a comma in quotes, or add the missing cell");
        }
    }
}
