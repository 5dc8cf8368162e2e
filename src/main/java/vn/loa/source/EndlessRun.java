package vn.loa.source;

/**
 * A run of letters, digits or signs without a space so long that nobody wrote it: it was pasted. It
 * is refused when a text is read, so that no later step meets one.
 */
public final class EndlessRun {

    /** Longest run of a text, in characters; the longest addresses people use are as long. */
    public static final int LONGEST = 2_000;

    private static final Message ADVICE =
            new Message(
                    "tìm dãy ấy (thường do dán nhầm) rồi xóa, hoặc tách bằng dấu chấm và dòng"
                            + " trống",
                    "find it (most are pasted by mistake) and delete it, or divide it by full"
                            + " stops and empty lines");

    private EndlessRun() {}

    /** The text again, or the problem of its first run that is too long. */
    static Outcome<String> refused(SourceFile file, String text) {
        // The signs between the cells of a table divide it as spaces do.
        String dividing = file.extension().equals("csv") ? ",;" : "";
        int start = 0;
        while (start + LONGEST < text.length()) {
            // From behind: what stands before the last space of so many letters is not looked at.
            int at = start + LONGEST;
            while (at >= start && !divides(text.charAt(at), dividing)) {
                at--;
            }
            if (at < start) {
                return Outcome.failed(at(place(file, text, start)));
            }
            start = at + 1;
        }
        return Outcome.ok(text);
    }

    private static boolean divides(char c, String dividing) {
        return c <= ' ' || c > '~' && Character.isSpaceChar(c) || dividing.indexOf(c) >= 0;
    }

    private static Position place(SourceFile file, String text, int offset) {
        int line = 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Position(file.path(), line, offset - text.lastIndexOf('\n', offset - 1));
    }

    private static Diagnostic at(Position start) {
        return Diagnostic.error(
                        "run-too-long",
                        start,
                        "từ đây có hơn 2.000 chữ, số hoặc dấu liền nhau mà không có dấu cách",
                        "from here on there are more than 2,000 letters, digits or signs without a"
                                + " space")
                .suggesting(ADVICE.vietnamese(), ADVICE.english());
    }

    /**
     * The problem of a file on which a step after reading gave up.
     *
     * @param at the file, or the text in it
     */
    public static Diagnostic in(Position at) {
        return Diagnostic.error(
                        "run-too-long",
                        at,
                        "có một dãy chữ hoặc số dài hàng nghìn ký tự, Loa không đọc hết được",
                        "a run of letters or digits of thousands of characters cannot be read to"
                                + " its end")
                .suggesting(ADVICE.vietnamese(), ADVICE.english());
    }
}
