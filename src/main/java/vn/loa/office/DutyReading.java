package vn.loa.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.lang.Folding;
import vn.loa.office.Duties.Item;
import vn.loa.office.Duties.Line;
import vn.loa.office.Labels.Mark;

/** One pass over a section that gives out duties: which of its items name agencies. */
final class DutyReading {

    private static final Pattern NO_AGENCY =
            Pattern.compile(
                    "(?:che do|kinh phi|thoi gian|bao cao|lo trinh|cong tac|kiem tra|phan cong|to"
                            + " chuc|dieu khoan|khen thuong|so ket|tong ket|tien do|giai phap|nhiem"
                            + " vu|noi dung|yeu cau|muc dich|cach thuc|thong tin|hinh thuc|trien"
                            + " khai|ke hoach|cac giai doan|trach nhiem).*");

    /** "UBND huyện giao:", over items that each say who and what. */
    private static final String GIVES = "(?siuU).*\\bgiao(?: (?:các )?nhiệm vụ\\b.*|\\s*:?)";

    private static final String GROUP =
            "(?siuU)(?:(?:đối với |(?:trách nhiệm|nhiệm vụ) của )?các |khối ).*";

    /** "Các đồng chí thành viên gửi báo cáo …/." closes the text, whomever it follows. */
    private static final Pattern ALL =
            Pattern.compile(
                    "(?U)Các (?:đồng chí|cơ quan|đơn vị|thành viên|địa phương|phòng|ban|ngành|sở"
                            + "|xã|tổ chức|khoa|đội|chi bộ|trường|thôn|bộ phận)\\b");

    /** "Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện Kế hoạch này" says it of the whole. */
    private static final Pattern WATCHES =
            Pattern.compile(
                    "(?sU)\\p{Lu}[^.;:]{0,90}(?:theo dõi|đôn đốc|hướng dẫn|kiểm tra)[^.;:]{0,90}"
                            + "(?iu:kế hoạch|chương trình|chỉ thị|hướng dẫn|nghị quyết) này\\b");

    private final List<Block> blocks;
    private final Duties found;
    private Block agency;
    private Line line;
    private Mark children;
    private int to;
    private Set<Mark> naming = Set.of();

    /** What stands before the bodies of the last group; none yet while it is empty. */
    private Optional<Mark> grouped = Optional.empty();

    /** Paragraphs without a label that only name bodies; what those are to do stands below. */
    private Set<Block> heads = Set.of();

    /** Those in bold letters, among bodies that have labels. */
    private Set<Block> bold = Set.of();

    DutyReading(List<Block> blocks, Duties found) {
        this.blocks = blocks;
        this.found = found;
    }

    void read(int from, int until) {
        to = until;
        heads = BareNames.in(blocks.subList(from, to));
        bold = heads.isEmpty() ? BareNames.bold(blocks.subList(from, to)) : Set.of();
        naming = heads.isEmpty() ? naming(from, to) : Set.of(Mark.NONE);
        for (int i = from; i < to; i++) {
            Block block = blocks.get(i);
            if (block.row() || block.text().isEmpty() || block.isRemark()) {
                continue;
            }
            if (!isInner(block) || startsAnew(block)) {
                agency = null;
                boolean named = names(block, isHead(i));
                Optional<Mark> group = named || isLevel(block) ? group(i) : Optional.empty();
                if (group.isPresent()) {
                    grouped = group;
                } else if (named) {
                    grouped = naming.contains(block.mark()) ? Optional.empty() : grouped;
                    open(block, i);
                }
            } else if (block.mark() == Mark.NONE && isClosing(block)) {
                agency = null;
            } else {
                found.inner().add(i);
                take(block);
            }
        }
    }

    /** What is said to all, after the last item. */
    private boolean isClosing(Block block) {
        boolean last =
                block.text().endsWith("/.")
                        && line.items().size() > 0
                        && children != null
                        && children != Mark.NONE
                        && !block.text().startsWith("Riêng");
        boolean under = children != null && children != Mark.NONE;
        boolean toAll =
                (under || block.text().endsWith("/."))
                        && line.items().size() > 0
                        && ALL.matcher(block.text()).lookingAt();
        boolean watches =
                line.items().size() > 0
                        && WATCHES.matcher(block.text()).lookingAt()
                        && Agencies.begins(block.text());
        return last || toAll || watches || Duties.isCommon(block.text()) && !isOwn(block);
    }

    /** "Căn cứ Kế hoạch này, …" right under a body says what that one is to do. */
    private boolean isOwn(Block block) {
        return line.items().isEmpty()
                && block.text().matches("(?sU)(?:Căn cứ|Trên cơ sở)\\b.*")
                && Labels.of(block.text()).mark() == Mark.NONE;
    }

    /** Whether it stands under the agency; "* Công an xã:" has dashes under it. */
    private boolean isInner(Block block) {
        if (agency == null || block.mark() == Mark.NONE) {
            return agency != null;
        }
        if (agency.mark() == Mark.NONE) {
            return agency.styled() || !naming.contains(block.mark());
        }
        return agency.mark() != Mark.NONE
                && (block.mark().compareTo(agency.mark()) > 0
                        || agency.mark().isBullet()
                                && block.mark().isBullet()
                                && block.mark() != agency.mark());
    }

    /** What stands before the bodies under "1. Các phòng thuộc Sở"; absent under other items. */
    private Optional<Mark> group(int at) {
        Block head = blocks.get(at);
        int end = at + 1;
        while (end < to && blocks.get(end).mark().compareTo(head.mark()) > 0) {
            end++;
        }
        List<Block> inner = blocks.subList(at + 1, end);
        Mark outermost = inner.stream().map(Block::mark).min(Mark::compareTo).orElse(Mark.NONE);
        List<Block> items = inner.stream().filter(b -> b.mark() == outermost).toList();
        boolean gives = head.text().matches(GIVES);
        boolean over =
                outermost == Mark.NONE
                        ? isLevel(head)
                        : head.text().matches(GROUP)
                                || gives
                                || !Agencies.begins(Agencies.withoutAsking(head.text()));
        boolean named =
                items.stream().allMatch(DutyReading::isNamed)
                        && (gives
                                || !outermost.isBullet()
                                || items.stream().allMatch(DutyReading::isRunIn));
        return over && named && !items.isEmpty() ? Optional.of(outermost) : Optional.empty();
    }

    /** "2. Cấp huyện": no body, but where some are. */
    private static boolean isLevel(Block block) {
        return block.text()
                .matches(
                        "(?iuU)(?:ở |đối với )?(?:cấp (?:tỉnh|huyện|xã|cơ sở|thành phố|trường)|cơ sở|khối \\p{L}+)\\s*[.:]?");
    }

    private boolean startsAnew(Block block) {
        if (bold.contains(block)) {
            return true;
        }
        if (block.styled() && block.mark() == Mark.NONE) {
            return agency.styled() && block.level() <= agency.level();
        }
        boolean naming = this.naming.contains(Mark.NONE) || grouped.equals(Optional.of(Mark.NONE));
        boolean topic = !heads.isEmpty() && isTopic(block) && !Sentence.isEnded(block.text());
        return block.mark() == Mark.NONE && (topic || naming && names(block, false));
    }

    private void open(Block block, int at) {
        int clause = clause(block);
        String text = Agencies.withoutAsking(block.text().substring(clause));
        int end = Agencies.endOfNames(text, isHead(at));
        String duty = text.substring(end).replaceFirst("^[\\s:,–-]+", "").strip();
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
            // Words in the order they stand in the text: a clause goes with the whole sentence.
            line.add(clause > 0 ? block.text() : duty);
        }
    }

    /** Length of "Căn cứ Kế hoạch này, " before the names in an item. */
    private static int clause(Block block) {
        return block.mark() == Mark.NONE ? 0 : Agencies.clause(block.text());
    }

    /** Whether what is to be done stands below: "2. Sở Xây dựng." over a paragraph. */
    private boolean isHead(int at) {
        Block block = blocks.get(at);
        int next = at + 1;
        while (next < to && (blocks.get(next).isRemark() || blocks.get(next).text().isEmpty())) {
            next++;
        }
        boolean names =
                block.mark() != Mark.NONE
                        && !block.text().endsWith(";")
                        && Sentence.words(block.text()) <= (block.text().endsWith(".") ? 25 : 50);
        return names
                && next < to
                && !Duties.isForAll(blocks.get(next))
                && blocks.get(next).mark().compareTo(block.mark()) > 0
                && !blocks.get(next).row();
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
            line.add(block.text());
        } else {
            int last = line.items().size() - 1;
            if (last >= 0) {
                Item of = line.items().get(last);
                line.items().set(last, new Item(of.text() + " " + block.whole(), of.by()));
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
            long named = of.stream().filter(DutyReading::isNamed).count();
            boolean outer = mark.isBullet() || mark == Mark.NONE;
            if (named > 0 && (!outer || marks.isEmpty() && named * 2 >= of.size())) {
                marks.add(mark);
            }
        }
        return marks;
    }

    static boolean isNamed(Block block) {
        String text = Agencies.withoutAsking(block.text().substring(clause(block)));
        boolean common = block.mark() == Mark.NONE && Duties.isCommon(block.text());
        if (!Agencies.begins(text) || common || block.text().matches(Duties.OBSTACLES)) {
            return false;
        }
        return !block.mark().isBullet() && block.mark() != Mark.NONE
                || Agencies.endOfNames(text) < text.length()
                || !Sentence.isEnded(text);
    }

    /** "4. Y tế nhà trường: Chuẩn bị thuốc" among others whose names are known. */
    private static boolean isRunIn(Block block) {
        int colon = block.text().indexOf(':');
        String name = block.text().substring(0, Math.max(0, colon));
        return colon > 0
                && block.mark() != Mark.NONE
                && Sentence.words(name) <= (block.mark().isBullet() ? 8 : 10)
                && !NO_AGENCY.matcher(Folding.plain(name)).matches();
    }

    /** "4. Kinh phí: …": what all of them have to do with. */
    static boolean isTopic(Block block) {
        return NO_AGENCY.matcher(Folding.plain(block.text())).matches();
    }

    private boolean names(Block block, boolean head) {
        boolean heading = block.styled() && block.mark() == Mark.NONE;
        if (bold.contains(block)) {
            return true;
        }
        if (!heads.isEmpty() && !heading) {
            return heads.contains(block);
        }
        if (!naming.contains(block.mark())
                && !heading
                && !grouped.equals(Optional.of(block.mark()))) {
            return false;
        }
        boolean bare =
                block.mark() != Mark.NONE
                        && !block.mark().isBullet()
                        && Sentence.words(block.text()) <= 12
                        && (head ? !block.text().endsWith(";") : !Sentence.isEnded(block.text()))
                        && !NO_AGENCY.matcher(Folding.plain(block.text())).matches();
        return isNamed(block) || bare || isRunIn(block);
    }
}
