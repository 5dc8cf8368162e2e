package vn.loa.check;

import java.util.List;
import java.util.stream.Stream;
import vn.loa.content.ContentId;
import vn.loa.content.Publication;
import vn.loa.content.Routes;
import vn.loa.content.Settings.NavigationLink;
import vn.loa.lang.Nearest;
import vn.loa.output.Manifest;
import vn.loa.output.Output;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;

/**
 * Every link of the menu leads to a page. The menu stands on every page and is often written before
 * its pages are, so a link that leads nowhere is left out with a warning and stops nothing.
 */
public final class MenuLeadsSomewhere {

    private MenuLeadsSomewhere() {}

    /** Links of the menu that lead to nothing in the manifest. */
    public static List<NavigationLink> lost(Publication publication, Manifest manifest) {
        return publication.settings().navigation().stream()
                .filter(link -> !Routes.isOutside(link.path().id()))
                .filter(link -> !leadsSomewhere(link, manifest))
                .toList();
    }

    private static boolean leadsSomewhere(NavigationLink link, Manifest manifest) {
        String path = path(link);
        boolean folder = path.isEmpty() || path.endsWith("/");
        return manifest.output(folder ? path + "index.html" : path).isPresent()
                || !folder && manifest.output(path + "/index.html").isPresent();
    }

    private static String path(NavigationLink link) {
        return link.path().id().replaceAll("#.*$", "").replaceAll("^/+", "");
    }

    /**
     * Says of lost links where they stand and what to write instead; of one whose page is only
     * missing for an error elsewhere nothing is said.
     */
    public static Stream<Diagnostic> diagnostics(
            List<NavigationLink> lost, Publication publication, Manifest manifest) {
        var excused = new Excused(publication);
        return lost.stream()
                .filter(link -> !excused.covers(withSlash(path(link))))
                .map(
                        link ->
                                publication.hidden().stream()
                                        .filter(id -> excused.isAt(withSlash(path(link)), id))
                                        .findFirst()
                                        .map(id -> waiting(link, id, publication))
                                        .orElseGet(() -> diagnostic(link, manifest)));
    }

    private static String withSlash(String path) {
        return path.endsWith("/") ? path : path + "/";
    }

    private static Diagnostic waiting(NavigationLink link, ContentId id, Publication publication) {
        String typed = link.path().id();
        String file = id.kind().folder() + id.path();
        Message why = publication.gaps().whyHidden(id).orElseThrow();
        return Diagnostic.warning(
                        "menu-link-lost",
                        link.path().at(),
                        "mục “"
                                + typed
                                + "” không có trong trình đơn vì trang ấy chưa đăng: "
                                + why.vietnamese(),
                        "\""
                                + typed
                                + "\" is left out of the menu, its page is not published: "
                                + why.english())
                .suggesting(
                        "cho trang ấy lên: sửa dòng draft, publish hoặc expires trong tệp " + file,
                        "show that page: change draft, publish or expires in the file " + file);
    }

    private static Diagnostic diagnostic(NavigationLink lost, Manifest manifest) {
        String typed = lost.path().id();
        List<String> addresses =
                manifest.outputs().stream()
                        .filter(Output::isPage)
                        .map(output -> "/" + output.path().replaceAll("index\\.html$", ""))
                        .filter(address -> address.endsWith("/"))
                        .toList();
        return Diagnostic.warning(
                        "menu-link-lost",
                        lost.path().at(),
                        "mục “" + typed + "” không dẫn đến trang nào nên không có trong trình đơn",
                        "\"" + typed + "\" leads to no page and is left out of the menu")
                .suggesting(
                        "viết địa chỉ của một trang, ví dụ /dich-vu/",
                        "write the address of a page, such as /dich-vu/")
                .suggestingName(Nearest.to(typed, addresses));
    }
}
