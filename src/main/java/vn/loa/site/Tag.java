package vn.loa.site;

/** The tag that a walk over finished HTML has come to. Nothing is copied out of the page for it. */
final class Tag {

    private static final char[] AS_WRITTEN = "data-as-written".toCharArray();
    private static final char[] CLASS = " class=\"".toCharArray();
    private static final char[] COMMENT = "<!--".toCharArray();

    private final char[] html;
    private final int pageEnd;
    private int start;
    private int end;
    private long name;
    private boolean opens;
    private boolean asWritten;

    /**
     * @param pageEnd behind the part of the page that is walked over
     */
    Tag(char[] html, int pageEnd) {
        this.html = html;
        this.pageEnd = pageEnd;
    }

    /**
     * The name of an element as a number, which is quick to compare; names that pages have differ.
     */
    static long name(String element) {
        char[] letters = element.toCharArray();
        return name(letters, 0, letters.length);
    }

    private static long name(char[] html, int from, int before) {
        long name = 0;
        for (int i = from; i < before && isPartOfName(html[i]); i++) {
            name = name * 131 + html[i];
        }
        return name;
    }

    private static boolean isPartOfName(char c) {
        return isLetter(c) || c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The name of a class as a number. */
    static long className(String name) {
        return className(name.toCharArray(), 0, name.length());
    }

    private static long className(char[] html, int from, int before) {
        long name = 0;
        for (int i = from; i < before && html[i] != '"' && html[i] != ' '; i++) {
            name = name * 131 + html[i];
        }
        return name;
    }

    /** Whether a tag or a comment stands at a place; then this is it. */
    boolean readAt(int at) {
        if (html[at] != '<' || at + 1 == pageEnd) {
            return false;
        }
        char next = html[at + 1];
        if (!isLetter(next) && next != '/' && next != '!') {
            return false;
        }
        start = at;
        opens = next != '/';
        name = name(html, at + (opens ? 1 : 2), pageEnd);
        asWritten = false;
        end = begins(COMMENT, at) ? commentEnd() : readToEnd();
        return true;
    }

    /** Behind the tag; a value in quotes may hold what looks like its end. */
    private int readToEnd() {
        boolean quoted = false;
        for (int i = start + 1; i < pageEnd; i++) {
            char c = html[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '>' && !quoted) {
                return i + 1;
            } else if (c == ' ' && begins(AS_WRITTEN, i + 1)) {
                asWritten = opens;
            }
        }
        return pageEnd;
    }

    private int commentEnd() {
        for (int i = start + COMMENT.length; i + 3 <= pageEnd; i++) {
            if (html[i] == '-' && html[i + 1] == '-' && html[i + 2] == '>') {
                return i + 3;
            }
        }
        return pageEnd;
    }

    private boolean begins(char[] wanted, int at) {
        if (at + wanted.length > pageEnd) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (html[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Behind its last letter. */
    int end() {
        return end;
    }

    /** The number of its element, see {@link #name(String)}. */
    long name() {
        return name;
    }

    /** Whether it is a start tag, or a comment. */
    boolean opens() {
        return opens;
    }

    /** Whether it says that the text of its element stays as it is. */
    boolean isAsWritten() {
        return asWritten;
    }

    /** The number of its first class; 0 without one. */
    long firstClass() {
        int at = find(CLASS);
        return at < 0 ? 0 : className(html, at + CLASS.length, end);
    }

    /** Whether these letters stand in it, the first of them a space. */
    boolean holds(char[] letters) {
        return find(letters) >= 0;
    }

    private int find(char[] letters) {
        for (int i = start; i + letters.length <= end; i++) {
            if (html[i] == ' ' && begins(letters, i)) {
                return i;
            }
        }
        return -1;
    }
}
