package vn.loa.site;

import java.util.List;
import vn.loa.content.Term;

/** Places of the past, each with where it belongs today. */
final class OldNames {

    private OldNames() {}

    /** A place that is called otherwise today. */
    record Entry(Parts.Link place, boolean divided, List<Parts.Link> today, List<String> next) {}

    static List<Entry> of(Here here) {
        Edition edition = here.edition();
        return edition.terms().published(Term.Type.PLACE).stream()
                .filter(place -> !place.successors().isEmpty() || place.until().isPresent())
                .map(
                        place ->
                                new Entry(
                                        here.link(place),
                                        place.isDivided(),
                                        place.successors().stream()
                                                .flatMap(successor -> successor.id().stream())
                                                .flatMap(
                                                        id ->
                                                                edition
                                                                        .publication()
                                                                        .term(Term.Type.PLACE, id)
                                                                        .stream())
                                                .map(here::link)
                                                .toList(),
                                        place.note(edition.language()).stream().toList()))
                .toList();
    }
}
