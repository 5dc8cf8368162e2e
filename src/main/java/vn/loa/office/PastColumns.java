package vn.loa.office;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.Folding;

/**
 * Columns of a table that say what was reached before, beside what is aimed at.
 *
 * @param columns from 0
 * @param width how many columns the table has; rows with merged cells have fewer
 */
record PastColumns(Set<Integer> columns, int width) {

    static final PastColumns NONE = new PastColumns(Set.of(), 0);

    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})$");
    private static final Pattern DONE =
            Pattern.compile("(?:uoc )?(?:ket qua|thuc hien|hien trang|da dat|dat duoc)\\b.*");
    private static final Pattern STILL_TO_DO =
            Pattern.compile(".*(?:can dat|phan dau|mong doi|du kien|ke hoach).*");

    /**
     * @param head cells of the first row
     * @param from first year of the plan; absent where it is not known
     */
    static PastColumns of(List<String> head, Optional<Integer> from) {
        var past = new HashSet<Integer>();
        for (int i = 1; i < head.size(); i++) {
            String cell = Folding.plain(head.get(i)).strip();
            Matcher year = YEAR.matcher(cell);
            boolean dated = year.find();
            boolean before =
                    dated && from.filter(y -> Integer.parseInt(year.group(1)) < y).isPresent();
            boolean done = dated && DONE.matcher(cell).matches() && from.isEmpty();
            if ((before || done) && !STILL_TO_DO.matcher(cell).matches()) {
                past.add(i);
            }
        }
        return past.isEmpty() ? NONE : new PastColumns(Set.copyOf(past), head.size());
    }

    /** A row without the cells of those columns. */
    String without(String row) {
        String[] cells = row.split("\\s*\\|\\s*", -1);
        if (columns.isEmpty() || cells.length != width) {
            return row;
        }
        var left = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            left.append(i == 0 ? "" : " | ").append(columns.contains(i) ? "" : cells[i]);
        }
        return left.toString();
    }
}
