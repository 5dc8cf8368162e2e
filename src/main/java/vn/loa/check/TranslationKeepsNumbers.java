package vn.loa.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Material;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.YamlValue;

/**
 * A service has the same numbers in every language: one that is typed again in a translation may be
 * typed wrong, or stay behind when the number changes. What is printed calls the same service in
 * every language.
 */
public final class TranslationKeepsNumbers implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        Language own = publication.settings().language();
        return publication.contents().stream()
                .filter(content -> !content.language().equals(own))
                .flatMap(
                        translation ->
                                publication.content(translation.id(), own).stream()
                                        .filter(content -> content.language().equals(own))
                                        .flatMap(original -> strange(translation, original)));
    }

    private static Stream<Diagnostic> strange(Content translation, Content original) {
        if (translation instanceof Service service) {
            return strange(service, (Service) original);
        }
        return translation instanceof Material material
                ? otherService(material, (Material) original).stream()
                : Stream.empty();
    }

    private static Optional<Diagnostic> otherService(Material translation, Material original) {
        Optional<YamlValue.Scalar> own = service(translation);
        Optional<YamlValue.Scalar> first = service(original);
        boolean isOther =
                own.isPresent()
                        && first.isPresent()
                        && !own.get().text().equals(first.get().text());
        return isOther ? Optional.of(diagnostic(own.get(), first.get())) : Optional.empty();
    }

    private static Optional<YamlValue.Scalar> service(Material material) {
        return material.words()
                .entry("service")
                .map(YamlValue.Entry::value)
                .filter(YamlValue.Scalar.class::isInstance)
                .map(YamlValue.Scalar.class::cast);
    }

    private static Diagnostic diagnostic(YamlValue.Scalar own, YamlValue.Scalar first) {
        return Diagnostic.warning(
                        "translation-other-number",
                        own.at(),
                        "bản dịch in số của “"
                                + own.text()
                                + "”, bản gốc in số của “"
                                + first.text()
                                + "”",
                        "the translation prints the number of \""
                                + own.text()
                                + "\", the original that of \""
                                + first.text()
                                + "\"")
                .suggesting(
                        "xóa dòng service ở đây: bản dịch tự lấy của bản gốc",
                        "delete the line service here: a translation takes that of the original");
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
