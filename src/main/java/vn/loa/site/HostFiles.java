package vn.loa.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.PartialDate;
import vn.loa.content.Publication;
import vn.loa.output.Json;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/** Files for hosts, search engines and browsers rather than people. */
final class HostFiles {

    private HostFiles() {}

    record SitemapView(List<Place> places) {}

    /**
     * @param changed empty when no day is known
     */
    record Place(String address, String changed) {}

    /**
     * @param pages what belongs in the sitemap, its web pages
     * @param searchIndex path of the search index from the root; empty when there is none
     */
    static Stream<Output> outputs(List<Edition> editions, List<Output> pages, String searchIndex) {
        Edition edition = editions.get(0);
        String base = edition.addresses().basePath();
        return Stream.of(
                file(edition, "sitemap.xml", () -> sitemap(edition, pages)),
                file(edition, "robots.txt", () -> Rendered.of(robots(edition))),
                file(
                        edition,
                        "_headers",
                        () ->
                                Rendered.of(
                                        HostHeaders.forStaticHosts(hashed(editions, searchIndex)))),
                file(edition, "_htaccess", () -> Rendered.of(HostHeaders.forApache(base))),
                file(edition, "_nginx.conf", () -> Rendered.of(HostHeaders.forNginx(base))),
                file(edition, "manifest.webmanifest", () -> Rendered.of(manifest(edition))));
    }

    /** Files whose names change with what is in them. */
    private static List<String> hashed(List<Edition> editions, String searchIndex) {
        Stream<String> index =
                searchIndex.isEmpty()
                        ? Stream.empty()
                        : Stream.of(searchIndex, searchIndex.replaceFirst("\\.js$", "/*"));
        return Stream.of(Stream.of("assets/*"), index, editions.stream().map(SearchWords::path))
                .flatMap(paths -> paths)
                .toList();
    }

    private static Output file(Edition edition, String path, Supplier<Rendered> renderer) {
        return Output.file(path, edition.settings().origin(), renderer);
    }

    private static Rendered sitemap(Edition edition, List<Output> pages) {
        Map<String, String> changed = changed(edition.publication());
        var places = new TreeMap<String, Place>();
        pages.stream()
                .filter(Output::isPage)
                .map(Output::address)
                .forEach(
                        address ->
                                places.put(
                                        address,
                                        new Place(
                                                edition.addresses().full(address),
                                                changed.getOrDefault(address, ""))));
        var view = new SitemapView(List.copyOf(places.values()));
        return Rendered.of(
                edition.theme().template("templates/sitemap.xml").fill(Map.of("v", view)));
    }

    /** Days of the last change by address. */
    private static Map<String, String> changed(Publication publication) {
        var days = new TreeMap<String, String>();
        for (Content content : publication.contents()) {
            content.about()
                    .latest()
                    .filter(date -> date.day().isPresent())
                    .map(PartialDate::iso)
                    .ifPresent(
                            day ->
                                    days.put(
                                            publication
                                                    .routes()
                                                    .address(content.id(), content.language()),
                                            day));
        }
        return days;
    }

    private static String robots(Edition edition) {
        return "User-agent: *\nAllow: /\n\nSitemap: "
                + edition.addresses().full("sitemap.xml")
                + "\n";
    }

    private static String manifest(Edition edition) {
        String icon = Assets.path(edition.theme(), "icon.svg");
        List<Map<String, Object>> icons =
                Stream.of("any", "maskable")
                        .map(
                                purpose -> {
                                    var entry = new LinkedHashMap<String, Object>();
                                    entry.put("src", icon);
                                    entry.put("type", "image/svg+xml");
                                    entry.put("sizes", "any");
                                    entry.put("purpose", purpose);
                                    return (Map<String, Object>) entry;
                                })
                        .collect(Collectors.toList());
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("name", edition.settings().title());
        manifest.put("short_name", edition.settings().title());
        manifest.put("lang", edition.language().tag());
        manifest.put("start_url", "./");
        manifest.put("scope", "./");
        // An ordinary tab: nobody is ever asked to install anything.
        manifest.put("display", "browser");
        var colours = edition.colours().light();
        manifest.put("background_color", colours.getOrDefault("paper", "#ffffff"));
        manifest.put("theme_color", colours.getOrDefault("brand", "#ffffff"));
        manifest.put("icons", icons);
        return Json.of(manifest) + "\n";
    }
}
