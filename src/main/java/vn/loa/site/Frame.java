package vn.loa.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Routes;
import vn.loa.content.Service;
import vn.loa.content.Settings;
import vn.loa.lang.Language;
import vn.loa.output.Json;
import vn.loa.output.ShareCard;

/**
 * What stands round every page: head, help bar, navigation, foot. Field names are those of {@code
 * theme/templates/layout.html}.
 */
record Frame(
        String lang,
        String title,
        String description,
        boolean noindex,
        String canonical,
        List<Alternate> alternates,
        String kind,
        String locale,
        String cardTitle,
        String cardText,
        CardImage cardImage,
        List<String> data,
        String root,
        String home,
        String style,
        String script,
        String voice,
        String worker,
        String copies,
        String terms,
        String pictures,
        String icon,
        String touchIcon,
        String feed,
        String site,
        String tagline,
        String issuer,
        String updated,
        String address,
        Hotline hotline,
        Exit exit,
        boolean searchForm,
        String search,
        List<Parts.Link> navigation,
        List<Parts.Link> directory,
        List<Parts.Link> crumbs,
        List<OtherLanguage> languages,
        String safety,
        String helpPage,
        Parts.Help help) {

    static final int LONGEST_TITLE = 75;
    static final int LONGEST_DESCRIPTION = 170;

    /** What programs call the page for readers of any other language. */
    private static final String OF_NO_LANGUAGE = "x-default";

    /** The same page in a language, by its full address. */
    record Alternate(String lang, String href) {}

    /** What a preview of a link shows, by its full address, with its words. */
    record CardImage(String href, int width, int height, String alt) {}

    /** The number in the bar. */
    record Hotline(String dial, String call, String note) {}

    record Exit(String href, String title) {}

    /** A switch to another language, by the language's own name. */
    record OtherLanguage(String lang, String href, String name) {}

    static Frame of(Edition edition, Head head, Here here) {
        Settings settings = edition.settings();
        boolean lost = here.absolute();
        String card = head.neutral().orElse(head.tab());
        return new Frame(
                edition.language().tag(),
                title(card, settings.title()),
                cut(head.description(), LONGEST_DESCRIPTION),
                lost,
                lost ? "" : edition.addresses().full(here.address()),
                lost ? List.of() : alternates(edition, head),
                head.article() ? "article" : "website",
                locale(edition.language()),
                card,
                cut(
                        head.neutral().isPresent()
                                ? settings.tagline(edition.language()).orElse(settings.title())
                                : head.description(),
                        LONGEST_DESCRIPTION),
                image(edition, edition.card(head)),
                data(edition, head),
                here.root(),
                here.toOwn(""),
                here.to(edition.asset("site.css")),
                here.to(edition.asset("site.js")),
                edition.asset("listen.js").isEmpty() ? "" : here.to(edition.asset("listen.js")),
                settings.offline() ? here.to(OfflineWorker.PATH) : "",
                edition.asset("copies.js").isEmpty() ? "" : here.to(edition.asset("copies.js")),
                edition.asset("terms.js").isEmpty() ? "" : here.to(edition.asset("terms.js")),
                edition.asset("pictures.js").isEmpty() ? "" : here.to(edition.asset("pictures.js")),
                lost
                        ? Assets.inlined(edition.theme(), "icon.svg")
                        : here.to(edition.asset("icon.svg")),
                edition.asset("icon-180.png").isEmpty()
                        ? ""
                        : here.to(edition.asset("icon-180.png")),
                here.toOwn("feed.xml"),
                settings.title(),
                settings.tagline(edition.language()).orElse(""),
                settings.issuer(edition.language()).orElse(""),
                edition.contents().changed().map(edition.shown()::date).orElse(""),
                edition.addresses().full(lost ? "" : here.address()),
                edition.hotline(),
                new Exit(settings.exit().url(), settings.exit().title()),
                !isSearch(head),
                here.toOwn(SearchPages.PATH),
                navigation(edition, head, here),
                FootLinks.of(edition, here),
                crumbs(edition, head, here),
                languages(edition, head, here),
                edition.contents().page("an-toan").map(here::to).orElse(""),
                edition.contents().page("tro-giup").map(here::to).orElse(""),
                edition.help());
    }

    private static CardImage image(Edition edition, ShareCard card) {
        String alt =
                Stream.of(card.above(), card.title(), card.below())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" – "));
        return new CardImage(
                edition.addresses().full(card.path()), ShareCard.WIDTH, ShareCard.HEIGHT, alt);
    }

    /** As link previews write it: a language and the country whose way of writing it has. */
    private static String locale(Language language) {
        return language.equals(Language.ENGLISH) ? "en_GB" : language.tag() + "_VN";
    }

    /** The tab's title with the site's name where both fit. */
    static String title(String title, String site) {
        boolean named = title.equals(site) || title.startsWith(site + " – ");
        String whole = named ? title : title + " – " + site;
        return whole.codePointCount(0, whole.length()) <= LONGEST_TITLE
                ? whole
                : cut(title, LONGEST_TITLE);
    }

    /** A text shortened between two words, with an ellipsis. */
    static String cut(String text, int longest) {
        String plain = hasGaps(text) ? text.strip().replaceAll("\\s+", " ") : text.strip();
        if (plain.length() <= longest) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', longest - 1);
        return plain.substring(0, end > 0 ? end : longest - 1).replaceAll("[\\s,;:.]+$", "") + "…";
    }

    /** Whether a text has line ends, or several blanks in a row. */
    private static boolean hasGaps(String text) {
        return text.contains("  ") || text.chars().anyMatch(c -> c >= '\t' && c <= '\r');
    }

    private static List<Alternate> alternates(Edition edition, Head head) {
        if (edition.settings().languages().size() < 2) {
            return List.of();
        }
        return Stream.concat(
                        edition.settings().languages().stream()
                                .map(l -> alternate(edition, head, l, l.tag())),
                        Stream.of(
                                alternate(
                                        edition,
                                        head,
                                        edition.settings().language(),
                                        OF_NO_LANGUAGE)))
                .toList();
    }

    private static Alternate alternate(Edition edition, Head head, Language language, String tag) {
        String root = edition.publication().routes().root(language);
        return new Alternate(tag, edition.addresses().full(root + head.path()));
    }

    private static List<OtherLanguage> languages(Edition edition, Head head, Here here) {
        String path = here.absolute() ? "" : head.path();
        return edition.settings().languages().stream()
                .filter(language -> !language.equals(edition.language()))
                .map(
                        l ->
                                new OtherLanguage(
                                        l.tag(),
                                        here.to(edition.publication().routes().root(l) + path),
                                        edition.theme().ownName(l)))
                .toList();
    }

    private static List<Parts.Link> crumbs(Edition edition, Head head, Here here) {
        if (head.path().isEmpty() || here.absolute() || isSearch(head)) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new Head.Step("", edition.word("home"))), head.trail().stream())
                .map(step -> new Parts.Link(here.toOwn(step.path()), step.title()))
                .toList();
    }

    private static List<Parts.Link> navigation(Edition edition, Head head, Here here) {
        Settings settings = edition.settings();
        return settings.navigation().stream()
                .map(
                        link -> {
                            String path = link.path().id().replaceAll("^/+", "");
                            return new Parts.Link(
                                    Routes.isOutside(path) ? path : here.toOwn(path),
                                    link.title(edition.language(), settings.language()),
                                    !here.absolute()
                                            && !path.isEmpty()
                                            && head.path().startsWith(path),
                                    "");
                        })
                .toList();
    }

    /** The first hotline of the publication; without one, 111. */
    static Hotline hotline(Edition edition) {
        Optional<Service> service =
                edition.settings().hotlines().stream()
                        .findFirst()
                        .flatMap(id -> edition.publication().service(id.id(), edition.language()));
        Optional<PhoneNumber> phone = service.flatMap(Service::phone);
        if (phone.isEmpty()) {
            return new Hotline(
                    "111",
                    edition.word("call", Map.of("number", "111")),
                    edition.word("freeShort") + ", " + edition.word("dayAndNight"));
        }
        String note =
                Stream.of(
                                service.flatMap(Service::cost)
                                        .filter(Frame::isFree)
                                        .map(cost -> edition.word("freeShort")),
                                service.flatMap(Service::hours)
                                        .filter(hours -> hours.matches("24/(?:7|24)"))
                                        .map(hours -> edition.word("dayAndNight")))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return new Hotline(
                phone.get().dialled(),
                edition.word("call", Map.of("number", phone.get().number())),
                note);
    }

    /** {@code free}, or words that begin with it. */
    private static boolean isFree(String cost) {
        return cost.toLowerCase(Locale.ROOT).matches("free( call)?|miễn phí( cuộc gọi)?");
    }

    /** The search page has a box of its own, and is fetched with every question. */
    private static boolean isSearch(Head head) {
        return head.path().equals(SearchPages.PATH);
    }

    private static List<String> data(Edition edition, Head head) {
        var all = new ArrayList<Map<String, Object>>(head.data());
        if (!head.path().isEmpty() && !head.tab().isEmpty() && !isSearch(head)) {
            all.add(trail(edition, head));
        }
        return all.stream().map(Json::of).toList();
    }

    private static Map<String, Object> trail(Edition edition, Head head) {
        var items = new ArrayList<Map<String, Object>>();
        var steps = new ArrayList<Head.Step>();
        steps.add(new Head.Step("", edition.word("home")));
        steps.addAll(head.trail());
        // As in the tab and in previews. Only the data of a service itself hold its name: programs
        // that look for help must find whose number it is.
        steps.add(new Head.Step(head.path(), head.neutral().orElse(head.tab())));
        for (Head.Step step : steps) {
            var item = new LinkedHashMap<String, Object>();
            item.put("@type", "ListItem");
            item.put("position", items.size() + 1);
            item.put("name", step.title());
            item.put("item", edition.addresses().full(edition.addresses().root() + step.path()));
            items.add(item);
        }
        var list = new LinkedHashMap<String, Object>();
        list.put("@context", "https://schema.org");
        list.put("@type", "BreadcrumbList");
        list.put("itemListElement", items);
        return list;
    }
}
