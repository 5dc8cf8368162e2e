package vn.loa.site;

import java.util.Set;
import vn.loa.lang.Language;
import vn.loa.lang.VietnameseRuns;

/**
 * Marks the Vietnamese that stands within texts of another language, names and what is quoted, so
 * that a screen reader says it with its Vietnamese voice.
 */
final class VietnameseWithin {

    private static final Set<String> LEFT_ALONE =
            Set.of("script", "style", "svg", "textarea", "option", "title");

    private static final String MARK = " lang=\"" + Language.VIETNAMESE.tag() + "\"";

    private VietnameseWithin() {}

    /** A finished page with these marked in its body, or a part of one. */
    static String in(String html) {
        int body = Math.max(0, html.indexOf("<body"));
        return TextRuns.changedBut(
                MARK, html, body, LEFT_ALONE, VietnameseWithin::mayHold, VietnameseWithin::marked);
    }

    /** Whether there is any letter with a mark. */
    private static boolean mayHold(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] > 0xbf && text[i] < 0x2000) {
                return true;
            }
        }
        return false;
    }

    private static String marked(String text) {
        var marked = new StringBuilder(text.length() + 40);
        int done = 0;
        for (VietnameseRuns.Run run : VietnameseRuns.in(text)) {
            marked.append(text, done, run.start()).append("<span").append(MARK).append('>');
            marked.append(text, run.start(), run.end()).append("</span>");
            done = run.end();
        }
        return marked.append(text, done, text.length()).toString();
    }
}
