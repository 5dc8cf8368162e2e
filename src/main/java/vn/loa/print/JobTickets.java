package vn.loa.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.loa.content.Material;
import vn.loa.content.PressProfile;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.output.Hash;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.output.Rendered;
import vn.loa.print.PieceFile.Purpose;
import vn.loa.theme.Theme;

/**
 * A job ticket for each material, {@code <slug>-phieu-in.pdf}: what a print shop must know of each
 * press file, what was checked in it, and room for what only the customer knows.
 */
public final class JobTickets implements Publisher {

    private static final HouseSheet SHEET = new HouseSheet("phieu-in", "Phiếu in", "Job ticket");

    private final Pieces pieces;
    private final Map<String, Once<Rendered>> made = new ConcurrentHashMap<>();

    public JobTickets(Pieces pieces) {
        this.pieces = pieces;
    }

    /**
     * What the template sees.
     *
     * @param address of the material's page
     * @param issuer who answers for it
     * @param placement where it is to hang; empty when nobody wrote it
     * @param condition way of printing its files are marked for as PDF/X-4; empty when they are not
     */
    public record Ticket(
            String title,
            String address,
            String issuer,
            String placement,
            String condition,
            boolean sample,
            int mostInk,
            List<Job> jobs) {}

    /**
     * One press file; numbers as people write them.
     *
     * @param sha256 of the file, in groups of four, to be compared
     * @param wholeWidth of the page with its bleed and marks
     * @param scale how many times larger it is printed than drawn; then so wide and so high
     * @param overLongEdge whether the sheet is turned over its long edge for the back
     * @param folds distances from the left edge of page 1; empty when it is not folded
     * @param advice paper and finishing; empty when there is none
     * @param code where its code leads; empty when it has none
     * @param imposed the same laid out on larger sheets; empty for most
     */
    public record Job(
            String format,
            String file,
            String kilobytes,
            String sha256,
            String width,
            String height,
            String bleed,
            String wholeWidth,
            String wholeHeight,
            int scale,
            String printedWidth,
            String printedHeight,
            int pages,
            boolean overLongEdge,
            String folds,
            boolean blackOnly,
            String advice,
            String smallest,
            String contrast,
            String code,
            List<Imposed> imposed) {}

    /**
     * A press file laid out on larger sheets.
     *
     * @param what is on a sheet and how it is turned
     * @param sha256 as of a job
     */
    public record Imposed(String file, String kilobytes, String sha256, String what, int pages) {}

    static String title(Language language) {
        return SHEET.title(language);
    }

    /** Address of the ticket of a material. */
    public static String path(Material material, Publication publication) {
        return publication.routes().address(material.id(), material.language())
                + material.id().slug()
                + "-phieu-in.pdf";
    }

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        return Pieces.materials(publication)
                .filter(material -> !Pieces.formats(material, theme).isEmpty())
                .map(
                        material ->
                                Output.besidePrint(
                                        path(material, publication),
                                        material.origin(),
                                        () -> rendered(material, publication, theme)));
    }

    /** Size of a ticket in bytes; makes it when nobody has yet. */
    public int size(Material material, Publication publication, Theme theme) {
        return rendered(material, publication, theme).bytes().length;
    }

    Rendered rendered(Material material, Publication publication, Theme theme) {
        return made.computeIfAbsent(
                        path(material, publication),
                        path -> new Once<>(() -> make(material, publication, theme)))
                .get();
    }

    private Rendered make(Material material, Publication publication, Theme theme) {
        var jobs =
                pieces.of(publication, theme, material).stream()
                        .flatMap(piece -> job(piece).stream())
                        .toList();
        if (jobs.isEmpty()) {
            return Rendered.of(new byte[0]);
        }
        var settings = publication.settings();
        var ticket =
                new Ticket(
                        material.about().title(),
                        settings.baseUrl()
                                + publication.routes().address(material.id(), material.language()),
                        settings.issuer(material.language()).orElse(settings.title()),
                        material.placement().map(publication::withPhones).orElse(""),
                        settings.profile().map(PressProfile::condition).orElse(""),
                        settings.isSample(),
                        Palette.of(theme, Inks.FOUR).value().map(Palette::mostInk).orElse(0),
                        jobs);
        return SHEET.rendered(
                pieces.shop(),
                theme,
                material.language(),
                material.origin(),
                SHEET.title(material.language()) + ": " + material.about().title(),
                ticket);
    }

    private static Optional<Job> job(Piece piece) {
        return piece.files().stream()
                .filter(file -> file.purpose() == Purpose.PRINT_SHOP)
                .findFirst()
                .flatMap(file -> file.made().get().pdf().map(pdf -> job(piece, file, pdf)));
    }

    private static Job job(Piece piece, PieceFile file, Pdf pdf) {
        var language = piece.material().language();
        var format = piece.format();
        var paper = format.paper();
        var measured = Preflight.of(piece.office().bytes());
        return new Job(
                format.title(language),
                file.name(),
                kilobytes(pdf.bytes(), language),
                grouped(Hash.of(pdf.bytes())),
                language.number(paper.widthMm()),
                language.number(paper.heightMm()),
                language.number(paper.bleedMm()),
                language.number(whole(paper.widthMm(), paper)),
                language.number(whole(paper.heightMm(), paper)),
                paper.scale(),
                language.number(paper.widthMm() * paper.scale()),
                language.number(paper.heightMm() * paper.scale()),
                pdf.pages(),
                paper.heightMm() >= paper.widthMm(),
                String.join(" · ", format.foldsMm().stream().map(language::number).toList()),
                format.inks() == Inks.BLACK,
                format.advice(language).or(() -> piece.material().paper()).orElse(""),
                tenths(measured.smallestPt() * paper.scale(), language),
                tenths(measured.lowestContrast(), language),
                measured.names(piece.link()) ? piece.link() : "",
                imposed(piece));
    }

    private static double whole(double sideMm, Paper paper) {
        return sideMm + 2 * CutMarks.roomMm(paper.bleedMm());
    }

    private static List<Imposed> imposed(Piece piece) {
        return piece.files().stream()
                .filter(file -> file.purpose() == Purpose.IMPOSED)
                .map(file -> imposed(file, piece.material().language()))
                .toList();
    }

    private static Imposed imposed(PieceFile file, Language language) {
        var made = file.made().get();
        var grid = file.sheet().orElseThrow();
        var pages = made.pdf().map(Pdf::pages).orElse(0);
        return new Imposed(
                file.name(),
                kilobytes(made.bytes(), language),
                grouped(Hash.of(made.bytes())),
                grid.title(language) + (pages > 1 ? ", " + grid.turning(language) : ""),
                pages);
    }

    private static String kilobytes(byte[] bytes, Language language) {
        return language.number((bytes.length + 999) / 1000);
    }

    private static String tenths(double value, Language language) {
        // Rounded down: a ticket may not promise more than was measured.
        return language.number(Math.floor(value * 10 + 1e-6) / 10);
    }

    private static String grouped(String sha256) {
        return sha256.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
