package vn.loa.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;

/**
 * Ids that two files of a publication's vocabulary give: what the later says would hold everywhere.
 */
final class SameIds {

    /** Whose wrong name would send people to a wrong door. */
    private static final Set<Term.Type> NAMED = Set.of(Term.Type.AGENCY, Term.Type.PLACE);

    private SameIds() {}

    /**
     * @param own what earlier files say
     * @param more what one more file says
     */
    static List<Diagnostic> in(Vocabulary own, Vocabulary more) {
        return more.terms().entrySet().stream()
                .filter(entry -> NAMED.contains(entry.getKey()))
                .flatMap(
                        entry ->
                                twice(
                                        own.terms().getOrDefault(entry.getKey(), Map.of()),
                                        entry.getValue()))
                .toList();
    }

    private static Stream<Diagnostic> twice(Map<String, Term> known, Map<String, Term> terms) {
        return terms.values().stream()
                .filter(term -> isOther(term, known.get(term.id())))
                .map(term -> diagnostic(term, known.get(term.id())));
    }

    /** Who writes the same name twice loses nothing. */
    private static boolean isOther(Term term, Term first) {
        return first != null
                && !first.name(Language.VIETNAMESE).equals(term.name(Language.VIETNAMESE));
    }

    private static Diagnostic diagnostic(Term term, Term first) {
        String place = first.origin().file() + ":" + first.origin().line();
        String name = first.name(Language.VIETNAMESE);
        return Diagnostic.error(
                        "duplicate-key",
                        term.origin(),
                        "mã “" + term.id() + "” đã là của “" + name + "” (" + place + ")",
                        "the id \"" + term.id() + "\" is that of \"" + name + "\" (" + place + ")")
                .suggesting(
                        "giữ một chỗ; nếu là hai điều khác nhau thì đặt mã khác",
                        "keep one of them; give two different things two ids");
    }
}
