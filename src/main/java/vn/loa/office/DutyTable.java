package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.lang.Folding;

/**
 * Reads tables whose head says that one column names agencies and another their duties; tables with
 * other heads are left as they are.
 */
final class DutyTable {

    private static final String AGENCIES =
            "(?:(?:co quan|don vi|bo phan|nguoi|to chuc|ca nhan)[ ,/]*){1,9}"
                    + "(?:(?:chiu )?trach nhiem|chu tri|thuc hien|phu trach|chinh|[ ,/]){0,99}"
                    + "|(?:\\S+ ){0,3}chu tri(?: thuc hien)?|phu trach";
    private static final String DUTIES =
            "(?:ten )?(?:noi dung|nhiem vu|cong viec|hoat dong|dau viec)(?: .*)?";

    /** Heads that say as much where a text names agencies and duties elsewhere too. */
    private static final String PLAIN_AGENCIES = "(?:co quan|don vi)(?: (?:chu tri|thuc hien))?";

    private static final String PLAIN_DUTIES = "nhiem vu";

    private static final Pattern DASH = Pattern.compile("\\s*[-–+*•]\\s+");
    private static final Pattern ITEMS = Pattern.compile("(?<=[.;])\\s+(?=[-–+*•]\\s+\\S)");

    private static final String NUMBERS = "stt|tt|so tt";
    private static final String DAYS = "(?:thoi (?:gian|han|diem)|tien do|han)(?: .*)?";

    /** Columns of the table being read, from 0; -1 for one it has not. */
    private record Columns(int agencies, int duties, int numbers, int days) {

        static Columns of(List<String> head, boolean alone) {
            return new Columns(
                    first(head, alone ? AGENCIES : PLAIN_AGENCIES),
                    first(head, alone ? DUTIES : PLAIN_DUTIES),
                    first(head, NUMBERS),
                    first(head, DAYS));
        }

        boolean areDuties() {
            return agencies >= 0 && duties >= 0;
        }

        boolean fit(List<String> cells) {
            return Math.max(agencies, duties) < cells.size();
        }
    }

    private DutyTable() {}

    /**
     * The duties in all such tables; rows of one agency that follow each other are one line.
     *
     * @param alone whether no other part of the text gives out duties: "Nội dung" and "Người thực
     *     hiện" over a table may be the course of an evening
     * @param sections blocks of the parts that give out duties, whose tables do so too
     */
    static List<Duties.Line> lines(List<Block> blocks, boolean alone, Set<Block> sections) {
        var lines = new ArrayList<Duties.Line>();
        Columns columns = null;
        String agencies = "";
        for (Block block : blocks) {
            var cells =
                    block.row()
                            ? List.of(block.text().split("\\s*\\|\\s*", -1))
                            : List.<String>of();
            boolean loose = alone || sections.contains(block);
            Columns head = Columns.of(cells.stream().map(Folding::plain).toList(), loose);
            if (cells.isEmpty() || head.areDuties()) {
                columns = head.areDuties() ? head : null;
                agencies = "";
            } else if (columns != null && columns.fit(cells)) {
                String named = cells.get(columns.agencies());
                if (isSection(cells, columns)) {
                    agencies = "";
                    continue;
                }
                if (!named.isEmpty() && !named.equals(agencies)) {
                    agencies = named;
                    lines.add(line(block, cell(cells, columns.numbers()), named));
                }
                String duty = cells.get(columns.duties());
                if (!agencies.isEmpty() && !duty.isEmpty()) {
                    var due = Optional.of(cell(cells, columns.days())).filter(d -> !d.isEmpty());
                    for (String one : duties(duty)) {
                        lines.get(lines.size() - 1).items().add(new Duties.Item(one, due));
                    }
                }
            }
        }
        return lines;
    }

    /** "II | Hỗ trợ nạn nhân | |": a title over rows, with a numeral and nothing else. */
    private static boolean isSection(List<String> cells, Columns columns) {
        boolean alone = true;
        for (int i = 0; i < cells.size(); i++) {
            alone &= i == columns.numbers() || i == columns.duties() || cells.get(i).isEmpty();
        }
        return alone && cell(cells, columns.numbers()).matches("(?:[IVX]+|[A-EĐ])[.)]?");
    }

    /** The items of a cell, where they stand with dashes in it; else the cell. */
    private static List<String> duties(String cell) {
        return DASH.matcher(cell).lookingAt()
                ? ITEMS.splitAsStream(cell).map(one -> DASH.matcher(one).replaceFirst("")).toList()
                : List.of(cell);
    }

    private static int first(List<String> cells, String pattern) {
        return cells.stream()
                .filter(c -> c.matches(pattern))
                .findFirst()
                .map(cells::indexOf)
                .orElse(-1);
    }

    private static String cell(List<String> cells, int at) {
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }

    private static Duties.Line line(Block row, String label, String named) {
        return new Duties.Line(
                label.replaceAll("[.)]$", ""),
                Agencies.names(Agencies.withoutAsking(named)),
                Agencies.isRequest(named),
                new ArrayList<>(),
                row.line());
    }
}
