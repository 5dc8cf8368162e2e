package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.Plan;
import vn.loa.content.Term;
import vn.loa.output.Output;

/** The table of all administrative plans, those in progress first. */
final class PlanLists implements Family {

    private static final String ROOT = Kind.PLAN.root();

    record View(
            String heading,
            String lead,
            List<Parts.Link> views,
            List<Parts.Link> jumps,
            List<Group> groups) {}

    record Group(String id, String heading, List<Entry> plans) {}

    record Entry(
            String href,
            String title,
            String number,
            String issuer,
            String issued,
            String period,
            String summary,
            String lang) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        if (!edition.contents().has(Kind.PLAN)) {
            return Stream.empty();
        }
        return Stream.of(list(edition));
    }

    private static Output list(Edition edition) {
        Head head =
                Head.list(
                        ROOT,
                        edition.settings().origin(),
                        edition.word("plans"),
                        edition.word("plansLead"));
        return PageOutput.explained(edition, head, "plans.html", PlanLists::view);
    }

    private static View view(Here here) {
        Edition edition = here.edition();
        var groups = new ArrayList<Group>();
        for (Plan.Status status :
                List.of(
                        Plan.Status.CURRENT,
                        Plan.Status.DRAFT,
                        Plan.Status.ENDED,
                        Plan.Status.ARCHIVED)) {
            List<Plan> plans =
                    edition.contents().all(Plan.class).stream()
                            .filter(plan -> plan.status() == status)
                            .sorted(Plan.newestFirst())
                            .toList();
            if (!plans.isEmpty()) {
                groups.add(
                        new Group(
                                status.name().toLowerCase(Locale.ROOT),
                                PlanWords.status(edition, plans.get(0)),
                                plans.stream().map(plan -> entry(plan, here)).toList()));
            }
        }
        List<Parts.Link> topics =
                edition.terms().published(Term.Type.TOPIC).stream()
                        .filter(topic -> !plansOn(edition, topic).isEmpty())
                        .map(here::link)
                        .toList();
        return new View(
                edition.word("plans"),
                edition.word("plansLead"),
                viewsWithAgencies(here),
                topics,
                groups);
    }

    /** What is derived from all plans together. */
    private static List<Parts.Link> viewsWithAgencies(Here here) {
        var views = new ArrayList<Parts.Link>();
        if (!here.edition().terms().published(Term.Type.AGENCY).isEmpty()) {
            views.add(view(Term.Type.AGENCY.root(), "viewAgencies", here));
        }
        views.addAll(views(here));
        return views;
    }

    /** The same without the agencies, which the foot of every page has among its subjects. */
    static List<Parts.Link> views(Here here) {
        Edition edition = here.edition();
        var views = new ArrayList<Parts.Link>();
        if (CalendarPages.isNeeded(edition)) {
            views.add(view(CalendarPages.ROOT, "viewCalendar", here));
        }
        if (edition.contents().has(Kind.PLAN)) {
            views.add(view(TargetPages.ROOT, "viewTargets", here));
        }
        if (!edition.plans().documents().all().isEmpty()) {
            views.add(view(DocumentPages.ROOT, "viewDocuments", here));
        }
        if (!edition.contents().latest().isEmpty()) {
            views.add(view(ChangePages.PATH, "viewChanges", here));
        }
        return views;
    }

    private static Parts.Link view(String path, String word, Here here) {
        return new Parts.Link(here.toOwn(path), here.edition().word(word));
    }

    private static List<Plan> plansOn(Edition edition, Term topic) {
        return edition.contents().all(Plan.class).stream()
                .filter(p -> p.about().topics().stream().anyMatch(t -> t.id().equals(topic.id())))
                .toList();
    }

    private static Entry entry(Plan plan, Here here) {
        Edition edition = here.edition();
        return new Entry(
                here.to(plan),
                plan.title(),
                PlanWords.number(edition, plan),
                plan.issuer().map(issuer -> PlanPages.office(issuer, here).name()).orElse(""),
                plan.issued().map(edition.shown()::date).orElse(""),
                plan.period().map(period -> period.shown(edition.dates())).orElse(""),
                edition.shown().mark(plan).isEmpty() ? edition.shown().summary(plan) : "",
                edition.shown().mark(plan));
    }
}
