package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.loa.content.Prose;

/** Texts between empty lines that people read as sentences: no headings, tables or code. */
record Paragraphs(List<Part> all) {

    private static final Set<String> TEXTS = Set.of("", "details", "summary");

    /**
     * @param at place of its first letter in the text
     */
    record Part(int at, String text) {

        /** Words as they are typed, signs beside them left out. */
        List<String> words() {
            var words = new ArrayList<String>();
            int first = -1; // letter of the word that is open
            int last = -1;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : ' ';
                if (Character.isLetterOrDigit(c)) {
                    first = first < 0 ? i : first;
                    last = i;
                } else if (Character.isWhitespace(c) && first >= 0) {
                    words.add(text.substring(first, last + 1));
                    first = -1;
                }
            }
            return words;
        }
    }

    static boolean areIn(Prose prose) {
        return TEXTS.contains(prose.field());
    }

    static Paragraphs of(String text) {
        var all = new ArrayList<Part>();
        boolean fenced = false;
        for (int start = 0; start < text.length(); ) {
            int empty = text.indexOf("\n\n", start);
            int end = empty < 0 ? text.length() : empty;
            String part = text.substring(start, end);
            boolean fence = part.contains("```") || part.contains("~~~");
            if (!fenced && !fence && isProse(part)) {
                int first = start + part.length() - part.stripLeading().length();
                all.add(new Part(first, part.strip()));
            }
            fenced = fenced != odd(part);
            start = end + 2;
        }
        return new Paragraphs(all);
    }

    /** Whether a part opens more code than it closes. */
    private static boolean odd(String part) {
        int count = 0;
        for (int at = part.indexOf("```"); at >= 0; at = part.indexOf("```", at + 3)) {
            count++;
        }
        for (int at = part.indexOf("~~~"); at >= 0; at = part.indexOf("~~~", at + 3)) {
            count++;
        }
        return count % 2 == 1;
    }

    private static boolean isProse(String part) {
        String text = part.stripLeading();
        return !text.isEmpty()
                && "#|<`=:".indexOf(text.charAt(0)) < 0
                && !part.startsWith("    ")
                && !part.startsWith("\t");
    }
}
