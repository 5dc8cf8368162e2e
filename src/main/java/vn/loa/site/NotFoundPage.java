package vn.loa.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.output.Output;

/**
 * The page for addresses that do not exist, and for those that cannot be had without a network.
 * Shown at any depth, so its links begin at the host, and to readers of any language.
 */
final class NotFoundPage {

    static final String PATH = "404.html";

    record View(List<HomePages.Door> doors, List<InShort> others) {}

    /** The page in a few words of another language. */
    record InShort(String lang, Map<String, Object> words, Parts.Help help, String home) {}

    private NotFoundPage() {}

    static Stream<Output> outputs(List<Edition> editions) {
        Edition edition = editions.get(0);
        Here here = new Here(edition, PATH, true);
        String title = edition.word("notFoundTitle");
        Head head =
                new Head(
                        PATH,
                        edition.settings().origin(),
                        title,
                        edition.word("notFoundText"),
                        Optional.empty(),
                        List.of(),
                        false,
                        true,
                        Optional.empty(),
                        List.of());
        return Stream.of(
                new Output(
                        PATH,
                        edition.settings().origin(),
                        Output.Channel.WEB,
                        new Output.WebPage(title, edition.language().tag()),
                        true,
                        () ->
                                PageOutput.rendered(
                                        edition,
                                        head,
                                        "notfound.html",
                                        here,
                                        there ->
                                                new View(
                                                        HomePages.doors(edition, there),
                                                        others(editions, there)))));
    }

    private static List<InShort> others(List<Edition> editions, Here here) {
        return editions.stream()
                .skip(1)
                .map(
                        edition ->
                                new InShort(
                                        edition.language().tag(),
                                        edition.words(),
                                        HelpNumbers.of(edition),
                                        here.to(edition.addresses().root())))
                .toList();
    }
}
