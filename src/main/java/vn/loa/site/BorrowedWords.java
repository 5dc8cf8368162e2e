package vn.loa.site;

import java.util.Map;
import java.util.Set;
import vn.loa.lang.Language;

/**
 * Marks the words of the frame that a language has not got yet with the language they are in, so
 * that nobody hears Vietnamese with the voice of another.
 *
 * @param languages of each text
 */
record BorrowedWords(Map<String, Language> languages) {

    private static final Set<String> LEFT_ALONE =
            Set.of("script", "style", "svg", "textarea", "option", "title");

    private static final String MARK = " lang=\"";

    /** A finished page with these marked in its body. */
    String in(String html) {
        return languages.isEmpty()
                ? html
                : TextRuns.changedBut(
                        MARK,
                        html,
                        Math.max(0, html.indexOf("<body")),
                        LEFT_ALONE,
                        (text, start, end) -> end - start > 1,
                        this::marked);
    }

    private String marked(String text) {
        String said = text.strip().replaceFirst("[:.]$", "");
        Language language = languages.get(said.replace("&amp;", "&").replace("&#39;", "'"));
        if (language == null) {
            return text;
        }
        String span = "<span" + MARK + language.tag() + "\">" + said + "</span>";
        return text.replace(said, span);
    }
}
