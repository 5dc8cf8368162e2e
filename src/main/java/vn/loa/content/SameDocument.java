package vn.loa.content;

import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.lang.Folding;

/** Whether citations mean one document, however their writers put it. */
record SameDocument(Publication publication) {

    /**
     * Two citations mean one document: the same number, and no issuer or year that speaks against
     * it (numbers begin anew each year); without numbers, the same title.
     */
    boolean same(Plan.Basis a, Plan.Basis b) {
        if (a.number().isEmpty() || b.number().isEmpty()) {
            return a.number().isEmpty()
                    && b.number().isEmpty()
                    && a.title().isPresent()
                    && a.title()
                            .map(SameDocument::folded)
                            .equals(b.title().map(SameDocument::folded))
                    && agree(a.issuer().map(this::issuer), b.issuer().map(this::issuer));
        }
        return DocumentNumber.key(a.number().get()).equals(DocumentNumber.key(b.number().get()))
                && agree(a.issuer().map(this::issuer), b.issuer().map(this::issuer))
                && agree(a.date().map(PartialDate::year), b.date().map(PartialDate::year));
    }

    private static <T> boolean agree(Optional<T> a, Optional<T> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static String folded(String text) {
        return Folding.plain(text).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** An agency by its id, its name or its short name; else the plain text. */
    String issuer(String written) {
        return publication
                .term(Term.Type.AGENCY, written)
                .or(
                        () ->
                                publication.terms(Term.Type.AGENCY).stream()
                                        .filter(term -> isCalled(term, written))
                                        .findFirst())
                .map(Term::id)
                .orElseGet(() -> folded(written));
    }

    private static boolean isCalled(Term agency, String written) {
        return Stream.concat(agency.names().values().stream(), agency.shortName().stream())
                .anyMatch(name -> folded(name).equals(folded(written)));
    }
}
