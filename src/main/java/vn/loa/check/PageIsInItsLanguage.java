package vn.loa.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;

/** A text in English is no Vietnamese page: it belongs in a file of its own language. */
public final class PageIsInItsLanguage implements WordingRule {

    private static final Set<String> ENGLISH =
            Set.of(
                    "the", "of", "and", "to", "in", "is", "you", "that", "for", "are", "with", "on",
                    "be", "or", "this", "your", "by", "who", "it", "as", "from", "have", "not");

    private static final int FEWEST_WORDS = 20;

    @Override
    public Check in(Publication publication) {
        return prose ->
                prose.field().isEmpty()
                                && prose.language().equals(Language.VIETNAMESE)
                                && !isMarked(prose.text())
                                && isEnglish(prose.text())
                        ? Stream.of(problem(prose))
                        : Stream.empty();
    }

    /** Whether a text has the letters of Vietnamese; told by its beginning in nearly all. */
    private static boolean isMarked(String text) {
        int marked = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marked += c == 'đ' || c == 'ư' || c == 'ơ' || c >= '\u1ea0' && c <= '\u1ef9' ? 1 : 0;
            if (marked > 10 && marked * 50 > i) {
                return true;
            }
        }
        return marked * 50 > text.length();
    }

    private static boolean isEnglish(String text) {
        List<String> words =
                Paragraphs.of(text).all().stream()
                        .flatMap(part -> part.words().stream())
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList();
        long own = words.stream().filter(ENGLISH::contains).count();
        return words.size() >= FEWEST_WORDS && own * 5 >= words.size();
    }

    private static Diagnostic problem(Prose prose) {
        String file = prose.start().file();
        String name = file.substring(file.lastIndexOf('/') + 1);
        String renamed = name.replaceFirst("(\\.[^.]*)$", ".en$1");
        return Diagnostic.warning(
                        "page-not-vietnamese",
                        prose.at(0),
                        "tệp này là bản tiếng Việt mà bài viết bằng tiếng Anh",
                        "this is the Vietnamese version, yet the text is English")
                .suggesting(
                        "đổi tên tệp thành " + renamed + ", rồi viết bản tiếng Việt ở " + name,
                        "rename the file to " + renamed + " and write the Vietnamese in " + name);
    }
}
