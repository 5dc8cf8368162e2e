package vn.loa.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.lang.Syllable;
import vn.loa.lang.Telex;
import vn.loa.source.Diagnostic;

/**
 * Vietnamese is typed with its marks: a paragraph without any, or one typed while the keyboard did
 * not put them, is hard to read and found by no search for its words.
 */
public final class MarksAreTyped implements WordingRule {

    private static final int FEWEST_WORDS = 8;

    /**
     * Words that can only be Vietnamese without marks: an English sentence may have one by chance.
     */
    private static final int FEWEST_SIGNS = 2;

    @Override
    public Check in(Publication publication) {
        return MarksAreTyped::check;
    }

    private static Stream<Diagnostic> check(Prose prose) {
        return Paragraphs.areIn(prose)
                        && prose.language().equals(Language.VIETNAMESE)
                        && mayLackMarks(prose.text())
                ? problems(prose)
                : Stream.empty();
    }

    /** Each of the two told once in a text. */
    private static Stream<Diagnostic> problems(Prose prose) {
        List<Paragraphs.Part> parts =
                Paragraphs.of(prose.text()).all().stream()
                        .filter(part -> part.text().indexOf('`') < 0)
                        .toList();
        return Stream.concat(
                parts.stream().flatMap(part -> keysLeft(prose, part).stream()).limit(1),
                parts.stream().filter(MarksAreTyped::isBare).limit(1).map(p -> bare(prose, p)));
    }

    /** False in nearly all texts: many words in a row without a mark, or keys of one, are rare. */
    private static boolean mayLackMarks(String text) {
        int bare = 0;
        boolean word = false;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u00c0') {
                bare = 0;
                word = false;
            } else if (c == ' ' || c == '\n') {
                bare += word ? 1 : 0;
                word = false;
            } else if (c >= 'A') {
                word = true;
                if (bare >= FEWEST_WORDS - 2 || isKeys(before, c)) {
                    return true;
                }
            }
            before = c;
        }
        return false;
    }

    /** Two keys that together stand for a letter with a mark. */
    private static boolean isKeys(char first, char second) {
        return first == second && "aeod".indexOf(second) >= 0
                || second == 'w' && "aou".indexOf(first) >= 0;
    }

    private static boolean isBare(Paragraphs.Part part) {
        boolean bare = part.text().chars().noneMatch(c -> c >= '\u00c0' && Character.isLetter(c));
        List<String> words = bare ? part.words() : List.of();
        return words.size() >= FEWEST_WORDS
                && words.stream().filter(Syllable::hasLostMarks).count() >= FEWEST_SIGNS;
    }

    private static Diagnostic bare(Prose prose, Paragraphs.Part part) {
        return Diagnostic.warning(
                        "marks-missing",
                        prose.at(part.at()),
                        "đoạn này viết không dấu nên khó đọc và tìm không thấy",
                        "this paragraph lacks the marks of Vietnamese")
                .suggesting("gõ lại cho có dấu", "type it again with the marks");
    }

    private static Optional<Diagnostic> keysLeft(Prose prose, Paragraphs.Part part) {
        List<String> keys =
                part.words().stream()
                        .filter(word -> Telex.read(word).isPresent())
                        .distinct()
                        .toList();
        return keys.size() < FEWEST_SIGNS
                ? Optional.empty()
                : Optional.of(keysLeft(prose, part, keys.get(0)));
    }

    private static Diagnostic keysLeft(Prose prose, Paragraphs.Part part, String word) {
        String meant = Telex.read(word).orElseThrow();
        return Diagnostic.warning(
                        "marks-missing",
                        prose.at(part.at() + part.text().indexOf(word)),
                        "bộ gõ tiếng Việt chưa bật khi gõ đoạn này: “" + word + "”",
                        "the Vietnamese keyboard was off when this was typed: \"" + word + "\"")
                .suggesting(
                        "bật bộ gõ rồi gõ lại cả đoạn; chữ này là “" + meant + "”",
                        "turn the keyboard on and type the paragraph again; here \""
                                + meant
                                + "\" was meant");
    }
}
