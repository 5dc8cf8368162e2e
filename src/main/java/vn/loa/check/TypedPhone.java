package vn.loa.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.lang.EditDistance;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;
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

    private static final String MOBILE = "0[35789]\\d{8}";
    private static final int MOST_OFFERED = 6;

    private static final Pattern ALONE = Pattern.compile("\\W{0,9}(1\\d\\d)\\W{0,9}");

    @Override
    public Check in(Publication publication) {
        List<Service> services = publication.all(Service.class, publication.settings().language());
        boolean allRead = publication.leftOut().stream().noneMatch(id -> id.kind() == Kind.SERVICE);
        // A number may belong to a service whose file has an error: mending that one is enough.
        Set<String> named = misnumbered(services);
        return prose ->
                check(prose, services)
                        .filter(found -> allRead || !found.code().equals("phone-unknown"))
                        .filter(found -> found.about().filter(named::contains).isEmpty());
    }

    /** Numbers that services are named for and do not have: the slip is in their files. */
    private static Set<String> misnumbered(List<Service> services) {
        return services.stream()
                .flatMap(service -> NationalNumbers.named(service).stream())
                .filter(number -> services.stream().noneMatch(s -> has(s, number)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean has(Service service, String dialled) {
        return service.phones().stream().anyMatch(phone -> same(phone, dialled));
    }

    /** Whether it is a field whose numbers are of records or documents: nobody calls them. */
    static boolean isOfRecords(Prose prose) {
        return NO_PROSE.contains(prose.topField());
    }

    private static Stream<Diagnostic> check(Prose prose, List<Service> services) {
        if (isOfRecords(prose)) {
            return Stream.empty();
        }
        return numbers(prose).stream().flatMap(number -> problem(number, prose, services).stream());
    }

    /** On paper a number that stands alone is one to call. */
    private static List<MatchResult> numbers(Prose prose) {
        Matcher alone = ALONE.matcher(prose.text());
        return prose.content().kind() == Kind.MATERIAL
                        && alone.matches()
                        && (alone.group(1).startsWith("10")
                                || NationalNumbers.isLikeShort(alone.group(1)))
                ? List.of(alone.toMatchResult())
                : TypedNumbers.in(prose.text());
    }

    /** Phone numbers of a text, each as it is typed. */
    static Stream<String> typed(String text) {
        return TypedNumbers.in(text).stream().map(found -> found.group(1).strip());
    }

    private static Optional<Diagnostic> problem(
            MatchResult match, Prose prose, List<Service> services) {
        String found = match.group(1).strip();
        // A bracket that is closed behind the number is none of it: "cô Lan (0912 345 678)".
        boolean around = found.startsWith("(") && found.indexOf(')') < 0;
        String typed = around ? found.substring(1) : found;
        String dialled = dialled(typed);
        Optional<Service> owner = services.stream().filter(s -> has(s, dialled)).findFirst();
        var at = prose.at(match.start(1) + (around ? 1 : 0));
        if (owner.isPresent()) {
            // A title or a search phrase cannot look numbers up.
            boolean first = owner.get().phone().filter(p -> same(p, dialled)).isPresent();
            return first && prose.field().isEmpty()
                    ? Optional.of(
                            Diagnostic.notice(
                                            "phone-typed",
                                            at,
                                            "số “" + typed + "” được gõ tay trong bài",
                                            "the number \"" + typed + "\" is typed in the text")
                                    .suggesting(
                                            "viết " + reference(owner.get()),
                                            "write " + reference(owner.get()))
                                    .about(typed))
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
                        "the number \"" + typed + "\" belongs to no service");
        Diagnostic unknown = advised(problem, dialled, services).about(typed);
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

    private static Diagnostic advised(Diagnostic problem, String dialled, List<Service> services) {
        if (NationalNumbers.isShort(dialled)) {
            return shortOnes(problem, services);
        }
        Optional<Message> lack = PhoneIsWhole.lack(dialled);
        if (lack.isPresent()) {
            return problem.suggesting(
                    "số này "
                            + lack.get().vietnamese()
                            + ": xem lại rồi viết {{phone tên-tệp}} của dịch vụ có số ấy",
                    "it "
                            + lack.get().english()
                            + ": look it up, then write {{phone file-name}} of its service");
        }
        return DialledNumber.national(dialled).matches(MOBILE)
                ? problem.suggesting(
                        "số riêng của một người thì xóa, trang này ai cũng xem được; số trực của"
                                + " cơ quan thì tạo một tệp trong content/services có số này,"
                                + " rồi viết {{phone tên-tệp}}",
                        "delete a person's own number, anyone can read this page; for an"
                                + " office's number make a file in content/services, then write"
                                + " {{phone file-name}}")
                : problem.suggesting(
                        "tạo một tệp trong content/services có số này, rồi viết {{phone tên-tệp}}",
                        "make a file in content/services with this number, then write"
                                + " {{phone file-name}}");
    }

    /** Short numbers are alike: which one was meant only the writer knows. */
    private static Diagnostic shortOnes(Diagnostic problem, List<Service> services) {
        String all =
                services.stream()
                        .filter(s -> s.phone().filter(p -> isShort(p)).isPresent())
                        .limit(MOST_OFFERED)
                        .map(service -> number(service) + ": " + reference(service))
                        .collect(Collectors.joining(", "));
        return problem.suggesting(
                "xem lại số"
                        + (all.isEmpty() ? "" : "; ở đây có " + all)
                        + "; số của nơi khác thì hỏi kỹ, tạo một tệp trong content/services rồi viết"
                        + " {{phone tên-tệp}}",
                "look the number up"
                        + (all.isEmpty() ? "" : "; there are " + all)
                        + "; for another one that is certain make a file in content/services, then"
                        + " write {{phone file-name}}");
    }

    private static boolean isShort(PhoneNumber phone) {
        return NationalNumbers.isShort(phone.dialled());
    }

    private static String reference(Service service) {
        return "{{phone " + service.id().path() + "}}";
    }

    private static String number(Service service) {
        return service.phone().map(PhoneNumber::number).orElse("");
    }

    private static String dialled(String typed) {
        return (typed.contains("+") ? "+" : "") + typed.replaceAll("\\D", "");
    }

    private static boolean same(PhoneNumber phone, String dialled) {
        return DialledNumber.national(phone.dialled()).equals(DialledNumber.national(dialled));
    }

    /** Short numbers are all alike: 113 is no slip of 111. */
    private static boolean isNear(String phone, String dialled) {
        return !NationalNumbers.isShort(phone)
                && !NationalNumbers.isShort(dialled)
                && Math.abs(phone.length() - dialled.length()) <= 1
                && EditDistance.of(phone, dialled) <= 1;
    }
}
