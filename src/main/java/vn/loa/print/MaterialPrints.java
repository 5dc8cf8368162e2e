package vn.loa.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.loa.content.Locality;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.output.Rendered;
import vn.loa.print.PieceFile.Purpose;
import vn.loa.source.Diagnostic;
import vn.loa.theme.Theme;

/**
 * The files of each material in each format it asks for and each language it was written in: one
 * PDF for the office, one for the print shop, and pictures of the first page beside them.
 */
public final class MaterialPrints implements Publisher {

    private final Pieces pieces;

    public MaterialPrints(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        return ofEachFormat(
                publication, (material, name) -> outputs(publication, theme, material, name));
    }

    /** What is wrong with materials, as far as it shows before anything is set. */
    public static Stream<Diagnostic> problems(Publication publication, Theme theme) {
        return ofEachFormat(
                publication, (material, name) -> problems(publication, theme, material, name));
    }

    private static <T> Stream<T> ofEachFormat(
            Publication publication, BiFunction<Material, Reference, List<T>> made) {
        return Pieces.materials(publication)
                .flatMap(
                        material ->
                                material.formats().stream()
                                        .flatMap(name -> made.apply(material, name).stream()));
    }

    private static List<Diagnostic> problems(
            Publication publication, Theme theme, Material material, Reference name) {
        var format = PrintFormat.of(theme, name.id());
        if (format.isEmpty()) {
            return FormatReport.unknownFormat(name, theme);
        }
        var local = Locality.of(material, publication);
        var noted = new ArrayList<>(format.get().diagnostics());
        noted.addAll(local.problems());
        boolean nowhere = local.places().isEmpty() && !local.problems().isEmpty();
        if (!nowhere) {
            format.get().value().stream()
                    .map(known -> Pieces.text(publication, theme, material, known))
                    .forEach(text -> noted.addAll(text.problems()));
        }
        return noted;
    }

    private List<Output> outputs(
            Publication publication, Theme theme, Material material, Reference name) {
        var path = Pieces.path(material, name.id(), publication.routes());
        var format = PrintFormat.of(theme, name.id());
        if (format.isEmpty()) {
            return List.of(failing(path, material, FormatReport.unknownFormat(name, theme)));
        }
        if (format.get().value().isEmpty()) {
            return List.of(failing(path, material, format.get().diagnostics()));
        }
        var local = Locality.of(material, publication);
        if (local.places().isEmpty() && !local.problems().isEmpty()) {
            return List.of(failing(path, material, local.problems()));
        }
        return files(
                pieces.piece(publication, theme, material, format.get().value().get()),
                Stream.concat(format.get().diagnostics().stream(), local.problems().stream())
                        .toList());
    }

    /**
     * @param noted about the format and the places of the material; said once, with the office file
     */
    private static List<Output> files(Piece piece, List<Diagnostic> noted) {
        var origin = piece.material().origin();
        var paper = piece.format().paper();
        var facts =
                new Output.PrintedPiece(piece.format().name(), paper.widthMm(), paper.heightMm());
        var files = new ArrayList<Output>();
        for (var file : piece.files()) {
            Supplier<MadePdf> made =
                    file.purpose() == Purpose.OFFICE
                            ? () -> file.made().get().noting(noted)
                            : file.made();
            files.add(
                    file.purpose() == Purpose.IMPOSED
                            ? Output.besidePrint(file.path(), origin, () -> made.get().rendered())
                            : Output.print(
                                    file.path(), origin, facts, () -> made.get().rendered()));
        }
        for (var size : PictureSize.values()) {
            files.add(
                    Output.besidePrint(piece.picturePath(size), origin, () -> piece.picture(size)));
        }
        return files;
    }

    private static Output failing(String path, Material material, List<Diagnostic> problems) {
        return Output.besidePrint(
                path + ".pdf", material.origin(), () -> new Rendered(new byte[0], problems, 0));
    }
}
