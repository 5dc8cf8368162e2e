package vn.loa.check;

import java.time.LocalDate;
import java.util.regex.MatchResult;
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

    // Citizen identity numbers have twelve digits and begin with a province's code, 001 to 096.
    private static final Pattern IDENTITY =
            Pattern.compile("(?<![\\d./-])0(?:0[1-9]|[1-9]\\d)\\d{9}(?![\\d])");
    private static final Pattern OLD_IDENTITY =
            Pattern.compile(
                    "(?:CMND|CMT|CCCD|căn cước|chứng minh(?: nhân dân| thư)?)[^\\d\\n]{0,20}\\d{9}(?!\\d)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAMED_PHONE =
            Pattern.compile(
                    "(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu|[Cc]ô|[Cc]hú)((?: \\p{Lu}\\p{L}*){1,4})"
                            + "[^\\n]{0,60}?(?<![\\d.])0[35789](?:[ .-]?\\d){8}(?!\\d)");
    private static final Pattern BIRTH =
            Pattern.compile(
                    "(?:sinh ngày|ngày sinh|sinh)[ :]{1,3}(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int OF_AGE = 18;
    // A date of birth such as 3/5/2014.
    private static final int LEAST_DIGITS = 6;

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
        if (mostDigits(prose.text()) < LEAST_DIGITS) {
            return Stream.empty();
        }
        return Stream.of(
                        found(IDENTITY, prose)
                                .map(at -> problem(prose, at, "số căn cước", "an identity number")),
                        found(OLD_IDENTITY, prose)
                                .map(
                                        at ->
                                                problem(
                                                        prose,
                                                        at,
                                                        "số giấy tờ của một người",
                                                        "an identity number")),
                        found(NAMED_PHONE, prose)
                                .map(
                                        at ->
                                                problem(
                                                        prose,
                                                        at,
                                                        "tên một người kèm số điện thoại riêng",
                                                        "a person's name with a private phone")),
                        found(BIRTH, prose)
                                .filter(this::isMinor)
                                .map(
                                        at ->
                                                problem(
                                                        prose,
                                                        at,
                                                        "ngày sinh của trẻ em",
                                                        "a child's date of birth")))
                .flatMap(problems -> problems);
    }

    /** Digits that stand together at most, perhaps in groups. */
    private static int mostDigits(String text) {
        int most = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                most = Math.max(most, ++run);
            } else if (c != ' ' && c != '.' && c != '-' && c != '/') {
                run = 0;
            }
        }
        return most;
    }

    private static Stream<MatchResult> found(Pattern pattern, Prose prose) {
        Matcher matcher = pattern.matcher(prose.text());
        return matcher.results();
    }

    private boolean isMinor(MatchResult birth) {
        int year = Integer.parseInt(birth.group(3));
        return year <= today.getYear() && year + OF_AGE >= today.getYear();
    }

    private static Diagnostic problem(
            Prose prose, MatchResult match, String vietnamese, String english) {
        return Diagnostic.warning(
                        "personal-data",
                        prose.at(match.start()),
                        "chỗ này giống như " + vietnamese,
                        "this looks like " + english)
                .suggesting(
                        "xóa đi; trang này ai cũng đọc được",
                        "delete it; anyone can read this page");
    }
}
