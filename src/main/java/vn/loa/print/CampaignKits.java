package vn.loa.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.loa.content.Event;
import vn.loa.content.Kind;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.output.Rendered;
import vn.loa.print.PieceFile.Purpose;
import vn.loa.theme.Theme;

/**
 * Everything of a campaign in one archive, {@code an-pham/<campaign>/tron-bo.zip}: files for the
 * office, files and job tickets for the print shop, and a list of contents to print. The same files
 * give the same archive.
 */
public final class CampaignKits implements Publisher {

    private static final HouseSheet SHEET = new HouseSheet("muc-luc", "Mục lục", "Contents");

    /** The first moment an archive can name; its own time would make every archive differ. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Pieces pieces;
    private final JobTickets tickets;
    private final Map<String, Once<Rendered>> made = new ConcurrentHashMap<>();

    public CampaignKits(Pieces pieces, JobTickets tickets) {
        this.pieces = pieces;
        this.tickets = tickets;
    }

    /** What the template of the list sees. */
    public record Contents(
            String title, String address, String issuer, boolean sample, List<Part> parts) {}

    /**
     * A material of the campaign.
     *
     * @param placement where it is to hang or be handed out; empty when nobody wrote it
     */
    public record Part(String title, String summary, String placement, List<Item> items) {}

    /**
     * A file of the archive.
     *
     * @param path inside the archive
     * @param advice paper; empty when there is none
     */
    public record Item(
            String path,
            String format,
            boolean forPrintShop,
            String width,
            String height,
            String kilobytes,
            String advice) {}

    private record Entry(String path, byte[] bytes) {}

    /** Address of the archive of a campaign in a language. */
    public static String path(Event campaign, Language language, Publication publication) {
        return "%s%s%s/tron-bo.zip"
                .formatted(
                        publication.routes().root(language),
                        Kind.MATERIAL.root(),
                        campaign.id().slug());
    }

    /** What is written for a campaign in a language and can be printed. */
    public static List<Material> materials(
            Event campaign, Language language, Publication publication, Theme theme) {
        return Pieces.materials(publication)
                .filter(material -> material.language().equals(language))
                .filter(material -> belongs(material, campaign))
                .filter(material -> !Pieces.formats(material, theme).isEmpty())
                .toList();
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
                        path -> new Once<>(() -> make(event, language, publication, theme)))
                .get();
    }

    /** The archive; files that errors prevented are left out, and their errors said with them. */
    private Rendered make(Event event, Language language, Publication publication, Theme theme) {
        var entries = new ArrayList<Entry>();
        var parts = new ArrayList<Part>();
        for (var material : materials(event, language, publication, theme)) {
            var items = new ArrayList<Item>();
            for (var file : pieces.files(publication, theme, material)) {
                if (file.size() > 0) {
                    entries.add(new Entry(inside(file), file.made().get().bytes()));
                    items.add(item(file, material));
                }
            }
            var ticket = tickets.rendered(material, publication, theme);
            if (ticket.bytes().length > 0) {
                var name = JobTickets.path(material, publication);
                entries.add(
                        new Entry(
                                "nha-in/" + name.substring(name.lastIndexOf('/') + 1),
                                ticket.bytes()));
            }
            parts.add(part(material, items, publication));
        }
        var list = contents(event, language, parts, publication, theme);
        entries.add(0, new Entry("muc-luc.pdf", list.bytes()));
        return new Rendered(zipped(entries), list.diagnostics(), 0);
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
                        settings.issuer().orElse(settings.title()),
                        settings.isSample(),
                        parts);
        return SHEET.rendered(
                pieces.shop(),
                theme,
                language,
                SHEET.title(language) + ": " + event.title(),
                contents);
    }

    private static Part part(Material material, List<Item> items, Publication publication) {
        return new Part(
                material.about().title(),
                material.about().summary().orElse(""),
                material.placement().map(publication::withPhones).orElse(""),
                items);
    }

    private static String inside(PieceFile file) {
        return (file.purpose() == Purpose.PRINT_SHOP ? "nha-in/" : "may-in-van-phong/")
                + file.name();
    }

    private static Item item(PieceFile file, Material material) {
        var language = material.language();
        var paper = file.format().paper();
        return new Item(
                inside(file),
                file.format().title(language),
                file.purpose() == Purpose.PRINT_SHOP,
                language.number(paper.widthMm()),
                language.number(paper.heightMm()),
                language.number((file.size() + 999) / 1000),
                language.equals(Language.VIETNAMESE) ? file.format().advice().orElse("") : "");
    }

    /** Stored, not deflated: PDF is packed already. */
    private static byte[] zipped(List<Entry> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : entries) {
                var entry = new ZipEntry(file.path());
                entry.setTimeLocal(NO_TIME);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.bytes().length);
                var sum = new CRC32();
                sum.update(file.bytes());
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(file.bytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
