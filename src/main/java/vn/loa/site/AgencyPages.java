package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.content.Plan;
import vn.loa.content.Term;
import vn.loa.output.Output;

/** Agencies: who does what by when, in every plan that names them. */
final class AgencyPages implements Family {

    private static final Term.Type TYPE = Term.Type.AGENCY;

    record View(
            String heading,
            String lead,
            List<Parts.Fact> facts,
            List<String> notes,
            List<Work> plans,
            List<Parts.Row> issued) {}

    /** What one plan gives an agency to do. */
    record Work(
            String href, String title, String lang, String meta, List<PlanPages.DutyItem> items) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        if (edition.published(TYPE).isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(TermPages.list(edition, TYPE)),
                edition.published(TYPE).stream().map(agency -> output(edition, agency)));
    }

    private static Output output(Edition edition, Term agency) {
        String name = edition.title(agency);
        Head head =
                Head.list(
                                edition.path(agency),
                                agency.origin(),
                                name,
                                edition.word("aboutAgency", Map.of("name", name)))
                        .below(new Head.Step(TYPE.root(), edition.word("agencies")));
        return edition.output(head, "agency.html", here -> view(agency, here));
    }

    private static View view(Term agency, Here here) {
        Edition edition = here.edition();
        var work = new ArrayList<Work>();
        var issued = new ArrayList<Parts.Row>();
        for (Plan plan : edition.all(Plan.class)) {
            List<PlanPages.DutyItem> items =
                    plan.dutiesOf(agency.id()).stream()
                            .flatMap(duty -> duty.items().stream())
                            .map(item -> PlanPages.item(edition, plan, item))
                            .toList();
            if (!items.isEmpty()) {
                work.add(
                        new Work(
                                here.to(plan),
                                plan.title(),
                                edition.mark(plan),
                                edition.meta(plan),
                                items));
            }
            if (plan.issuer().filter(issuer -> issuer.id().equals(agency.id())).isPresent()) {
                issued.add(here.row(plan));
            }
        }
        return new View(
                edition.title(agency),
                agency.summary(edition.language()).orElse(""),
                TermPages.facts(agency, here),
                agency.note(edition.language()).stream().toList(),
                work,
                issued);
    }
}
