package vn.loa.source;

/** A sentence to the writer, in Vietnamese and in English. */
public record Message(String vietnamese, String english) {

    /** A sentence that is the same in both languages, such as a name or a corrected line. */
    public static Message same(String text) {
        return new Message(text, text);
    }

    /** The sentence without its end, asking whether a name like the one typed was meant. */
    public Message asking(String near) {
        return new Message(
                vietnamese + "; có phải ý bạn là “" + near + "”?",
                english + "; did you mean \"" + near + "\"?");
    }

    /** The sentence in English or in Vietnamese. */
    public String text(boolean inEnglish) {
        return inEnglish ? english : vietnamese;
    }
}
