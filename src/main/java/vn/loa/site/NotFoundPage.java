package vn.loa.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.theme.Theme;

/** The page for addresses that do not exist; shown at any depth, so its links begin at the host. */
final class NotFoundPage implements Publisher {

    static final String PATH = "404.html";

    record View(List<HomePages.Door> doors) {}

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        Edition edition = Edition.own(publication, theme);
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
