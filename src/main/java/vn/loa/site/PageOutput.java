package vn.loa.site;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.source.Outcome;

/** Sets views into templates, with the frame of the site around them. */
final class PageOutput {

    private PageOutput() {}

    /**
     * An output that sets a view into a template when asked. Each abbreviation says once what it
     * stands for.
     */
    static Output of(Edition edition, Head head, String template, Function<Here, Object> view) {
        return output(edition, head, here -> rendered(edition, head, template, here, view));
    }

    /** Such an output whose abbreviations also lead to the glossary. */
    static Output explained(
            Edition edition, Head head, String template, Function<Here, Object> view) {
        return output(edition, head, here -> set(edition, head, template, here, view, true));
    }

    private static Output output(Edition edition, Head head, Function<Here, Rendered> rendered) {
        String address = edition.addresses().root() + head.path();
        return Output.page(
                address,
                head.origin(),
                head.tab(),
                edition.language().tag(),
                head.generated(),
                () -> rendered.apply(new Here(edition, address, false)));
    }

    /** What such an output holds on a page. */
    static Rendered rendered(
            Edition edition, Head head, String template, Here here, Function<Here, Object> view) {
        return set(edition, head, template, here, view, false);
    }

    private static Rendered set(
            Edition edition,
            Head head,
            String template,
            Here here,
            Function<Here, Object> view,
            boolean links) {
        return Rendered.of(
                filled(edition, head, template, here, view)
                        .map(html -> PaperLinks.in(html, here))
                        .map(html -> finished(html, edition, here, links))
                        .map(edition::marked));
    }

    private static String finished(String html, Edition edition, Here here, boolean links) {
        return TextRuns.changed(
                html,
                Math.max(0, html.indexOf("<body")),
                html.length(),
                List.of(
                        edition.shortForms().pass(here, links),
                        new KeptTogether(),
                        edition.compounds().pass()));
    }

    private static Outcome<String> filled(
            Edition edition, Head head, String template, Here here, Function<Here, Object> view) {
        Map<String, Object> values =
                Map.of(
                        "w", edition.words(),
                        "light", edition.colours().light(),
                        "dark", edition.colours().dark(),
                        "page", Frame.of(edition, head, here),
                        "v", view.apply(here));
        return edition.theme()
                .template("templates/" + template)
                .fill(values, edition.language())
                .map(PageOutput::tidy);
    }

    /** Without the empty lines that template tags leave behind. */
    private static String tidy(String html) {
        var tidy = new StringBuilder(html.length());
        int done = 0;
        for (int end = html.indexOf('\n'); end >= 0; end = html.indexOf('\n', done)) {
            tidy.append(html, done, end + 1);
            done = end + 1;
            for (int i = done;
                    i < html.length() && " \n\t\r\f\u000b".indexOf(html.charAt(i)) >= 0;
                    i++) {
                done = html.charAt(i) == '\n' ? i + 1 : done;
            }
        }
        tidy.append(html, done, html.length());
        int end = tidy.length();
        while (end > 0 && Character.isWhitespace(tidy.charAt(end - 1))) {
            end--;
        }
        tidy.setLength(end);
        return end == 0 ? "\n" : tidy.append('\n').toString().stripLeading();
    }
}
