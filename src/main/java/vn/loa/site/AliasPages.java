package vn.loa.site;

import java.util.Map;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Reference;
import vn.loa.content.Routes;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/**
 * Older and shorter addresses: a page that leads on at once, and by a link without that. The number
 * to call and the way out stand there too, for browsers that do not lead on by themselves.
 */
final class AliasPages implements Family {

    record View(String lang, String title, String moved, String href, String canonical) {}

    /** What stands round it; names are those of {@link Frame}. */
    record Round(String style, String script, Frame.Hotline hotline, Frame.Exit exit) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        return edition.contents().all(Content.class).stream()
                .flatMap(
                        content ->
                                content.about().aliases().stream()
                                        .map(a -> output(edition, content, a)));
    }

    private static Output output(Edition edition, Content content, Reference alias) {
        String address = edition.addresses().root() + address(alias.id());
        Here here = new Here(edition, address, false);
        var view =
                new View(
                        edition.language().tag(),
                        edition.shown().title(content),
                        edition.word("movedText"),
                        here.to(content),
                        edition.addresses().full(content));
        String file = address.endsWith("/") || address.isEmpty() ? address + "index.html" : address;
        return new Output(
                file,
                alias.at(),
                Output.Channel.WEB,
                new Output.Redirect(),
                true,
                () -> rendered(edition, here, view));
    }

    private static Rendered rendered(Edition edition, Here here, View view) {
        var exit = edition.settings().exit();
        var round =
                new Round(
                        here.to(edition.asset("site.css")),
                        here.to(edition.asset("site.js")),
                        edition.hotline(),
                        new Frame.Exit(exit.url(), exit.title()));
        return Rendered.of(
                edition.theme()
                        .template("templates/moved.html")
                        .fill(
                                Map.of("v", view, "w", edition.words(), "page", round),
                                edition.language()));
    }

    /** The other addresses of something written, from the root of the site. */
    static Stream<String> addresses(Edition edition, Content content) {
        return content.about().aliases().stream()
                .map(alias -> edition.addresses().root() + address(alias.id()));
    }

    private static String address(String written) {
        String path = written.replaceAll("^/+", "");
        return path.isEmpty() || Routes.isFile(path) || path.endsWith("/") ? path : path + "/";
    }
}
