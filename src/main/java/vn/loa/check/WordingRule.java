package vn.loa.check;

import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/** One truth that everything typed should keep to. */
public interface WordingRule {

    /** The rule for the texts of one publication; called for many texts, from many threads. */
    Check in(Publication publication);

    /** Looks at one piece of text. */
    interface Check {
        Stream<Diagnostic> check(Prose prose);
    }
}
