package vn.loa.site;

import java.util.Map;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Reference;
import vn.loa.content.Routes;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/** Older and shorter addresses: a page that leads on at once, and by a link without that. */
final class AliasPages implements Family {

    record View(String lang, String title, String moved, String href, String canonical) {}

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
                new Output.PlainFile(),
                true,
                () ->
                        Rendered.of(
                                edition.theme()
                                        .template("templates/moved.html")
                                        .fill(Map.of("v", view))));
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
