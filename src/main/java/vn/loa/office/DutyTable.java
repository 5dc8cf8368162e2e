package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
                    + "|(?:\\S+ ){0,3}chu tri(?: thuc hien)?|phu trach"
                    + "|phan cong(?: nhiem vu| trach nhiem| thuc hien| to chuc thuc hien)?";
    private static final String DUTIES =
            "(?:ten )?(?:noi dung|nhiem vu|cong viec|hoat dong|dau viec)(?:[ ,/].*)?";

    private static final String LEADERS = "(?:\\S+ ){0,3}chu tri(?: thuc hien)?";

    private static final String HELPERS =
            "(?!.*chu tri)(?:\\S+ ){0,3}(?:tham gia )?phoi hop(?: thuc hien)?";

    /** A column over two: who leads, who helps. */
    private static final String OVER_BOTH =
            "(?:phan cong|to chuc|trach nhiem|co quan|don vi)(?: (?:nhiem vu|trach nhiem|thuc hien|to"
                    + " chuc)){0,3}";

    /** "Chủ trì: Sở Y tế. Phối hợp: các sở khác", in one cell. */
    private static final Pattern LEADS =
            Pattern.compile(
                    "(?siuU)(?:(?:cơ quan|đơn vị) )?chủ trì\\s*:\\s*(.*?)(?:[\\s.;,]*(?:(?:cơ quan|đơn"
                            + " vị) )?(?:tham gia )?phối hợp(?: thực hiện)?\\s*:(.*))?");

    /** Heads that say as much where a text names agencies and duties elsewhere too. */
    private static final String PLAIN_AGENCIES = "(?:co quan|don vi)(?: (?:chu tri|thuc hien))?";

    private static final String PLAIN_DUTIES = "nhiem vu";

    private static final Pattern DASH = Pattern.compile("\\s*[-–+*•]\\s+");
    private static final Pattern ITEMS = Pattern.compile("(?<=[.;])\\s+(?=[-–+*•]\\s+\\S)");

    private static final String NUMBERS = "stt|tt|so tt";
    private static final String DAYS = "(?:thoi (?:gian|han|diem)|tien do|han)(?: .*)?";

    /** Columns of the table being read, from 0; -1 for one it has not. */
    private record Columns(int agencies, int helpers, int duties, int numbers, int days) {

        static Columns of(List<String> head, Heads heads) {
            int leaders = first(head, LEADERS);
            boolean loose = heads == Heads.ANY || heads == Heads.LED && leaders >= 0;
            return new Columns(
                    leaders >= 0 && loose
                            ? leaders
                            : first(head, loose ? AGENCIES : PLAIN_AGENCIES),
                    first(head, HELPERS),
                    first(head, loose ? DUTIES : PLAIN_DUTIES),
                    first(head, NUMBERS),
                    first(head, DAYS));
        }

        boolean areDuties() {
            return agencies >= 0 && duties >= 0;
        }

        boolean fit(List<String> cells) {
            return Math.max(agencies, duties) < cells.size();
        }

        /** No number and no duty: those of the row above reach down to it. */
        boolean isUnderOther(List<String> cells) {
            return cells.get(duties).isEmpty() && cell(cells, numbers).isEmpty();
        }

        /** Whether a row has duties for whom the row above names. */
        boolean goesOn(List<String> next) {
            return fit(next) && next.get(agencies).isEmpty() && !next.get(duties).isEmpty();
        }
    }

    /** Which heads say that a table gives out duties. */
    enum Heads {
        /** "Đơn vị" and "Nhiệm vụ" alone: other parts of the text give out duties. */
        PLAIN,
        /** Who leads: other parts say little of who does what. */
        LED,
        /** Any that may: nothing else does. "Nội dung" may be the course of an evening. */
        ANY
    }

    private DutyTable() {}

    /**
     * The duties in all such tables; rows of one agency that follow each other are one line.
     *
     * @param heads of tables outside the sections
     * @param sections blocks of the parts that give out duties, whose tables do so too
     */
    static List<Duties.Line> lines(List<Block> blocks, Heads heads, Set<Block> sections) {
        var reading = new Reading();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<String> cells = cells(block);
            Heads loose = sections.contains(block) ? Heads.ANY : heads;
            List<String> lower = i + 1 < blocks.size() ? cells(blocks.get(i + 1)) : List.of();
            Columns head = Columns.of(twoRows(head(cells), head(lower)), loose);
            i += head.areDuties() ? 1 : 0;
            head = head.areDuties() ? head : Columns.of(head(cells), loose);
            if (cells.isEmpty() || head.areDuties()) {
                reading.begin(head);
            } else {
                reading.take(block, cells, lower);
            }
        }
        return reading.lines;
    }

    /** One pass over the rows: whom the rows above name, and for what. */
    private static final class Reading {
        private final List<Duties.Line> lines = new ArrayList<>();
        private Columns columns;
        private String agencies;
        private List<Duties.Item> above;

        void begin(Columns head) {
            columns = head;
            leave();
        }

        private void leave() {
            agencies = "";
            above = List.of();
        }

        void take(Block row, List<String> cells, List<String> next) {
            if (columns == null || !columns.areDuties() || !columns.fit(cells)) {
                return;
            }
            if (isSection(cells, columns)) {
                leave();
                return;
            }
            String named = Shared.of(cells.get(columns.agencies())).leaders();
            boolean another = !named.isEmpty() && !named.equals(agencies);
            if (another) {
                agencies = named;
                lines.add(line(row, cell(cells, columns.numbers()), named));
            }
            boolean under = columns.isUnderOther(cells);
            above = under ? above : items(cells, columns);
            if (!agencies.isEmpty() && (!under || another && !columns.goesOn(next))) {
                lines.get(lines.size() - 1).items().addAll(above);
            }
        }
    }

    private static List<String> cells(Block block) {
        return block.row() ? MarkdownTable.cells(block) : List.of();
    }

    private static List<String> head(List<String> cells) {
        return cells.stream().map(Folding::plain).toList();
    }

    /** A head whose lower row says what the two halves of a column are; empty where it is none. */
    private static List<String> twoRows(List<String> upper, List<String> lower) {
        if (first(lower, LEADERS) < 0) {
            return List.of();
        }
        var head = new ArrayList<String>();
        if (lower.size() == upper.size()) {
            for (int i = 0; i < upper.size(); i++) {
                head.add(lower.get(i).isEmpty() ? upper.get(i) : lower.get(i));
            }
            return head;
        }
        int over = first(upper, OVER_BOTH);
        if (over >= 0) {
            head.addAll(upper.subList(0, over));
            head.addAll(lower);
            head.addAll(upper.subList(over + 1, upper.size()));
        }
        return head;
    }

    /**
     * What a cell says of who does a work.
     *
     * @param helpers empty where the cell names nobody
     */
    private record Shared(String leaders, String helpers) {

        static Shared of(String cell) {
            Matcher both = LEADS.matcher(cell);
            return both.matches()
                    ? new Shared(both.group(1).strip(), Objects.toString(both.group(2), ""))
                    : new Shared(cell, "");
        }
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

    private static List<Duties.Item> items(List<String> cells, Columns columns) {
        var due = Optional.of(cell(cells, columns.days())).filter(d -> !d.isEmpty());
        var with = helpers(cells, columns);
        return duties(cells.get(columns.duties())).stream()
                .filter(duty -> !duty.isEmpty())
                .map(duty -> new Duties.Item(duty, due, with))
                .toList();
    }

    /** Who helps: a dash alone says that nobody does. */
    private static Optional<String> helpers(List<String> cells, Columns columns) {
        String beside = Shared.of(cells.get(columns.agencies())).helpers();
        String names = beside.isEmpty() ? cell(cells, columns.helpers()) : beside;
        return Optional.of(names.replaceAll("[\\s.;,]+$", "").strip())
                .filter(some -> some.codePoints().anyMatch(Character::isLetter));
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
