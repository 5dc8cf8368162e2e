package vn.loa.check;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.ContentId;
import vn.loa.content.Event;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Service;
import vn.loa.lang.Language;
import vn.loa.lang.Nearest;
import vn.loa.markup.Body;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/**
 * A hotline, a campaign, a kit or a {@code {{phone …}}} names a file that exists: no number may be
 * missing in silence.
 */
public final class ReferenceExists implements Rule {

    /** A problem, and the name it is about. */
    private record Problem(String id, Diagnostic diagnostic) {}

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        Set<String> leftOut =
                publication.leftOut().stream().map(ContentId::path).collect(Collectors.toSet());
        return Stream.of(phones(publication), hotlines(publication), campaigns(publication))
                .flatMap(found -> found)
                .filter(problem -> !leftOut.contains(problem.id()))
                .map(Problem::diagnostic);
    }

    private static Stream<Problem> phones(Publication publication) {
        return publication.phones().flatMap(phone -> phoneProblem(publication, phone));
    }

    private static Stream<Problem> phoneProblem(
            Publication publication, Body.PhoneReference phone) {
        Language own = publication.settings().language();
        if (publication.service(phone.service(), own).isEmpty()) {
            return Stream.of(
                    missing(
                            "service",
                            "dịch vụ",
                            phone.service(),
                            phone.at(),
                            services(publication)));
        }
        return publication.phone(phone.service()).isPresent()
                ? Stream.empty()
                : Stream.of(
                        new Problem(
                                phone.service(),
                                Diagnostic.error(
                                                "service-without-phone",
                                                phone.at(),
                                                "dịch vụ “"
                                                        + phone.service()
                                                        + "” không có số điện thoại",
                                                "the service \""
                                                        + phone.service()
                                                        + "\" has no phone number")
                                        .suggesting(
                                                "thêm phones vào content/services/"
                                                        + phone.service()
                                                        + ".yaml",
                                                "add phones to content/services/"
                                                        + phone.service()
                                                        + ".yaml")));
    }

    private static Stream<Problem> hotlines(Publication publication) {
        return strange(
                publication.settings().hotlines(),
                id -> publication.service(id, publication.settings().language()).isPresent(),
                "service",
                "dịch vụ",
                services(publication));
    }

    private static Stream<Problem> campaigns(Publication publication) {
        Language own = publication.settings().language();
        List<String> events = slugs(publication.all(Event.class, own));
        List<String> materials = slugs(publication.all(Material.class, own));
        return publication.contents().stream()
                .flatMap(
                        content -> {
                            if (content instanceof Material material) {
                                return strange(
                                        material.campaign().stream().toList(),
                                        events::contains,
                                        "event",
                                        "sự kiện",
                                        events);
                            }
                            return content instanceof Event event
                                    ? strange(
                                            event.kit(),
                                            materials::contains,
                                            "material",
                                            "ấn phẩm",
                                            materials)
                                    : Stream.empty();
                        });
    }

    private static List<String> services(Publication publication) {
        return slugs(publication.all(Service.class, publication.settings().language()));
    }

    private static List<String> slugs(List<? extends Content> contents) {
        return contents.stream().map(content -> content.id().path()).toList();
    }

    private static Stream<Problem> strange(
            List<Reference> references,
            Predicate<String> exists,
            String kind,
            String vietnameseKind,
            List<String> known) {
        return references.stream()
                .filter(reference -> !exists.test(reference.id()))
                .map(r -> missing(kind, vietnameseKind, r.id(), r.at(), known));
    }

    private static Problem missing(
            String kind, String vietnameseKind, String id, Position at, List<String> known) {
        return new Problem(
                id,
                Diagnostic.error(
                                "unknown-" + kind,
                                at,
                                "không có " + vietnameseKind + " nào tên là “" + id + "”",
                                "there is no " + kind + " named \"" + id + "\"")
                        .suggesting(
                                "các tên có thể dùng: " + String.join(", ", known),
                                "names that may be used: " + String.join(", ", known))
                        .suggestingName(Nearest.to(id, known)));
    }
}
