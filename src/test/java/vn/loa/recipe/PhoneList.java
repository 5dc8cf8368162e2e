package vn.loa.recipe;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.output.Rendered;
import vn.loa.theme.Theme;

/** All services as plain text, one to a line: {@code danh-ba.txt}. */
final class PhoneList implements Publisher {

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        return Stream.of(
                Output.file(
                        "danh-ba.txt",
                        publication.settings().origin(),
                        () -> Rendered.of(text(publication))));
    }

    private static String text(Publication publication) {
        return publication.all(Service.class, publication.settings().language()).stream()
                .flatMap(s -> s.phones().stream().map(p -> s.title() + ": " + p.number() + "\n"))
                .collect(Collectors.joining());
    }
}
