package vn.loa.cli;

import vn.loa.source.Message;

/** The command cannot be carried out as it was given. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    UsageException(String vietnamese, String english) {
        super(english);
        this.explanation = new Message(vietnamese, english);
    }

    Message explanation() {
        return explanation;
    }
}
