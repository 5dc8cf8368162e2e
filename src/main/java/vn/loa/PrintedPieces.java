package vn.loa;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import vn.loa.content.Event;
import vn.loa.content.Locality;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.print.CampaignKits;
import vn.loa.print.JobTickets;
import vn.loa.print.OtherPrints;
import vn.loa.print.PictureSize;
import vn.loa.print.PieceFile.Purpose;
import vn.loa.print.Pieces;
import vn.loa.print.PrintFormat;
import vn.loa.site.PrintedFiles;
import vn.loa.theme.Theme;

/**
 * Tells the pages of the site what is printed.
 *
 * @param sized whether a page may ask how large a file is, which sets the piece
 */
record PrintedPieces(Pieces pieces, JobTickets tickets, CampaignKits kits, boolean sized)
        implements PrintedFiles {

    @Override
    public List<PrintedFile> of(Material material, Publication publication, Theme theme) {
        return Stream.concat(
                        pieces.files(publication, theme, material).stream()
                                .map(
                                        file ->
                                                printed(
                                                        file.path(),
                                                        file.purpose() == Purpose.PRINT_SHOP,
                                                        sized ? file::size : () -> 0,
                                                        file.format(),
                                                        material,
                                                        publication)),
                        OtherPrints.script(material, theme).stream()
                                .map(format -> script(format, material, publication)))
                .toList();
    }

    private static PrintedFile script(
            PrintFormat format, Material material, Publication publication) {
        var path = Pieces.path(material, format.name(), publication.routes()) + ".pdf";
        return printed(path, false, () -> 0, format, material, publication);
    }

    @Override
    public List<LocalFile> forPlaces(Material material, Publication publication, Theme theme) {
        var formats = Pieces.formats(material, theme);
        var language = material.language();
        return Locality.of(material, publication).places().stream()
                .flatMap(
                        here ->
                                formats.stream()
                                        .map(
                                                format ->
                                                        new LocalFile(
                                                                Pieces.localPath(
                                                                                material,
                                                                                format.name(),
                                                                                here.place(),
                                                                                publication
                                                                                        .routes())
                                                                        + ".pdf",
                                                                here.place().name(language),
                                                                format.title(language))))
                .toList();
    }

    @Override
    public Optional<OtherFile> ticket(Material material, Publication publication, Theme theme) {
        return Pieces.formats(material, theme).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new OtherFile(
                                JobTickets.path(material, publication),
                                sized
                                        ? () -> tickets.size(material, publication, theme)
                                        : () -> 0));
    }

    @Override
    public Optional<OtherFile> kit(
            Event campaign, Language language, Publication publication, Theme theme) {
        return CampaignKits.materials(campaign, language, publication, theme).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new OtherFile(
                                CampaignKits.path(campaign, language, publication),
                                sized
                                        ? () -> kits.size(campaign, language, publication, theme)
                                        : () -> 0));
    }

    private static PrintedFile printed(
            String file,
            boolean forPrintShop,
            IntSupplier size,
            PrintFormat format,
            Material material,
            Publication publication) {
        var path = Pieces.path(material, format.name(), publication.routes());
        return new PrintedFile(
                file,
                format.name(),
                format.title(material.language()),
                forPrintShop,
                format.paper().widthMm(),
                format.paper().heightMm(),
                format.paper().flows() ? Optional.empty() : Optional.of(format.paper().pages()),
                format.advice().filter(a -> material.language().equals(Language.VIETNAMESE)),
                size,
                Optional.of(picture(path, format, PictureSize.LARGE)),
                Optional.of(picture(path, format, PictureSize.SMALL)));
    }

    private static Picture picture(String path, PrintFormat format, PictureSize size) {
        return new Picture(path + size.ending(), size.width(format), size.height(format));
    }
}
