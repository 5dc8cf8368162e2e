package vn.loa.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Event;
import vn.loa.content.Kind;
import vn.loa.content.Term;
import vn.loa.output.Output;

/** The home page: six doors, whom to call, the days ahead, the topics. */
final class HomePages implements Family {

    record View(
            String heading,
            String lead,
            List<Door> doors,
            String services,
            List<Day> events,
            List<Parts.Link> topics) {}

    /**
     * A way in, as a sentence somebody would say.
     *
     * @param first whether it is drawn as one of the two that matter most
     */
    record Door(String icon, String title, String text, String href, boolean first) {}

    /**
     * @param day {@code 07-30} for one that comes every year, else empty
     */
    record Day(String href, String title, String text, String when, String day, String lang) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        return Stream.of(
                PageOutput.of(edition, head(edition), "home.html", here -> view(edition, here)));
    }

    private static Head head(Edition edition) {
        String title = edition.settings().title();
        String tab =
                edition.settings()
                        .tagline(edition.language())
                        .map(tagline -> title + " – " + tagline)
                        .orElse(title);
        return Head.list("", edition.settings().origin(), tab, edition.word("homeLead"))
                .with(site(edition));
    }

    private static Map<String, Object> site(Edition edition) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "WebSite");
        data.put("name", edition.settings().title());
        data.put("url", edition.addresses().full(edition.addresses().root()));
        data.put("inLanguage", edition.language().tag());
        data.put("description", edition.word("homeLead"));
        return data;
    }

    private static View view(Edition edition, Here here) {
        return new View(
                edition.word("homeHeading"),
                edition.word("homeLead"),
                doors(edition, here),
                edition.contents().has(Kind.SERVICE) ? here.toOwn(Kind.SERVICE.root()) : "",
                edition.contents().all(Event.class).stream()
                        .limit(3)
                        .map(e -> day(e, here))
                        .toList(),
                edition.terms().published(Term.Type.TOPIC).stream().map(here::link).toList());
    }

    /** The doors that lead somewhere. */
    static List<Door> doors(Edition edition, Here here) {
        return Stream.of(
                        door(edition, here, "help", "doorDanger", true, "tro-giup"),
                        door(
                                edition,
                                here,
                                "family",
                                "doorWorry",
                                true,
                                "huong-dan/lo-cho-con",
                                "dau-hieu"),
                        door(edition, here, "book", "doorTeach", false, "huong-dan/giao-vien"),
                        door(
                                edition,
                                here,
                                "work",
                                "doorHire",
                                false,
                                "huong-dan/nguoi-su-dung-lao-dong"),
                        door(edition, here, "plan", "doorOfficer", Kind.PLAN),
                        door(edition, here, "print", "doorPrint", Kind.MATERIAL))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A door to the first of some pages that has been written. */
    private static Optional<Door> door(
            Edition edition, Here here, String icon, String word, boolean first, String... pages) {
        return Stream.of(pages)
                .flatMap(path -> edition.contents().page(path).stream())
                .findFirst()
                .map(page -> door(edition, icon, word, here.to(page), first));
    }

    private static Optional<Door> door(
            Edition edition, Here here, String icon, String word, Kind kind) {
        return edition.contents().has(kind)
                ? Optional.of(door(edition, icon, word, here.toOwn(kind.root()), false))
                : Optional.empty();
    }

    private static Door door(
            Edition edition, String icon, String word, String href, boolean first) {
        return new Door(icon, edition.word(word), edition.word(word + "Text"), href, first);
    }

    private static Day day(Event event, Here here) {
        return new Day(
                here.to(event),
                event.title(),
                here.edition().shown().summary(event),
                EventPages.when(event, here.edition()),
                EventPages.dayOfYear(event),
                here.edition().shown().mark(event));
    }
}
