package vn.loa.check;

import static java.util.Locale.ROOT;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who is said to be a victim, by less than a whole name and a verb: a given name, a parent,
 * initials without full stops, a list on one line. Tried only on sentences that tell of harm.
 */
final class VictimsNamed {

    private static final String GIVEN = "(?:" + PersonNames.TITLE + ")?(?!Việt )\\p{Lu}\\p{L}+";
    private static final String WHOLE = "(?:" + PersonNames.TITLE + ")?" + PersonNames.FULL;

    private static final String AGED =
            "(?: \\p{Lu}\\p{L}+){0,4}[ ,(]{1,3}(?:\\d{1,2} ?t(?:uổi)?(?!\\p{L})|(?:sinh|SN)(?: năm)? ?\\d{4}"
                    + "|(?:19|20)\\d\\d(?!\\d))";

    private static final String HARM =
            "bị (?:bán(?! hàng)|(?:\\p{Ll}+ ){0,4}?(?:lừa bán|mua bán|đem bán|hiếp|xâm hại|bắt cóc|lạm dụng"
                    + "|bóc lột))";

    private static final String WHO =
            "(?:[Nn]ạn nhân|(?<!\\p{L})(?:[Nn]gười|[Cc]háu|[Ee]m|[Cc]hị|[Tt]rẻ(?: em)?) bị (?:hại|lừa|bán"
                    + "|lừa bán|mua bán|bắt cóc|xâm hại|hiếp dâm)(?: trở về)?|[Bb]ị hại(?=:)"
                    + "|[Nn]gười (?:nghiện|nhiễm HIV)(?: ma túy)?)";

    private static final String PLACE =
            "(?!Hà (?:Giang|Nội|Nam|Tĩnh)|Cao Bằng|Lâm Đồng|Hồ Chí|Lê-nin)";

    private static final String KIN =
            "(?:mẹ|bố|cha|vợ|chồng|con|em|chị|anh|bà|ông)(?: gái| trai| ruột| đẻ)?(?: của)?";

    private static final Pattern TOLD =
            Pattern.compile(
                    Stream.of(
                                    // Nạn nhân là …; Danh sách nạn nhân: 1. …
                                    WHO
                                            + "(?: gồm| có tên| tên(?: là)?| là)?:? (?:\\d[.)] ?)?"
                                            + PLACE
                                            + WHOLE,
                                    // with a given name: behind "tên", or with an age
                                    WHO + " (?:có )?tên(?: là)?:? " + GIVEN,
                                    WHO + "(?: là)?: ?" + GIVEN + AGED,
                                    "(?:giải cứu|[Đđ]ón|tìm thấy)[^.!?\\n:]{0,30}(?:em|cháu|bé|chị|nạn nhân|người): ?"
                                            + GIVEN
                                            + AGED,
                                    // Cháu … bị hiếp dâm
                                    "(?<!\\p{L})(?<!trẻ |Trẻ )(?:[Cc]háu|[Bb]é|[Ee]m)(?: gái| trai)?(?! Việt(?: Nam| kiều)?(?!\\p{L}))(?: \\p{Lu}\\p{L}+){1,4}"
                                            + "(?: \\([^)\\n]{1,40}\\)|, [^.,!?\\n]{1,30},){0,2}"
                                            + "(?: đã| từng| vừa)? "
                                            + HARM,
                                    // by whose child one is
                                    "[Nn]ạn nhân [^.!?\\n:]{0,20}?(?:"
                                            + PeopleByInitials.CHILD_OF
                                            + ")",
                                    "(?:" + PeopleByInitials.CHILD_OF + ")[^.!?\\n:]{0,80}?" + HARM,
                                    "(?<!\\p{L})(?:ông|bà|anh|chị) \\p{Lu}\\p{L}+[^.!?\\n:]{0,30}? có"
                                            + " (?:con|cháu|vợ|em|chị|mẹ)(?: \\p{Ll}+){0,3} "
                                            + HARM,
                                    // initials without full stops
                                    PersonNames.TITLE
                                            + "\\p{Lu}(?:\\.?\\p{Lu}){0,4}\\.?(?![\\p{L}\\d])[^.!?\\n]{0,12}"
                                            + PeopleByInitials.A_VILLAGE
                                            + "[^.!?\\n]{0,40}? "
                                            + HARM)
                            .reduce((one, other) -> one + "|" + other)
                            .orElseThrow());

    /** Bà …, mẹ của nạn nhân; Chị …, thôn …, từng là nạn nhân. */
    private static final Pattern NAMED =
            Pattern.compile(
                    PersonNames.FULL
                            + "(?:[ ,(]{1,3}(?:là )?"
                            + KIN
                            + "(?: cháu| em)? nạn nhân"
                            + "|(?:, (?:\\d{1,2} tuổi|(?:ở |trú )?(?:thôn|bản|ấp|xóm|xã)"
                            + "[^.,!?\\n]{1,30}),?){0,2}"
                            + "(?: \\(|,? (?:đã |cũng )?(?:từng|vốn)? ?là (?:một )?)nạn nhân)");

    /** What a sentence tells so begins with one of these words; it is tried nowhere else. */
    private static final Set<String> FIRST_WORDS =
            Set.of(
                    "nạn", "người", "cháu", "em", "chị", "trẻ", "bị", "giải", "đón", "tìm", "bé",
                    "con", "vợ", "chồng", "mẹ", "bố", "cha", "anh", "ông", "bà", "cô", "chú", "bác",
                    "dì", "cậu", "bạn", "học", "đồng", "đ", "mr", "mrs", "ms");

    /** A child and its parent, behind a word of help. */
    private static final Pattern HELPED =
            Pattern.compile(
                    "(?:[Hh]ỗ trợ|[Gg]iúp(?: đỡ)?|[Tt]rợ giúp|[Tt]iếp nhận|[Tt]ìm thấy)"
                            + "(?: cho)? (?:cháu|em|bé|chị)(?: \\p{Lu}\\p{L}*){1,4},? \\(?(?:là )?con"
                            + "(?: gái| trai)?(?: của)? (?:ông|bà|anh|chị) \\p{Lu}");

    private VictimsNamed() {}

    /** Where a sentence begins to tell who a victim is. */
    static OptionalInt in(SentenceAround sentence) {
        Matcher told = TOLD.matcher(sentence.text()).useTransparentBounds(true);
        for (int at = sentence.from(); at < sentence.to(); ) {
            int end = wordEnd(sentence.text(), at, sentence.to());
            if (end > at
                    && FIRST_WORDS.contains(sentence.text().substring(at, end).toLowerCase(ROOT))
                    && told.region(at, sentence.to()).lookingAt()) {
                return OptionalInt.of(at);
            }
            at = end + 1;
        }
        return OptionalInt.empty();
    }

    /** Whether whoever is named here is told to be a victim or one's mother. */
    static boolean isNamedAt(String text, int name, int to) {
        return NAMED.matcher(text).useTransparentBounds(true).region(name, to).lookingAt();
    }

    /** Whether a parent is told in an aside that begins here. */
    static boolean isParentAt(String text, int at) {
        return text.startsWith("(con ", at) || text.startsWith(", con ", at);
    }

    /** Where a sentence names a child and a parent who are helped. */
    static OptionalInt helpedIn(SentenceAround sentence) {
        Matcher found =
                HELPED.matcher(sentence.text())
                        .region(sentence.from(), sentence.to())
                        .useTransparentBounds(true);
        return found.find() ? OptionalInt.of(found.start()) : OptionalInt.empty();
    }

    private static int wordEnd(String text, int at, int to) {
        int end = at;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
