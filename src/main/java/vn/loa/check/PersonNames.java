package vn.loa.check;

import java.util.regex.Pattern;

/** What looks like a person's name. Asked where a rarer sign was seen first, not of every text. */
final class PersonNames {

    private static final String ADDRESSED =
            "[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|(?<![Tt]rẻ )[Ee]m|[Cc]háu|[Cc]ô|[Cc]hú|[Bb]ác|[Tt]hầy|[Đđ]ồng chí"
                    + "|[Đđ]/c|Mrs?\\.?|Ms\\.?";

    /** How a person is spoken of, before the name. */
    static final String TITLE =
            "(?<!\\p{L})(?:"
                    + ADDRESSED
                    + "|[Bb]é|[Cc]on|[Dd]ì|[Cc]ậu|[Bb]ạn|[Hh]ọc sinh|[Nn]ạn nhân) ";

    private static final String WORD = "\\p{Lu}\\p{L}+";

    /** Not before what is called after a person: a street, a school, a town. */
    private static final String NO_PLACE =
            "(?<!(?:ường|phố|TP|TP\\.|Tp|Tp\\.|xã|huyện|quận|tỉnh|thôn|ấp|bản|viện|chợ|cầu|bến|THPT|THCS"
                    + "|học|đại học|Bác|Chủ tịch) )(?<![\\p{L}.])";

    /** A family name of the most usual ones, or one with Văn or Thị behind, and the rest. */
    private static final String FAMILY =
            NO_PLACE
                    + "(?:(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lò"
                    + "|Vàng|Giàng|Sùng|Thào|Hầu|Triệu|Nông|Hứa|Quách|Đinh|Trịnh|Đoàn|Trương|Lương|Mai"
                    + "|Cao|Hà|Lâm|Lưu|Tăng|Chu|Tạ|Tô|Thạch|Danh|Kim|Ksor|Rơ)(?: A)?(?: "
                    + WORD
                    + "){1,4}|"
                    + WORD
                    + " (?:Văn|Thị|VĂN|THỊ)(?: "
                    + WORD
                    + "){1,3})";

    /** A whole name of a family after which no province or town is called. */
    static final String OF_NO_PLACE =
            NO_PLACE
                    + "(?:"
                    + WORD
                    + " (?:Văn|Thị|VĂN|THỊ) "
                    + WORD
                    + "|(?:Nguyễn|Trần|Phạm|Huỳnh|Đặng|Bùi|Đỗ|Hồ|Ngô|Đinh|Trịnh|Đoàn)(?: "
                    + WORD
                    + "){1,3})";

    /** Somebody with a title, be it by initials, or with a whole name: safe beside digits. */
    static final String CERTAIN =
            "(?:(?<!\\p{L})(?:" + ADDRESSED + ")(?: \\p{Lu}\\p{L}*){1,4}|" + OF_NO_PLACE + ")";

    /** A family name and a given one; or any two names behind a title. */
    static final String FULL =
            "(?:(?<="
                    + TITLE
                    + ")(?!Việt(?: Nam| kiều)?(?!\\p{L}))"
                    + WORD
                    + "(?: "
                    + WORD
                    + "){1,4}|"
                    + FAMILY
                    + ")";

    /** The same with its title, if it has one, as it begins a line. */
    static final String WITH_TITLE =
            "(?:" + TITLE + WORD + "(?: " + WORD + "){1,4}|(?:" + TITLE + ")?" + FAMILY + ")";

    /** A title with a given name is enough. */
    static final Pattern ANY = Pattern.compile("(?:" + TITLE + WORD + "|" + FAMILY + ")");

    /** A whole name, as it stands alone in a cell. */
    private static final Pattern CELL =
            Pattern.compile(
                    "[*_ ]{0,3}(?:"
                            + TITLE
                            + ")?(?:H'|Y )?\\p{Lu}[\\p{L}']+(?: \\p{Lu}[\\p{L}']+){1,4}[*_ ]{0,3}");

    private PersonNames() {}

    /** Whether words name somebody. */
    static boolean isIn(String words) {
        return ANY.matcher(words).find();
    }

    /** Whether a cell is a name and nothing else. */
    static boolean is(String cell) {
        return CELL.matcher(cell).matches();
    }

    /** Where the next two words with capitals begin, from a place on; below 0 where none do. */
    static int next(String text, int from, int to) {
        int first = -1;
        for (int i = from; i < to; i++) {
            if (i > 0 && Character.isLetter(text.charAt(i - 1))) {
                continue;
            }
            char c = text.charAt(i);
            if (c == ' ') {
                continue;
            }
            if (!Character.isUpperCase(c)) {
                first = -1;
            } else if (first < 0) {
                first = i;
            } else {
                return first;
            }
        }
        return -1;
    }
}
