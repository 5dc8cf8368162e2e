package vn.loa.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;

/**
 * A service has the same numbers in every language: one that is typed again in a translation may be
 * typed wrong, or stay behind when the number changes.
 */
public final class TranslationKeepsNumbers implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        Language own = publication.settings().language();
        return publication.contents().stream()
                .filter(content -> !content.language().equals(own))
                .filter(Service.class::isInstance)
                .map(Service.class::cast)
                .flatMap(
                        translation ->
                                publication.content(translation.id(), own).stream()
                                        .filter(content -> content.language().equals(own))
                                        .map(Service.class::cast)
                                        .flatMap(original -> strange(translation, original)));
    }

    private static Stream<Diagnostic> strange(Service translation, Service original) {
        Set<String> known =
                original.phones().stream()
                        .map(TranslationKeepsNumbers::digits)
                        .collect(Collectors.toSet());
        return translation.phones().stream()
                .filter(phone -> !known.contains(digits(phone)))
                .map(phone -> diagnostic(phone, original));
    }

    private static String digits(PhoneNumber phone) {
        return phone.number().replaceAll("\\D", "");
    }

    private static Diagnostic diagnostic(PhoneNumber phone, Service original) {
        String file = original.origin().file();
        return Diagnostic.error(
                        "translation-other-number",
                        phone.at(),
                        "bản dịch ghi số “" + phone.number() + "”, bản gốc không có số này",
                        "the translation gives the number \""
                                + phone.number()
                                + "\", which the original does not have")
                .suggesting(
                        "xóa phones ở đây: bản dịch tự lấy số từ "
                                + file
                                + "; số mới thì viết vào tệp ấy",
                        "delete phones here: a translation takes the numbers of "
                                + file
                                + "; a new number is written there");
    }
}
