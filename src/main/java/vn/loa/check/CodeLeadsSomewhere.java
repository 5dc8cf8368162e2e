package vn.loa.check;

import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.ContentId;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Routes;
import vn.loa.output.Manifest;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;

/**
 * The code on a print leads to a page that will be there. No page of the site shows this address,
 * and paper cannot be mended.
 */
public final class CodeLeadsSomewhere {

    private final Publication publication;
    private final Manifest manifest;
    private final Excused excused;
    private final MeantPage meant;

    public CodeLeadsSomewhere(Publication publication, Manifest manifest) {
        this.publication = publication;
        this.manifest = manifest;
        this.excused = new Excused(publication);
        this.meant = new MeantPage(manifest, excused);
    }

    public Stream<Diagnostic> check() {
        return publication.contents().stream()
                .filter(Material.class::isInstance)
                .map(Material.class::cast)
                .flatMap(
                        material ->
                                material.link().flatMap(link -> problem(link, material)).stream())
                .distinct();
    }

    private Optional<Diagnostic> problem(Reference link, Material material) {
        String target = publication.routes().target(link.id(), material, material.language());
        if (Routes.isOutside(target)) {
            return Optional.empty();
        }
        String path = target.replaceAll("[?#].*$", "");
        boolean folder = path.isEmpty() || path.endsWith("/");
        boolean there = manifest.output(folder ? path + "index.html" : path).isPresent();
        if (there || excused.covers(path)) {
            return Optional.empty();
        }
        return Optional.of(
                publication.hidden().stream()
                        .filter(id -> excused.isAt(path, id))
                        .findFirst()
                        .map(id -> waiting(link, id))
                        .orElseGet(() -> lost(link)));
    }

    private Diagnostic lost(Reference link) {
        return problem(link, "không dẫn đến trang nào", "leads to no page")
                .suggesting(
                        "viết địa chỉ của một trang, ví dụ /dich-vu/",
                        "write the address of a page, such as /dich-vu/")
                .suggestingName(meant.by(link.id()));
    }

    private Diagnostic waiting(Reference link, ContentId id) {
        Message why = publication.gaps().whyHidden(id).orElseThrow();
        String file = id.kind().folder() + id.path();
        return problem(
                        link,
                        "dẫn đến trang chưa đăng: " + why.vietnamese(),
                        "leads to a page that is not published: " + why.english())
                .suggesting(
                        "cho trang ấy lên: sửa dòng draft, publish hoặc expires trong tệp "
                                + file
                                + ", hoặc viết địa chỉ khác",
                        "show that page: change draft, publish or expires in the file "
                                + file
                                + ", or write another address");
    }

    private static Diagnostic problem(Reference link, String vietnamese, String english) {
        return Diagnostic.error(
                "broken-link",
                link.at(),
                "mã QR của ấn phẩm " + vietnamese + ": “" + link.id() + "”",
                "the QR code of this material " + english + ": \"" + link.id() + "\"");
    }
}
