package vn.loa.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.lang.Language;
import vn.loa.markup.ShownWords;
import vn.loa.output.Rendered;
import vn.loa.source.Position;
import vn.loa.theme.Theme;

/**
 * An A4 sheet that goes with the pieces and is no piece itself: a job ticket, a list of contents.
 * Its template is {@code theme/print/<name>/template.html}, as long as its text needs.
 */
record HouseSheet(String name, String title, String english) {

    private static final Paper A4 = new Paper(210, 297, 0, 5, 200, true);

    String title(Language language) {
        return language.equals(Language.VIETNAMESE) ? title : english;
    }

    /**
     * @param at file whose words the sheet shows; blamed for what cannot be set
     * @param view what the template sees as {@code v}
     * @param title of the document
     */
    Rendered rendered(
            PrintShop shop,
            Theme theme,
            Language language,
            Position at,
            String title,
            Record view) {
        var values = new LinkedHashMap<String, Object>();
        values.put("lang", language.tag());
        values.put("title", title);
        values.put("summary", title);
        values.put(
                "colour",
                Palette.of(theme, Inks.BLACK).value().map(Palette::hexes).orElse(Map.of()));
        values.put("paper", A4);
        values.put("v", view);
        var format = format();
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
        var pdf = shop.engine().pdf(html.value().get(), A4);
        var problems =
                pdf.misfits().stream().map(misfit -> MisfitReport.of(misfit, at, format)).toList();
        return new Rendered(
                pdf.bytes(), problems, pdf.pages(), ShownWords.ofPage(html.value().get()));
    }

    private PrintFormat format() {
        return new PrintFormat(
                name,
                title,
                english,
                List.of(),
                A4,
                Inks.BLACK,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
