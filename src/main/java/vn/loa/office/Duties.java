package vn.loa.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.lang.Folding;
import vn.loa.office.Labels.Mark;

/**
 * Who is to do what, from the section "Tổ chức thực hiện".
 *
 * @param lines in document order
 * @param blocks indexes of the blocks that name agencies; they are no headings
 */
record Duties(List<Line> lines, Set<Integer> blocks) {

    /**
     * Agencies that share duties.
     *
     * @param label of the item that names them; {@code -} for a bullet
     * @param at line of the source
     */
    record Line(String label, List<String> names, boolean requested, List<String> items, int at) {}

    private static final Pattern SECTION =
            Pattern.compile(
                    ".*(?:to chuc (?:thuc hien|trien khai)|phan cong|trach nhiem (?:cua|thuc hien|to chuc)|nhiem vu cua cac|trien khai thuc hien).*");
    private static final Pattern NO_AGENCY =
            Pattern.compile(
                    "(?:che do|kinh phi|thoi gian|bao cao|lo trinh|cong tac|kiem tra|phan cong|to chuc|dieu khoan|khen thuong|so ket|tong ket|tien do|giai phap|nhiem vu|noi dung|yeu cau|muc dich|cach thuc|thong tin|hinh thuc|trien khai|ke hoach|cac giai doan|trach nhiem).*");
    private static final Pattern COMMON =
            Pattern.compile(
                    "(?siuU)(?:trên đây là|căn cứ (?:vào )?(?:nội dung )?kế hoạch|trong quá trình|quá trình (?:triển khai|thực hiện)|kế hoạch này|nhận được kế hoạch|yêu cầu|đề nghị các (?:cơ quan|đơn vị|ban|ngành|đồng chí)|các (?:cơ quan|đơn vị|ngành|phòng|ban)\\b.{0,80}căn cứ|định kỳ,? các|nếu có|giao (?:các )?\\p{Lu}.{0,90}(?:theo dõi|đôn đốc)|[\\p{Lu}].{0,60}yêu cầu).*");

    static Duties of(List<Block> blocks) {
        var found = new Duties(new ArrayList<>(), new LinkedHashSet<>());
        int i = 0;
        while (i < blocks.size()) {
            Block head = blocks.get(i);
            int end = i + 1;
            if (isSection(head)) {
                while (end < blocks.size() && !closes(blocks.get(end), head)) {
                    end++;
                }
                new Reading(blocks, found).read(i + 1, end);
            }
            i = end;
        }
        found.lines().addAll(DutyTable.lines(blocks));
        return found;
    }

    private static boolean isSection(Block block) {
        boolean heads =
                block.styled()
                        || block.mark().compareTo(Mark.NUMBER_2) <= 0
                        || block.mark() == Mark.NONE && Sentence.isCapitals(block.text());
        String title = Folding.plain(block.text());
        int colon = title.indexOf(':');
        return heads
                && SECTION.matcher(colon > 0 ? title.substring(0, colon) : title).matches()
                && Sentence.words(block.text().split(":")[0]) <= 14
                && !Agencies.begins(Agencies.withoutAsking(block.text()));
    }

    private static boolean closes(Block next, Block head) {
        return next.styled() && head.mark() == Mark.NONE
                || next.mark() != Mark.NONE && next.mark().compareTo(head.mark()) <= 0;
    }

    /** One pass over a section. */
    private static final class Reading {

        private final List<Block> blocks;
        private final Duties found;
        private Block agency;
        private Line line;
        private Mark children;

        Reading(List<Block> blocks, Duties found) {
            this.blocks = blocks;
            this.found = found;
        }

        void read(int from, int to) {
            Set<Mark> naming = naming(from, to);
            for (int i = from; i < to; i++) {
                Block block = blocks.get(i);
                if (block.row() || block.text().isEmpty()) {
                    continue;
                }
                boolean inner =
                        agency != null
                                && (block.mark() == Mark.NONE
                                        || agency.mark() != Mark.NONE
                                                && block.mark().compareTo(agency.mark()) > 0);
                if (!inner || startsAnew(block, naming)) {
                    agency = null;
                    if (names(block, naming)) {
                        open(block, i);
                    }
                } else if (block.mark() == Mark.NONE && COMMON.matcher(block.text()).matches()) {
                    agency = null;
                } else {
                    take(block);
                }
            }
        }

        private boolean startsAnew(Block block, Set<Mark> naming) {
            return block.mark() == Mark.NONE && naming.contains(Mark.NONE) && names(block, naming);
        }

        private void open(Block block, int at) {
            String text = Agencies.withoutAsking(block.text());
            int end = Agencies.endOfNames(text);
            String duty = text.substring(end).replaceFirst("^[\\s:,]+", "").strip();
            agency = block;
            children = null;
            line =
                    new Line(
                            block.label(),
                            Agencies.names(text.substring(0, end)),
                            Agencies.isRequest(block.text()),
                            new ArrayList<>(),
                            block.line());
            found.lines().add(line);
            found.blocks().add(at);
            if (Sentence.words(duty) > 1 && !duty.endsWith(":") && !duty.matches("[.;/]*")) {
                line.items().add(duty);
            }
        }

        private void take(Block block) {
            if (block.mark() == Mark.NONE && block.text().endsWith(":") && children == null) {
                return;
            }
            if (children == null && block.mark() != Mark.NONE) {
                children = block.mark();
            }
            boolean own =
                    block.mark() == Mark.NONE
                            || block.mark() == Mark.STAR
                            || block.mark().compareTo(children) <= 0;
            if (own) {
                line.items().add(block.text());
            } else {
                int last = line.items().size() - 1;
                if (last >= 0) {
                    line.items().set(last, line.items().get(last) + " " + block.whole());
                }
            }
        }

        /** Kinds of labels before the names of agencies in this section; outer ones alone. */
        private Set<Mark> naming(int from, int to) {
            var marks = new LinkedHashSet<Mark>();
            for (Mark mark : Mark.values()) {
                List<Block> of =
                        blocks.subList(from, to).stream()
                                .filter(b -> b.mark() == mark && !b.row())
                                .toList();
                long named = of.stream().filter(Reading::isNamed).count();
                boolean outer = mark.isBullet() || mark == Mark.NONE;
                if (named > 0 && (!outer || marks.isEmpty() && named * 2 >= of.size())) {
                    marks.add(mark);
                }
            }
            return marks;
        }

        private static boolean isNamed(Block block) {
            String text = Agencies.withoutAsking(block.text());
            if (!Agencies.begins(text)
                    || block.mark() == Mark.NONE && COMMON.matcher(block.text()).matches()) {
                return false;
            }
            return !block.mark().isBullet() && block.mark() != Mark.NONE
                    || Agencies.endOfNames(text) < text.length()
                    || !Sentence.isEnded(text);
        }

        private boolean names(Block block, Set<Mark> naming) {
            if (!naming.contains(block.mark())) {
                return false;
            }
            boolean bare =
                    block.mark() != Mark.NONE
                            && !block.mark().isBullet()
                            && Sentence.words(block.text()) <= 12
                            && !Sentence.isEnded(block.text())
                            && !NO_AGENCY.matcher(Folding.plain(block.text())).matches();
            return isNamed(block) || bare;
        }
    }
}
