package vn.loa.output;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Event;
import vn.loa.content.Kind;
import vn.loa.content.Material;
import vn.loa.content.Page;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Settings;
import vn.loa.content.Term;
import vn.loa.lang.Language;
import vn.loa.lang.Slug;
import vn.loa.source.Position;
import vn.loa.theme.Theme;

/**
 * The share cards of a publication in one language: one for home, for each kind, folder, topic and
 * campaign, and one that gives nothing away. Pages name them and prints draw them; both look here.
 */
public final class ShareCards {

    private static final String FOLDER = "the/";
    private static final String NEUTRAL = "chung";
    private static final String HOME = "trang-chu";
    private static final String PAGES = "bai-viet";

    /** The words of the theme that name a kind of content. */
    private static final Map<Kind, String> KINDS =
            Map.of(
                    Kind.PAGE, "pages",
                    Kind.SERVICE, "services",
                    Kind.PLAN, "plans",
                    Kind.MATERIAL, "gallery",
                    Kind.EVENT, "events",
                    Kind.STATISTIC, "statistics");

    private final Publication publication;
    private final Theme theme;
    private final Language language;
    private final Set<String> folders = new TreeSet<>();
    private final Set<String> topics = new TreeSet<>();
    private final Map<String, ShareCard> byName = new LinkedHashMap<>();
    private final Map<String, String> byPage = new HashMap<>();

    public ShareCards(Publication publication, Theme theme, Language language) {
        this.publication = publication;
        this.theme = theme;
        this.language = language;
        for (Content content : publication.contents()) {
            content.about().topics().forEach(topic -> topics.add(topic.id()));
            folder(content).ifPresent(folders::add);
        }
        int root = publication.routes().root(language).length();
        for (Content content : publication.all(Content.class, language)) {
            String address = publication.routes().address(content.id(), language);
            byPage.put(address.substring(root), name(content));
        }
        topics.forEach(
                topic ->
                        byPage.put(
                                Term.Type.TOPIC.root() + Slug.orCode(topic) + "/", topic(topic)));
        byPage.put("", HOME);
        drawUp();
    }

    /** Every card, each once. */
    public List<ShareCard> all() {
        return List.copyOf(byName.values());
    }

    /**
     * The card of a page.
     *
     * @param page from the root of its edition, e.g. {@code dich-vu/tong-dai-111/}
     * @param neutral whether the page must not give itself away
     */
    public ShareCard of(String page, boolean neutral) {
        String name = neutral ? NEUTRAL : byPage.getOrDefault(page, listName(page));
        return byName.getOrDefault(name, byName.get(HOME));
    }

    /** The card of a page without a content of its own, such as a list. */
    private String listName(String page) {
        return Stream.of(Kind.values())
                .filter(kind -> kind != Kind.PAGE && page.startsWith(kind.root()))
                .map(ShareCards::kind)
                .findFirst()
                .or(() -> folders.stream().filter(f -> page.startsWith(f + "/")).findFirst())
                .orElse(HOME);
    }

    private String name(Content content) {
        if (content instanceof Event event) {
            return campaign(event);
        }
        if (content instanceof Material material) {
            return material.campaign()
                    .flatMap(slug -> publication.event(slug.id(), language))
                    .map(ShareCards::campaign)
                    .orElse(kind(Kind.MATERIAL));
        }
        if (content instanceof Page) {
            return folder(content)
                    .or(() -> firstTopic(content).map(ShareCards::topic))
                    .orElse(PAGES);
        }
        return kind(content.kind());
    }

    private static Optional<String> firstTopic(Content content) {
        return content.about().topics().stream().findFirst().map(Reference::id);
    }

    /** The topmost folder a page lies in. */
    private static Optional<String> folder(Content content) {
        String folder = content instanceof Page page ? page.id().folder() : "";
        return folder.isEmpty() ? Optional.empty() : Optional.of(folder.split("/")[0]);
    }

    private static String kind(Kind kind) {
        return kind == Kind.PAGE ? PAGES : Slug.of(kind.root());
    }

    private static String topic(String id) {
        return "chu-de-" + Slug.orCode(id);
    }

    private static String campaign(Event event) {
        return "su-kien-" + event.id().slug();
    }

    private void drawUp() {
        var words = theme.words(language, publication.settings().language());
        var settings = publication.settings();
        var name = Position.start(Settings.FILE);
        var word = Position.start("theme/words/" + language.tag() + ".yaml");
        add(NEUTRAL, "", settings.title(), settings.tagline(language).orElse(""), name);
        add(HOME, settings.title(), words.text("homeLead"), "", name);
        Stream.of(Kind.values())
                .filter(kind -> publication.contents().stream().anyMatch(c -> c.kind() == kind))
                .forEach(kind -> add(kind(kind), "", words.text(KINDS.get(kind)), "", word));
        for (String folder : folders) {
            add(folder, words.text("kind.page"), folderTitle(folder), "", word);
        }
        for (String topic : topics) {
            Optional<Term> term = publication.term(Term.Type.TOPIC, topic);
            String title = term.map(t -> t.name(language)).orElse(topic);
            add(topic(topic), words.text("topic"), title, "", term.map(Term::origin).orElse(name));
        }
        for (Event event : publication.all(Event.class, language)) {
            String day =
                    event.day()
                            .map(
                                    d ->
                                            words.text(
                                                    "everyYearOn",
                                                    Map.of("day", d.shown(words.dates(language)))))
                            .orElse("");
            add(campaign(event), words.text("kind.event"), event.title(), day, event.origin());
        }
    }

    private String folderTitle(String folder) {
        Object names =
                theme.words(language, publication.settings().language()).values().get("folders");
        Object name = names instanceof Map<?, ?> map ? map.get(folder) : null;
        return name == null ? folder : name.toString();
    }

    private void add(String name, String above, String title, String below, Position origin) {
        String path = publication.routes().root(language) + FOLDER + name + ".png";
        String large =
                title.isEmpty()
                        ? title
                        : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
        byName.put(name, new ShareCard(path, language, above, large, below, origin));
    }
}
