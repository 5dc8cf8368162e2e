package vn.loa.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which people ask to call a number, and those by which they count something. */
final class CallWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What asks to call; a sign of a telephone does too. */
    private static final List<String> ASKING =
            List.of(
                    "gọi",
                    "tổng đài",
                    "đường dây nóng",
                    "hotline",
                    "helpline",
                    "điện thoại",
                    "(?<!\\p{L})đt",
                    "(?<!\\p{L})sđt",
                    "(?<!\\p{L})tel",
                    "phone",
                    "call",
                    "dial",
                    "(?<!\\p{L})text",
                    "quay",
                    "bấm",
                    "alo",
                    "liên hệ",
                    "nhắn tin",
                    "zalo",
                    "[\u260e\u2706\ud83d\udcde]");

    /** What may stand between that and the number. */
    private static final List<String> BETWEEN =
            List.of(
                    "ngay",
                    "đến",
                    "tới",
                    "điện",
                    "số",
                    "quốc gia",
                    "the",
                    "number",
                    "tổng đài",
                    "cho",
                    "công an",
                    "cảnh sát",
                    "cứu hỏa",
                    "chữa cháy",
                    "cấp cứu",
                    "police",
                    "máy",
                    "vào",
                    "về",
                    "qua",
                    "theo",
                    "miễn phí",
                    "toll-free",
                    "is",
                    "là",
                    "us",
                    "at",
                    "on",
                    "khẩn cấp",
                    "hoặc");

    /** The last words of what {@link #DIRECTLY} finds, so that it is tried where one stands. */
    private static final Set<String> LAST =
            Stream.concat(ASKING.stream(), BETWEEN.stream())
                    .map(words -> words.replaceFirst(".*[^\\p{L}]", ""))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern DIRECTLY =
            Pattern.compile(
                    "(?:"
                            + String.join("|", ASKING)
                            + ")(?:[ \\n]+(?:"
                            + String.join("|", BETWEEN)
                            + ")){0,20}"
                            + "[ \\n]*[:*_\"'“‘(\u2010-\u2015\u260e\ufe0f-]*[ \\n]*[*_\"'“‘(]*$",
                    FLAGS);

    /** Numbers one digit away from those that everybody knows are looked at with more care. */
    private static final Pattern LIKE_HELP =
            Pattern.compile("0\\d\\d|1(?!00)\\d\\d|\\d11|(\\d)\\1\\1");

    private static final Pattern OTHER_NUMBERS =
            Pattern.compile("24\\s?/\\s?(?:7|24)|24 ?(?:h|giờ)|\\b1[01]\\d\\b");

    private static final Pattern IN_THE_SENTENCE =
            Pattern.compile(
                    "(?<!(?:cuộc|lượt|tên|được) )gọi|tổng đài|đường dây nóng|hotline|helpline"
                            + "|điện thoại|liên hệ|(?<!\\p{L})call|phone|báo(?! cáo)|nhắn|bấm số"
                            + "|quay số|nhớ (?:\\p{L}{1,5} )?số|\u260e|\ud83d\udcde",
                    FLAGS);
    private static final String NUMBER = "số ";
    private static final Pattern BEGINS_WITH_NUMBER =
            Pattern.compile("(?:^|[.!?:;|\\n]\\s?)" + NUMBER + "$", FLAGS);

    private static final Pattern HELD_FREE =
            Pattern.compile("^[*_]{0,2}\\s?\\((?:miễn phí|free|24)", FLAGS);

    /** A list of whom to call: {@code Công an: 113}, or a row of a table. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:^|[\\n|.;,(•*#-] {0,2})[*_]{0,2}(?:(?:công an|cảnh sát|cứu h[oỏ][aả]|chữa cháy"
                            + "|cấp cứu|cứu nạn|cứu hộ|trẻ em|police|ambulance|fire|children)[*_]{0,2}:"
                            + "|(?:tổng đài|đường dây nóng|hotline)[^\\n|:.;\\d]{0,40}[:|])"
                            + "[ *_]{0,4}$",
                    FLAGS);

    private static final Pattern NOTHING_BEHIND = Pattern.compile("^[*_]{0,2} ?(?:$|[.,;|)\\n])");

    private static final Pattern COUNTS_BEFORE =
            Pattern.compile(
                    "(?<!\\p{L})(?:hơn|khoảng|gần|trên|dưới|có|được|đạt|thêm|tăng|giảm|nhận|vấn|cả"
                            + "|đủ|trong|điều|khoản|mục|trang|chương|bảng|lớp|over|about|of|received"
                            + "|article|page)\\s+$",
                    FLAGS);

    private static final Pattern COUNTS_AFTER =
            Pattern.compile(
                    "^\\s*(?:%|(?:hộ|người|lần|phút|giờ|giây|ngày|cuộc|lượt|em|cháu|trẻ|học sinh"
                            + "|bà con|gia đình|tuổi|năm|tháng|tuần|đồng|triệu|nghìn|ngàn|tỷ|xã"
                            + "|phường|thôn|lớp|trường|buổi|bài|câu|độ|mét|km|m|vụ|nạn nhân|đơn vị"
                            + "|đại biểu|tin|calls?|people|times|minutes|hours|days|households"
                            + "|children|families|cases|victims)(?!\\p{L}))",
                    FLAGS);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern AFTER_A_SIGN = Pattern.compile("[^\\p{L}\\s]\\s*$");

    private CallWords() {}

    /** Whether letters right before digits are such a word, as in {@code ĐT0263}. */
    static boolean areBefore(char[] letters, int digits) {
        return LAST.contains(lastWord(letters, digits));
    }

    /** Whether it is worth while to look: quickly told, for most digits of a text. */
    static boolean mayStandBefore(char[] letters, int digits) {
        return isLikeHelp(letters, digits) || areBefore(letters, digits);
    }

    private static boolean isLikeHelp(char[] letters, int at) {
        if (at + 3 > letters.length
                || at + 3 < letters.length && Character.isLetterOrDigit(letters[at + 3])) {
            return false;
        }
        char first = letters[at];
        boolean pair = letters[at + 1] == letters[at + 2];
        return first == '0'
                || first == '1'
                || pair && (letters[at + 1] == '1' || letters[at + 1] == first);
    }

    /** The word before digits, or a sign of a telephone. */
    private static String lastWord(char[] letters, int digits) {
        int end = digits;
        while (end > 0
                && " \n:*_\"'“‘(\u2010\u2011\u2012\u2013\u2014\u2015\ufe0f-"
                                .indexOf(letters[end - 1])
                        >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 9 && Character.isLetter(letters[start - 1])) {
            start--;
        }
        boolean sign = start == end && end > 0 && letters[end - 1] > '\u2600';
        return sign ? "gọi" : new String(letters, start, end - start).toLowerCase(Locale.ROOT);
    }

    /** Whether the words on both sides of a number ask to call it. */
    static boolean ask(String before, String number, String after) {
        boolean asked =
                DIRECTLY.matcher(withoutForeignSigns(before)).find()
                        || LIKE_HELP.matcher(number).matches()
                                && (isInTheSentence(before)
                                        || HELD_FREE.matcher(after).find()
                                        || isLabelled(before, number, after));
        return asked && !isCount(before, number, after);
    }

    private static boolean isLabelled(String before, String number, String after) {
        return NationalNumbers.isLikeShort(number)
                && NOTHING_BEHIND.matcher(after).find()
                && LABEL.matcher(before).find();
    }

    /** Whether the sentence asked to call before, other numbers within it aside. */
    private static boolean isInTheSentence(String before) {
        String words = OTHER_NUMBERS.matcher(before).replaceAll(" ");
        int start = words.length();
        while (start > 0 && !endsASentence(words.charAt(start - 1))) {
            start--;
        }
        boolean number =
                words.regionMatches(
                        true, words.length() - NUMBER.length(), NUMBER, 0, NUMBER.length());
        return IN_THE_SENTENCE.matcher(words.substring(start)).find()
                || number && BEGINS_WITH_NUMBER.matcher(words).find();
    }

    /** A sign after which words to call no longer count; another number is one too. */
    private static boolean endsASentence(char c) {
        return c >= '0' && c <= '9' || ".!?;|".indexOf(c) >= 0;
    }

    private static boolean isCount(String before, String number, String after) {
        boolean isYear = YEAR.matcher(number).matches() && AFTER_A_SIGN.matcher(before).find();
        return isYear || COUNTS_AFTER.matcher(after).find() || COUNTS_BEFORE.matcher(before).find();
    }

    /** What stands behind the last sign that no words to call hold, such as a stop or a digit. */
    private static String withoutForeignSigns(String before) {
        int start = before.length();
        while (start > 0 && isOfACall(before.charAt(start - 1))) {
            start--;
        }
        return before.substring(start);
    }

    private static boolean isOfACall(char c) {
        return Character.isLetter(c) || c > '\u2005' || " \n:*_\"'(-".indexOf(c) >= 0;
    }
}
