package vn.loa.check;

import java.util.List;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.content.Term;
import vn.loa.source.Diagnostic;

/** A word of the glossary is explained in words of its own, not in those of a new file. */
public final class TermIsExplained implements Rule {

    private final List<String> sentences;

    /**
     * @param sentences as new files have them
     */
    public TermIsExplained(List<String> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return Stream.of(Term.Type.values())
                .flatMap(type -> publication.terms(type).stream())
                .flatMap(this::left);
    }

    private Stream<Diagnostic> left(Term term) {
        return term.summaries().values().stream()
                .flatMap(said -> sentences.stream().filter(said.strip()::equals))
                .distinct()
                .map(sentence -> NothingIsLeftToFill.problem(term.origin(), sentence));
    }
}
