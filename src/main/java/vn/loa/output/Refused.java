package vn.loa.output;

import java.io.IOException;
import vn.loa.source.Message;

/** The target folder cannot be published to as it is; nothing was changed. */
public final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    public Refused(String vietnamese, String english) {
        super(english);
        this.explanation = new Message(vietnamese, english);
    }

    /** Why, and what to do. */
    public Message explanation() {
        return explanation;
    }
}
