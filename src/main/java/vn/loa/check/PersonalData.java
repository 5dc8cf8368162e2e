package vn.loa.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/**
 * Identity numbers, private phones beside a name and birth dates of children do not belong on a
 * public page. A guess from the shape of the text: a warning, which never repeats what it found.
 */
public final class PersonalData implements WordingRule {

    // Twelve digits, in one or in groups of three as on the card's copy.
    private static final Pattern IDENTITY =
            Pattern.compile(
                    "0(?:0[1-9]|[1-9]\\d)(?:\\d{9}(?!\\d)|([ .])\\d{3}\\1\\d{3}\\1\\d{3}(?![ .]?\\d))");
    private static final Pattern OLD_IDENTITY = Pattern.compile("\\d{9}(?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("0[35789](?:[ .-]?\\d){8}(?!\\d)");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{4})");

    // What stands before such digits.
    private static final Pattern PAPER =
            Pattern.compile(
                    "(?:CMND|CMT|CCCD|căn cước|chứng minh(?: nhân dân| thư)?)[^\\d\\n]{0,20}$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String PERSON =
            "(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu|[Cc]ô|[Cc]hú|[Bb]ác|[Tt]hầy|[Đđ]ồng chí|[Đđ]/c)"
                    + "(?: \\p{Lu}\\p{L}*){1,4}";
    private static final Pattern NAME = Pattern.compile(PERSON + "[^\\n]{0,60}$");

    // A name soon after a number, in the same sentence.
    private static final Pattern NAME_AFTER =
            Pattern.compile("^[^\\n\\d.;!?]{0,20}?(?<!\\p{L})" + PERSON);

    private static final Pattern BIRTH =
            Pattern.compile(
                    "(?:ngày sinh|sinh(?: ngày)?)[ :]{1,3}$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int BEFORE = 100;

    private static final int OF_AGE = 18;

    private final LocalDate today;

    /**
     * @param today decides who is still a minor
     */
    public PersonalData(LocalDate today) {
        this.today = today;
    }

    @Override
    public Check in(Publication publication) {
        return this::check;
    }

    private Stream<Diagnostic> check(Prose prose) {
        char[] letters = prose.text().toCharArray();
        var found = new ArrayList<Diagnostic>();
        for (int i = 0; i < letters.length; i++) {
            // Tried only where digits begin, as most of a text is letters.
            if (isDigit(letters[i])) {
                int end = digitsEnd(letters, i);
                boolean begins = i == 0 || "./-".indexOf(letters[i - 1]) < 0;
                if (begins && isSuspect(letters, i, end)) {
                    at(i, prose).ifPresent(found::add);
                }
                i = end - 1;
            }
        }
        return found.stream();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digitsEnd(char[] text, int start) {
        int end = start;
        while (end < text.length && isDigit(text[end])) {
            end++;
        }
        return end;
    }

    /** Whether digits are many, or begin as a mobile's or a date's: few numbers of a text do. */
    private static boolean isSuspect(char[] text, int start, int end) {
        int digits = end - start;
        boolean mobile = text[start] == '0';
        boolean date = digits <= 2 && end < text.length && "/.-".indexOf(text[end]) >= 0;
        return digits >= 9 || mobile || date;
    }

    /** What the digits at an offset give away. */
    private Optional<Diagnostic> at(int offset, Prose prose) {
        Matcher digits = IDENTITY.matcher(prose.text()).region(offset, prose.text().length());
        digits.useTransparentBounds(true);
        if (digits.lookingAt()) {
            return Optional.of(problem(prose, offset, "số căn cước", "an identity number"));
        }
        if (digits.usePattern(OLD_IDENTITY).lookingAt() && follows(PAPER, prose, offset)) {
            return Optional.of(
                    problem(prose, offset, "số giấy tờ của một người", "an identity number"));
        }
        if (digits.usePattern(MOBILE).lookingAt()
                && (follows(NAME, prose, offset) || precedes(NAME_AFTER, prose, digits.end()))) {
            return Optional.of(
                    problem(
                            prose,
                            offset,
                            "tên một người kèm số điện thoại riêng",
                            "a person's name with a private phone"));
        }
        if (digits.usePattern(DATE).lookingAt()
                && isMinor(Integer.parseInt(digits.group(1)))
                && followsBirth(BIRTH, prose, offset)) {
            return Optional.of(
                    problem(prose, offset, "ngày sinh của trẻ em", "a child's date of birth"));
        }
        return Optional.empty();
    }

    private static boolean followsBirth(Pattern before, Prose prose, int offset) {
        int at = offset - 1;
        while (at >= 0 && " :".indexOf(prose.text().charAt(at)) >= 0) {
            at--;
        }
        // Both words it looks for end in one of these: "sinh", "ngày".
        return at >= 0
                && "hHyY".indexOf(prose.text().charAt(at)) >= 0
                && follows(before, prose, offset);
    }

    private static boolean follows(Pattern before, Prose prose, int offset) {
        return before.matcher(prose.text().substring(Math.max(0, offset - BEFORE), offset)).find();
    }

    private static boolean precedes(Pattern after, Prose prose, int end) {
        int last = Math.min(prose.text().length(), end + BEFORE);
        return after.matcher(prose.text().substring(end, last)).find();
    }

    private boolean isMinor(int year) {
        return year <= today.getYear() && year + OF_AGE >= today.getYear();
    }

    private static Diagnostic problem(Prose prose, int offset, String vietnamese, String english) {
        return Diagnostic.warning(
                        "personal-data",
                        prose.at(offset),
                        "chỗ này giống như " + vietnamese,
                        "this looks like " + english)
                .suggesting(
                        "xóa đi; trang này ai cũng đọc được",
                        "delete it; anyone can read this page");
    }
}
