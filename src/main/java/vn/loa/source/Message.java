package vn.loa.source;

/** A sentence to the writer, in Vietnamese and in English. */
public record Message(String vietnamese, String english) {

    /** A sentence that is the same in both languages, such as a name or a corrected line. */
    public static Message same(String text) {
        return new Message(text, text);
    }

    /** The sentence in English or in Vietnamese. */
    public String text(boolean inEnglish) {
        return inEnglish ? english : vietnamese;
    }
}
