package vn.loa.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Assignment;
import vn.loa.content.Kind;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Term;
import vn.loa.output.Output;

/** A page for each administrative plan. */
final class PlanPages implements Family {

    record View(
            String lang,
            String notice,
            String title,
            String banner,
            String reason,
            String periodUntil,
            List<Parts.Heading> headings,
            List<Parts.Fact> facts,
            List<Parts.Recording> recordings,
            List<String> plain,
            List<Target> targets,
            List<TaskGroup> tasks,
            List<DutyRow> duties,
            boolean dutiesDated,
            List<ReportRow> reports,
            String calendar,
            String data,
            String body,
            List<String> funding,
            List<Parts.Link> basis,
            List<Parts.Link> citedBy,
            List<String> recipients,
            List<String> signers,
            List<String> notes,
            String original,
            String document,
            String updated,
            List<Parts.Source> sources) {}

    record Target(String value, String text, String detail) {}

    record TaskGroup(String heading, List<TaskRow> items) {}

    record TaskRow(String id, String text) {}

    record DutyRow(List<Office> agencies, boolean requested, List<DutyItem> items) {}

    /** An agency's name, its page, and who came after it. */
    record Office(String name, String href, List<String> next) {}

    /**
     * @param helpers who helps; empty where nobody is named
     * @param until the next last day, while the plan is in progress; else empty
     */
    record DutyItem(String text, String helpers, String by, String until) {}

    /** {@code until} as of a duty's item. */
    record ReportRow(String text, String from, String to, String due, String until) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        return edition.contents().all(Plan.class).stream().map(plan -> output(edition, plan));
    }

    private static Output output(Edition edition, Plan plan) {
        return PageOutput.explained(
                edition,
                Head.of(edition, plan)
                        .below(new Head.Step(Kind.PLAN.root(), edition.word("plans"))),
                "plan.html",
                here -> view(plan, here));
    }

    private static View view(Plan plan, Here here) {
        Edition edition = here.edition();
        var sections = new ArrayList<Parts.Heading>();
        List<String> plain = paragraphs(plan.plain(), here);
        List<Assignment> work = Assignment.of(plan);
        section(edition, sections, !plain.isEmpty(), "noi-ngan-gon", "inShort");
        section(edition, sections, !plan.targets().isEmpty(), "chi-tieu", "targets");
        section(edition, sections, !plan.tasks().isEmpty(), "nhiem-vu", "tasks");
        section(edition, sections, !plan.duties().isEmpty(), "phan-cong", "duties");
        section(edition, sections, !plan.reports().isEmpty(), "bao-cao", "reports");
        section(edition, sections, !plan.body().isEmpty(), "noi-dung-ke-hoach", bodyWord(plan));
        section(edition, sections, !plan.basis().isEmpty(), "can-cu", "basis");
        section(edition, sections, !plan.notes().isEmpty(), "ghi-chu", "planNotes");
        return new View(
                edition.shown().mark(plan),
                edition.shown().notice(plan),
                plan.title(),
                PlanWords.banner(edition, plan),
                PlanWords.reason(edition, plan),
                periodUntil(plan),
                sections,
                facts(plan, here),
                here.recording(plan).stream().toList(),
                plain,
                plan.targets().stream().map(target -> target(edition, target)).toList(),
                tasks(edition, plan),
                duties(plan, work, here),
                work.stream().anyMatch(one -> !one.report() && !one.due().isEmpty()),
                work.stream()
                        .filter(Assignment::report)
                        .map(report -> report(edition, report))
                        .toList(),
                CalendarFiles.path(plan, edition).map(here::to).orElse(""),
                here.to(OpenDataFiles.path(plan, edition)),
                here.body(plan),
                texts(edition, plan.funding()),
                DocumentPages.basis(plan.basis(), here),
                DocumentPages.citing(plan, here),
                texts(edition, plan.recipients()),
                plan.signers().stream().map(PlanWords::signer).toList(),
                texts(edition, plan.notes()),
                original(plan, edition),
                document(plan, here),
                plan.about().latest().map(edition.shown()::date).orElse(""),
                edition.shown().sources(plan.about().sources()));
    }

    private static String bodyWord(Plan plan) {
        return plan.letterhead().isPresent() ? "fullText" : "digest";
    }

    /** Its file's name says nothing to a reader who cannot open it. */
    private static String original(Plan plan, Edition edition) {
        return plan.original()
                .filter(original -> original.url().isEmpty())
                .flatMap(Plan.Original::file)
                .map(file -> file.endsWith(".txt") ? "originalText" : "originalKept")
                .map(edition::word)
                .orElse("");
    }

    /** The official form of a plan whose text is the office's own; empty for a digest. */
    private static String document(Plan plan, Here here) {
        var routes = here.edition().publication().routes();
        return plan.officialFile()
                .map(file -> here.to(routes.address(plan.id(), plan.language()) + file))
                .orElse("");
    }

    private static void section(
            Edition edition, List<Parts.Heading> all, boolean there, String id, String word) {
        if (there) {
            all.add(new Parts.Heading(id, edition.word(word)));
        }
    }

    private static List<String> paragraphs(Optional<String> text, Here here) {
        return text.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(here::withPhones)
                .toList();
    }

    private static List<String> texts(Edition edition, List<String> texts) {
        return texts.stream().map(edition.shown()::withPhones).toList();
    }

    private static List<Parts.Fact> facts(Plan plan, Here here) {
        Edition edition = here.edition();
        var facts = new ArrayList<Parts.Fact>();
        facts.add(new Parts.Fact(edition.word("number"), PlanWords.number(edition, plan)));
        plan.issuer()
                .ifPresent(
                        issuer -> {
                            Office office = office(issuer, here);
                            facts.add(
                                    new Parts.Fact(
                                            edition.word("issuedBy"),
                                            office.name(),
                                            office.href(),
                                            false,
                                            office.next()));
                        });
        String issued =
                Stream.of(plan.place(), plan.issued().map(edition.shown()::date))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        if (!issued.isEmpty()) {
            facts.add(new Parts.Fact(edition.word("issued"), issued));
        }
        plan.period()
                .ifPresent(
                        period ->
                                facts.add(
                                        new Parts.Fact(
                                                edition.word("period"),
                                                period.shown(edition.dates()))));
        facts.add(new Parts.Fact(edition.word("status"), PlanWords.status(edition, plan)));
        String places =
                plan.about().places().stream()
                        .flatMap(place -> edition.terms().find(Term.Type.PLACE, place).stream())
                        .map(edition.terms()::name)
                        .collect(Collectors.joining(", "));
        if (!places.isEmpty()) {
            facts.add(new Parts.Fact(edition.word("planPlaces"), places));
        }
        plan.officialFile()
                .ifPresent(
                        file ->
                                facts.add(
                                        new Parts.Fact(
                                                edition.word("officialDocument"),
                                                edition.word("officialDocumentFile"),
                                                document(plan, here))));
        plan.original()
                .flatMap(Plan.Original::url)
                .ifPresent(
                        url ->
                                facts.add(
                                        new Parts.Fact(
                                                edition.word("original"),
                                                url,
                                                url,
                                                true,
                                                List.of())));
        return facts;
    }

    /** An agency by its id, or a plain name. */
    static Office office(Reference agency, Here here) {
        Terms terms = here.edition().terms();
        return terms.find(Term.Type.AGENCY, agency)
                .filter(term -> Publication.isId(agency))
                .map(term -> new Office(terms.name(term), here.to(term), terms.next(term)))
                .orElse(new Office(agency.id(), "", List.of()));
    }

    private static Target target(Edition edition, Plan.Target target) {
        String detail =
                Stream.of(
                                target.of().map(of -> edition.word("ofAll", Map.of("of", of))),
                                target.by().map(by -> PlanWords.by(edition, by)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return new Target(
                PlanWords.value(edition, target),
                edition.shown().withPhones(target.text()),
                detail);
    }

    private static List<TaskGroup> tasks(Edition edition, Plan plan) {
        var groups = new LinkedHashMap<String, List<TaskRow>>();
        for (Plan.Task task : plan.tasks()) {
            String id = task.id().map(i -> "viec-" + i.replaceAll("[^A-Za-z0-9]+", "-")).orElse("");
            groups.computeIfAbsent(task.group().orElse(""), g -> new ArrayList<>())
                    .add(new TaskRow(id, edition.shown().withPhones(task.text())));
        }
        return groups.entrySet().stream()
                .map(group -> new TaskGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** One row for each duty; its items are taken from the plan's work, which has their order. */
    private static List<DutyRow> duties(Plan plan, List<Assignment> work, Here here) {
        var rows = new ArrayList<DutyRow>();
        int next = 0;
        for (Plan.Duty duty : plan.duties()) {
            List<Assignment> items = work.subList(next, next + duty.items().size());
            next += items.size();
            rows.add(
                    new DutyRow(
                            duty.agencies().stream().map(agency -> office(agency, here)).toList(),
                            duty.requested(),
                            items.stream().map(item -> item(here.edition(), item)).toList()));
        }
        return rows;
    }

    private static DutyItem item(Edition edition, Assignment work) {
        return new DutyItem(
                WorkRows.text(work, edition),
                WorkRows.helpers(work, edition),
                WorkRows.due(work, edition),
                WorkRows.next(work, edition).map(LocalDate::toString).orElse(""));
    }

    /** Last day of the period of a plan in progress: after it, the page says so by itself. */
    private static String periodUntil(Plan plan) {
        return plan.status() == Plan.Status.CURRENT
                ? plan.period().map(period -> period.to().last().toString()).orElse("")
                : "";
    }

    private static ReportRow report(Edition edition, Assignment report) {
        return new ReportRow(
                WorkRows.text(report, edition),
                report.agencies().stream()
                        .map(from -> PlanWords.agencyName(edition, from.id()))
                        .collect(Collectors.joining("; ")),
                WorkRows.recipients(report, edition),
                WorkRows.due(report, edition),
                WorkRows.next(report, edition).map(LocalDate::toString).orElse(""));
    }
}
