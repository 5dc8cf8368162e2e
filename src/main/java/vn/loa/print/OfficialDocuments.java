package vn.loa.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.OfficialText;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.markup.ShownWords;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.output.Rendered;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;
import vn.loa.source.Outcome;
import vn.loa.theme.Theme;

/**
 * Plans whose text is the office's own, and whole texts that an import brought, in the form Decree
 * 30/2020/NĐ-CP gives official documents: for screen readers (PDF/UA-1) and to be kept for good
 * (PDF/A-2u) in one file.
 */
final class OfficialDocuments implements Publisher {

    private static final String FORMAT = "van-ban-a4";

    /** Where an import has the signatures; what follows them is attached. */
    private static final Pattern SIGNATURES = Pattern.compile("<hr\\s*/?>");

    private final PdfEngine engine;

    OfficialDocuments(PdfEngine engine) {
        this.engine = engine;
    }

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        return PrintFormat.of(theme, FORMAT).flatMap(Outcome::value).stream()
                .flatMap(
                        format ->
                                publication.contents().stream()
                                        .filter(Plan.class::isInstance)
                                        .map(Plan.class::cast)
                                        .filter(OfficialDocuments::isPrintable)
                                        .map(plan -> output(publication, theme, format, plan)));
    }

    /** Without its main parts there is nothing to set; the rule over plans says what is missing. */
    private static boolean isPrintable(Plan plan) {
        boolean own =
                plan.official().isPresent()
                        && plan.original().isEmpty()
                        && plan.issuer().isPresent();
        return (own || plan.transcript().isPresent()) && !plan.body().isEmpty();
    }

    private Output output(Publication publication, Theme theme, PrintFormat format, Plan plan) {
        var path =
                publication.routes().address(plan.id(), plan.language())
                        + plan.officialFile().orElseThrow();
        var paper = format.paper();
        return Output.print(
                path,
                plan.origin(),
                new Output.PrintedPiece(FORMAT, paper.widthMm(), paper.heightMm()),
                () -> rendered(publication, theme, format, plan));
    }

    private Rendered rendered(Publication publication, Theme theme, PrintFormat format, Plan plan) {
        var values = values(publication, plan);
        var html =
                theme.template(format.style())
                        .fill(values)
                        .then(
                                css -> {
                                    values.put("style", css);
                                    return theme.template(format.template()).fill(values);
                                });
        if (html.value().isEmpty()) {
            return new Rendered(new byte[0], html.diagnostics(), 0);
        }
        var pdf = engine.pdf(html.value().get(), format.paper());
        List<Diagnostic> problems = new ArrayList<>(html.diagnostics());
        pdf.misfits().forEach(misfit -> problems.add(unfit(misfit, plan)));
        return new Rendered(
                pdf.bytes(), problems, pdf.pages(), ShownWords.ofPage(html.value().get()));
    }

    private static Map<String, Object> values(Publication publication, Plan plan) {
        var values = new LinkedHashMap<String, Object>();
        var document = OfficialText.of(plan, publication);
        values.put("lang", plan.language().tag());
        values.put("d", document);
        var parts =
                SIGNATURES.split(body(publication, plan), plan.transcript().isPresent() ? 2 : 1);
        values.put("body", document.withoutLast(parts[0]));
        values.put("last", document.last(parts[0]));
        values.put("attached", parts.length > 1 ? parts[1] : "");
        values.put("style", "");
        return values;
    }

    private static String body(Publication publication, Plan plan) {
        return DashedLists.paragraphs(
                PrintedBody.of(
                        plan.body(),
                        id -> publication.phone(id).map(PhoneNumber::number).orElse(id)));
    }

    private static Diagnostic unfit(Misfit misfit, Plan plan) {
        if (misfit instanceof Misfit.TooMuch tooMuch) {
            return MisfitReport.tooMuch(tooMuch, plan.origin());
        }
        Message why = MisfitWords.of(misfit);
        return Diagnostic.error(
                        "official-does-not-fit",
                        plan.origin(),
                        "văn bản không trình bày được trọn vẹn (" + why.vietnamese() + ")",
                        "the document cannot be set in full (" + why.english() + ")")
                .suggesting(
                        "xem lại bảng quá rộng, chữ quá dài hoặc ký tự lạ; văn bản quá nhiều trang thì"
                                + " chia thành nhiều tệp",
                        "look for a table too wide, a word too long or a strange character; divide a"
                                + " document of too many pages");
    }
}
