package vn.loa.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.loa.content.Event;
import vn.loa.content.Kind;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.Term;
import vn.loa.lang.Slug;
import vn.loa.output.Output;

/**
 * The gallery of things to print, by campaign; and the same for one paper size, {@code
 * an-pham/kho/<format>/}, or for one audience, {@code an-pham/cho/<audience>/}: filters that work
 * as plain links.
 */
final class GalleryPages implements Family {

    private static final String ROOT = Kind.MATERIAL.root();

    /** The most pixels of a picture of a tile; said in the page, it comes without a jump. */
    private static final int TILE_WIDTH = 320;

    private static final int TILE_HEIGHT = 192;

    private final PrintedFiles prints;
    private final PostPictures posts;

    GalleryPages(PrintedFiles prints, PostPictures posts) {
        this.prints = prints;
        this.posts = posts;
    }

    record View(String heading, String lead, List<Filter> filters, List<Group> groups) {}

    /**
     * One way to choose; the first link shows everything.
     *
     * @param chosen whether the page shows such a choice
     */
    record Filter(String label, List<Parts.Link> links, boolean chosen) {}

    /**
     * A campaign.
     *
     * @param kit everything in one archive; its address is empty when there is none
     */
    record Group(String id, String heading, List<Tile> materials, Parts.Link kit) {}

    /**
     * @param files each format with its size on paper and in kilobytes
     * @param paper advice; empty when there is none
     */
    record Tile(
            String href,
            String title,
            String text,
            List<String> files,
            String paper,
            Parts.Picture image,
            String lang) {}

    /** What a page of the gallery shows, and what to call it where its title tells. */
    private record Choice(
            String path, String title, Optional<String> plain, List<Material> materials) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        if (!edition.contents().has(Kind.MATERIAL)) {
            return Stream.of();
        }
        var formats = formats(edition);
        var audiences = audiences(edition);
        var everything =
                new Choice(
                        ROOT,
                        edition.word("gallery"),
                        Optional.empty(),
                        edition.contents().all(Material.class));
        return Stream.of(Stream.of(everything), formats.stream(), audiences.stream())
                .flatMap(choices -> choices)
                .map(choice -> output(edition, choice, formats, audiences));
    }

    private List<Choice> formats(Edition edition) {
        var titles = new TreeMap<String, String>();
        var materials = new TreeMap<String, List<Material>>();
        for (Material material : edition.contents().all(Material.class)) {
            files(material, edition)
                    .forEach(
                            file -> {
                                titles.putIfAbsent(file.format(), file.title());
                                add(materials, file.format(), material);
                            });
        }
        return titles.keySet().stream()
                .sorted(Comparator.comparing(titles::get, edition.order()))
                .map(
                        format ->
                                new Choice(
                                        ROOT + "kho/" + format + "/",
                                        titles.get(format),
                                        Optional.empty(),
                                        materials.get(format)))
                .toList();
    }

    private static List<Choice> audiences(Edition edition) {
        var choices = new ArrayList<Choice>();
        for (Term audience : edition.terms().published(Term.Type.AUDIENCE)) {
            List<Material> materials =
                    edition.contents().all(Material.class).stream()
                            .filter(
                                    material ->
                                            Publication.references(material, Term.Type.AUDIENCE)
                                                    .stream()
                                                    .anyMatch(id -> id.id().equals(audience.id())))
                            .toList();
            if (!materials.isEmpty()) {
                choices.add(
                        new Choice(
                                ROOT + "cho/" + Slug.orCode(audience.id()) + "/",
                                edition.terms().title(audience),
                                edition.neutral().share(audience),
                                materials));
            }
        }
        return choices;
    }

    private static void add(
            Map<String, List<Material>> byFormat, String format, Material material) {
        var materials = byFormat.computeIfAbsent(format, f -> new ArrayList<>());
        if (!materials.contains(material)) {
            materials.add(material);
        }
    }

    private Stream<PrintedFiles.PrintedFile> files(Material material, Edition edition) {
        return prints
                .of(material, edition.language(), edition.publication(), edition.theme())
                .stream()
                .filter(file -> !file.forPrintShop());
    }

    private Output output(
            Edition edition, Choice choice, List<Choice> formats, List<Choice> audiences) {
        String gallery = edition.word("gallery");
        String lead = edition.word("galleryLead");
        boolean all = choice.path().equals(ROOT);
        Head head =
                Head.list(
                        choice.path(),
                        edition.settings().origin(),
                        all ? gallery : gallery + ": " + choice.title(),
                        all ? lead : choice.title() + ". " + lead);
        Head called = choice.plain().map(plain -> head.under(gallery + ": " + plain)).orElse(head);
        return PageOutput.of(
                edition,
                all ? called : called.below(new Head.Step(ROOT, gallery)),
                "gallery.html",
                here ->
                        new View(
                                all ? gallery : choice.title(),
                                lead,
                                List.of(
                                        filter(here, choice, "byPaperSize", formats),
                                        filter(here, choice, "byReader", audiences)),
                                groups(here, choice)));
    }

    private static Filter filter(Here here, Choice shown, String word, List<Choice> choices) {
        Edition edition = here.edition();
        Stream<Parts.Link> all =
                Stream.of(
                        new Parts.Link(
                                here.toOwn(ROOT),
                                edition.word("galleryAll"),
                                shown.path().equals(ROOT),
                                ""));
        Stream<Parts.Link> links =
                choices.stream()
                        .map(
                                choice ->
                                        new Parts.Link(
                                                here.toOwn(choice.path()),
                                                choice.title(),
                                                choice.path().equals(shown.path()),
                                                ""));
        return new Filter(
                edition.word(word), Stream.concat(all, links).toList(), choices.contains(shown));
    }

    private List<Group> groups(Here here, Choice choice) {
        Edition edition = here.edition();
        var byCampaign = new LinkedHashMap<Optional<Event>, List<Material>>();
        for (Material material : choice.materials()) {
            Optional<Event> campaign =
                    material.campaign()
                            .flatMap(
                                    slug ->
                                            edition.publication()
                                                    .event(slug.id(), edition.language()));
            byCampaign.computeIfAbsent(campaign, c -> new ArrayList<>()).add(material);
        }
        var groups = new ArrayList<Group>();
        byCampaign.forEach(
                (campaign, materials) ->
                        groups.add(
                                new Group(
                                        "bo-" + (groups.size() + 1),
                                        campaign.map(Event::title)
                                                .orElse(edition.word("otherMaterials")),
                                        materials.stream().map(m -> tile(m, here)).toList(),
                                        kit(campaign, here))));
        return groups;
    }

    private Parts.Link kit(Optional<Event> campaign, Here here) {
        Edition edition = here.edition();
        return campaign.flatMap(
                        event ->
                                prints.kit(
                                        event,
                                        edition.language(),
                                        edition.publication(),
                                        edition.theme()))
                .map(
                        file ->
                                new Parts.Link(
                                        here.to(file.path()),
                                        edition.word("wholeKit")
                                                + " (ZIP, "
                                                + MaterialPages.weight(file.bytes(), edition)
                                                + ")"))
                .orElse(new Parts.Link("", ""));
    }

    private Tile tile(Material material, Here here) {
        Edition edition = here.edition();
        return new Tile(
                here.to(material),
                material.title(),
                edition.shown().summary(material),
                files(material, edition).map(file -> line(file, edition)).toList(),
                MaterialPages.paper(
                                material, MaterialPages.files(prints, material, edition), edition)
                        .orElse(""),
                thumbnail(material, here).within(TILE_WIDTH, TILE_HEIGHT),
                edition.shown().mark(material));
    }

    /** A small picture of its first print; where it has none, of its post. */
    private Parts.Picture thumbnail(Material material, Here here) {
        Edition edition = here.edition();
        Parts.Picture printed =
                MaterialPages.picture(
                        MaterialPages.files(prints, material, edition),
                        PrintedFiles.PrintedFile::thumbnail,
                        here);
        if (!printed.src().isEmpty()) {
            return printed;
        }
        return posts.of(material, edition.publication(), edition.theme()).stream()
                .findFirst()
                .map(p -> new Parts.Picture(here.to(p.path()), p.width(), p.height()))
                .orElse(Parts.Picture.NONE);
    }

    private static String line(PrintedFiles.PrintedFile file, Edition edition) {
        String weight = MaterialPages.weight(file.bytes(), edition);
        return weight.isEmpty() ? file.title() : file.title() + ", " + weight;
    }
}
