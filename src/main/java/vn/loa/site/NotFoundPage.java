package vn.loa.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.output.Output;

/** The page for addresses that do not exist; shown at any depth, so its links begin at the host. */
final class NotFoundPage {

    static final String PATH = "404.html";

    record View(List<HomePages.Door> doors) {}

    private NotFoundPage() {}

    static Stream<Output> outputs(Edition edition) {
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
                                edition.rendered(
                                        head,
                                        "notfound.html",
                                        here,
                                        there -> new View(HomePages.doors(edition, there)))));
    }
}
