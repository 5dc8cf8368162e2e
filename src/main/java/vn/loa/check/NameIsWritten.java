package vn.loa.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.content.Term;
import vn.loa.lang.Nearest;
import vn.loa.source.Diagnostic;

/**
 * Where a name may stand or the id of an agency, an id that is none would be printed as it was
 * typed; so would any where only names stand.
 */
public final class NameIsWritten implements WordingRule {

    /** Fields that take a name, or the id of an agency. */
    private static final Set<String> LOOKED_UP = Set.of("reports.to", "basis.issuer");

    /** Fields that are printed as they were typed. */
    private static final Set<String> PRINTED =
            Set.of("place", "organization", "recipients", "signer.office");

    @Override
    public Check in(Publication publication) {
        Map<String, Term> known = new TreeMap<>();
        for (Term.Type type : new Term.Type[] {Term.Type.AGENCY, Term.Type.PLACE}) {
            publication
                    .vocabulary()
                    .terms()
                    .getOrDefault(type, Map.of())
                    .forEach(known::putIfAbsent);
        }
        Nearest near = Nearest.among(known.keySet());
        return prose ->
                isField(prose.field()) && isId(prose.text())
                        ? problem(prose, known, near).stream()
                        : Stream.empty();
    }

    private static boolean isField(String field) {
        return PRINTED.contains(field) || LOOKED_UP.contains(field);
    }

    private static Optional<Diagnostic> problem(
            Prose prose, Map<String, Term> known, Nearest near) {
        String id = prose.text().strip();
        Optional<Term> meant = meant(id, known, near);
        return LOOKED_UP.contains(prose.field())
                ? meant.filter(term -> !term.id().equals(id)).map(term -> unknown(prose, term))
                : meant.map(term -> shown(prose, term));
    }

    private static boolean isId(String text) {
        return text.strip().matches("[a-z0-9]+(?:-[a-z0-9]+){0,20}");
    }

    private static Optional<Term> meant(String id, Map<String, Term> known, Nearest near) {
        // A word of its own is like too many short ids.
        Optional<String> like = id.contains("-") ? near.to(id) : Optional.empty();
        return Optional.ofNullable(known.get(id)).or(() -> like.map(known::get));
    }

    private static Diagnostic unknown(Prose prose, Term near) {
        String id = prose.text().strip();
        return Diagnostic.warning(
                        "unknown-id",
                        prose.at(0),
                        "danh sách cơ quan chưa có “" + id + "”",
                        "the vocabulary has no \"" + id + "\" among its agencies")
                .suggestingName(Optional.of(near.id()));
    }

    private static Diagnostic shown(Prose prose, Term term) {
        String id = prose.text().strip();
        String name = term.name(prose.language());
        return Diagnostic.warning(
                        "id-shown",
                        prose.at(0),
                        "“" + id + "” là mã, sẽ hiện nguyên chữ như vậy ở đây",
                        "\"" + id + "\" is an id and shows here as it stands")
                .suggesting("viết tên: " + name, "write the name: " + name);
    }
}
