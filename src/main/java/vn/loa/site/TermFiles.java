package vn.loa.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Citation;
import vn.loa.content.Term;
import vn.loa.output.Csv;
import vn.loa.output.Json;
import vn.loa.output.Output;

/**
 * Topics, audiences, needs, places and agencies with what is written under each. A table has a row
 * for each of those; JSON also tells names in other languages, and who came after whom.
 */
final class TermFiles implements Family {

    private static final List<Term.Type> TYPES =
            List.of(
                    Term.Type.TOPIC,
                    Term.Type.AUDIENCE,
                    Term.Type.NEED,
                    Term.Type.PLACE,
                    Term.Type.AGENCY);

    private static final List<String> HEAD =
            List.of(
                    "termId",
                    "termName",
                    "termShort",
                    "termMeans",
                    "partOf",
                    "termNext",
                    "source",
                    "dataKind",
                    "dataContent",
                    "dataContentAddress",
                    "workAddress");

    @Override
    public Stream<Output> outputs(Edition edition) {
        return TYPES.stream()
                .filter(type -> !edition.terms().published(type).isEmpty())
                .flatMap(
                        type ->
                                DataFile.both(
                                        edition,
                                        path(type),
                                        () -> table(type, edition),
                                        () -> json(type, edition)));
    }

    /** Where the files of a type lie, without their endings. */
    static String path(Term.Type type) {
        String root = type.root();
        return root + root.replaceFirst("^.*?([^/]+)/$", "$1");
    }

    // ---- as a table

    private static Csv table(Term.Type type, Edition edition) {
        return DataFile.csv(
                edition,
                HEAD,
                edition.terms().published(type).stream().flatMap(term -> rows(term, edition)));
    }

    private static Stream<List<String>> rows(Term term, Edition edition) {
        return DataParts.cells(edition.contents().carrying(term), edition)
                .map(
                        cells ->
                                DataParts.row(
                                        own(term, edition), cells, edition.addresses().full(term)));
    }

    private static List<String> own(Term term, Edition edition) {
        return List.of(
                term.id(),
                edition.terms().name(term),
                term.shortName().orElse(""),
                term.summary(edition.language()).orElse(""),
                parent(term, edition),
                String.join("; ", edition.terms().next(term)),
                term.sources().stream().map(Citation::title).collect(Collectors.joining("; ")));
    }

    private static String parent(Term term, Edition edition) {
        return term.parent()
                .flatMap(id -> edition.publication().term(term.type(), id))
                .map(edition.terms()::name)
                .orElse("");
    }

    // ---- as JSON

    private static Map<String, Object> json(Term.Type type, Edition edition) {
        return Json.object(
                type.key(),
                edition.terms().published(type).stream().map(term -> json(term, edition)).toList());
    }

    private static Map<String, Object> json(Term term, Edition edition) {
        var names = new TreeMap<String, Object>();
        term.names().forEach((language, name) -> names.put(language.tag(), name));
        return Json.object(
                "id", term.id(),
                "name", edition.terms().name(term),
                "names", names,
                "short", term.shortName(),
                "summary", term.summary(edition.language()),
                "partOf", term.parent(),
                "until", term.until().map(day -> day.iso()),
                "successors",
                        term.successors().stream()
                                .map(successor -> successor(term, successor, edition))
                                .toList(),
                "note", term.note(edition.language()),
                "source", term.source().map(DataParts::source),
                "address", edition.addresses().full(term),
                "contents",
                        edition.contents().carrying(term).stream()
                                .map(content -> DataParts.content(content, edition))
                                .toList());
    }

    private static Map<String, Object> successor(
            Term term, Term.Successor successor, Edition edition) {
        return Json.object(
                "id", successor.id(),
                "name",
                        successor
                                .id()
                                .flatMap(id -> edition.publication().term(term.type(), id))
                                .map(edition.terms()::name)
                                .or(successor::name),
                "since", successor.from().map(day -> day.iso()),
                "scope", successor.note(edition.language()),
                "source", successor.source().map(DataParts::source));
    }
}
