package vn.loa.check;

import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/** One truth that everything typed should keep to. */
public interface WordingRule {

    /**
     * Looks at one piece of text.
     *
     * @param publication what it belongs to
     */
    Stream<Diagnostic> check(Prose prose, Publication publication);
}
