package vn.loa.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;

/**
 * A number to call is of digits, with space around it; one in words dials what a service has. The
 * right ones in words are left alone: loudspeakers read them so.
 */
public final class NumberCanBeDialled implements WordingRule {

    /** Fields of prose in which people write numbers as they like. */
    private static final Set<String> FREE = Set.of("answers", "address");

    @Override
    public Check in(Publication publication) {
        boolean allRead = publication.leftOut().stream().noneMatch(id -> id.kind() == Kind.SERVICE);
        Set<String> known = KnownNumbers.of(publication);
        return prose -> check(prose, known, allRead);
    }

    private static Stream<Diagnostic> check(Prose prose, Set<String> known, boolean allRead) {
        if (TypedPhone.isOfRecords(prose) || FREE.contains(prose.topField())) {
            return Stream.empty();
        }
        char[] letters = prose.text().toCharArray();
        List<GrownNumbers.Grown> grown = GrownNumbers.in(prose.text(), letters);
        List<SpokenNumbers.Spoken> spoken = SpokenNumbers.in(prose.text(), letters);
        return grown.isEmpty() && spoken.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        grown.stream().map(one -> notDigits(prose, one)),
                        spoken.stream()
                                .filter(one -> allRead && !known.contains(national(one)))
                                .map(one -> unknown(prose, one)));
    }

    private static String national(SpokenNumbers.Spoken spoken) {
        return DialledNumber.national(spoken.digits());
    }

    private static Diagnostic notDigits(Prose prose, GrownNumbers.Grown grown) {
        return onPaper(
                prose,
                Diagnostic.warning(
                                "phone-not-a-number",
                                prose.at(grown.start()),
                                "“" + grown.written() + "” không phải là số điện thoại",
                                "\"" + grown.written() + "\" is not a phone number")
                        .suggesting(
                                "viết “"
                                        + grown.mended()
                                        + "”, chỉ gồm chữ số và tách khỏi chữ; tốt"
                                        + " hơn là {{phone tên-tệp}} của dịch vụ",
                                "write \""
                                        + grown.mended()
                                        + "\", digits only, apart from words;"
                                        + " better {{phone file-name}} of its service")
                        .about(grown.digits()));
    }

    private static Diagnostic unknown(Prose prose, SpokenNumbers.Spoken spoken) {
        return onPaper(
                prose,
                Diagnostic.warning(
                                "phone-unknown",
                                prose.at(spoken.start()),
                                "“"
                                        + spoken.written()
                                        + "” là số "
                                        + spoken.digits()
                                        + ", không thuộc dịch vụ nào",
                                "\""
                                        + spoken.written()
                                        + "\" is the number "
                                        + spoken.digits()
                                        + ", which belongs to no service")
                        .suggesting(
                                "xem lại số; viết {{phone tên-tệp}} của dịch vụ thì loa tự đọc đúng"
                                        + " từng số",
                                "look the number up; write {{phone file-name}} of its service, which"
                                        + " loudspeakers read digit by digit")
                        .about(spoken.digits()));
    }

    private static Diagnostic onPaper(Prose prose, Diagnostic problem) {
        return prose.content().kind() == Kind.MATERIAL ? problem.as(Severity.ERROR) : problem;
    }
}
