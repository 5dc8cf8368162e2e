package vn.loa.markup;

import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The words that a template, a drawing or a style of a theme itself puts on pages and paper. */
public final class TemplateText {

    /** What is filled in; nobody knows it here. */
    private static final Pattern FILLED =
            Pattern.compile("\\{#.*?#}|\\{\\{.*?}}|\\{%.*?%}", Pattern.DOTALL);

    private static final Pattern DRAWN = Pattern.compile("content\\s*:([^;}]*)");
    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

    private TemplateText() {}

    /**
     * Words of a template, with those that are read aloud or shown beside something. Links that
     * call are left out: they are judged where they stand on a page.
     */
    public static String ofTemplate(String template) {
        Document page = Jsoup.parse(FILLED.matcher(template).replaceAll("|"));
        String drawn =
                page.select("style").stream()
                        .map(Element::data)
                        .map(TemplateText::ofStyle)
                        .collect(Collectors.joining("|"));
        page.select("script, style, a[href^=tel:], a[href^=sms:]").remove();
        var words = new StringJoiner("|").add(page.title()).add(page.body().text()).add(drawn);
        for (String name : PressedLink.SAID) {
            page.select("[" + name + "]").forEach(element -> words.add(element.attr(name)));
        }
        page.select("meta[content]").forEach(element -> words.add(element.attr("content")));
        return words.toString();
    }

    /** Words that a style draws. */
    public static String ofStyle(String style) {
        return DRAWN.matcher(StyleDangers.unescaped(style))
                .results()
                .flatMap(drawn -> STRING.matcher(drawn.group(1)).results())
                .map(TemplateText::inside)
                .collect(Collectors.joining("|"));
    }

    private static String inside(MatchResult string) {
        return string.group(1) == null ? string.group(2) : string.group(1);
    }
}
