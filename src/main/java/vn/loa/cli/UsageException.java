package vn.loa.cli;

import java.util.Optional;
import vn.loa.source.Message;

/** The command cannot be carried out as it was given. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    UsageException(Message explanation) {
        super(explanation.english());
        this.explanation = explanation;
    }

    UsageException(String vietnamese, String english) {
        this(new Message(vietnamese, english));
    }

    /** The same, asking whether a name like the one typed was meant. */
    UsageException meaning(Optional<String> near) {
        return near.map(name -> new UsageException(explanation.asking(name))).orElse(this);
    }

    Message explanation() {
        return explanation;
    }
}
