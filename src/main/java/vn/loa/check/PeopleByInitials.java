package vn.loa.check;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Initials of a name, with what leads to the one person they are of. */
final class PeopleByInitials {

    private static final Pattern INITIAL_NAME =
            Pattern.compile(
                    "(?:("
                            + PersonNames.TITLE
                            + ")(?:gái |trai )?(?:\\p{Lu}\\p{L}+ ){0,3})?(?<![\\p{L}\\d.])(\\p{Lu}\\.(?: ?\\p{Lu}\\.){0,4}\\p{Lu}?)(?!\\p{L})");

    /** A village by its name or number, none of its offices. */
    static final String A_VILLAGE =
            "(?<!(?:rưởng|Bí thư|bí thư|chi bộ|Ban|ban|cán bộ|nhà văn hóa|viên|hội|điểm) )(?<!\\p{L})"
                    + "(?:thôn|ấp|bản|xóm|buôn|khóm|phum|sóc|làng|tổ dân phố|khu phố|tổ|đội|village)"
                    + " (?:\\d|\\p{Lu})";

    private static final Pattern VILLAGE = Pattern.compile(A_VILLAGE);

    /** Somebody by whose child or kin they are. */
    static final String CHILD_OF =
            "(?<!\\p{L})(?:con|cháu|vợ|chồng|em|chị|mẹ|bố|cha)(?: gái| trai| ruột| đẻ| nuôi| út| cả| của){0,3}"
                    + " (?:ông|bà|anh|chị|cụ|gia đình)(?: \\p{Lu}\\p{L}*){1,5}";

    private static final Pattern PARENT =
            Pattern.compile(
                    CHILD_OF
                            + "|(?:mẹ|bố|cha|vợ|chồng)(?: em| cháu| chị)? (?:là|tên)(?: (?:ông|bà|anh|chị))?"
                            + "(?: \\p{Lu}\\p{L}*){1,5}|(?:son|daughter|wife|husband) of(?: \\p{Lu}\\p{L}*\\.?){1,5}");
    private static final Pattern CLASS =
            Pattern.compile(
                    "(?:học sinh |học )?lớp \\d{1,2} ?[A-Z]?\\d?(?!\\d)[^.!?\\n]{0,20}[Tt]rường");
    private static final Pattern AGE =
            Pattern.compile(
                    "\\d{1,2} tuổi|sinh năm|(?:SN|[Ss]inh) ?\\d{4}|năm sinh|\\(\\d{4}\\)|, (?:19|20)\\d\\d,");
    private static final Pattern BORN = Pattern.compile("(?:SN|[Ss]inh(?: năm)?) ?\\d{4}");
    private static final Pattern HARMED =
            Pattern.compile(
                    "bị (?:bán|(?:\\p{Ll}+ ){0,4}?(?:lừa bán|mua bán|xâm hại|hiếp|bắt cóc))");

    private PeopleByInitials() {}

    /** Where a sentence has such a name. */
    static OptionalInt in(SentenceAround sentence) {
        Matcher name =
                INITIAL_NAME
                        .matcher(sentence.text())
                        .region(sentence.from(), sentence.to())
                        .useTransparentBounds(true);
        return name.find() && isKnownBy(name, sentence.words())
                ? OptionalInt.of(name.start())
                : OptionalInt.empty();
    }

    /** Whether a village and an age are told, which lead to one person under any name. */
    static boolean isKnownByHome(String around) {
        return VILLAGE.matcher(around).find() && AGE.matcher(around).find();
    }

    /** Whether what stands around leads to one person. */
    private static boolean isKnownBy(Matcher name, String around) {
        boolean several = name.group(2).chars().filter(c -> c == '.').count() > 1;
        boolean called = name.group(1) != null;
        if (!several && !called || OfficeWords.areIn(around)) {
            return false;
        }
        if (PARENT.matcher(around).find()) {
            return true;
        }
        boolean village = VILLAGE.matcher(around).find();
        boolean pupil = CLASS.matcher(around).find();
        boolean aged = AGE.matcher(around).find();
        boolean harmed = HARMED.matcher(around).find();
        return harmed && (pupil || several && BORN.matcher(around).find())
                || several && (village || pupil) && (called || aged)
                || village && (aged || pupil)
                || pupil && aged;
    }
}
