package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;

/**
 * Who was sold, cheated or brought home is known in the village by less than a name: initials with
 * a village or a father are enough. A warning, which never repeats what it found. Each guess begins
 * at a rare sign, so that most texts are only searched for that.
 */
public final class PeopleGivenAway implements WordingRule {

    private static final Message VICTIM =
            new Message("tên một người bị hại", "the name of a person who was harmed");
    private static final Message INITIALS =
            new Message(
                    "chữ cái đầu của tên một người kèm nơi ở hoặc tên cha mẹ",
                    "a person's initials with a village or the name of a parent");
    private static final Message MAIL =
            new Message(
                    "tên một người kèm địa chỉ thư riêng",
                    "a person's name with a private mail address");

    // What befell somebody, by pieces that few texts have.
    private static final List<String> HARM =
            List.of("bị ", "lừa bán", "án sang", "giải cứu", "rở về", "ốn về", "về nước");
    private static final List<String> HARM_IN_ENGLISH =
            List.of(" sold", " trafficked", " rescued", " tricked");
    private static final String BEFELL =
            "(?:(?:đã|từng|vừa|mới|lại|cũng|đang|may mắn|được) ){0,3}(?:bị (?:bán|lừa|mua bán|dụ|ép"
                    + "|cưỡng|xâm hại|bóc lột|buôn)|(?:giải cứu|trở về|trốn về|về nước"
                    + "|đưa (?:trở )?về)|(?:was|were|had been) (?:sold|trafficked|tricked|rescued))";

    // Between a name and that: where one lives, how old one is; nobody else, and no other deed.
    private static final String ASIDE =
            "(?:[ ,(;:–-]{1,3}(?:(?:sinh năm|năm sinh|SN|sinh) ?\\d{4}|\\d{1,2} tuổi|aged? \\d{1,2}"
                    + "|(?:ở|trú tại|trú|ngụ tại|ngụ|quê ở|quê|người|tại|from)"
                    + "(?= (?:thôn|ấp|bản|xóm|buôn|xã|phường|tỉnh|huyện|làng|tổ|khu|\\p{Lu}))[^.!?;\\n,)]{1,50}"
                    + "|(?:thôn|ấp|bản|xóm|buôn|xã|phường|tỉnh|huyện|làng|tổ|khu)[^.!?;\\n,)]{1,30}"
                    + "|(?:là )?(?:nạn nhân|lao động|công nhân|học sinh)(?: lớp \\w{1,4})?"
                    + "|(?:năm|tháng|ngày) [\\d/]{1,10}|(?:con|vợ|chồng)[^.!?;\\n,)]{1,40}"
                    + "|dân tộc \\p{Lu}\\p{L}+)\\)?){0,5}";
    private static final Pattern HARMED =
            Pattern.compile(PersonNames.FULL + ASIDE + "[ ,–-]{1,3}" + BEFELL);
    private static final Pattern HARM_DONE_TO =
            Pattern.compile(
                    "(?:lừa bán|bán|lừa|dụ dỗ|giải cứu|tìm thấy|đón|đưa)(?: (?:được|thành công))?"
                            + "(?: (?:nạn nhân|người))? "
                            + PersonNames.FULL
                            + "[^.!?;\\n]{0,60}?(?:sang|về|khỏi|qua|\\d (?:triệu|đồng))");
    private static final Pattern RESCUED =
            Pattern.compile("giải cứu(?: (?:được|thành công|nạn nhân)){0,2} " + PersonNames.FULL);
    private static final Pattern CHANGED =
            Pattern.compile(
                    "tên (?:[\\p{L}]+ ){0,4}(?:đổi|thay)|đổi tên|name (?:\\p{L}+ ){0,3}changed"
                            + "|(?:câu chuyện|nhân vật) (?:hư cấu|giả định|tưởng tượng)");

    private static final Pattern INITIAL_NAME =
            Pattern.compile(
                    "(?:("
                            + PersonNames.TITLE
                            + ")(?:\\p{Lu}\\p{L}+ ){0,3})?(?<![\\p{L}\\d.])(\\p{Lu}\\.(?: ?\\p{Lu}\\.){0,4})(?!\\p{L})");
    private static final Pattern VILLAGE =
            Pattern.compile(
                    "(?<!(?:rưởng|Bí thư|bí thư|chi bộ|Ban|ban|cán bộ|nhà văn hóa|viên|hội|điểm) )(?<!\\p{L})"
                            + "(?:thôn|ấp|bản|xóm|buôn|khóm|phum|sóc|làng|tổ dân phố|khu phố|tổ|đội|village)"
                            + " (?:\\d|\\p{Lu})");
    private static final Pattern PARENT =
            Pattern.compile(
                    "(?:con|cháu|vợ|chồng|em|chị|mẹ|bố|cha)(?: gái| trai| ruột| đẻ| của){0,2}"
                            + " (?:ông|bà|anh|chị|cụ|gia đình)(?: \\p{Lu}\\p{L}*){1,5}"
                            + "|(?:mẹ|bố|cha|vợ|chồng)(?: em| cháu| chị)? (?:là|tên)(?: (?:ông|bà|anh|chị))?"
                            + "(?: \\p{Lu}\\p{L}*){1,5}|(?:son|daughter|wife|husband) of(?: \\p{Lu}\\p{L}*\\.?){1,5}");
    private static final Pattern CLASS =
            Pattern.compile(
                    "(?:học sinh |học )?lớp \\d{1,2} ?[A-Z]?\\d?(?!\\d)[^.!?\\n]{0,20}[Tt]rường");
    private static final Pattern AGE =
            Pattern.compile("\\d{1,2} tuổi|sinh năm|SN ?\\d{4}|năm sinh|\\(\\d{4}\\)");

    /** Not whose work it is to be named. */
    private static final Pattern IN_OFFICE =
            Pattern.compile(
                    "rưởng |[Pp]hó |[Bb]í thư|[Cc]hủ tịch|[Cc]án bộ|[Cc]ông an viên|[Cc]hủ biên"
                            + "|[Tt]ác giả|[Nn]gười ký");

    // Mail of persons: what everybody can have, beside a name, unless an office is called so.
    private static final Pattern PRIVATE_MAIL =
            Pattern.compile(
                    "(?i)(?<![\\w.+-])([\\w.+-]{2,64})@(?:gmail|yahoo|ymail|hotmail|outlook|live|icloud"
                            + "|proton|protonmail|mail|zoho)\\.(?:com(?:\\.vn)?|me|vn)(?![\\w-])");
    private static final Pattern OF_AN_OFFICE =
            Pattern.compile(
                    "(?i)ubnd|hdnd|congan|vanthu|vanphong|lienhe|info|contact|hotro|tiepdan|motcua|tramyte"
                            + "|hoiphunu|doanthanhnien|truong(?:th|mn|tieu|mam)|baoho|trungtam|xa[^nu]|thon"
                            + "|bandan|maytran|mattran");

    private static final int BEFORE = 90;
    private static final int BEHIND = 170;

    @Override
    public Check in(Publication publication) {
        return PeopleGivenAway::check;
    }

    private static Stream<Diagnostic> check(Prose prose) {
        String text = prose.text();
        String top = prose.topField();
        if (top.startsWith("source") || top.equals("basis") || top.equals("original")) {
            return Stream.empty();
        }
        var found = new ArrayList<Diagnostic>();
        harmed(prose, text, found);
        initials(prose, text, found);
        mail(prose, text, found);
        PeopleInLists.in(text)
                .map(list -> PersonalData.problem(prose.at(list.offset()), list.what()))
                .forEach(found::add);
        return found.stream();
    }

    private static void harmed(Prose prose, String text, List<Diagnostic> found) {
        boolean vietnamese = prose.language().equals(Language.VIETNAMESE);
        int told = 0;
        for (String harm : vietnamese ? HARM : HARM_IN_ENGLISH) {
            int at = text.indexOf(harm);
            while (at >= 0) {
                int from = start(text, at);
                int to = end(text, at);
                if (from >= told && hasFullName(text, from, to)) {
                    int name = name(text.substring(from, to));
                    if (name >= 0) {
                        found.add(PersonalData.problem(prose.at(from + name), VICTIM));
                        told = to;
                    }
                }
                at = text.indexOf(harm, Math.max(to, at + harm.length()));
            }
        }
    }

    /** Whether two words with capitals follow one another. */
    private static boolean hasFullName(String text, int from, int to) {
        boolean before = false;
        for (int i = from; i < to; i++) {
            if (i == 0 || !Character.isLetter(text.charAt(i - 1))) {
                char c = text.charAt(i);
                if (Character.isUpperCase(c) && before) {
                    return true;
                }
                before = Character.isUpperCase(c) || before && c == ' ';
            }
        }
        return false;
    }

    /** Where a sentence names somebody who was harmed; below 0 where none. */
    private static int name(String sentence) {
        if (CHANGED.matcher(sentence).find()) {
            return -1;
        }
        for (Pattern pattern : List.of(HARMED, RESCUED, HARM_DONE_TO)) {
            Matcher harmed = pattern.matcher(sentence);
            if (harmed.find() && !sentence.startsWith("ạn nhân ", harmed.start() + 1)) {
                return harmed.start();
            }
        }
        return -1;
    }

    private static void initials(Prose prose, String text, List<Diagnostic> found) {
        int told = 0;
        for (int dot = text.indexOf('.', 1); dot > 0; dot = text.indexOf('.', dot + 1)) {
            if (dot < told || !isInitial(text, dot - 1)) {
                continue;
            }
            int from = start(text, dot - 2);
            int to = end(text, dot + 1);
            Matcher name = INITIAL_NAME.matcher(text).region(from, to).useTransparentBounds(true);
            if (name.find() && isKnownBy(name, text.substring(from, to))) {
                found.add(PersonalData.problem(prose.at(name.start()), INITIALS));
                told = to;
            }
        }
    }

    private static boolean isInitial(String text, int at) {
        return Character.isUpperCase(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** Whether what stands around leads to one person. */
    private static boolean isKnownBy(Matcher name, String around) {
        boolean several = name.group(2).chars().filter(c -> c == '.').count() > 1;
        boolean called = name.group(1) != null;
        if (!several && !called || IN_OFFICE.matcher(around).find()) {
            return false;
        }
        if (PARENT.matcher(around).find()) {
            return true;
        }
        boolean village = VILLAGE.matcher(around).find();
        boolean pupil = CLASS.matcher(around).find();
        boolean aged = AGE.matcher(around).find();
        return several && (village || pupil) && (called || aged)
                || village && (aged || pupil)
                || pupil && aged;
    }

    private static void mail(Prose prose, String text, List<Diagnostic> found) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int from = at;
            while (from > 0 && at - from < BEFORE && text.charAt(from - 1) != '\n') {
                from--;
            }
            int to = at;
            while (to < text.length() && to - at < BEFORE && text.charAt(to) != '\n') {
                to++;
            }
            Matcher mail = PRIVATE_MAIL.matcher(text).region(from, to).useTransparentBounds(true);
            if (mail.find()
                    && mail.start() <= at
                    && !OF_AN_OFFICE.matcher(mail.group(1)).find()
                    && PersonNames.isIn(text.substring(from, to))) {
                found.add(PersonalData.problem(prose.at(mail.start()), MAIL));
            }
        }
    }

    /** Where the sentence around a place begins; the full stop of an initial ends none. */
    private static int start(String text, int at) {
        int start = Math.max(0, at);
        while (start > 0 && at - start < BEFORE && !endsSentence(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int end(String text, int at) {
        int end = Math.min(at, text.length());
        while (end < text.length() && end - at < BEHIND && !endsSentence(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return at + 1 == text.length()
                    || text.charAt(at + 1) == '\n'
                    || text.charAt(at + 1) == '-';
        }
        boolean last = at + 1 == text.length() || text.charAt(at + 1) <= ' ';
        return (c == '!' || c == '?') && last
                || c == '.' && last && !(at > 0 && isInitial(text, at - 1));
    }
}
