package vn.loa.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Publication;
import vn.loa.content.Term;
import vn.loa.lang.Folding;
import vn.loa.output.Json;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/**
 * The search page. The script fills it; without a script it is an index of the whole site. Ids and
 * data attributes are what {@code search.js} looks for.
 */
final class SearchPages implements Family {

    static final String PATH = "tim-kiem/";

    private static final String SCRIPT = "search.js";
    private static final String MORE = "search-more.js";

    /** So long is a letter at most, however its marks are written; titles are asked for often. */
    private static final int LETTER_WITH_MARKS = 8;

    /**
     * Titles on the page that is an index without a script. More are a page for each letter away,
     * so that a question does not fetch them all again.
     */
    private static final int MOST_ON_PAGE = 40;

    private static final String SUGGESTIONS = "goi-y.js";

    private static final String LOADER =
            """
            (function (at) {
              (self.LoaSearch ? [] : %s).concat(%s).forEach(function (path) {
                var script = document.createElement('script');
                script.async = false;
                script.src = new URL(path, at);
                document.head.append(script);
              });
            }(document.currentScript.src));
            """;

    private final Function<Publication, String> index;
    private final Function<Publication, String> signs;

    /**
     * @param index path of the search index from the root of the site; empty when there is none
     * @param signs path of the script to load before it; empty when there is none
     */
    SearchPages(Function<Publication, String> index, Function<Publication, String> signs) {
        this.index = index;
        this.signs = signs;
    }

    record View(
            String heading,
            String index,
            String signs,
            String script,
            String more,
            String words,
            List<Parts.Link> needs,
            List<Parts.Link> places,
            List<Parts.Link> topics,
            List<Parts.Link> lists,
            List<Parts.Link> letters,
            List<Parts.Link> all) {}

    record LetterView(String heading, List<Parts.Link> all) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        return Stream.concat(
                Stream.of(page(edition), suggestions(edition), SearchWords.output(edition)),
                letters(edition).stream().map(letter -> page(edition, letter)));
    }

    /**
     * First letters of titles in any language, so that each page has its like in every edition;
     * none where all titles fit on one page.
     */
    private static List<String> letters(Edition edition) {
        var all = edition.publication().contents();
        return all.size() <= MOST_ON_PAGE
                ? List.of()
                : all.stream().map(c -> letter(edition, c)).distinct().sorted().toList();
    }

    /** A letter without marks; a zero for all that begins with something else. */
    private static String letter(Edition edition, Content content) {
        String title = edition.shown().title(content).strip();
        String begins = title.substring(0, Math.min(title.length(), LETTER_WITH_MARKS));
        String plain = Folding.plain(begins).strip();
        char first = plain.isEmpty() ? '0' : plain.charAt(0);
        return first >= 'a' && first <= 'z' ? Character.toString(first) : "0";
    }

    private Output page(Edition edition, String letter) {
        String heading = edition.word("everything") + ": " + shown(edition, letter);
        return PageOutput.of(
                edition,
                Head.list(PATH + letter + "/", edition.settings().origin(), heading, heading),
                "search-letter.html",
                here -> new LetterView(heading, everything(edition, here, letter)));
    }

    private static String shown(Edition edition, String letter) {
        return letter.equals("0")
                ? "0–9"
                : String.join(", ", edition.language().filedBeside(letter.charAt(0)))
                        .toUpperCase(Locale.ROOT);
    }

    private Output page(Edition edition) {
        return PageOutput.of(
                edition,
                Head.list(
                        PATH,
                        edition.settings().origin(),
                        edition.word("search"),
                        edition.word("searchDescription")),
                "search.html",
                here -> view(edition, here));
    }

    /**
     * What a search box of any page loads when it is first used. Its name stays, so that pages need
     * not change when the index does.
     */
    private Output suggestions(Edition edition) {
        String root = edition.publication().routes().root(edition.language());
        String path = root + PATH + SUGGESTIONS;
        return Output.file(
                path,
                edition.settings().origin(),
                () -> Rendered.of(loader(edition, "../".repeat(path.split("/").length - 1))));
    }

    private String loader(Edition edition, String up) {
        String more = Assets.path(edition.theme(), MORE);
        String file = index.apply(edition.publication());
        if (more.isEmpty() || file.isEmpty()) {
            return "";
        }
        String first = signs.apply(edition.publication());
        return LOADER.formatted(
                Json.of(
                        Stream.of(Assets.path(edition.theme(), SCRIPT), first, file)
                                .filter(path -> !path.isEmpty())
                                .map(path -> up + path)
                                .toList()),
                Json.of(List.of(up + more)));
    }

    private View view(Edition edition, Here here) {
        return new View(
                edition.word("search"),
                leading(index, edition, here),
                leading(signs, edition, here),
                asset(edition, here, SCRIPT),
                asset(edition, here, MORE),
                here.to(SearchWords.path(edition)),
                edition.terms().published(Term.Type.NEED).stream().map(here::link).toList(),
                onPage(edition, here, Term.Type.PLACE),
                onPage(edition, here, Term.Type.TOPIC),
                lists(edition, here),
                letters(edition).stream()
                        .map(
                                l ->
                                        new Parts.Link(
                                                here.toOwn(PATH + l + "/"),
                                                shown(edition, l),
                                                false,
                                                ""))
                        .toList(),
                letters(edition).isEmpty() ? everything(edition, here, "") : List.of());
    }

    /** Where titles have pages of their own, so have places and topics. */
    private static List<Parts.Link> lists(Edition edition, Here here) {
        return letters(edition).isEmpty()
                ? List.of()
                : Stream.of(
                                Map.entry(Term.Type.PLACE, "byPlace"),
                                Map.entry(Term.Type.TOPIC, "byTopic"))
                        .filter(list -> !edition.terms().published(list.getKey()).isEmpty())
                        .map(
                                list ->
                                        new Parts.Link(
                                                here.toOwn(list.getKey().root()),
                                                edition.word(list.getValue())))
                        .toList();
    }

    /** Few enough to stand on the page itself; else {@link #lists} leads to them. */
    private static List<Parts.Link> onPage(Edition edition, Here here, Term.Type type) {
        return letters(edition).isEmpty()
                ? edition.terms().published(type).stream().map(here::link).toList()
                : List.of();
    }

    private static String asset(Edition edition, Here here, String name) {
        String path = Assets.path(edition.theme(), name);
        return path.isEmpty() ? "" : here.to(path);
    }

    private static String leading(Function<Publication, String> file, Edition edition, Here here) {
        String path = file.apply(edition.publication());
        return path.isEmpty() ? "" : here.to(path);
    }

    /**
     * @param letter with which titles begin; empty for all
     */
    private static List<Parts.Link> everything(Edition edition, Here here, String letter) {
        return edition.contents().all(Content.class).stream()
                .filter(content -> letter.isEmpty() || letter(edition, content).equals(letter))
                .map(
                        content ->
                                new Parts.Link(
                                        here.to(content),
                                        edition.shown().title(content),
                                        false,
                                        edition.shown().mark(content)))
                .sorted(
                        Comparator.comparing(Parts.Link::title, edition.order())
                                .thenComparing(Parts.Link::href))
                .toList();
    }
}
