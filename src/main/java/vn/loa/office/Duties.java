package vn.loa.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.lang.Folding;
import vn.loa.office.DutyTable.Heads;
import vn.loa.office.Labels.Mark;

/**
 * Who is to do what, from the section "Tổ chức thực hiện".
 *
 * @param lines in document order
 * @param blocks indexes of the blocks that name agencies; they are no headings
 * @param inner indexes of the blocks that say what those are to do; they are no headings either
 */
record Duties(List<Line> lines, Set<Integer> blocks, Set<Integer> inner) {

    /**
     * Agencies that share duties.
     *
     * @param label of the item that names them; {@code -} for a bullet
     * @param at line of the source
     */
    record Line(String label, List<String> names, boolean requested, List<Item> items, int at) {

        void add(String text) {
            items.add(new Item(text, Optional.empty()));
        }
    }

    /**
     * One duty.
     *
     * @param by when it is due, as a column of a table has it; absent elsewhere
     * @param with who helps, as a table has it; absent elsewhere
     */
    record Item(String text, Optional<String> by, Optional<String> with) {
        Item(String text, Optional<String> by) {
            this(text, by, Optional.empty());
        }
    }

    private static final Pattern SECTION =
            Pattern.compile(
                    ".*(?:to chuc (?:thuc hien|trien khai)|phan cong|trach nhiem (?:cua|thuc"
                            + " hien|thi hanh|to chuc|cac)|nhiem vu(?: cu the)? (?:cua |cho )?(?:cac|tung) |giao"
                            + " nhiem vu|trien khai thuc hien).*");
    private static final Pattern WORK =
            Pattern.compile(".*(?:nhiem vu|noi dung (?:thuc hien|trien khai)).*");

    /** "… nếu có khó khăn, các bộ phận kịp thời báo cáo" is said to all. */
    static final String OBSTACLES =
            "(?siuU)(?:trong|quá) .{0,60}\\bnếu (?:có|gặp|phát sinh)? ?(?:khó khăn|vướng mắc).*";

    private static final Pattern COMMON =
            Pattern.compile(
                    "(?siuU)(?:trên đây là|căn cứ (?:vào )?(?:nội dung )?kế hoạch|trong quá"
                            + " trình|quá trình (?:triển khai|thực hiện)|(?:kế hoạch|chương trình|quy"
                            + " chế|hướng dẫn|quyết định|phương án|đề án|công văn|thông báo|tờ"
                            + " trình|báo cáo) này|nhận được (?:kế hoạch|công văn|hướng dẫn|chương"
                            + " trình|văn bản)|yêu cầu|đề nghị các (?:cơ quan|đơn vị|ban|ngành|đồng"
                            + " chí|thành viên|địa phương|cấp|sở|phòng|xã|tổ chức)|các (?:cơ quan|đơn"
                            + " vị|ngành|phòng|ban)\\b.{0,80}căn cứ|(?:định kỳ|h[àằ]ng (?:năm|quý|tháng|tuần))[^,.;]{0,40},? các|nếu có|giao (?:các"
                            + " )?\\p{Lu}.{0,90}(?:theo dõi|đôn đốc)|(?:chủ tịch|ủy ban|uỷ ban|ubnd|sở|phòng"
                            + "|ban|trưởng|giám đốc|thường trực|hiệu trưởng).{0,60}(?<!theo |có |đúng |các"
                            + " |khi )yêu cầu \\p{L}).*");

    /**
     * @param attached index of the first block of what is attached, which no section of the text
     *     goes on in
     */
    static Duties of(List<Block> blocks, int attached) {
        var found = new Duties(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        var sections = new HashSet<Block>();
        int i = 0;
        while (i < blocks.size()) {
            Block head = blocks.get(i);
            int end = i + 1;
            if (isSection(head) || isWorkOfAgencies(blocks, i)) {
                Block outer = i > 0 && isBare(blocks.get(i - 1)) ? blocks.get(i - 1) : head;
                while (end < blocks.size()
                        && (end != attached || i >= attached)
                        && !closes(blocks.get(end), outer)) {
                    end++;
                }
                sections.addAll(blocks.subList(i, end));
                new DutyReading(blocks, found).read(i + 1, end);
            }
            i = end;
        }
        var tables = DutyTable.lines(blocks, Heads.PLAIN, sections);
        if (tables.isEmpty() && found.isLittle()) {
            Heads heads = found.lines().isEmpty() ? Heads.ANY : Heads.LED;
            tables = DutyTable.lines(blocks, heads, sections);
        }
        found.lines().addAll(tables);
        found.lines().sort(Comparator.comparing(Line::at));
        if (found.lines().isEmpty() && isAllDuties(blocks.subList(0, attached))) {
            new DutyReading(blocks, found).read(0, attached);
        }
        return found;
    }

    /** Whether a block names who is to do something, or says what. */
    boolean says(int block) {
        return blocks.contains(block) || inner.contains(block);
    }

    /** Nobody, or "Các đơn vị …" and who watches them: the work itself is given out elsewhere. */
    private boolean isLittle() {
        return lines.stream().mapToInt(line -> line.items().size()).sum() <= lines.size()
                && (lines.size() < 3
                        || lines.stream().allMatch(line -> line.names().get(0).startsWith("Các ")));
    }

    /** "II. NHIỆM VỤ CỤ THỂ", whose items are named after agencies, all of them. */
    private static boolean isWorkOfAgencies(List<Block> blocks, int at) {
        Block head = blocks.get(at);
        if (head.mark().compareTo(Mark.ROMAN) > 0
                || !WORK.matcher(Folding.plain(head.text())).matches()) {
            return false;
        }
        int end = at + 1;
        while (end < blocks.size() && !closes(blocks.get(end), head)) {
            end++;
        }
        List<Block> inner = blocks.subList(at + 1, end);
        Mark outermost = inner.stream().map(Block::mark).min(Mark::compareTo).orElse(Mark.NONE);
        List<Block> items = inner.stream().filter(b -> b.mark() == outermost).toList();
        return outermost.compareTo(Mark.LETTER) <= 0
                && items.size() > 1
                && items.stream().noneMatch(b -> b.text().startsWith("Đối với"))
                && items.stream().allMatch(DutyReading::isNamed);
    }

    /** A letter has no such section: its outermost items name who is to do what. */
    private static boolean isAllDuties(List<Block> blocks) {
        Mark outermost = blocks.stream().map(Block::mark).min(Mark::compareTo).orElse(Mark.NONE);
        List<Block> items = blocks.stream().filter(b -> b.mark() == outermost).toList();
        long named = items.stream().filter(DutyReading::isNamed).count();
        return outermost.compareTo(Mark.NUMBER) <= 0
                && named > 1
                && named * 4 >= items.stream().filter(b -> !DutyReading.isTopic(b)).count() * 3;
    }

    private static boolean isSection(Block block) {
        boolean heads =
                block.styled()
                        || block.mark().compareTo(Mark.NUMBER_2) <= 0
                        || block.mark() == Mark.NONE
                                && (block.bold() && !block.text().endsWith(".")
                                        || Sentence.isCapitals(block.text()));
        String title = Folding.plain(block.text());
        int colon = title.indexOf(':');
        return heads
                && SECTION.matcher(colon > 0 ? title.substring(0, colon) : title).matches()
                && Sentence.words(block.text().split(":")[0]) <= 14
                && !namesOne(block);
    }

    /** "3. Trách nhiệm của Sở Y tế" is an item; "IV. TRÁCH NHIỆM CỦA CÁC NGÀNH" is a section. */
    private static boolean namesOne(Block block) {
        String asked = Agencies.withoutAsking(block.text());
        boolean all =
                block.mark().compareTo(Mark.ROMAN) <= 0
                        && Folding.plain(asked).matches("(?:tat ca )?cac .*");
        return Agencies.begins(asked) && !all;
    }

    /** "Chương III", whose title stands on the next line. */
    private static boolean isBare(Block block) {
        return block.mark().compareTo(Mark.CHAPTER) <= 0 && block.text().isEmpty();
    }

    /** A closing sentence, which belongs to no part of the plan. */
    static boolean isForAll(Block block) {
        return block.mark() == Mark.NONE && isCommon(block.text());
    }

    static boolean isCommon(String text) {
        return COMMON.matcher(text).matches();
    }

    private static boolean closes(Block next, Block head) {
        if (head.mark() == Mark.NONE) {
            return next.styled() && (!head.styled() || next.level() <= head.level())
                    || next.mark().compareTo(Mark.ROMAN) <= 0
                    || next.mark() == Mark.NONE && isLoud(next)
                    || head.bold() && isBoldTitle(next);
        }
        return next.mark() != Mark.NONE && next.mark().compareTo(head.mark()) <= 0;
    }

    /** "Kinh phí" in bold letters, but not the name of who has work to do. */
    private static boolean isBoldTitle(Block block) {
        return block.bold()
                && block.mark() == Mark.NONE
                && !Sentence.isEnded(block.text())
                && !Agencies.begins(Agencies.withoutAsking(block.text()));
    }

    private static boolean isLoud(Block block) {
        return Sentence.isCapitals(block.text()) && Sentence.words(block.text()) > 1;
    }
}
