package vn.loa.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.DutyBoard;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Term;
import vn.loa.markup.ShownWords;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.output.Rendered;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;
import vn.loa.source.Outcome;
import vn.loa.theme.Theme;
import vn.loa.theme.Words;

/**
 * One sheet of duties to print for each agency that has any, in the publication's own language: a
 * page, or as many as its work needs.
 */
public final class AgencySheets implements Publisher {

    private static final String FORMAT = "agency-sheet-a4";
    private static final String FOLDER = "print/" + FORMAT + "/";

    /** Lines a page holds in the largest size of its text, about. */
    private static final double LINES_A_PAGE = 42;

    private final PdfEngine engine;

    /**
     * @param pieces whose fonts, engine and memory are shared
     */
    public AgencySheets(Pieces pieces) {
        this(pieces.shop().engine());
    }

    AgencySheets(PdfEngine engine) {
        this.engine = engine;
    }

    /** Path of an agency's sheet from the root of the site; absent when it has none. */
    public static Optional<String> path(Term agency, Publication publication, Theme theme) {
        return theme.file(FOLDER + "format.yaml").isPresent()
                        && hasSheet(agency)
                        && busy(publication).anyMatch(busy -> busy.equals(agency.id()))
                ? Optional.of(path(agency, publication))
                : Optional.empty();
    }

    private static String path(Term agency, Publication publication) {
        String folder =
                publication
                        .routes()
                        .address(agency.type(), agency.id(), publication.settings().language());
        String slug = folder.replaceFirst("/$", "").replaceFirst("^.*/", "");
        return folder + "phieu-viec-" + slug + ".pdf";
    }

    /** A name that is no id gets a page, but no sheet of its own. */
    private static boolean hasSheet(Term agency) {
        return Publication.isId(new Reference(agency.id(), agency.origin()));
    }

    /** Ids of agencies that a plan gives something to do. */
    private static Stream<String> busy(Publication publication) {
        return DutyBoard.of(publication, publication.settings().language()).agencies();
    }

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        Optional<Outcome<PrintFormat>> format = PrintFormat.of(theme, FORMAT);
        if (format.isEmpty()) {
            return Stream.empty();
        }
        var board = DutyBoard.of(publication, publication.settings().language());
        Words words = theme.words(publication.settings().language());
        return board.agencies()
                .flatMap(id -> publication.term(Term.Type.AGENCY, id).stream())
                .filter(AgencySheets::hasSheet)
                .map(agency -> output(agency, board, publication, theme, words, format.get()));
    }

    private Output output(
            Term agency,
            DutyBoard board,
            Publication publication,
            Theme theme,
            Words words,
            Outcome<PrintFormat> read) {
        var paper = read.value().map(PrintFormat::paper).orElse(new Paper(210, 297, 0, 8, 1));
        return Output.print(
                path(agency, publication),
                agency.origin(),
                new Output.PrintedPiece(FORMAT, paper.widthMm(), paper.heightMm()),
                () ->
                        read.value().isEmpty()
                                ? failed(read.diagnostics())
                                : rendered(
                                        AgencySheet.of(
                                                agency, board.of(agency.id()), publication, words),
                                        publication,
                                        theme,
                                        words,
                                        paper));
    }

    /** Tries the fewest pages that may hold the work, then one more each time. */
    private Rendered rendered(
            AgencySheet sheet, Publication publication, Theme theme, Words words, Paper paper) {
        int most = sheet.rows();
        int pages = (int) Math.max(1, Math.min(most, Math.floor(sheet.height() / LINES_A_PAGE)));
        while (true) {
            AgencySheet spread = sheet.on(pages);
            Outcome<String> html = html(spread, publication, theme, words);
            if (html.value().isEmpty()) {
                return failed(html.diagnostics());
            }
            var sized =
                    new Paper(
                            paper.widthMm(),
                            paper.heightMm(),
                            paper.bleedMm(),
                            paper.safeMm(),
                            spread.pages().size());
            Optional<Pdf> pdf =
                    pages < most
                            ? engine.fitting(html.value().get(), sized)
                            : Optional.of(engine.pdf(html.value().get(), sized));
            if (pdf.isPresent()) {
                List<Diagnostic> problems =
                        pdf.get().misfits().stream().map(m -> unfit(m, sheet)).toList();
                return new Rendered(
                        pdf.get().bytes(),
                        problems,
                        pdf.get().pages(),
                        ShownWords.ofPage(html.value().get()));
            }
            pages++;
        }
    }

    private static Rendered failed(List<Diagnostic> problems) {
        return new Rendered(new byte[0], problems, 0);
    }

    private static Diagnostic unfit(Misfit misfit, AgencySheet sheet) {
        if (misfit instanceof Misfit.TooMuch tooMuch) {
            return MisfitReport.tooMuch(tooMuch, sheet.longest());
        }
        String agency = sheet.agency();
        Message why = MisfitWords.of(misfit);
        return Diagnostic.error(
                        "sheet-does-not-fit",
                        sheet.longest(),
                        "phiếu việc của “"
                                + agency
                                + "” không vừa trang giấy ("
                                + why.vietnamese()
                                + ")",
                        "the sheet of duties of \""
                                + agency
                                + "\" does not fit ("
                                + why.english()
                                + ")")
                .suggesting(
                        "viết ngắn lại việc dài nhất của cơ quan này trong kế hoạch",
                        "write the agency's longest duty in the plan shorter");
    }

    private static Outcome<String> html(
            AgencySheet sheet, Publication publication, Theme theme, Words words) {
        var values = new LinkedHashMap<String, Object>();
        values.put("lang", publication.settings().language().tag());
        values.put("sheet", sheet);
        values.put("w", words.values());
        values.put("colour", Palette.hexesOf(theme, Inks.FOUR));
        values.put("style", "");
        return theme.template(FOLDER + "style.css")
                .fill(values)
                .then(
                        css -> {
                            values.put("style", css);
                            return theme.template(FOLDER + "template.html").fill(values);
                        });
    }
}
