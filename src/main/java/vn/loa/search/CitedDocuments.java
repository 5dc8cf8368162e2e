package vn.loa.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Documents;
import vn.loa.content.Documents.Document;
import vn.loa.content.PartialDate;
import vn.loa.content.Publication;
import vn.loa.content.Term;
import vn.loa.lang.Language;

/**
 * What search reads of the documents that plans rest on: number, title, issuer and year, in the
 * publication's language. One that is held is found as the plan it is.
 */
final class CitedDocuments {

    private final Publication publication;
    private final Language own;

    CitedDocuments(Publication publication) {
        this.publication = publication;
        own = publication.settings().language();
    }

    Stream<SearchDocument> all() {
        return Documents.of(publication, own).all().stream()
                .filter(document -> document.held().isEmpty())
                .map(this::document);
    }

    private SearchDocument document(Document document) {
        List<String> numbers = document.number().stream().toList();
        List<String> issuers = document.issuer().map(this::name).stream().toList();
        return new SearchDocument(
                publication.routes().root(own) + Documents.ROOT + document.id() + "/",
                own.tag(),
                "document",
                joined(": ", numbers, document.title().stream().toList()),
                joined(", ", issuers, year(document)),
                List.of(),
                "",
                List.of(),
                issuers,
                List.of(),
                numbers,
                List.of(),
                document.date().map(PartialDate::first));
    }

    private String name(String issuer) {
        return publication.term(Term.Type.AGENCY, issuer).map(t -> t.name(own)).orElse(issuer);
    }

    private static List<String> year(Document document) {
        return document.date().map(date -> String.valueOf(date.year())).stream().toList();
    }

    private static String joined(String between, List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.joining(between));
    }
}
