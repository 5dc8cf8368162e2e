package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.office.OfficeText.Line;

/**
 * The top of an official letter (công văn), which says under its number what it is about instead of
 * having a name and a title.
 *
 * @param header its other lines
 * @param title what it is about, without {@code V/v}
 * @param end where the body begins, the line "Kính gửi" included
 */
record Letter(List<Line> header, List<Line> title, int end) {

    private static final Pattern ABOUT =
            Pattern.compile("(?U)(?:V/v|V/V|Về việc|về việc)\\b\\s*:?\\s*(.*)");
    private static final Pattern ADDRESSED = Pattern.compile("(?siuU)kính gửi\\b.*");
    private static final int TOP = 20;

    /**
     * Looks for it at the top of a document without a name.
     *
     * @param end first line that can be of the body
     * @param limit first line of the closing
     */
    static Optional<Letter> of(List<Line> lines, int end, int limit) {
        var header = new ArrayList<Line>();
        var title = new ArrayList<Line>();
        boolean open = false;
        int last = 0;
        for (int i = 0; i < Math.min(limit, TOP) && !isAddressed(lines.get(i).plain()); i++) {
            Line line = lines.get(i);
            String[] columns = line.text().strip().split("\t+|\\s{3,}", 2);
            Matcher about = ABOUT.matcher(columns[0]);
            boolean begins = title.isEmpty() && about.matches();
            open = begins || open && goesOn(line, columns[0], title);
            if (open) {
                title.add(line.with(begins ? about.group(1) : columns[0]));
                last = i + 1;
            }
            if (!open || columns.length > 1) {
                header.add(open ? line.with(columns[1]) : line);
            }
            if (!title.isEmpty() && !open && i >= end) {
                header.remove(header.size() - 1);
                break;
            }
        }
        int body = Math.max(end, last);
        header.removeIf(line -> lines.subList(body, lines.size()).contains(line));
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Letter(List.copyOf(header), List.copyOf(title), body));
    }

    /** "Kính gửi: Ủy ban nhân dân tỉnh": those it is for, not a sentence. */
    static boolean isAddressed(String text) {
        return ADDRESSED.matcher(text).matches();
    }

    private static boolean goesOn(Line line, String text, List<Line> title) {
        boolean apart = line.apart() && !Sentence.startsSmall(text);
        return !apart
                && !text.isBlank()
                && !Header.isNational(text)
                && !Header.hasDate(text)
                && !Preface.begins(text)
                && !Sentence.isEnded(title.get(title.size() - 1).plain());
    }
}
