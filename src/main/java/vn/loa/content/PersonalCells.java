package vn.loa.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.loa.lang.Folding;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/**
 * Tells columns about single people from columns about groups, by their heads and by the shape of
 * what stands in them. Such a table is refused; the message never repeats what a cell holds.
 */
final class PersonalCells {

    // Heads, folded to small letters without marks.
    private static final Pattern NAME =
            Pattern.compile(
                    "ten|name|((ho|ho va|ho,|ho &) )?(ten|dem)( (day du|nan nhan|nguoi|tre|em|chau|con"
                            + "|chu ho|cha|me|vo|chong|bo).*)?|ho (va )?ten.*|(full|first|last|family"
                            + " |given) ?name.*|name of (victim|person|child).*|(nan nhan|nguoi"
                            + " khai|nguoi bao|chu ho)");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "dia chi.*|noi (o|cu tru|thuong tru|tam tru).*|so nha.*|ho khau.*|address.*"
                            + "|home address.*");
    private static final Pattern IDENTITY =
            Pattern.compile(
                    "(so )?(cccd|cmnd|cmt|can cuoc|chung minh|ho chieu|dinh danh|passport).*"
                            + "|so (giay to|bhyt|the|bao hiem|tai khoan).*|ma so thue.*"
                            + "|(id|identity|passport|account) ?(number|no|card)?");
    private static final Pattern CONTACT =
            Pattern.compile(
                    "(so )?(dien thoai|dt|sdt|di dong|zalo|phone|mobile|tel|e ?mail|facebook).*"
                            + "|thu dien tu.*|phone.*|mobile.*");
    private static final Pattern BIRTH =
            Pattern.compile(
                    "ngay sinh.*|nam sinh.*|ngay,? thang,? nam sinh.*|sinh ngay.*|date of"
                            + " birth|birth.*|dob|year of birth");

    // A column of days counts what happened on each.
    private static final Pattern DATED = Pattern.compile("\\b(ngay|date|day)\\b");

    // What stands in cells.
    private static final Pattern NUMBER_OF_PAPER = Pattern.compile("\\d{9}|\\d{12}");
    private static final Pattern PHONE =
            Pattern.compile("(?:\\+?84|0)[ .-]?[235789](?:[ .-]?\\d){8}");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");
    private static final Pattern HOUSE =
            Pattern.compile(
                    "(?:so nha|nha so) \\d+.*|(?:so |nha )?\\d+[a-z]?(?:/\\d+){0,9},?"
                            + " (?:duong|pho|ngo|ngach|hem|to|ap|thon|khu pho)\\b.*");
    private static final Pattern PERSON =
            Pattern.compile(
                    "(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|lo|vang"
                            + "|giang|sung|hau|trieu|nong|hua|quach|dinh|truong|luong|mai|cao|ha|lam|luu"
                            + "|tang|chu|ta|to|thach|son|danh|kim|y|h'?)( \\p{L}+){1,4}");
    private static final Pattern MIDDLE = Pattern.compile(".* (?:thi|van) .*");
    // Places that bear a person's name.
    private static final Set<String> PLACES = Set.of("ho chi minh");

    /** One guess from shape alone is no proof; two names in a column are. */
    private static final int NAMES = 2;

    private PersonalCells() {}

    /** What a column gives away of single people; absent when nothing. */
    static Optional<Diagnostic> problem(CsvTable.Cell head, List<CsvTable.Cell> cells) {
        Optional<String[]> kind = headKind(folded(head.text()));
        if (kind.isPresent()) {
            return Optional.of(refused(head.at(), kind.get()));
        }
        boolean dated = DATED.matcher(folded(head.text())).find();
        Set<String> names = new TreeSet<>();
        for (CsvTable.Cell cell : cells) {
            Optional<String[]> shape = shape(cell.text(), dated);
            if (shape.isPresent()) {
                return Optional.of(refused(cell.at(), shape.get()));
            }
            String folded = folded(cell.text());
            if (isPerson(cell.text(), folded)) {
                names.add(folded);
                if (MIDDLE.matcher(folded).matches() || names.size() == NAMES) {
                    return Optional.of(refused(cell.at(), words("tên người", "a person's name")));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String[]> headKind(String head) {
        if (NAME.matcher(head).matches()) {
            return Optional.of(words("tên người", "people's names"));
        }
        if (ADDRESS.matcher(head).matches()) {
            return Optional.of(words("địa chỉ nhà", "home addresses"));
        }
        if (IDENTITY.matcher(head).matches()) {
            return Optional.of(words("số giấy tờ", "numbers of identity papers"));
        }
        if (CONTACT.matcher(head).matches()) {
            return Optional.of(words("số điện thoại, thư của người", "people's phones or mail"));
        }
        return BIRTH.matcher(head).matches()
                ? Optional.of(words("ngày sinh, năm sinh", "dates of birth"))
                : Optional.empty();
    }

    private static Optional<String[]> shape(String text, boolean dated) {
        if (NUMBER_OF_PAPER.matcher(text).matches()) {
            return Optional.of(words("số giấy tờ", "the number of an identity paper"));
        }
        if (PHONE.matcher(text).matches() || MAIL.matcher(text).matches()) {
            return Optional.of(words("số điện thoại, thư của người", "a person's phone or mail"));
        }
        if (!dated && DAY.matcher(text).matches()) {
            return Optional.of(words("một ngày của riêng một người", "a single person's day"));
        }
        return HOUSE.matcher(folded(text)).matches()
                ? Optional.of(words("địa chỉ nhà", "a home address"))
                : Optional.empty();
    }

    /** Words in capitals that begin with a family name: two or more of them. */
    private static boolean isPerson(String text, String folded) {
        String[] words = text.split("\\s+");
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return words.length >= 3 && PERSON.matcher(folded).matches() && !PLACES.contains(folded);
    }

    private static String folded(String text) {
        return Folding.plain(text.strip()).replaceAll("[\\s_]+", " ");
    }

    private static String[] words(String vietnamese, String english) {
        return new String[] {vietnamese, english};
    }

    /** Every line about one person: a list, not a table of counts. */
    static Diagnostic list(Position at) {
        return Diagnostic.error(
                        "table-personal-data",
                        at,
                        "bảng này giống danh sách từng người: dòng nào cũng đếm 1",
                        "this looks like a list of single people: every line counts 1")
                .suggesting(
                        "gộp lại thành nhóm và đếm số người của mỗi nhóm",
                        "join them into groups and count the people of each");
    }

    private static Diagnostic refused(Position at, String[] what) {
        return Diagnostic.error(
                        "table-personal-data",
                        at,
                        "cột này giống như có " + what[0] + "; bảng không được lên trang",
                        "this column looks like " + what[1] + "; the table is refused")
                .suggesting(
                        "xóa cột khỏi tệp, chỉ để lại nhóm và số đếm",
                        "delete the column; keep groups and counts only");
    }
}
