package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.lang.EditDistance;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;
import vn.loa.source.Severity;

/**
 * Phone numbers are written once, in the service they belong to, and looked up everywhere else: a
 * typed one that no service has is a slip or will grow old unseen. On paper it cannot be called
 * back, so there it is an error.
 */
public final class TypedPhone implements WordingRule {

    /** Fields that hold numbers of records and of documents, or names of sources. */
    private static final Set<String> NO_PROSE =
            Set.of(
                    "phone",
                    "phones",
                    "source",
                    "sources",
                    "basis",
                    "original",
                    "number",
                    "aliases",
                    "url",
                    "link",
                    "email",
                    "share",
                    "audio",
                    "past",
                    "signer",
                    "schemaVersion");

    // Digits in groups as people write them.
    private static final Pattern LONG =
            Pattern.compile("(\\+?\\(?\\d(?:[ .()-]{0,2}\\d){7,14})(?![\\p{L}\\d/=_-])");
    private static final Pattern SHORT =
            Pattern.compile("(1[1-5][0-9]|[0-9]{4,6})(?![\\p{L}\\d/]|[ .-]\\d)");
    private static final Pattern CALL =
            Pattern.compile(
                    "(?:gọi|tổng đài|đường dây nóng|hotline|số điện thoại|call|dial)"
                            + "(?:[ \\n]+(?:ngay|đến|tới|điện|số|quốc gia|the|number|tổng đài"
                            + "|cho|công an|cảnh sát|cứu hỏa|chữa cháy|cấp cứu|police)){0,20}"
                            + "[ \\n]*[:*_]*[ \\n]*[*_]*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String CALL_ENDS = "iyngaếốrotuel";
    private static final String MOBILE = "0[35789]\\d{8}";
    private static final int LONG_DIGITS = 8;
    private static final int CALL_LENGTH = 60;
    private static final int LONGEST_SHORT = 5;
    private static final Pattern AMOUNT = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3}){2,5}");
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}([ .-])\\d{1,2}\\1(?:19|20)\\d\\d.*");

    @Override
    public Check in(Publication publication) {
        List<Service> services = publication.all(Service.class, publication.settings().language());
        boolean allRead = publication.leftOut().stream().noneMatch(id -> id.kind() == Kind.SERVICE);
        // A number may belong to a service whose file has an error: mending that one is enough.
        return prose ->
                check(prose, services)
                        .filter(found -> allRead || !found.code().equals("phone-unknown"));
    }

    private static Stream<Diagnostic> check(Prose prose, List<Service> services) {
        if (NO_PROSE.contains(prose.topField())) {
            return Stream.empty();
        }
        char[] letters = prose.text().toCharArray();
        if (!hasDigits(letters)) {
            return Stream.empty();
        }
        return numbers(prose.text(), letters).stream()
                .flatMap(number -> problem(number, prose, services).stream());
    }

    /** Phone numbers of a text, each as it is typed. */
    static Stream<String> typed(String text) {
        char[] letters = text.toCharArray();
        return numbers(text, letters).stream().map(found -> found.group(1).strip());
    }

    /** Whether there are as many as the shortest number has. */
    private static boolean hasDigits(char[] text) {
        int digits = 0;
        for (char c : text) {
            if (isDigit(c) && ++digits == 3) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Phone numbers of a text; tried only where digits begin, as most of a text is letters. */
    private static List<MatchResult> numbers(String text, char[] letters) {
        var found = new ArrayList<MatchResult>();
        Matcher many = LONG.matcher(text).useTransparentBounds(true);
        Matcher few = SHORT.matcher(text).useTransparentBounds(true);
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (!isDigit(c) && c != '+' && c != '(' || i > 0 && joins(letters[i - 1])) {
                continue;
            }
            boolean isLong =
                    isLong(letters, i)
                            && many.region(i, text.length()).lookingAt()
                            && isPhone(many);
            boolean isShort =
                    !isLong
                            && isDigit(c)
                            && mayCall(letters, i)
                            && few.region(i, text.length()).lookingAt()
                            && CALL.matcher(text.substring(Math.max(0, i - CALL_LENGTH), i)).find();
            // A look-up that cannot be read is told as that.
            if ((isLong || isShort) && !isInBraces(text, i)) {
                Matcher number = isLong ? many : few;
                found.add(number.toMatchResult());
                i = number.end() - 1;
            }
        }
        return found;
    }

    /** Whether enough digits follow for a long number, which most do not. */
    private static boolean isLong(char[] letters, int at) {
        int digits = 0;
        for (int i = at; i < letters.length && digits < LONG_DIGITS; i++) {
            if (isDigit(letters[i])) {
                digits++;
            } else if ("+ .()-".indexOf(letters[i]) < 0) {
                return false;
            }
        }
        return digits == LONG_DIGITS;
    }

    /** Whether the last letter before digits may end words that ask to call: most do not. */
    private static boolean mayCall(char[] letters, int digits) {
        int last = digits - 1;
        while (last >= 0 && " \n:*_".indexOf(letters[last]) >= 0) {
            last--;
        }
        return last >= 0 && CALL_ENDS.indexOf(Character.toLowerCase(letters[last])) >= 0;
    }

    private static boolean isInBraces(String text, int at) {
        String before = text.substring(Math.max(0, at - CALL_LENGTH), at);
        int open = before.lastIndexOf("{{");
        return open >= 0 && before.indexOf('}', open) < 0 && before.indexOf('\n', open) < 0;
    }

    /** Whether a sign before digits makes them part of something else. */
    private static boolean joins(char c) {
        return Character.isLetterOrDigit(c) || "/.,=_#&-+(".indexOf(c) >= 0;
    }

    /** Whether digits have the shape of a Vietnamese or an international phone number. */
    private static boolean isPhone(MatchResult match) {
        String written = match.group(1);
        String digits = written.replaceAll("\\D", "");
        if (DATE.matcher(written).matches() || AMOUNT.matcher(written).matches()) {
            return false;
        }
        if (written.startsWith("+")) {
            return digits.length() >= 8;
        }
        boolean paid = digits.startsWith("1800") || digits.startsWith("1900");
        return paid
                ? digits.length() >= 8 && digits.length() <= 10
                : digits.startsWith("0")
                        && !digits.startsWith("00")
                        && (digits.length() == 10 || digits.length() == 11);
    }

    private static Optional<Diagnostic> problem(
            MatchResult match, Prose prose, List<Service> services) {
        String typed = match.group(1).strip();
        String dialled = dialled(typed);
        Optional<Service> owner =
                services.stream()
                        .filter(s -> s.phones().stream().anyMatch(p -> same(p, dialled)))
                        .findFirst();
        var at = prose.at(match.start(1));
        if (owner.isPresent()) {
            // A title or a search phrase cannot look numbers up.
            boolean first = owner.get().phone().filter(p -> same(p, dialled)).isPresent();
            return first && prose.field().isEmpty()
                    ? Optional.of(
                            Diagnostic.warning(
                                            "phone-typed",
                                            at,
                                            "số “" + typed + "” được gõ tay trong bài",
                                            "the number \"" + typed + "\" is typed in the text")
                                    .suggesting(
                                            "viết " + reference(owner.get()),
                                            "write " + reference(owner.get())))
                    : Optional.empty();
        }
        return Optional.of(unknown(typed, dialled, services, at, prose));
    }

    private static Diagnostic unknown(
            String typed, String dialled, List<Service> services, Position at, Prose prose) {
        Optional<Service> near =
                services.stream()
                        .filter(
                                s ->
                                        s.phones().stream()
                                                .anyMatch(p -> isNear(p.dialled(), dialled)))
                        .findFirst();
        Diagnostic problem =
                Diagnostic.warning(
                                "phone-unknown",
                                at,
                                "số “" + typed + "” không thuộc dịch vụ nào",
                                "the number \"" + typed + "\" belongs to no service")
                        .suggesting(
                                "tạo một tệp trong content/services có số này, rồi viết {{phone"
                                        + " tên-tệp}}",
                                "make a file in content/services with this number, then write"
                                        + " {{phone file-name}}");
        if (national(dialled).matches(MOBILE)) {
            problem =
                    problem.suggesting(
                            "số riêng của một người thì xóa, trang này ai cũng xem được; số trực của"
                                    + " cơ quan thì tạo một tệp trong content/services có số này,"
                                    + " rồi viết {{phone tên-tệp}}",
                            "delete a person's own number, anyone can read this page; for an"
                                    + " office's number make a file in content/services, then write"
                                    + " {{phone file-name}}");
        }
        Diagnostic unknown = problem;
        Diagnostic named =
                near.map(
                                service ->
                                        unknown.suggesting(
                                                "có phải ý bạn là "
                                                        + reference(service)
                                                        + " ("
                                                        + number(service)
                                                        + ")?",
                                                "did you mean "
                                                        + reference(service)
                                                        + " ("
                                                        + number(service)
                                                        + ")?"))
                        .orElse(unknown);
        return prose.content().kind() == Kind.MATERIAL ? named.as(Severity.ERROR) : named;
    }

    private static String reference(Service service) {
        return "{{phone " + service.id().path() + "}}";
    }

    private static String number(Service service) {
        return service.phone().map(PhoneNumber::number).orElse("");
    }

    private static String dialled(String typed) {
        return (typed.startsWith("+") ? "+" : "") + typed.replaceAll("\\D", "");
    }

    private static boolean same(PhoneNumber phone, String dialled) {
        return national(phone.dialled()).equals(national(dialled));
    }

    /** +84 and a leading 0 begin the same numbers. */
    private static String national(String dialled) {
        return dialled.startsWith("+84") ? "0" + dialled.substring(3) : dialled;
    }

    /** Short numbers are all alike: 113 is no slip of 111. */
    private static boolean isNear(String phone, String dialled) {
        return Math.min(phone.length(), dialled.length()) > LONGEST_SHORT
                && Math.abs(phone.length() - dialled.length()) <= 1
                && EditDistance.of(phone, dialled) <= 1;
    }
}
