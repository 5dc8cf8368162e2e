package vn.loa.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Kind;
import vn.loa.content.Publication;
import vn.loa.content.Term;
import vn.loa.output.Json;
import vn.loa.output.Output;

/**
 * The search page. The script fills it; without a script it is an index of the whole site. Ids and
 * data attributes are what {@code search.js} looks for.
 */
final class SearchPages implements Family {

    static final String PATH = "tim-kiem/";

    private final Function<Publication, String> index;

    /**
     * @param index path of the search index from the root of the site; empty when there is none
     */
    SearchPages(Function<Publication, String> index) {
        this.index = index;
    }

    record View(
            String heading,
            String index,
            String script,
            String words,
            List<Parts.Link> needs,
            List<Parts.Link> places,
            List<Parts.Link> topics,
            List<Parts.Link> all) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        return Stream.of(
                edition.output(
                        Head.list(
                                PATH,
                                edition.settings().origin(),
                                edition.word("search"),
                                edition.word("searchDescription")),
                        "search.html",
                        here -> view(edition, here)));
    }

    private View view(Edition edition, Here here) {
        String script = Assets.path(edition.theme(), "search.js");
        return new View(
                edition.word("search"),
                index(edition, here),
                script.isEmpty() ? "" : here.to(script),
                Json.of(words(edition)),
                edition.published(Term.Type.NEED).stream().map(here::link).toList(),
                edition.published(Term.Type.PLACE).stream().map(here::link).toList(),
                edition.published(Term.Type.TOPIC).stream().map(here::link).toList(),
                everything(edition, here));
    }

    private String index(Edition edition, Here here) {
        String path = index.apply(edition.publication());
        return path.isEmpty() ? "" : here.to(path);
    }

    private static Map<String, Object> words(Edition edition) {
        var kinds = new LinkedHashMap<String, Object>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.word(), edition.word("kind." + kind.word()));
        }
        var words = new LinkedHashMap<String, Object>();
        words.put("count", edition.word("resultCount"));
        words.put("none", edition.word("resultNone"));
        words.put("didYouMean", edition.word("resultMean"));
        words.put("also", edition.word("resultAlso"));
        words.put("kinds", kinds);
        return words;
    }

    private static List<Parts.Link> everything(Edition edition, Here here) {
        return edition.all(Content.class).stream()
                .map(
                        content ->
                                new Parts.Link(
                                        here.to(content),
                                        edition.shownTitle(content),
                                        false,
                                        edition.mark(content)))
                .sorted(
                        Comparator.comparing(Parts.Link::title, edition.language().order())
                                .thenComparing(Parts.Link::href))
                .toList();
    }
}
