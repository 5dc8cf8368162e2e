package vn.loa.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.loa.content.Citation;
import vn.loa.content.Material;
import vn.loa.content.PartialDate;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Routes;
import vn.loa.content.Service;
import vn.loa.lang.Language;
import vn.loa.lang.Nearest;
import vn.loa.output.Memo;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.output.Rendered;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;
import vn.loa.theme.Theme;

/**
 * One PDF for each material in each format it asks for and each language it was written in, and a
 * picture of its first page beside it.
 */
public final class MaterialPrints implements Publisher {

    private final PdfEngine engine;
    private final Memo memo;

    /**
     * @param memo remembers pieces and pictures between builds
     */
    public MaterialPrints(Memo memo) {
        this(new RememberingEngine(new OpenHtmlEngine(new PrintFonts()), memo), memo);
    }

    MaterialPrints(PdfEngine engine) {
        this(engine, Memo.NONE);
    }

    private MaterialPrints(PdfEngine engine, Memo memo) {
        this.engine = engine;
        this.memo = memo;
    }

    /**
     * The prints a build makes of a material, in the order it names its formats; unknown formats
     * are left out.
     */
    public static List<PrintFormat> formats(Material material, Theme theme) {
        return material.formats().stream()
                .flatMap(name -> PrintFormat.of(theme, name.id()).stream())
                .flatMap(format -> format.value().stream())
                .toList();
    }

    /**
     * Address of a print from the root of the site, without its ending.
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

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        var outputs = new ArrayList<Output>();
        for (var language : publication.settings().languages()) {
            for (var material : publication.all(Material.class, language)) {
                if (material.language().equals(language)) {
                    for (var name : material.formats()) {
                        outputs.addAll(outputs(publication, theme, material, name));
                    }
                }
            }
        }
        return outputs.stream();
    }

    private List<Output> outputs(
            Publication publication, Theme theme, Material material, Reference name) {
        var path = path(material, name.id(), publication.routes());
        var format = PrintFormat.of(theme, name.id());
        if (format.isEmpty()) {
            return List.of(failing(path, material, unknownFormat(name, theme)));
        }
        if (format.get().value().isEmpty()) {
            return List.of(failing(path, material, format.get().diagnostics()));
        }
        var found = format.get().value().get();
        var piece = new Once<>(() -> piece(publication, theme, material, format.get()));
        var paper = found.paper();
        var outputs = new ArrayList<Output>();
        outputs.add(
                Output.print(
                        path + ".pdf",
                        material.origin(),
                        new Output.PrintedPiece(found.name(), paper.widthMm(), paper.heightMm()),
                        () -> piece.get().rendered()));
        for (var size : PictureSize.values()) {
            outputs.add(
                    Output.besidePrint(
                            path + size.ending(),
                            material.origin(),
                            () -> picture(piece.get(), size)));
        }
        return outputs;
    }

    private static Output failing(String path, Material material, List<Diagnostic> problems) {
        return Output.besidePrint(
                path + ".pdf", material.origin(), () -> new Rendered(new byte[0], problems, 0));
    }

    /**
     * A finished piece.
     *
     * @param pdf absent when errors prevented it
     */
    private record Piece(Optional<Pdf> pdf, List<Diagnostic> diagnostics) {
        Rendered rendered() {
            return new Rendered(
                    pdf.map(Pdf::bytes).orElse(new byte[0]),
                    diagnostics,
                    pdf.map(Pdf::pages).orElse(0));
        }
    }

    /** What is wrong with the piece is said once, with the PDF. */
    private Rendered picture(Piece piece, PictureSize size) {
        return Rendered.of(
                piece.pdf()
                        .map(Pdf::bytes)
                        .map(
                                pdf ->
                                        memo.recall(
                                                "picture 3",
                                                Memo.input(size, pdf),
                                                () -> Preview.png(pdf, size.longSide())))
                        .orElse(new byte[0]));
    }

    private Piece piece(
            Publication publication, Theme theme, Material material, Outcome<PrintFormat> read) {
        var found = read.value().orElseThrow();
        var format = material.design().map(d -> found.in(d.id())).orElse(found);
        var problems = new ArrayList<>(read.diagnostics());
        var words = new SheetWords(publication, material, format);
        problems.addAll(words.diagnostics());
        problems.addAll(MaterialNames.strange(material, format, theme));
        if (Diagnostic.anyError(problems)) {
            return new Piece(Optional.empty(), problems);
        }
        var sheet = sheet(publication, theme, material, format, words);
        var html = html(theme, format, sheet);
        problems.addAll(html.diagnostics());
        if (html.value().isEmpty()) {
            return new Piece(Optional.empty(), problems);
        }
        try {
            var pdf = engine.pdf(html.value().get(), format.paper());
            pdf.misfits().forEach(m -> problems.add(MisfitReport.of(m, material, format)));
            return new Piece(Optional.of(pdf), problems);
        } catch (RuntimeException e) {
            // The engine's libraries throw at styles and drawings they cannot read.
            problems.add(unreadable(format, e));
            return new Piece(Optional.empty(), problems);
        }
    }

    private static Diagnostic unreadable(PrintFormat format, RuntimeException e) {
        String reason = e.getClass().getSimpleName() + ": " + e.getMessage();
        return Diagnostic.error(
                        "print-theme-unreadable",
                        Position.start("theme/" + format.template()),
                        "bộ in không đọc được mẫu của “" + format.title() + "” (" + reason + ")",
                        "the print engine cannot read the template of "
                                + format.name()
                                + " ("
                                + reason
                                + ")")
                .suggesting(
                        "xem lại style.css và template.html của khổ in này, hoặc xóa chúng để dùng mẫu có sẵn",
                        "look at this format's style.css and template.html, or delete them to use the built-in ones");
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

    private static Sheet sheet(
            Publication publication,
            Theme theme,
            Material material,
            PrintFormat format,
            SheetWords words) {
        var settings = publication.settings();
        return new Sheet(
                material.language().tag(),
                material.about().title(),
                material.about().summary().orElse(material.about().title()),
                words.texts(),
                words.service().map(service -> hotline(service, material.language())),
                words.abroad(),
                QrCode.of(link(publication, material)),
                settings.issuer().orElse(settings.title()),
                settings.baseUrl().replaceFirst("^https?://", "").replaceFirst("/$", ""),
                material.about().topics().stream().map(Reference::id).toList(),
                colours(theme),
                format.paper(),
                "");
    }

    private static String link(Publication publication, Material material) {
        var routes = publication.routes();
        var target =
                material.link()
                        .map(link -> routes.target(link.id(), material, material.language()))
                        .orElse(routes.address(material.id(), material.language()));
        return Routes.isOutside(target) ? target : publication.settings().baseUrl() + target;
    }

    private static Sheet.Hotline hotline(Service service, Language language) {
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
                .map(
                        date ->
                                (english
                                                ? "Telephone number according to a source of "
                                                : "Số điện thoại theo nguồn ngày ")
                                        + date.shown(language))
                .orElse("");
    }

    private static Map<String, String> colours(Theme theme) {
        var colours = new TreeMap<String, String>();
        theme.file("print/colours.yaml")
                .flatMap(file -> Yaml.read(file).value())
                .ifPresent(
                        mapping ->
                                mapping.entries()
                                        .forEach(
                                                entry -> {
                                                    if (entry.value()
                                                            instanceof YamlValue.Scalar s) {
                                                        colours.put(entry.key(), s.text());
                                                    }
                                                }));
        return colours;
    }

    private static List<Diagnostic> unknownFormat(Reference name, Theme theme) {
        var known = PrintFormat.names(theme);
        return List.of(
                Diagnostic.error(
                                "unknown-print-format",
                                name.at(),
                                "giao diện không có khổ in “" + name.id() + "”",
                                "the theme has no print format \"" + name.id() + "\"")
                        .suggesting(
                                "chọn một trong: " + String.join(", ", known),
                                "choose one of: " + String.join(", ", known))
                        .suggestingName(Nearest.to(name.id(), known)));
    }

    /** A value worked out once, by whoever asks first: PDF and picture share one layout. */
    private static final class Once<T> implements Supplier<T> {
        private Supplier<T> work;
        private T value;

        Once(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public synchronized T get() {
            if (work != null) {
                value = work.get();
                work = null;
            }
            return value;
        }
    }
}
