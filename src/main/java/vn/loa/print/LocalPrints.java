package vn.loa.print;

import java.util.stream.Stream;
import vn.loa.content.Locality;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.theme.Theme;

/**
 * The files of a material for each place it is made for. They are made one after the other and
 * forgotten once written, and are not remembered between builds.
 */
public final class LocalPrints implements Publisher {

    private final Pieces pieces;

    public LocalPrints(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        return Pieces.materials(publication)
                .flatMap(material -> outputs(material, publication, theme));
    }

    private Stream<Output> outputs(Material material, Publication publication, Theme theme) {
        var formats = Pieces.formats(material, theme);
        return Locality.of(material, publication).places().stream()
                .flatMap(
                        place ->
                                formats.stream()
                                        .map(
                                                format ->
                                                        pieces.piece(
                                                                publication,
                                                                theme,
                                                                material,
                                                                format,
                                                                place)))
                .flatMap(LocalPrints::files);
    }

    private static Stream<Output> files(Piece piece) {
        var paper = piece.format().paper();
        var facts =
                new Output.PrintedPiece(piece.format().name(), paper.widthMm(), paper.heightMm());
        return piece.files().stream()
                .map(
                        file ->
                                Output.print(
                                        file.path(),
                                        piece.material().origin(),
                                        facts,
                                        () -> file.made().get().rendered()));
    }
}
