package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.lang.Folding;
import vn.loa.source.Message;

/**
 * Lists of people with where they live or when they were born: tables by their heads, lines by what
 * they hold. Who is named for an office is none of them.
 */
final class PeopleInLists {

    /**
     * A list that was found.
     *
     * @param offset of its first line
     */
    record Found(int offset, Message what) {}

    private static final Message LIST =
            new Message(
                    "danh sách từng người, từng hộ kèm năm sinh, nơi ở hay hoàn cảnh",
                    "a list of people or households with birth, home or what befell them");

    // Heads, folded to small letters without marks.
    private static final Pattern NAME =
            Pattern.compile(
                    "ten|name|(?:ho|ho va|ho,|ho &) ten.*|(?:ten )?(?:nan nhan|chu ho|ho ngheo|ho gia dinh"
                            + "|nguoi bi hai)|(?:full|victim) ?name.*|ten (?:em|chau|tre|nguoi).*");
    private static final Pattern OF_A_PERSON =
            Pattern.compile(
                    "(?:ngay,? thang,? )?(?:nam|ngay) sinh.*|tuoi|dia chi.*|noi (?:o|cu tru|thuong tru|tam tru).*"
                            + "|cho o.*|(?:so )?(?:cccd|cmnd|can cuoc|dinh danh).*|hoan canh.*|tinh trang.*"
                            + "|ngay (?:tro ve|bi ban|tiep nhan).*|noi bi ban.*|thon|ap|ban|xom|to dan pho"
                            + "|birth.*|date of birth|dob|age|address|home.*|year of birth");
    private static final Pattern OF_AN_OFFICE =
            Pattern.compile(
                    "chuc vu.*|chuc danh.*|don vi.*|nhiem vu.*|co quan.*|phu trach.*|vai tro.*|position|office");

    private static final Pattern LINE =
            Pattern.compile(
                    "[ \\t]{0,8}(?:[-*•]|\\d{1,3}[.)]) {1,3}(?:\\*\\*)?(?:(?:Hộ|hộ) )?"
                            + PersonNames.WITH_TITLE
                            + "[^\\n]{0,120}");
    private static final Pattern DETAIL =
            Pattern.compile(
                    "sinh (?:năm|ngày)|năm sinh|(?<!\\p{L})SN ?:?\\d|(?<![\\d/.])(?:19|20)\\d\\d(?!\\d)|\\d{1,3} tuổi"
                            + "|(?:thôn|ấp|bản|xóm|buôn|tổ|khóm|khu phố) (?:\\d|\\p{Lu})|số nhà|trú|hộ nghèo|hộ cận");
    private static final int LINES = 2;
    private static final int FARTHEST = 24;

    private PeopleInLists() {}

    /** All tables and lists of people of a text. */
    static List<Found> in(String text) {
        int table = text.indexOf("<t");
        if (table >= 0 && isHtmlTable(text, table)) {
            return List.of(new Found(table, LIST));
        }
        if (text.indexOf('\n') < 0) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        int people = 0;
        int first = -1;
        int start = 0;
        int bar = text.indexOf('|');
        boolean within = false;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (bar >= 0 && bar < start) {
                bar = text.indexOf('|', start);
            }
            boolean row = bar >= 0 && bar < end;
            if (row && !within && isHead(text, start, end)) {
                found.add(new Found(start, LIST));
                break;
            }
            within = row && !text.startsWith("|==", start);
            if (mayBeItem(text, start, end) && isPerson(text.substring(start, end))) {
                first = people == 0 ? start : first;
                people++;
            }
            start = end + 1;
        }
        if (found.isEmpty() && people >= LINES) {
            found.add(new Found(first, LIST));
        }
        return found;
    }

    /** A table with the marks of the web is read as one with strokes. */
    private static boolean isHtmlTable(String text, int at) {
        String marks = text.substring(at);
        if (!marks.contains("<td")) {
            return false;
        }
        String rows =
                marks.replaceAll("[ \\t]*\\n[ \\t]*", " ")
                        .replaceAll("</tr>", "\n")
                        .replaceAll("<t[hd](?: [^<>]{0,200})?>", "|")
                        .replaceAll("</?[a-z][^<>]{0,200}>", "");
        for (int start = 0; start < rows.length(); ) {
            int end = rows.indexOf('\n', start);
            end = end < 0 ? rows.length() : end;
            if (isHead(rows, start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** Whether a line is of a list: a mark or a number, then soon two capitals. */
    private static boolean mayBeItem(String text, int start, int end) {
        int at = start;
        while (at < end && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at > start
                && at - start < FARTHEST
                && at < end
                && PersonNames.next(text, at, Math.min(end, at + FARTHEST)) >= 0;
    }

    private static boolean isPerson(String line) {
        return DETAIL.matcher(line).find()
                && LINE.matcher(line).matches()
                && !OfficeWords.areIn(line);
    }

    private static boolean isHead(String text, int start, int end) {
        List<String> heads = cells(text.substring(start, end));
        int name = -1;
        boolean person = false;
        for (int i = 0; i < heads.size(); i++) {
            String head = Folding.plain(heads.get(i).replaceAll("[*_]", "").strip());
            name = name < 0 && NAME.matcher(head).matches() ? i : name;
            person |= OF_A_PERSON.matcher(head).matches();
            if (OF_AN_OFFICE.matcher(head).matches()) {
                return false;
            }
        }
        return name >= 0 && person && namesPeople(text, end + 1, name);
    }

    /** Whether the lines under a head hold names: a form to fill in holds none. */
    private static boolean namesPeople(String text, int from, int column) {
        int start = from;
        for (int lines = 0; start < text.length() && lines < 24; lines++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            List<String> cells = cells(text.substring(start, end));
            // In AsciiDoc each cell may have a line of its own.
            boolean alone = cells.size() == 1;
            for (int i = 0; i < cells.size(); i++) {
                if ((alone || i == column) && PersonNames.is(cells.get(i))) {
                    return true;
                }
            }
            start = end + 1;
        }
        return false;
    }

    private static List<String> cells(String line) {
        String row = line.strip();
        row = row.startsWith("|") ? row.substring(1) : row;
        row = row.endsWith("|") ? row.substring(0, row.length() - 1) : row;
        return Stream.of(row.split("\\|", -1)).map(String::strip).toList();
    }
}
