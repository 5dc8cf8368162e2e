package vn.loa.site;

import java.util.List;
import java.util.Optional;
import vn.loa.content.Content;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Routes;
import vn.loa.content.Term;
import vn.loa.markup.Body;

/**
 * The page somebody stands on: makes every link relative to it.
 *
 * @param address from the root of the site, e.g. {@code en/dich-vu/}
 * @param absolute whether links begin at the host instead: a page shown at any depth (404)
 */
record Here(Edition edition, String address, boolean absolute) {

    /** A link to an address from the root of the site. */
    String to(String target) {
        if (absolute && !Routes.isOutside(target) && !target.startsWith("#")) {
            return edition.addresses().basePath() + target;
        }
        return Routes.relative(address, target);
    }

    /** A link to a path from the root of this edition. */
    String toOwn(String path) {
        return to(edition.addresses().root() + path);
    }

    String to(Content content) {
        return to(edition.addresses().of(content));
    }

    String to(Term term) {
        return to(edition.addresses().of(term));
    }

    /** The way up to the root of the site, with a slash at the end. */
    String root() {
        return to("");
    }

    /** The body of a content as HTML for this page. */
    String body(Content content) {
        String html =
                content.body()
                        .html(
                                new Body.References() {
                                    @Override
                                    public String address(String target) {
                                        return to(
                                                edition.publication()
                                                        .routes()
                                                        .target(
                                                                target,
                                                                content,
                                                                edition.language()));
                                    }

                                    @Override
                                    public String phone(String service) {
                                        return edition.publication()
                                                .phone(service)
                                                .map(Here::phoneLink)
                                                .orElse(service);
                                    }
                                });
        return WideTables.asCards(html);
    }

    /** A plain text as HTML, its numbers to be touched and never broken between two lines. */
    String withPhones(String text) {
        return Body.withPhones(
                TextRuns.escaped(text),
                id -> edition.publication().phone(id).map(Here::phoneLink).orElse(id));
    }

    private static String phoneLink(PhoneNumber phone) {
        return "<a class=\"tel\" href=\"" + phone.link() + "\">" + phone.number() + "</a>";
    }

    /** The voice that reads a content, where somebody recorded it. */
    Optional<Parts.Recording> recording(Content content) {
        return content.about()
                .audio()
                .map(
                        audio -> {
                            String path =
                                    edition.publication()
                                            .routes()
                                            .target(audio.file(), content, edition.language());
                            return new Parts.Recording(
                                    to(path),
                                    path.endsWith(".mp3") ? "audio/mpeg" : "audio/ogg",
                                    audio.length().orElse(""),
                                    size(path));
                        });
    }

    private String size(String path) {
        return edition.publication().attachments().stream()
                .filter(file -> Attachments.path(file.path()).equals(path))
                .findFirst()
                .map(file -> Math.max(1, file.bytes().length / 1000) + " kB")
                .orElse("");
    }

    /** Headings of the second level, when there are enough to choose from. */
    List<Parts.Heading> headings(Body body) {
        List<Parts.Heading> all =
                body.headings().stream()
                        .filter(heading -> heading.level() == 2)
                        .map(
                                heading ->
                                        new Parts.Heading(
                                                heading.id(),
                                                edition.shown().withPhones(heading.text())))
                        .toList();
        return all.size() < 3 ? List.of() : all;
    }

    Parts.Link link(Term term) {
        return new Parts.Link(
                to(term), edition.terms().title(term), false, edition.terms().mark(term));
    }

    Parts.Row row(Content content) {
        return new Parts.Row(
                to(content),
                edition.shown().title(content),
                edition.shown().summary(content),
                edition.shown().meta(content),
                edition.shown().mark(content));
    }
}
