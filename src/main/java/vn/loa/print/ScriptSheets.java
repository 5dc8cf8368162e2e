package vn.loa.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.ScheduleWords;
import vn.loa.content.Script;
import vn.loa.content.ScriptReading;
import vn.loa.lang.DateStyle;
import vn.loa.lang.ReadAloud;
import vn.loa.markup.ShownWords;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.output.Rendered;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.theme.Theme;
import vn.loa.theme.Words;

/** The script of a material in large type, on a sheet or two, to lie before the microphone. */
final class ScriptSheets implements Publisher {

    static final String FORMAT = "script-a4";

    /** Syllables that a sheet holds in the largest type, in 18 points, and two in 22 points. */
    private static final int SHORT = 90;

    private static final int ONE_SHEET = 200;
    private static final int TWO_SHEETS = 300;

    private final PrintShop shop;

    ScriptSheets(PrintShop shop) {
        this.shop = shop;
    }

    /** The format of a material's script; absent when it has none, or the theme no such format. */
    static Optional<PrintFormat> format(Material material, Theme theme) {
        return material.script()
                .flatMap(script -> PrintFormat.of(theme, FORMAT))
                .flatMap(Outcome::value);
    }

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        return publication.contents().stream()
                .filter(Material.class::isInstance)
                .map(Material.class::cast)
                .flatMap(
                        material ->
                                format(material, theme).stream()
                                        .flatMap(f -> outputs(publication, theme, material, f)));
    }

    private Stream<Output> outputs(
            Publication publication, Theme theme, Material material, PrintFormat format) {
        var path = Pieces.path(material, FORMAT, publication.routes());
        var outputs = new ArrayList<Output>();
        outputs.add(sheet(publication, theme, material, format));
        for (var size : PictureSize.values()) {
            outputs.add(
                    Output.besidePrint(
                            path + size.ending(),
                            material.origin(),
                            () -> picture(publication, theme, material, format, size)));
        }
        return outputs.stream();
    }

    Output sheet(Publication publication, Theme theme, Material material, PrintFormat format) {
        var paper = format.paper();
        return Output.print(
                Pieces.path(material, FORMAT, publication.routes()) + ".pdf",
                material.origin(),
                new Output.PrintedPiece(FORMAT, paper.widthMm(), paper.heightMm()),
                () -> rendered(publication, theme, material, format));
    }

    private Rendered rendered(
            Publication publication, Theme theme, Material material, PrintFormat format) {
        var html = html(publication, theme, material, format);
        if (html.value().isEmpty()) {
            return new Rendered(new byte[0], html.diagnostics(), 0);
        }
        var pdf = shop.set(html.value().get(), format);
        var problems = new ArrayList<>(html.diagnostics());
        pdf.misfits()
                .forEach(
                        misfit ->
                                problems.add(
                                        problem(
                                                misfit,
                                                new Whereabouts(publication, material, format))));
        return new Rendered(
                pdf.bytes(), problems, pdf.pages(), ShownWords.ofPage(html.value().get()));
    }

    /** What is wrong with the sheet is said once, with the PDF. */
    private Rendered picture(
            Publication publication,
            Theme theme,
            Material material,
            PrintFormat format,
            PictureSize size) {
        return html(publication, theme, material, format)
                .value()
                .map(html -> shop.set(html, format).bytes())
                .map(pdf -> shop.picture(pdf, size))
                .map(Rendered::of)
                .orElse(Rendered.of(new byte[0]));
    }

    /** The words of a script stand at another place than those of a poster. */
    private static Diagnostic problem(Misfit misfit, Whereabouts where) {
        var material = where.material();
        var at = material.script().map(Script::at).orElse(material.origin());
        if (misfit instanceof Misfit.WrongPageCount count) {
            return Diagnostic.error(
                            "script-too-many-pages",
                            at,
                            "lời đọc cần "
                                    + count.got()
                                    + " trang chữ to, chỉ nên "
                                    + count.wanted(),
                            "in large type the script needs "
                                    + count.got()
                                    + " pages, more than "
                                    + count.wanted())
                    .suggesting("viết ngắn lại", "write it shorter");
        }
        return MisfitReport.of(misfit, where).movedTo(at);
    }

    /** Points of the words: as large as one sheet holds, or two where one is too small. */
    private static int size(ScriptReading reading) {
        int syllables = reading.syllables();
        if (syllables <= SHORT) {
            return 25;
        }
        return syllables > ONE_SHEET && syllables <= TWO_SHEETS ? 22 : 18;
    }

    private static Outcome<String> html(
            Publication publication, Theme theme, Material material, PrintFormat format) {
        var values = values(publication, theme, material, format);
        return theme.template(format.style())
                .fill(values)
                .then(
                        css -> {
                            values.put("style", css);
                            return theme.template(format.template()).fill(values);
                        });
    }

    /** Everything the template may use. */
    private static Map<String, Object> values(
            Publication publication, Theme theme, Material material, PrintFormat format) {
        var script = material.script().orElseThrow();
        var words = theme.words(material.language(), publication.settings().language());
        var reading = ScriptReading.of(script, material.language(), publication);
        var settings = publication.settings();
        var values = new LinkedHashMap<String, Object>();
        values.put("lang", material.language().tag());
        values.put("w", words.values());
        values.put("title", material.title());
        values.put("size", size(reading));
        values.put("slot", words.text("scriptSlot", Map.of("n", script.seconds())));
        values.put(
                "timing",
                words.text(
                        "scriptTiming",
                        Map.of(
                                "seconds", Math.round(reading.seconds()),
                                "slot", script.seconds(),
                                "rate", script.rate())));
        values.put(
                "checked",
                script.checkedBy()
                        .map(name -> words.text("scriptCheckedBy", Map.of("name", name)))
                        .orElse(""));
        values.put("schedule", schedule(script, words.dates(material.language())));
        values.put("lines", lines(material, reading, publication, words));
        values.put("issuer", settings.issuer(material.language()).orElse(settings.title()));
        values.put(
                "site", settings.baseUrl().replaceFirst("^https?://", "").replaceFirst("/$", ""));
        values.put("colour", Palette.hexesOf(theme, format.inks()));
        values.put("style", "");
        return values;
    }

    private static List<String> schedule(Script script, DateStyle dates) {
        return script.schedule()
                .map(
                        schedule -> {
                            var shown = new ScheduleWords(schedule, dates);
                            return List.of(
                                    shown.days(), shown.times(), ScriptLine.whole(shown.repeats()));
                        })
                .orElse(List.of());
    }

    private static List<ScriptLine> lines(
            Material material, ScriptReading reading, Publication publication, Words words) {
        var numbers = numbers(material, reading, publication);
        var lines = new ArrayList<ScriptLine>();
        for (var part : reading.parts()) {
            if (part instanceof ScriptReading.Part.Words spoken) {
                lines.add(ScriptLine.of(spoken.spoken(), numbers));
            } else if (part instanceof ScriptReading.Part.Pause pause && pause.wished()) {
                var seconds = material.language().number(pause.seconds());
                lines.add(ScriptLine.stop(words.text("scriptPause", Map.of("n", seconds))));
            }
        }
        return lines;
    }

    /** The telephone numbers of a script as they are said. */
    private static List<String> numbers(
            Material material, ScriptReading reading, Publication publication) {
        var aloud = ReadAloud.in(material.language(), Map.of());
        return reading.said().keySet().stream()
                .flatMap(service -> publication.phone(service).stream())
                .map(phone -> aloud.phone(phone.number()))
                .toList();
    }
}
