package vn.loa.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loa.source.Message;

/** What a text gives away of one person: a guess from its shape, tried where digits begin. */
final class PrivateDetails {

    /**
     * Something that belongs to one person.
     *
     * @param offset in the text
     * @param digits of it, without signs
     * @param what it looks like
     */
    record Detail(int offset, String digits, Message what) {}

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    // Twelve digits, in one, one by one, or in groups as on the card's copy.
    private static final Pattern IDENTITY =
            Pattern.compile(
                    "0(?:0[1-9]|[1-9]\\d)(?:[ .-]?\\d{9}|([ .-])\\d{3}\\1\\d{3}\\1\\d{3})(?![ .-]?\\d)"
                            + "|00[1-9]\\d([ .-])\\d{4}\\2\\d{4}(?![ .-]?\\d)"
                            + "|0(?:0[1-9]|[1-9]\\d)\\d{3}[ .-]\\d{3}[ .-]?\\d{3}(?![ .-]?\\d)"
                            + "|0(?: \\d){11}(?! ?\\d)");
    private static final Pattern OF_A_PAPER =
            Pattern.compile("\\d(?:[ .-]?\\d){6,14}(?![ .-]?\\d)");
    private static final Pattern MOBILE =
            Pattern.compile("(?:0|84[ .-]?)[35789](?:[ .-]?\\d){8}(?!\\d)");
    private static final Pattern DATE =
            Pattern.compile(
                    "\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(\\d{4})(?!\\d)"
                            + "|\\d{1,2} tháng \\d{1,2} năm (\\d{4})|(\\d{4})-\\d\\d-\\d\\d");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(?![\\d/-])");
    private static final Pattern AGE = Pattern.compile("(\\d{1,2}) tuổi");

    // What stands before such digits.
    private static final Pattern PAPER =
            Pattern.compile(
                    "(?:CMND|CMT|CCCD|căn cước|chứng minh(?: nhân dân| thư)?|định danh|hộ chiếu"
                            + "|passport|BHXH|BHYT|bảo hiểm (?:xã hội|y tế))[^\\d\\n]{0,20}$",
                    FLAGS);
    private static final Pattern NAME = Pattern.compile(PersonNames.CERTAIN + "[^\\n]{0,60}$");

    // A name soon after a number, in the same sentence.
    private static final Pattern NAME_AFTER =
            Pattern.compile("^[^\\n\\d.;!?]{0,20}?" + PersonNames.CERTAIN);

    private static final Pattern BIRTH =
            Pattern.compile("(?:ngày sinh|sinh(?: ngày)?|DOB|born(?: on)?)[ :]{1,3}$", FLAGS);

    // A child with a name of more than one letter, then the year of birth, the age or neither.
    private static final String CHILD =
            "(?:(?<!\\p{L})(?:[Cc]háu|[Ee]m|[Bb]é|[Hh]ọc sinh|[Nn]ạn nhân)(?: \\p{Lu}\\p{L}*){0,3}"
                    + " \\p{Lu}\\p{L}+|"
                    + PersonNames.OF_NO_PLACE
                    + ")";
    private static final Pattern CHILD_BORN =
            Pattern.compile(CHILD + "[ ,;(]{1,3}(?:(?:sinh năm|SN|năm sinh):? ?)?$");
    private static final Pattern CHILD_AGED = Pattern.compile(CHILD + "[ ,;(]{1,3}(?:mới |đã )?$");
    private static final int BEFORE = 100;
    private static final int BEFORE_A_PAPER = 45;
    private static final int FEWEST_OF_A_PAPER = 7;
    private static final int FEWEST_OF_A_DATE = 4;
    private static final int OF_AGE = 18;

    private final String text;
    private final LocalDate today;

    private PrivateDetails(String text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    /**
     * All of a text.
     *
     * @param today decides who is still a minor
     */
    static List<Detail> in(String text, LocalDate today) {
        return new PrivateDetails(alike(text), today).details();
    }

    /** Numbers of papers only: what names say is told where they are typed. */
    static List<Detail> papersIn(String text) {
        var found = new ArrayList<Detail>();
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean isDigit = isAnyDigit(text.charAt(i));
            if (isDigit && !within && isLong(text, i)) {
                paper(text, i).ifPresent(found::add);
            }
            within = isDigit;
        }
        return found;
    }

    private static boolean isAnyDigit(char c) {
        return isDigit(c) || c > '\u02b0' && Character.isDigit(c);
    }

    private static boolean isLong(String text, int start) {
        int digits = 0;
        int last = start;
        for (int i = start; i < text.length() && i - last <= 2; i++) {
            if (isAnyDigit(text.charAt(i))) {
                last = i;
                if (++digits == FEWEST_OF_A_PAPER) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Looked at in its surroundings only, as a page is long. */
    private static Optional<Detail> paper(String text, int start) {
        int from = Math.max(0, start - BEFORE_A_PAPER);
        String around = text.substring(from, Math.min(text.length(), start + BEFORE));
        var details = new PrivateDetails(alike(around), LocalDate.MIN);
        return details.isStart(start - from) ? details.paper(start - from) : Optional.empty();
    }

    /** Letter for letter the same with plain digits, hyphens and spaces. */
    private static String alike(String text) {
        if (!hasDigits(text)) {
            return text;
        }
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = plain(letters, i);
        }
        return new String(letters);
    }

    private static boolean hasDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isAnyDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static char plain(char[] letters, int at) {
        char c = letters[at];
        if (c < 0x80) {
            return c == '\n' && isWithinAParagraph(letters, at) ? ' ' : c;
        }
        boolean hyphen = c >= '\u2010' && c <= '\u2015' || c == '\u2212';
        boolean space = c == '\u00a0' || c >= '\u2000' && c <= '\u200a' || c == '\u202f';
        return Character.isDigit(c)
                ? (char) ('0' + Character.digit(c, 10))
                : hyphen ? '-' : space ? ' ' : c;
    }

    private static boolean isWithinAParagraph(char[] letters, int at) {
        return at > 0
                && at + 1 < letters.length
                && letters[at - 1] != '\n'
                && Character.isLetterOrDigit(letters[at + 1]);
    }

    private List<Detail> details() {
        var found = new ArrayList<Detail>();
        for (int i = 0; i < text.length(); i++) {
            if (isStart(i)) {
                at(i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether digits begin that may give something away. */
    private boolean isStart(int at) {
        if (!isDigit(text.charAt(at))) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean grouped = before == ' ' && at > 1 && isDigit(text.charAt(at - 2));
        return !isDigit(before) && "./-".indexOf(before) < 0 && !(grouped && isOneOfMany(at));
    }

    /** Whether the digits before go on here, one by one. */
    private boolean isOneOfMany(int at) {
        return at > 2 && !isDigit(text.charAt(at - 3)) && isSingle(at);
    }

    private boolean isSingle(int at) {
        return at + 1 == text.length() || !isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** What the digits at an offset give away. */
    private Optional<Detail> at(int offset) {
        if (isLong(text, offset)) {
            Optional<Detail> number = paper(offset).or(() -> phone(offset));
            return number.isPresent() ? number : birth(offset);
        }
        return mayBeBirth(offset) ? birth(offset) : Optional.empty();
    }

    /** Dates, years and ages have few digits, and a sign or a word of theirs behind. */
    private boolean mayBeBirth(int offset) {
        int end = offset;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int digits = end - offset;
        return digits == FEWEST_OF_A_DATE
                || digits <= 2 && end < text.length() && " /.-".indexOf(text.charAt(end)) >= 0;
    }

    private Optional<Detail> paper(int offset) {
        Matcher digits = IDENTITY.matcher(text).region(offset, text.length());
        digits.useTransparentBounds(true);
        boolean letter = offset > 0 && Character.isLetter(text.charAt(offset - 1));
        if (text.charAt(offset) == '0' && !letter && digits.lookingAt()) {
            return Optional.of(
                    detail(
                            offset,
                            digits.group(),
                            "số căn cước (mười hai chữ số, dài hơn mọi số điện thoại)",
                            "an identity number (twelve digits, longer than any telephone number)"));
        }
        return digits.usePattern(OF_A_PAPER).lookingAt() && isNamedAsPaper(offset)
                ? Optional.of(
                        detail(
                                offset,
                                digits.group(),
                                "số giấy tờ của một người",
                                "an identity number"))
                : Optional.empty();
    }

    private Optional<Detail> phone(int offset) {
        char first = text.charAt(offset);
        boolean abroad = offset > 0 && text.charAt(offset - 1) == '+';
        if (first != '0' && !(first == '8' && abroad)) {
            return Optional.empty();
        }
        Matcher digits = MOBILE.matcher(text).region(offset, text.length());
        digits.useTransparentBounds(true);
        return digits.lookingAt()
                        && (followsName(NAME, offset) || precedes(NAME_AFTER, digits.end()))
                ? Optional.of(
                        detail(
                                offset,
                                digits.group(),
                                "tên một người kèm số điện thoại riêng",
                                "a person's name with a private phone"))
                : Optional.empty();
    }

    /** Nothing where the name is said to be another. */
    private Optional<Detail> birth(int offset) {
        return born(offset)
                .filter(found -> !PeopleHarmed.isChanged(SentenceAround.of(text, offset).words()));
    }

    private Optional<Detail> born(int offset) {
        Matcher digits = DATE.matcher(text).region(offset, text.length());
        digits.useTransparentBounds(true);
        boolean told =
                digits.lookingAt() && isMinor(year(digits)) && follows(BIRTH, offset)
                        || digits.usePattern(YEAR).lookingAt()
                                && isMinor(Integer.parseInt(digits.group(1)))
                                && followsName(CHILD_BORN, offset);
        if (told) {
            return Optional.of(
                    detail(
                            offset,
                            digits.group(),
                            "ngày sinh của trẻ em",
                            "a child's date of birth"));
        }
        return digits.usePattern(AGE).lookingAt()
                        && Integer.parseInt(digits.group(1)) < OF_AGE
                        && followsName(CHILD_AGED, offset)
                ? Optional.of(
                        detail(
                                offset,
                                digits.group(1),
                                "tên và tuổi của một trẻ em",
                                "the name and age of a child"))
                : Optional.empty();
    }

    private static int year(Matcher date) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(date::group)
                .filter(group -> group != null)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }

    /** No words for papers hold a digit: only what stands behind the last one is looked at. */
    private boolean isNamedAsPaper(int offset) {
        int start = offset;
        while (start > Math.max(0, offset - BEFORE)
                && !isDigit(text.charAt(start - 1))
                && text.charAt(start - 1) != '\n') {
            start--;
        }
        return PAPER.matcher(text.substring(start, offset)).find();
    }

    /**
     * All names have a capital letter within a sentence: most text has none, and is not searched.
     */
    private boolean followsName(Pattern name, int offset) {
        for (int i = offset - 1; i > Math.max(1, offset - BEFORE); i--) {
            char c = text.charAt(i);
            if (c > '@' && text.charAt(i - 1) == ' ' && Character.isUpperCase(c)) {
                char before = text.charAt(i - 2);
                if (Character.isLetter(before) || before == '.' && isTitle(i - 2)) {
                    return follows(name, offset);
                }
            }
        }
        return false;
    }

    /** Whether the full stop at an offset belongs to "Mr." and the like. */
    private boolean isTitle(int offset) {
        return offset > 0 && "rs".indexOf(text.charAt(offset - 1)) >= 0;
    }

    private boolean follows(Pattern before, int offset) {
        return before.matcher(text.substring(Math.max(0, offset - BEFORE), offset)).find();
    }

    private boolean precedes(Pattern after, int end) {
        int last = Math.min(text.length(), end + BEFORE);
        return after.matcher(text.substring(end, last)).find();
    }

    private boolean isMinor(int year) {
        return year <= today.getYear() && year + OF_AGE >= today.getYear();
    }

    private static Detail detail(int offset, String written, String vietnamese, String english) {
        String digits = written.replaceAll("\\D", "");
        return new Detail(offset, digits, new Message(vietnamese, english));
    }
}
