package vn.loa.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.loa.content.Kind;
import vn.loa.markup.ShownWords;
import vn.loa.output.Hash;
import vn.loa.output.Json;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/**
 * What the search script says in one language: its words and the numbers to call. The page would
 * carry them with every question; this file is fetched once.
 */
final class SearchWords {

    private SearchWords() {}

    /** Path from the root of the site; it changes with the words. */
    static String path(Edition edition) {
        String hash = Hash.of(script(edition).bytes()).substring(0, 8);
        return edition.addresses().root() + SearchPages.PATH + "loi-" + hash + ".js";
    }

    static Output output(Edition edition) {
        return Output.file(path(edition), edition.settings().origin(), () -> script(edition));
    }

    private static Rendered script(Edition edition) {
        Map<String, Object> values = Map.of("w", edition.words(), "help", HelpNumbers.of(edition));
        Rendered script =
                Rendered.of(
                        edition.theme()
                                .template("templates/search-help.html")
                                .fill(values, edition.language())
                                .map(edition::marked)
                                .map(
                                        help ->
                                                "LoaSearch.say="
                                                        + plain(words(edition, help))
                                                        + ";\n"));
        return script.showing(
                ShownWords.ofPage(new String(script.bytes(), StandardCharsets.UTF_8)));
    }

    /**
     * In a file of its own no sign can end a script element: marks stand as they are, and short.
     */
    private static String plain(Map<String, Object> words) {
        return Json.of(words).replace("\\u003c", "<");
    }

    private static Map<String, Object> words(Edition edition, String help) {
        var kinds = new LinkedHashMap<String, Object>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.word(), edition.word("kind." + kind.word()));
        }
        kinds.put("document", edition.word("kind.document"));
        var words = new LinkedHashMap<String, Object>();
        words.put("count", edition.word("resultCount"));
        words.put("none", edition.word("resultNone"));
        words.put("didYouMean", edition.word("resultMean"));
        words.put("also", edition.word("resultAlso"));
        words.put("more", edition.word("resultMore"));
        words.put("similar", edition.word("resultSimilar"));
        words.put("terms", edition.word("resultTerms"));
        words.put("filter", edition.word("resultFilter"));
        words.put("kinds", kinds);
        words.put(
                "types",
                Json.object(
                        "kind", edition.word("resultByKind"),
                        "need", edition.word("resultByNeed"),
                        "place", edition.word("resultByPlace"),
                        "audience", edition.word("resultByAudience")));
        words.put("help", help.strip().replaceAll("\\s*\\n\\s*", ""));
        return words;
    }
}
