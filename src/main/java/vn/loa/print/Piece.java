package vn.loa.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loa.content.Material;
import vn.loa.content.PartialDate;
import vn.loa.markup.ShownWords;
import vn.loa.output.Rendered;
import vn.loa.print.PieceFile.Purpose;

/** One material in one format: the files it becomes, each made once by whoever asks first. */
final class Piece {

    private final PieceText text;
    private final String path;
    private final PrintShop shop;
    private final Supplier<MadePdf> office;
    private final Supplier<MadePdf> press;
    private final List<PieceFile> imposed;

    /**
     * @param path from the root of the site, without the ending
     */
    Piece(PieceText text, String path, PrintShop shop) {
        this.text = text;
        this.path = path;
        this.shop = shop;
        this.office = new Kept<>(this::setForOffice);
        this.press = new Kept<>(this::setForPress);
        this.imposed = format().sheets().stream().map(this::imposed).toList();
    }

    /**
     * @param askers how often its office file is asked for before it is forgotten
     */
    private Piece(PieceText text, String path, PrintShop shop, int askers) {
        this.text = text;
        this.path = path;
        this.shop = shop;
        this.office = new Shared<>(this::setForOffice, askers);
        this.press = this::setForPress;
        this.imposed = List.of();
    }

    /** A piece nobody keeps: its two files are written, and it is forgotten. */
    static Piece passing(PieceText text, String path, PrintShop shop) {
        return new Piece(text, path, shop, 2);
    }

    Material material() {
        return text.material();
    }

    PrintFormat format() {
        return text.format();
    }

    /** Where its code leads, as a full address. */
    String link() {
        return text.link();
    }

    /** Its PDFs, the one for the office first. */
    List<PieceFile> files() {
        var files = new ArrayList<PieceFile>();
        files.add(new PieceFile(path + ".pdf", Purpose.OFFICE, format(), office));
        files.add(new PieceFile(path + "-nha-in.pdf", Purpose.PRINT_SHOP, format(), press));
        files.addAll(imposed);
        return files;
    }

    private PieceFile imposed(SheetGrid grid) {
        return new PieceFile(
                path + "-binh-trang-" + grid.imposition().sheet() + ".pdf",
                Purpose.IMPOSED,
                format(),
                Optional.of(grid),
                new Kept<>(() -> laidOut(grid)));
    }

    /** What is wrong with the piece is said with its own files. */
    private MadePdf laidOut(SheetGrid grid) {
        return press().pdf()
                .map(file -> shop.imposed(asPressed(), file.bytes(), grid, material().language()))
                .map(pdf -> new MadePdf(Optional.of(pdf), List.of()))
                .orElse(MadePdf.failed(List.of()));
    }

    String picturePath(PictureSize size) {
        return path + size.ending();
    }

    /** For any printer: trimmed to its sheet, in screen colours. */
    MadePdf office() {
        return office.get();
    }

    /** For a print shop. What is wrong with the piece itself is said once, with the office file. */
    MadePdf press() {
        return press.get();
    }

    /** A picture of its first page; empty when there is none. */
    Rendered picture(PictureSize size) {
        return Rendered.of(
                office().pdf().map(pdf -> shop.picture(pdf.bytes(), size)).orElse(new byte[0]));
    }

    private MadePdf setForOffice() {
        var html = text.html();
        var problems = new ArrayList<>(html.diagnostics());
        if (html.value().isEmpty()) {
            return MadePdf.failed(problems);
        }
        try {
            var pdf = shop.set(html.value().get(), format());
            pdf.misfits().forEach(m -> problems.add(text.report(m)));
            return new MadePdf(Optional.of(pdf), problems, ShownWords.ofPage(html.value().get()));
        } catch (RuntimeException e) {
            // The engine's libraries throw at styles and drawings they cannot read.
            problems.add(FormatReport.unreadable(format(), e));
            return MadePdf.failed(problems);
        }
    }

    private MadePdf setForPress() {
        var pdf =
                office().pdf()
                        .map(file -> shop.pressed(asPressed(), file.bytes(), format().paper()));
        var problems =
                pdf.stream().flatMap(file -> file.misfits().stream()).map(text::report).toList();
        return new MadePdf(pdf, problems);
    }

    private Press asPressed() {
        var settings = text.publication().settings();
        return new Press(
                Palette.of(text.theme(), format().inks()).value().orElseThrow(),
                format().foldsMm(),
                path.substring(path.lastIndexOf('/') + 1),
                settings.isSample(),
                settings.profile(),
                material().about().latest().map(PartialDate::first).orElse(Press.NO_DAY));
    }
}
