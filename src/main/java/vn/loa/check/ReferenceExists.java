package vn.loa.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.ContentId;
import vn.loa.content.Event;
import vn.loa.content.Kind;
import vn.loa.content.Locality;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Service;
import vn.loa.lang.Nearest;
import vn.loa.lang.Slug;
import vn.loa.markup.Body;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;

/**
 * A hotline, a campaign, a kit or a {@code {{phone …}}} names a file that exists: no number may be
 * missing in silence.
 */
public final class ReferenceExists implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return Stream.of(phones(publication), hotlines(publication), campaigns(publication))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> phones(Publication publication) {
        return publication
                .phones()
                .filter(phone -> !isOfItsPlace(phone))
                .flatMap(
                        phone -> {
                            var service = new Reference(phone.service(), phone.at());
                            return Stream.concat(
                                    missing(publication, Kind.SERVICE, List.of(service)),
                                    withoutPhone(publication, service));
                        });
    }

    /** In a material it stands for the service of whichever place the material is made for. */
    private static boolean isOfItsPlace(Body.PhoneReference phone) {
        return phone.service().equals(Locality.HERE)
                && phone.at().file().startsWith(Kind.MATERIAL.folder());
    }

    private static Stream<Diagnostic> withoutPhone(Publication publication, Reference service) {
        String id = service.id();
        boolean leftOut = publication.leftOut().contains(new ContentId(Kind.SERVICE, id));
        boolean silent =
                !leftOut
                        && publication.service(id, publication.settings().language()).isPresent()
                        && publication.phone(id).isEmpty();
        if (!silent) {
            return Stream.empty();
        }
        String file = "content/services/" + id + ".yaml";
        return Stream.of(
                Diagnostic.error(
                                "service-without-phone",
                                service.at(),
                                "dịch vụ “" + id + "” không có số điện thoại",
                                "the service \"" + id + "\" has no phone number")
                        .suggesting("thêm phones vào " + file, "add phones to " + file));
    }

    private static Stream<Diagnostic> hotlines(Publication publication) {
        return missing(publication, Kind.SERVICE, publication.settings().hotlines());
    }

    private static Stream<Diagnostic> campaigns(Publication publication) {
        return publication.contents().stream()
                .flatMap(
                        content -> {
                            if (content instanceof Material material) {
                                List<Reference> campaign = material.campaign().stream().toList();
                                return missing(publication, Kind.EVENT, campaign);
                            }
                            return content instanceof Event event
                                    ? missing(publication, Kind.MATERIAL, event.kit())
                                    : Stream.empty();
                        });
    }

    /**
     * References to contents of a kind that neither exist nor are left out for errors of their own.
     */
    private static Stream<Diagnostic> missing(
            Publication publication, Kind kind, List<Reference> references) {
        return references.stream()
                .filter(reference -> !exists(publication, new ContentId(kind, reference.id())))
                .map(reference -> diagnostic(publication, kind, reference));
    }

    private static boolean exists(Publication publication, ContentId id) {
        return publication.content(id, publication.settings().language()).isPresent()
                || publication.leftOut().contains(id);
    }

    private static Diagnostic diagnostic(Publication publication, Kind kind, Reference reference) {
        List<String> known =
                publication.all(Content.class, publication.settings().language()).stream()
                        .filter(content -> content.kind() == kind)
                        .map(content -> content.id().path())
                        .toList();
        String id = reference.id();
        String names = String.join(", ", known);
        Optional<Message> hidden = publication.gaps().whyHidden(new ContentId(kind, id));
        if (hidden.isPresent()) {
            return hidden(kind, reference, hidden.get());
        }
        return Diagnostic.error(
                        "unknown-" + kind.word(),
                        reference.at(),
                        "không có " + vietnamese(kind) + " nào tên là “" + id + "”",
                        "there is no " + kind.word() + " named \"" + id + "\"")
                .suggesting(
                        known.isEmpty()
                                ? "tạo bằng lệnh: loa new " + kind.word() + " " + id
                                : "các tên có thể dùng: " + names,
                        known.isEmpty()
                                ? "make one with: loa new " + kind.word() + " " + id
                                : "names that may be used: " + names)
                .suggestingName(meant(publication, id, known));
    }

    /** A name that is nearly the same, or whose service has the number that was written instead. */
    private static Optional<String> meant(Publication publication, String id, List<String> known) {
        return publication.all(Service.class, publication.settings().language()).stream()
                .filter(service -> known.contains(service.id().path()))
                .filter(service -> service.phones().stream().anyMatch(p -> p.number().equals(id)))
                .map(service -> service.id().path())
                .findFirst()
                .or(() -> Nearest.to(id, known))
                .or(() -> part(id, known));
    }

    /** The one name that has all the words of what was written: {@code 30-7} for a day. */
    private static Optional<String> part(String id, List<String> known) {
        String plain = Slug.of(id);
        List<String> having =
                known.stream()
                        .filter(name -> ("-" + name + "-").contains("-" + plain + "-"))
                        .toList();
        return plain.isEmpty() || having.size() != 1
                ? Optional.empty()
                : Optional.of(having.get(0));
    }

    private static Diagnostic hidden(Kind kind, Reference reference, Message why) {
        String id = reference.id();
        return Diagnostic.error(
                        "unknown-" + kind.word(),
                        reference.at(),
                        vietnamese(kind) + " “" + id + "” chưa lên trang: " + why.vietnamese(),
                        "the " + kind.word() + " \"" + id + "\" is not published: " + why.english())
                .suggesting(
                        "sửa draft, publish hoặc expires trong tệp "
                                + kind.folder()
                                + id
                                + ", hoặc bỏ chỗ này",
                        "change draft, publish or expires in the file "
                                + kind.folder()
                                + id
                                + ", or take this away");
    }

    private static String vietnamese(Kind kind) {
        return switch (kind) {
            case PAGE -> "trang";
            case PLAN -> "kế hoạch";
            case SERVICE -> "dịch vụ";
            case MATERIAL -> "ấn phẩm";
            case EVENT -> "sự kiện";
            case STATISTIC -> "số liệu";
        };
    }
}
