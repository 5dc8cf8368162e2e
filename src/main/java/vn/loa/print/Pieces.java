package vn.loa.print;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.loa.content.Locality;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.Routes;
import vn.loa.content.Term;
import vn.loa.lang.Slug;
import vn.loa.output.Memo;
import vn.loa.theme.Theme;

/**
 * The pieces of one build. Whoever needs one, the publisher of its files, the page that names their
 * size or the archive that holds them all, gets the same and so makes it once.
 */
public final class Pieces {

    private final PrintShop shop;
    private final Map<String, Piece> byPath = new ConcurrentHashMap<>();

    /**
     * @param memo remembers files and pictures between builds
     */
    public Pieces(Memo memo) {
        this.shop = PrintShop.with(memo);
    }

    /**
     * The formats a build makes of a material, in the order it names them; unknown ones are left
     * out.
     */
    public static List<PrintFormat> formats(Material material, Theme theme) {
        return material.formats().stream()
                .flatMap(name -> PrintFormat.of(theme, name.id()).stream())
                .flatMap(format -> format.value().stream())
                .toList();
    }

    /** All materials, each in the languages it was written in. */
    static Stream<Material> materials(Publication publication) {
        return publication.settings().languages().stream()
                .flatMap(
                        language ->
                                publication.all(Material.class, language).stream()
                                        .filter(m -> m.language().equals(language)));
    }

    /**
     * Address of a piece from the root of the site, without its ending.
     *
     * @param format name of a print format
     */
    public static String path(Material material, String format, Routes routes) {
        return "%s%s-%s"
                .formatted(
                        routes.address(material.id(), material.language()),
                        material.id().slug(),
                        format);
    }

    /** The PDFs a build makes of a material, by format. */
    public List<PieceFile> files(Publication publication, Theme theme, Material material) {
        return of(publication, theme, material).stream()
                .flatMap(piece -> piece.files().stream())
                .toList();
    }

    PrintShop shop() {
        return shop;
    }

    Piece piece(Publication publication, Theme theme, Material material, PrintFormat format) {
        return byPath.computeIfAbsent(
                path(material, format.name(), publication.routes()),
                path -> new Piece(text(publication, theme, material, format), path, shop));
    }

    /** A material made for many places shows the first of them where it stands for all. */
    static PieceText text(
            Publication publication, Theme theme, Material material, PrintFormat format) {
        var places = Locality.of(material, publication).places();
        var designed = designed(material, format);
        return places.isEmpty()
                ? PieceText.everywhere(publication, theme, material, designed)
                : PieceText.in(places.get(0), publication, theme, material, designed);
    }

    /**
     * The piece of one place, at {@code <material>/<place>/<slug>-<format>-<place>}; nobody keeps
     * it.
     */
    Piece piece(
            Publication publication,
            Theme theme,
            Material material,
            PrintFormat format,
            Locality locality) {
        return Piece.passing(
                PieceText.in(locality, publication, theme, material, designed(material, format)),
                localPath(material, format.name(), locality.place(), publication.routes()),
                shop.forgetful());
    }

    /** Address of the piece of a place from the root of the site, without its ending. */
    public static String localPath(Material material, String format, Term place, Routes routes) {
        var id = Slug.orCode(place.id());
        return "%s%s/%s-%s-%s"
                .formatted(
                        routes.address(material.id(), material.language()),
                        id,
                        material.id().slug(),
                        format,
                        id);
    }

    private static PrintFormat designed(Material material, PrintFormat format) {
        var distant = material.distanceM().map(format::readFrom).orElse(format);
        return material.design().map(design -> distant.in(design.id())).orElse(distant);
    }

    /** The pieces of a material, in the order of its formats. */
    List<Piece> of(Publication publication, Theme theme, Material material) {
        return formats(material, theme).stream()
                .map(format -> piece(publication, theme, material, format))
                .toList();
    }
}
