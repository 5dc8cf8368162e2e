package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import vn.loa.lang.Folding;

/**
 * Reads tables whose head says that one column names agencies and another their duties; tables with
 * other heads are left as they are.
 */
final class DutyTable {

    private static final String AGENCIES = "(?:co quan|don vi)(?: (?:chu tri|thuc hien))?";
    private static final String DUTIES = "nhiem vu";

    /** Columns of the table being read, from 0. */
    private record Columns(int agencies, int duties) {
        boolean fit(List<String> cells) {
            return Math.max(agencies, duties) < cells.size();
        }
    }

    private DutyTable() {}

    /** The duties in all such tables; rows of one agency that follow each other are one line. */
    static List<Duties.Line> lines(List<Block> blocks) {
        var lines = new ArrayList<Duties.Line>();
        Columns columns = null;
        String agencies = "";
        for (Block block : blocks) {
            var cells = block.row() ? List.of(block.text().split(" \\| ?", -1)) : List.<String>of();
            Columns head = head(cells);
            if (cells.isEmpty() || head != null) {
                columns = head;
                agencies = "";
            } else if (columns != null && columns.fit(cells)) {
                String named = cells.get(columns.agencies());
                if (!named.isEmpty() && !named.equals(agencies)) {
                    agencies = named;
                    lines.add(line(block, named));
                }
                String duty = cells.get(columns.duties());
                if (!agencies.isEmpty() && !duty.isEmpty()) {
                    lines.get(lines.size() - 1).items().add(duty);
                }
            }
        }
        return lines;
    }

    private static Columns head(List<String> cells) {
        var plain = cells.stream().map(Folding::plain).toList();
        int agencies = first(plain, AGENCIES);
        int duties = first(plain, DUTIES);
        return agencies < 0 || duties < 0 ? null : new Columns(agencies, duties);
    }

    private static int first(List<String> cells, String pattern) {
        return cells.stream()
                .filter(c -> c.matches(pattern))
                .findFirst()
                .map(cells::indexOf)
                .orElse(-1);
    }

    private static Duties.Line line(Block row, String named) {
        return new Duties.Line(
                "",
                Agencies.names(Agencies.withoutAsking(named)),
                Agencies.isRequest(named),
                new ArrayList<>(),
                row.line());
    }
}
