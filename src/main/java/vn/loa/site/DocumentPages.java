package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.DocumentLevel;
import vn.loa.content.Documents;
import vn.loa.content.Documents.Document;
import vn.loa.content.Kind;
import vn.loa.content.Plan;
import vn.loa.output.Output;

/**
 * The documents that plans and events rest on: the chain from the law down to the commune, a page
 * for each that is not held here. The page of a held one is the plan's own.
 */
final class DocumentPages implements Family {

    static final String ROOT = Documents.ROOT;

    record ListView(String heading, String lead, String csv, String json, List<LevelView> levels) {}

    record LevelView(String id, String heading, List<Entry> documents) {}

    /**
     * A document in the chain.
     *
     * @param held whether it is a plan of this site
     */
    record Entry(
            String href,
            String title,
            String meta,
            boolean held,
            List<Parts.Link> cites,
            List<Parts.Link> citedBy) {}

    record View(String heading, String note, List<Parts.Fact> facts, List<Parts.Row> citedBy) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        Documents documents = edition.plans().documents();
        if (documents.all().isEmpty()) {
            return Stream.empty();
        }
        Stream<Output> pages =
                Stream.concat(
                        Stream.of(list(edition)),
                        documents.all().stream()
                                .filter(document -> document.held().isEmpty())
                                .map(document -> output(document, edition)));
        return edition.isOwn() ? Stream.concat(pages, DocumentFiles.outputs(edition)) : pages;
    }

    // ---- names

    /** Number, title and all: {@code 782/QĐ-TTg: Chương trình …}. */
    private static String name(Document document) {
        return Stream.of(document.number(), document.title())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(": "));
    }

    /**
     * Its own name among all titles of the site, which tells nobody what the reader cares for: its
     * number with issuer and year; the title where it has no number, as laws.
     */
    private static String tab(Document document, Edition edition) {
        if (document.number().isEmpty() && document.title().isPresent()) {
            return name(document);
        }
        return Stream.of(
                        document.number(),
                        document.issuer().map(issuer -> PlanWords.agencyName(edition, issuer)),
                        document.date().map(date -> String.valueOf(date.year())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** A short name for links: the number; of a plan that has none, who made it and when. */
    static String shortName(Document document, Edition edition) {
        return document.held()
                .map(plan -> WorkRows.shortName(plan, edition))
                .or(document::number)
                .or(document::title)
                .orElse(document.id());
    }

    static String address(Document document, Edition edition) {
        return document.held()
                .map(edition.addresses()::of)
                .orElseGet(() -> edition.addresses().root() + ROOT + document.id() + "/");
    }

    private static Parts.Link link(Document document, Here here) {
        return new Parts.Link(
                here.to(address(document, here.edition())),
                shortName(document, here.edition()),
                false,
                document.number().isEmpty() ? vietnamese(here.edition()) : "");
    }

    /** Titles of documents are in Vietnamese. */
    private static String vietnamese(Edition edition) {
        return edition.isOwn() ? "" : edition.publication().settings().language().tag();
    }

    private static Parts.Link link(Content citing, Here here) {
        Edition edition = here.edition();
        return citing instanceof Plan plan
                ? WorkRows.plan(plan, here)
                : new Parts.Link(
                        here.to(citing), citing.title(), false, edition.shown().mark(citing));
    }

    // ---- for other pages

    /** What a plan or event rests on, each with the page that tells who else does. */
    static List<Parts.Link> basis(List<Plan.Basis> all, Here here) {
        Edition edition = here.edition();
        return all.stream()
                .map(
                        basis ->
                                new Parts.Link(
                                        edition.plans()
                                                .documents()
                                                .cited(basis)
                                                .map(d -> here.to(address(d, edition)))
                                                .orElse(""),
                                        PlanWords.basis(edition, basis)))
                .toList();
    }

    /** Plans of this site that rest on a plan. */
    static List<Parts.Link> citing(Plan plan, Here here) {
        return here.edition().plans().documents().of(plan).stream()
                .flatMap(document -> document.citedBy().stream())
                .map(citing -> link(citing, here))
                .toList();
    }

    // ---- the chain

    private static Output list(Edition edition) {
        Head head =
                Head.list(
                                ROOT,
                                edition.settings().origin(),
                                edition.word("documents"),
                                edition.word("documentsLead"))
                        .below(new Head.Step(Kind.PLAN.root(), edition.word("plans")));
        return PageOutput.explained(edition, head, "documents.html", DocumentPages::listView);
    }

    private static ListView listView(Here here) {
        Edition edition = here.edition();
        var levels = new ArrayList<LevelView>();
        for (DocumentLevel level : DocumentLevel.values()) {
            List<Entry> entries =
                    edition.plans().documents().all().stream()
                            .filter(document -> document.level() == level)
                            .map(document -> entry(document, here))
                            .toList();
            if (!entries.isEmpty()) {
                levels.add(new LevelView(id(level), word(level, edition), entries));
            }
        }
        return new ListView(
                edition.word("documents"),
                edition.word("documentsLead"),
                here.to(DocumentFiles.PATH + ".csv"),
                here.to(DocumentFiles.PATH + ".json"),
                levels);
    }

    static String id(DocumentLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    static String word(DocumentLevel level, Edition edition) {
        return edition.word("documentLevels." + id(level));
    }

    private static Entry entry(Document document, Here here) {
        Edition edition = here.edition();
        Documents documents = edition.plans().documents();
        String meta =
                Stream.of(
                                document.title().flatMap(title -> number(document, edition)),
                                document.date().map(edition.shown()::date),
                                document.issuer()
                                        .map(issuer -> PlanWords.agencyName(edition, issuer)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · "));
        return new Entry(
                here.to(address(document, edition)),
                document.title().or(document::number).orElse(document.id()),
                meta,
                document.held().isPresent(),
                document.cites().stream()
                        .flatMap(id -> documents.document(id).stream())
                        .map(cited -> link(cited, here))
                        .toList(),
                document.citedBy().stream().map(citing -> link(citing, here)).toList());
    }

    /** Of a plan held here also that it has none; of others nobody knows. */
    private static Optional<String> number(Document document, Edition edition) {
        return document.number()
                .or(() -> document.held().map(plan -> PlanWords.number(edition, plan)));
    }

    // ---- one document

    private static Output output(Document document, Edition edition) {
        Head head =
                Head.list(
                                ROOT + document.id() + "/",
                                document.citedBy().get(0).origin(),
                                tab(document, edition),
                                edition.word(
                                        "aboutDocument", Map.of("name", tab(document, edition))))
                        .below(
                                new Head.Step(Kind.PLAN.root(), edition.word("plans")),
                                new Head.Step(ROOT, edition.word("documents")));
        return PageOutput.explained(edition, head, "document.html", here -> view(document, here));
    }

    private static View view(Document document, Here here) {
        Edition edition = here.edition();
        var facts = new ArrayList<Parts.Fact>();
        document.number()
                .ifPresent(number -> facts.add(new Parts.Fact(edition.word("number"), number)));
        document.original()
                .filter(original -> !document.title().equals(Optional.of(original)))
                .ifPresent(
                        original ->
                                facts.add(new Parts.Fact(edition.word("originalTitle"), original)));
        document.date()
                .ifPresent(
                        date ->
                                facts.add(
                                        new Parts.Fact(
                                                edition.word("issued"),
                                                edition.shown().date(date))));
        document.issuer()
                .map(issuer -> PlanWords.agencyName(edition, issuer))
                .ifPresent(name -> facts.add(new Parts.Fact(edition.word("issuedBy"), name)));
        facts.add(new Parts.Fact(edition.word("documentLevel"), word(document.level(), edition)));
        facts.add(new Parts.Fact(edition.word("status"), edition.word("notHeld")));
        return new View(
                document.title().or(document::number).orElse(document.id()),
                document.note().map(edition.shown()::withPhones).orElse(""),
                facts,
                document.citedBy().stream().map(here::row).toList());
    }
}
