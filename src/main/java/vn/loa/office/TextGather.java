package vn.loa.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.loa.markup.HtmlText;
import vn.loa.office.OfficeText.Form;
import vn.loa.office.OfficeText.Line;

/** Gathers paragraphs and table rows of a DOCX or ODT as lines, in reading order. */
final class TextGather implements HtmlText.Taker {

    /** A line with the number of the document, in the text of a table. */
    private static final String NUMBER = "(?msU).*^Số\\s*:?.{0,12}[/-]\\s?\\p{Lu}{2}.*";

    /** Word has no more columns than this. */
    private static final int WIDEST = 63;

    private static final List<String> COVERED = List.of();

    /** Words of the longest line of a header. */
    private static final int LONGEST_LINE = 15;

    private final List<Line> lines = new ArrayList<>();
    private final List<Line> hidden = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private final List<Integer> links = new ArrayList<>();
    private final List<Table> open = new ArrayList<>();
    private int number;

    /** Whether an empty paragraph stands before the next one. */
    private boolean afterBlank;

    /** Indexes of the lines that stand after an empty paragraph or are no plain text. */
    private final Set<Integer> begins = new HashSet<>();

    /** Whether the paragraph before stands in the middle. */
    private boolean inTheMiddle;

    /** Whether sentences came: what stands in the middle behind them is no part of the title. */
    private boolean titled;

    /**
     * How a paragraph looks.
     *
     * @param level of a heading, the outermost 1; 0 for other text
     * @param centred whether it stands in the middle: a title is often typed as a paragraph a line
     * @param bold whether all its letters are
     */
    record Look(int level, boolean centred, boolean bold) {
        static final Look PLAIN = new Look(0, false, false);
    }

    private static final class Table {
        private final List<List<String>> row = new ArrayList<>();
        private final List<List<List<String>>> rows = new ArrayList<>();
        private int covered;

        /** Fills the columns that the last cell reaches over, so that those below it agree. */
        private void cover() {
            for (; covered > 0; covered--) {
                row.add(COVERED);
            }
        }
    }

    /**
     * Takes a paragraph.
     *
     * @param text with tabs and, where a line was broken by hand, line ends
     */
    void paragraph(String label, String text, Look look) {
        int level = look.level();
        boolean centred = look.centred();
        boolean goesOn = centred && inTheMiddle && !titled && level == 0 && label.isEmpty();
        titled |= !centred && Sentence.words(text) > LONGEST_LINE;
        inTheMiddle = centred && !text.isBlank();
        afterBlank |= text.isBlank();
        number++;
        boolean alone = text.isBlank() && (open.isEmpty() || !label.matches(".*\\w.*"));
        String whole = label.isEmpty() || alone ? text : (label + " " + text.strip()).strip();
        if (!open.isEmpty()) {
            cell().add(OfficeText.tidy(whole.strip()));
            return;
        }
        add(whole, look, !goesOn);
    }

    @Override
    public void paragraph(String text, int level, boolean bold) {
        paragraph("", text, new Look(level, false, bold));
    }

    /** Takes text that the paragraph before holds and that was not to be printed. */
    void hidden(String text) {
        String clean = OfficeText.tidy(text);
        if (!clean.isBlank()) {
            hidden.add(new Line(number, clean, false, Form.TEXT));
        }
    }

    /** The paragraph that comes next has a picture. */
    @Override
    public void picture() {
        pictures.add(number + 1);
    }

    /** The paragraph that comes next has a link that leads out of the document. */
    @Override
    public void link() {
        links.add(number + 1);
    }

    private void add(String text, Look look, boolean setApart) {
        int level = look.level();
        Form form = level > 0 ? Form.HEADING : Form.TEXT;
        boolean apart = setApart;
        for (String line : text.split("\n")) {
            String clean = OfficeText.tidy(line);
            if (!clean.isBlank()) {
                lines.add(new Line(number, clean, apart, form, level, look.bold()));
                if (afterBlank || number == 1 || form != Form.TEXT) {
                    begins.add(lines.size() - 1);
                }
                apart = false;
                afterBlank = false;
            }
        }
    }

    private List<String> cell() {
        Table table = open.get(open.size() - 1);
        if (table.row.isEmpty()) {
            table.row.add(new ArrayList<>());
        }
        return table.row.get(table.row.size() - 1);
    }

    @Override
    public void startTable() {
        afterBlank = true;
        inTheMiddle = false;
        open.add(new Table());
    }

    @Override
    public void startCell() {
        if (!open.isEmpty()) {
            Table table = open.get(open.size() - 1);
            table.cover();
            table.row.add(new ArrayList<>());
        }
    }

    /**
     * The open cell is as wide as so many columns.
     *
     * @param columns from 1
     */
    void spans(int columns) {
        if (!open.isEmpty()) {
            open.get(open.size() - 1).covered = Math.max(0, Math.min(columns, WIDEST) - 1);
        }
    }

    @Override
    public void endRow() {
        if (!open.isEmpty()) {
            Table table = open.get(open.size() - 1);
            table.cover();
            table.rows.add(List.copyOf(table.row));
            table.row.clear();
        }
    }

    @Override
    public void endTable() {
        afterBlank = true;
        if (open.isEmpty()) {
            return;
        }
        Table table = open.remove(open.size() - 1);
        if (!open.isEmpty()) {
            table.rows.forEach(row -> row.forEach(cell()::addAll));
        } else if (isLayout(table)) {
            columns(table);
        } else {
            table.rows.forEach(this::row);
        }
    }

    /** A frame for two columns of a header or for the closing, not a table of data. */
    private static boolean isLayout(Table table) {
        String all =
                String.join(
                        "\n",
                        table.rows.stream().flatMap(List::stream).flatMap(List::stream).toList());
        int width = table.rows.stream().mapToInt(TextGather::cells).max().orElse(0);
        boolean official =
                Header.isNational(all)
                        || table.rows.size() <= 4 && all.matches(NUMBER)
                        || all.matches("(?siuU).*nơi\\s+nhận\\s*:?.*")
                        || all.matches("(?sU).*\\b(?:KT|TM|TL|TUQ)\\s?\\.\\s*[A-ZĐỦ].*");
        return width <= 1 || width <= 3 && official && table.rows.size() <= 40;
    }

    // Column by column: the names at the left belong together, and so do the lines at the right.
    private void columns(Table table) {
        var rows =
                table.rows.stream()
                        .map(row -> row.stream().filter(cell -> cell != COVERED).toList())
                        .toList();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < width; column++) {
            for (List<List<String>> row : rows) {
                if (column < row.size()) {
                    row.get(column).forEach(text -> add(text, Look.PLAIN, true));
                }
            }
        }
    }

    /** Cells with words: a frame may have narrow ones at its sides. */
    private static int cells(List<List<String>> row) {
        return (int) row.stream().filter(cell -> cell.stream().anyMatch(t -> !t.isBlank())).count();
    }

    /** The paragraphs of a cell; two of several words each, with nothing between, are parted. */
    private static String joined(List<String> cell) {
        var all = new StringBuilder();
        String before = "";
        for (String text : cell) {
            String words = text.replaceAll("\\s+", " ").strip();
            if (words.isEmpty()) {
                continue;
            }
            boolean parted =
                    words.matches("(?s)\\p{Lu}.*")
                            && !Sentence.isCapitals(words)
                            && Sentence.words(words) >= 3
                            && Sentence.words(before) >= 3
                            && !Sentence.isCapitals(before)
                            && before.matches("(?s).*[\\p{L}\\d)%”\"]");
            all.append(parted ? "; " : all.isEmpty() ? "" : " ").append(words);
            before = words;
        }
        return all.toString();
    }

    private void row(List<List<String>> row) {
        var cells = row.stream().map(TextGather::joined).toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            lines.add(new Line(number, String.join(" | ", cells), true, Form.ROW));
        }
    }

    OfficeText text() {
        while (!open.isEmpty()) {
            endTable();
        }
        return new OfficeText(isALineAParagraph() ? asOfAPage() : lines, hidden, pictures, links);
    }

    /**
     * Whether the file was made from a page, each of whose lines became a paragraph: sentences go
     * on in small letters from one to the next.
     */
    private boolean isALineAParagraph() {
        int goesOn = 0;
        int plain = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.form() == Form.TEXT && line.apart()) {
                plain++;
                boolean rest =
                        line.text().matches("(?s)\\p{Ll}{2}.*|\\p{Ll}\\s.*")
                                && !Sentence.isEnded(lines.get(i - 1).plain());
                goesOn += rest ? 1 : 0;
            }
        }
        return goesOn >= 8 && goesOn * 5 >= plain;
    }

    /** Then only an empty paragraph parts them. */
    private List<Line> asOfAPage() {
        var page = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            page.add(line.form() == Form.TEXT ? line.with(begins.contains(i)) : line);
        }
        return page;
    }
}
