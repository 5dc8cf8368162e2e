package vn.loa.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.content.Citation;
import vn.loa.content.Locality;
import vn.loa.content.Material;
import vn.loa.content.PartialDate;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Routes;
import vn.loa.content.Service;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.theme.Theme;

/**
 * The text of a piece, ready to be set: a material's words in the template of a format.
 *
 * @param theme whose templates and colours it uses
 * @param material as it reads on this piece
 * @param here the place it is made for; absent for a piece that is the same everywhere
 */
record PieceText(
        Publication publication,
        Theme theme,
        Material material,
        PrintFormat format,
        Optional<Locality> here) {

    /** A material as it reads in a place. */
    static PieceText in(
            Locality here,
            Publication publication,
            Theme theme,
            Material material,
            PrintFormat format) {
        return new PieceText(publication, theme, here.of(material), format, Optional.of(here));
    }

    /** A material that is the same everywhere. */
    static PieceText everywhere(
            Publication publication, Theme theme, Material material, PrintFormat format) {
        return new PieceText(publication, theme, material, format, Optional.empty());
    }

    /** What to say of something that does not fit, with the place it was made for. */
    Diagnostic report(Misfit misfit) {
        return local(MisfitReport.of(misfit, new Whereabouts(publication, material, format)));
    }

    private Diagnostic local(Diagnostic problem) {
        return here.map(locality -> locality.place().name(material.language()))
                .map(
                        place ->
                                problem.adding(
                                        " (bản in cho " + place + ")",
                                        " (the print for " + place + ")"))
                .orElse(problem);
    }

    /** What is wrong in the words and names, as far as it shows before anything is set. */
    List<Diagnostic> problems() {
        return problems(words());
    }

    private SheetWords words() {
        return new SheetWords(
                publication, material, format, MaterialNames.misspelt(material, theme));
    }

    private List<Diagnostic> problems(SheetWords words) {
        var problems = new ArrayList<>(Palette.of(theme, format.inks()).diagnostics());
        words.diagnostics().forEach(problem -> problems.add(local(problem)));
        problems.addAll(MaterialNames.strange(material, format, theme));
        return problems;
    }

    /** The page as XHTML, with what is wrong in the words; absent when errors prevent it. */
    Outcome<String> html() {
        var words = words();
        var problems = problems(words);
        if (Diagnostic.anyError(problems)) {
            return new Outcome.Failed<>(problems);
        }
        var palette = Palette.of(theme, format.inks()).value().orElseThrow();
        return new Outcome.Ok<>(sheet(words, palette), problems)
                .then(sheet -> html(theme, format, sheet));
    }

    private static Outcome<String> html(Theme theme, PrintFormat format, Sheet sheet) {
        return theme.template(format.style())
                .fill(values(sheet))
                .then(css -> theme.template(format.template()).fill(values(sheet.styled(css))));
    }

    private static Map<String, Object> values(Sheet sheet) {
        var values = new LinkedHashMap<String, Object>();
        values.put("lang", sheet.lang());
        values.put("title", sheet.title());
        values.put("summary", sheet.summary());
        values.put("words", sheet.words());
        values.put("service", sheet.service().orElse(null));
        values.put("abroad", sheet.abroad().orElse(null));
        values.put("qr", sheet.qr());
        values.put("issuer", sheet.issuer());
        values.put("site", sheet.site());
        values.put("topics", sheet.topics());
        values.put("colour", sheet.colour());
        values.put("paper", sheet.paper());
        values.put("style", sheet.style());
        return values;
    }

    private Sheet sheet(SheetWords words, Palette palette) {
        var settings = publication.settings();
        return new Sheet(
                material.language().tag(),
                material.about().title(),
                material.about().summary().orElse(material.about().title()),
                words.texts(),
                words.service().map(service -> hotline(service, material.language())),
                words.abroad(),
                QrCode.of(link()),
                settings.issuer(material.language()).orElse(settings.title()),
                settings.baseUrl().replaceFirst("^https?://", "").replaceFirst("/$", ""),
                material.about().topics().stream().map(Reference::id).toList(),
                palette.hexes(),
                format.paper(),
                "");
    }

    /** Where its code leads. */
    String link() {
        var routes = publication.routes();
        var target =
                material.link()
                        .map(link -> routes.target(link.id(), material, material.language()))
                        .orElse(routes.address(material.id(), material.language()));
        return Routes.isOutside(target) ? target : publication.settings().baseUrl() + target;
    }

    static Sheet.Hotline hotline(Service service, Language language) {
        return new Sheet.Hotline(
                service.about().title(),
                service.phone().orElseThrow().number(),
                service.hours().orElse(""),
                checked(service, language));
    }

    private static String checked(Service service, Language language) {
        var english = language.equals(Language.ENGLISH);
        if (service.verified().isPresent()) {
            return (english ? "Number called and answered on " : "Đã gọi kiểm tra ngày ")
                    + service.verified().get().shown(language);
        }
        return service.source().stream()
                .map(Citation::date)
                .flatMap(Optional::stream)
                .max(PartialDate::compareTo)
                .map(date -> of(service.phone().orElseThrow(), english) + date.shown(language))
                .orElse("");
    }

    /** Which number it is, since a sheet may show several. */
    private static String of(PhoneNumber phone, boolean english) {
        return english
                ? "Number " + phone.number() + " according to a source of "
                : "Số " + phone.number() + " theo nguồn ngày ";
    }
}
