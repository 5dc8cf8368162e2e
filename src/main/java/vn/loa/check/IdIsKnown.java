package vn.loa.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Term;
import vn.loa.lang.Nearest;
import vn.loa.source.Diagnostic;

/**
 * Topics, needs, audiences, agencies and places are ids of the vocabulary. Others get their page,
 * and a warning.
 */
public final class IdIsKnown implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return publication.contents().stream()
                .flatMap(
                        content ->
                                Arrays.stream(Term.Type.values())
                                        .flatMap(type -> unknown(publication, content, type)));
    }

    private static Stream<Diagnostic> unknown(
            Publication publication, Content content, Term.Type type) {
        List<String> known = publication.vocabulary().terms(type).stream().map(Term::id).toList();
        return Publication.references(content, type).stream()
                .filter(reference -> !known.contains(reference.id()))
                .map(reference -> warning(reference, type, known));
    }

    private static Diagnostic warning(Reference reference, Term.Type type, List<String> known) {
        String id = reference.id();
        return Diagnostic.warning(
                        "unknown-id",
                        reference.at(),
                        "từ vựng không có “" + id + "” trong mục " + type.key(),
                        "the vocabulary has no \"" + id + "\" among its " + type.key())
                .suggesting(
                        "thêm vào content/vocabulary dưới " + type.key() + ": " + id + ": Tên gọi",
                        "add to content/vocabulary under " + type.key() + ": " + id + ": Name")
                .suggestingName(Nearest.to(id, known));
    }
}
