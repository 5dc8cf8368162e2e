package vn.loa.check;

import java.text.Normalizer;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/**
 * Letters are letters: the bold or slanting ones that people paste from social networks are signs
 * of mathematics, which no search finds and no screen reader reads as words.
 */
public final class LettersArePlain implements WordingRule {

    /** First halves of all mathematical letters. */
    private static final char MATHEMATICAL = '\uD835';

    @Override
    public Check in(Publication publication) {
        return LettersArePlain::check;
    }

    /** Told once in a text: who pastes one such word pastes more. */
    private static Stream<Diagnostic> check(Prose prose) {
        int at = first(prose.text());
        return at < 0 ? Stream.empty() : Stream.of(problem(prose, at));
    }

    private static int first(String text) {
        int styled = text.indexOf(MATHEMATICAL);
        // Wide letters of East Asia stand so near the end of all that few texts hold any beyond.
        for (int i = 0; styled < 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uff21' && c <= '\uff5a') {
                styled = i;
            }
        }
        return styled;
    }

    private static Diagnostic problem(Prose prose, int at) {
        String text = prose.text();
        int end = at;
        while (end < text.length() && "\n.,;:!?|".indexOf(text.charAt(end)) < 0 && end < at + 80) {
            end++;
        }
        String plain = Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC).strip();
        return Diagnostic.warning(
                        "styled-letters",
                        prose.at(at),
                        "chữ kiểu ở đây là ký hiệu toán học: ô tìm kiếm không thấy, máy đọc không đọc",
                        "the fancy letters here are signs of mathematics: no search finds them, no"
                                + " screen reader reads them")
                .suggesting(
                        "gõ lại bằng chữ thường: " + plain + "; chữ đậm thì viết **chữ**",
                        "type plain letters: " + plain + "; for bold ones write **words**");
    }
}
