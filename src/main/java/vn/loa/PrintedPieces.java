package vn.loa;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Event;
import vn.loa.content.Locality;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.output.Rendered;
import vn.loa.print.CampaignKits;
import vn.loa.print.JobTickets;
import vn.loa.print.OtherPrints;
import vn.loa.print.PictureSize;
import vn.loa.print.PieceFile;
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
record PrintedPieces(
        Pieces pieces, JobTickets tickets, CampaignKits kits, OtherPrints others, boolean sized)
        implements PrintedFiles {

    @Override
    public List<PrintedFile> of(Material material, Publication publication, Theme theme) {
        return of(material, material.language(), publication, theme);
    }

    @Override
    public List<PrintedFile> of(
            Material material, Language reader, Publication publication, Theme theme) {
        return Stream.concat(
                        pieces.files(publication, theme, material).stream()
                                .map(file -> printed(file, material, reader, publication)),
                        OtherPrints.script(material, theme).stream()
                                .map(
                                        format ->
                                                script(
                                                        format,
                                                        material,
                                                        reader,
                                                        publication,
                                                        theme)))
                .toList();
    }

    private PrintedFile script(
            PrintFormat format,
            Material material,
            Language reader,
            Publication publication,
            Theme theme) {
        var path = Pieces.path(material, format.name(), publication.routes());
        return new PrintedFile(
                path + ".pdf",
                format.name(),
                format.title(reader),
                false,
                format.paper().widthMm(),
                format.paper().heightMm(),
                Optional.empty(),
                format.advice(reader),
                sized ? () -> sheet(material, publication, theme).bytes().length : () -> 0,
                Optional.of(picture(path, format, PictureSize.LARGE)),
                Optional.of(picture(path, format, PictureSize.SMALL)));
    }

    /** The sheet of a script; empty when errors prevented it. */
    private Rendered sheet(Material material, Publication publication, Theme theme) {
        return others.sheet(material, publication, theme)
                .map(output -> output.renderer().get())
                .orElse(Rendered.of(new byte[0]));
    }

    @Override
    public Optional<Integer> pages(
            PrintedFile file, Material material, Publication publication, Theme theme) {
        if (!sized || file.sheets().isPresent()) {
            return file.sheets();
        }
        var counted =
                pieces.files(publication, theme, material).stream()
                        .filter(piece -> piece.path().equals(file.path()))
                        .findFirst()
                        .map(PieceFile::counted)
                        .orElseGet(() -> sheet(material, publication, theme).sheets());
        return Optional.of(counted).filter(pages -> pages > 0);
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

    private PrintedFile printed(
            PieceFile file, Material material, Language reader, Publication publication) {
        var format = file.format();
        var path = Pieces.path(material, format.name(), publication.routes());
        return new PrintedFile(
                file.path(),
                format.name(),
                file.title(reader),
                file.purpose() != Purpose.OFFICE,
                file.widthMm(),
                file.heightMm(),
                file.pages(),
                format.advice(reader),
                sized ? file::size : () -> 0,
                Optional.of(picture(path, format, PictureSize.LARGE)),
                Optional.of(picture(path, format, PictureSize.SMALL)));
    }

    private static Picture picture(String path, PrintFormat format, PictureSize size) {
        return new Picture(path + size.ending(), size.width(format), size.height(format));
    }
}
