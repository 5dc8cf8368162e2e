package vn.loa.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Event;
import vn.loa.content.Kind;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.markup.ShownWords;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.output.Rendered;
import vn.loa.theme.Theme;

/**
 * Everything of a campaign in one archive, {@code an-pham/<campaign>/tron-bo.zip}: files for the
 * office, files and job tickets for the print shop, scripts to read aloud, posts with their
 * pictures, all of it in other languages too where it was written in them, and a list of contents
 * to print. The same files give the same archive.
 */
public final class CampaignKits implements Publisher {

    private static final HouseSheet SHEET = new HouseSheet("muc-luc", "Mục lục", "Contents");

    private final Pieces pieces;
    private final JobTickets tickets;
    private final OtherPrints others;
    private final Publisher scripts;
    private final Map<String, Kept<Rendered>> made = new ConcurrentHashMap<>();

    /**
     * @param scripts publishes the texts and calendars of scripts
     */
    public CampaignKits(Pieces pieces, JobTickets tickets, OtherPrints others, Publisher scripts) {
        this.pieces = pieces;
        this.tickets = tickets;
        this.others = others;
        this.scripts = scripts;
    }

    /** What the template of the list sees. */
    public record Contents(
            String title, String address, String issuer, boolean sample, List<Part> parts) {}

    /**
     * A material of the campaign in one language.
     *
     * @param lang tag of its language
     * @param placement where it is to hang or be handed out; empty when nobody wrote it
     */
    public record Part(
            String lang, String title, String summary, String placement, List<Item> items) {}

    /**
     * A file of the archive.
     *
     * @param path inside the archive
     * @param measure width and height; empty for a file that has none
     * @param advice paper; empty when there is none
     */
    public record Item(
            String path,
            String name,
            boolean forPrintShop,
            String measure,
            String kilobytes,
            String advice) {}

    /** Address of the archive of a campaign in a language. */
    public static String path(Event campaign, Language language, Publication publication) {
        return "%s%s%s/tron-bo.zip"
                .formatted(
                        publication.routes().root(language),
                        Kind.MATERIAL.root(),
                        campaign.id().slug());
    }

    /** What is written for a campaign in a language and becomes a file. */
    public static List<Material> materials(
            Event campaign, Language language, Publication publication, Theme theme) {
        return Pieces.materials(publication)
                .filter(material -> material.language().equals(language))
                .filter(material -> belongs(material, campaign))
                .filter(material -> hasFiles(material, theme))
                .toList();
    }

    private static boolean hasFiles(Material material, Theme theme) {
        return !Pieces.formats(material, theme).isEmpty()
                || material.script().isPresent()
                || material.post().isPresent();
    }

    /** Either side may say so: the material its campaign, the campaign its kit. */
    private static boolean belongs(Material material, Event campaign) {
        return material.campaign().filter(c -> c.id().equals(campaign.id().slug())).isPresent()
                || campaign.kit().stream().anyMatch(id -> id.id().equals(material.id().slug()));
    }

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        return publication.settings().languages().stream()
                .flatMap(
                        language ->
                                publication.all(Event.class, language).stream()
                                        .filter(
                                                event ->
                                                        !materials(
                                                                        event,
                                                                        language,
                                                                        publication,
                                                                        theme)
                                                                .isEmpty())
                                        .map(event -> output(event, language, publication, theme)));
    }

    private Output output(Event event, Language language, Publication publication, Theme theme) {
        return Output.besidePrint(
                path(event, language, publication),
                event.origin(),
                () -> rendered(event, language, publication, theme));
    }

    /** Size of an archive in bytes; makes it when nobody has yet. */
    public int size(Event event, Language language, Publication publication, Theme theme) {
        return rendered(event, language, publication, theme).bytes().length;
    }

    private Rendered rendered(
            Event event, Language language, Publication publication, Theme theme) {
        return made.computeIfAbsent(
                        path(event, language, publication),
                        path -> new Kept<>(() -> make(event, language, publication, theme)))
                .get();
    }

    /** The archive; files that errors prevented are left out, and their errors said with them. */
    private Rendered make(Event event, Language language, Publication publication, Theme theme) {
        var texts = scripts.outputs(publication, theme).toList();
        var files = new KitFiles(pieces, tickets, others, texts, publication, theme);
        var packed = new ArrayList<KitArchive.Sized>();
        var parts = new ArrayList<Part>();
        for (var material : materials(event, language, publication, theme)) {
            for (var variant : variants(material, publication, theme)) {
                var own = sized(files.of(variant, folder(variant, language)));
                packed.addAll(own);
                parts.add(part(variant, own, publication));
            }
        }
        var list = contents(event, language, parts, publication, theme);
        packed.add(0, contents(list, language));
        return new Rendered(KitArchive.of(packed), list.diagnostics(), 0, words(list, packed));
    }

    /** Words of its list and its texts; those of the other files are looked at where they lie. */
    private static String words(Rendered list, List<KitArchive.Sized> packed) {
        return list.words()
                + packed.stream()
                        .map(KitArchive.Sized::file)
                        .filter(file -> file.path().endsWith(".txt"))
                        .map(file -> "|" + ShownWords.in(file.path(), file.bytes().get()))
                        .collect(Collectors.joining());
    }

    private static KitArchive.Sized contents(Rendered list, Language language) {
        var file = new KitFile("muc-luc.pdf", SHEET.title(language), false, "", "", list::bytes);
        return new KitArchive.Sized(file, list.bytes().length);
    }

    /** The material, then what was written of it in other languages. */
    private static List<Material> variants(
            Material material, Publication publication, Theme theme) {
        var others =
                Pieces.materials(publication)
                        .filter(other -> other.id().equals(material.id()))
                        .filter(other -> !other.language().equals(material.language()))
                        .filter(other -> hasFiles(other, theme));
        return Stream.concat(Stream.of(material), others).toList();
    }

    /** Files of two languages may have one name. */
    private static String folder(Material material, Language language) {
        return material.language().equals(language) ? "" : material.language().tag() + "/";
    }

    private static List<KitArchive.Sized> sized(List<KitFile> files) {
        return files.stream()
                .map(file -> new KitArchive.Sized(file, file.bytes().get().length))
                .filter(file -> file.size() > 0)
                .toList();
    }

    private Rendered contents(
            Event event,
            Language language,
            List<Part> parts,
            Publication publication,
            Theme theme) {
        var settings = publication.settings();
        var contents =
                new Contents(
                        event.title(),
                        settings.baseUrl() + publication.routes().root(language) + "an-pham/",
                        settings.issuer(language).orElse(settings.title()),
                        settings.isSample(),
                        parts);
        return SHEET.rendered(
                pieces.shop(),
                theme,
                language,
                event.origin(),
                SHEET.title(language) + ": " + event.title(),
                contents);
    }

    private static Part part(
            Material material, List<KitArchive.Sized> files, Publication publication) {
        return new Part(
                material.language().tag(),
                material.about().title(),
                material.about().summary().orElse(""),
                material.placement().map(publication::withPhones).orElse(""),
                files.stream().map(file -> item(file, material.language())).toList());
    }

    private static Item item(KitArchive.Sized sized, Language language) {
        var file = sized.file();
        return new Item(
                file.path(),
                file.name(),
                file.forPrintShop(),
                file.measure(),
                language.number((sized.size() + 999) / 1000),
                file.advice());
    }
}
