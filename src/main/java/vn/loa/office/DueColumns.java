package vn.loa.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.Folding;

/**
 * Columns of a table that say when what is aimed at is due.
 *
 * @param byColumn year that the head of a column of figures names, by column from 0
 * @param days the column of times; -1 without one
 */
record DueColumns(Map<Integer, String> byColumn, int days) {

    static final DueColumns NONE = new DueColumns(Map.of(), -1);

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?:(?:muc tieu|chi tieu|ke hoach|phan dau|giao)\\s)?(?:den |het |trong )?(?:cuoi"
                            + " )?(?:nam )?(?:giai doan (?:19|20)\\d{2}\\D{1,5})?((?:19|20)\\d{2})");
    private static final String DAYS =
            "(?:thoi (?:gian|han|diem)|tien do|han|lo trinh)(?: (?:thuc hien|hoan thanh|dat|can dat))?";

    /**
     * @param head cells of the first row
     * @param from first year of the plan, before which nothing is due; absent where it is not known
     */
    static DueColumns of(List<String> head, Optional<Integer> from) {
        var years = new HashMap<Integer, String>();
        int days = -1;
        for (int i = 0; i < head.size(); i++) {
            String cell = Folding.plain(head.get(i)).strip();
            Matcher year = YEAR.matcher(cell);
            if (year.matches() && Integer.parseInt(year.group(1)) >= from.orElse(0)) {
                years.put(i, year.group(1));
            } else if (cell.matches(DAYS)) {
                days = i;
            }
        }
        return new DueColumns(years, days);
    }

    boolean isNone() {
        return byColumn.isEmpty() && days < 0;
    }

    /** The rightmost column of figures of a year; -1 without one. */
    int lastYear() {
        return byColumn.keySet().stream().mapToInt(column -> column).max().orElse(-1);
    }

    /** When the figure in a cell of the row is due. */
    Optional<String> of(List<String> cells, int column) {
        return Optional.ofNullable(byColumn.get(column))
                .or(
                        () ->
                                days >= 0 && days < cells.size() && days != column
                                        ? Optional.of(cells.get(days).strip())
                                        : Optional.empty())
                .filter(by -> !by.isEmpty());
    }

    /** When the figure at a place of a whole row is due. */
    Optional<String> at(String row, int place) {
        int column = (int) row.substring(0, place).chars().filter(c -> c == '|').count();
        return of(List.of(row.split("\\s*\\|\\s*", -1)), column);
    }
}
