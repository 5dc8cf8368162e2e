package vn.loa.content;

import java.util.List;
import java.util.stream.Stream;
import vn.loa.lang.Language;

/**
 * Who does what by when, over all plans. A report that a duty tells to send is told once.
 *
 * @param all plans in progress first, then the newest, each in document order
 */
public record DutyBoard(List<Assignment> all) {

    /** The board of a publication, each plan in the variant that serves a language best. */
    public static DutyBoard of(Publication publication, Language language) {
        return of(publication.all(Plan.class, language));
    }

    static DutyBoard of(List<Plan> plans) {
        return new DutyBoard(
                plans.stream()
                        .sorted(Plan.livingFirst())
                        .flatMap(plan -> Assignment.joined(plan).stream())
                        .toList());
    }

    /** What one agency has to do, shared work included. */
    public List<Assignment> of(String agency) {
        return all.stream().filter(work -> work.isOf(agency)).toList();
    }

    /** Ids and names of everyone who has something to do, in order of appearance. */
    public Stream<String> agencies() {
        return all.stream().flatMap(work -> work.agencies().stream()).map(Reference::id).distinct();
    }
}
