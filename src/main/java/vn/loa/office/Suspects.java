package vn.loa.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.lang.Syllable;
import vn.loa.office.Slips.Slip;

/**
 * Words that no list knows but that can hardly be right: what is no syllable, a syllable in two
 * pieces, a word said twice, and one that stands beside its neighbours only with other marks.
 */
final class Suspects {

    private static final Pattern PIECE = Pattern.compile("\\p{L}+|\\d+|[^\\s\\p{L}\\d]");
    private static final Pattern TWICE =
            Pattern.compile(
                    "của|và|các|cho|là|được|trong|với|những|để|tại|về|có|đã|sẽ|theo|bị|này|khi|trên|một|phải|đến|do|ở");

    /** Words that a scanner takes for each other so often that any usual pair tells them apart. */
    private static final Set<String> CONFUSED = Set.of("để", "đề", "dễ", "đê", "đễ", "dể", "đẻ");

    /** How often a pair must have been seen to speak against an unknown syllable. */
    private static final int OFTEN = 4;

    /**
     * @param glued whether a sign or digit stands at it without a blank: an address, a loan
     */
    private record Piece(String text, int from, int to, boolean glued) {

        boolean isWord() {
            return Character.isLetter(text.codePointAt(0));
        }

        boolean isSmall() {
            return isWord() && text.equals(text.toLowerCase(Locale.ROOT));
        }
    }

    private final WordPairs pairs = WordPairs.builtIn();
    private final String text;
    private final int line;
    private final List<Piece> pieces;
    private final List<Slip> found = new ArrayList<>();

    private Suspects(String text, int line) {
        this.text = text;
        this.line = line;
        this.pieces = pieces(text);
    }

    static List<Slip> in(String text, int line) {
        var suspects = new Suspects(text, line);
        int i = 0;
        while (i < suspects.pieces.size()) {
            i += Math.max(1, suspects.at(i));
        }
        return List.copyOf(suspects.found);
    }

    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            char before = piece.start() == 0 ? ' ' : text.charAt(piece.start() - 1);
            char after = piece.end() == text.length() ? ' ' : text.charAt(piece.end());
            boolean glued =
                    "@_/&'’-.".indexOf(before) >= 0
                            || Character.isDigit(before)
                            || "@_/&'’-".indexOf(after) >= 0
                            || Character.isDigit(after);
            pieces.add(new Piece(piece.group(), piece.start(), piece.end(), glued));
        }
        return pieces;
    }

    /** How many pieces from here a suspect takes; 0 without one. */
    private int at(int i) {
        Piece piece = pieces.get(i);
        if (!piece.isWord() || piece.glued() || !isCommon(i)) {
            return 0;
        }
        int taken = split(i);
        taken = taken > 0 ? taken : twice(i);
        taken = taken > 0 ? taken : impossible(i);
        return taken > 0 ? taken : unlikely(i);
    }

    /** In small letters, or with a capital only because a sentence begins: no name. */
    private boolean isCommon(int i) {
        Piece piece = pieces.get(i);
        boolean begins = i == 0 || pieces.get(i - 1).text().matches("[.:;!?“*+–-]");
        String rest = piece.text().substring(1);
        return piece.isSmall()
                || begins
                        && !rest.isEmpty()
                        && rest.equals(rest.toLowerCase(Locale.ROOT))
                        && i + 1 < pieces.size()
                        && pieces.get(i + 1).isSmall();
    }

    private String word(int i) {
        return i >= 0 && i < pieces.size() && pieces.get(i).isWord() ? pieces.get(i).text() : "";
    }

    private boolean oneBlank(int i) {
        return i + 1 < pieces.size()
                && pieces.get(i + 1).from() == pieces.get(i).to() + 1
                && !pieces.get(i + 1).glued();
    }

    /** "phòn g", "đ ể". */
    private int split(int i) {
        String left = word(i);
        String right = word(i + 1);
        if (right.isEmpty() || !oneBlank(i) || !pieces.get(i + 1).isSmall()) {
            return 0;
        }
        boolean odd = !isUsual(left) || !isUsual(right);
        if (odd && pairs.count(left, right) == 0 && pairs.knows(left + right)) {
            return add(i, i + 1, left + right);
        }
        return 0;
    }

    private boolean isUsual(String word) {
        return Syllable.isPossible(word) && pairs.knows(word);
    }

    /** "của của". */
    private int twice(int i) {
        boolean again = word(i).equals(word(i + 1)) && oneBlank(i);
        return again && TWICE.matcher(word(i)).matches() ? add(i, i + 1, word(i)) : 0;
    }

    private int impossible(int i) {
        String word = word(i);
        boolean plain = word.matches("[A-Za-z]+");
        // "vectơ", "môtơ": loans end so.
        boolean foreign = word.matches("(?iu).*[fjwz].*|.{2,}tơ");
        boolean lost = plain ? Syllable.hasLostMarks(word) : !foreign && !Syllable.isPossible(word);
        if (!lost || word.length() < 2) {
            return 0;
        }
        String better =
                two(word)
                        .or(() -> better(i).map(Better::word))
                        .or(() -> pairs.otherMarks(word).findFirst())
                        .orElse("");
        return add(i, i, better);
    }

    /** "tráchnhiệm": two words without a blank. */
    private Optional<String> two(String word) {
        for (int cut = 2; cut < word.length() - 1; cut++) {
            if (pairs.isWord(word.substring(0, cut), word.substring(cut))) {
                return Optional.of(word.substring(0, cut) + " " + word.substring(cut));
            }
        }
        return Optional.empty();
    }

    /**
     * @param times how often it stands with the neighbour that speaks for it
     */
    private record Better(String word, boolean withNext, int times) {}

    /** The word with other marks that its neighbours are used to, where they know not this one. */
    private int unlikely(int i) {
        String word = word(i);
        boolean known = pairs.count(word(i - 1), word) + pairs.count(word, word(i + 1)) > 0;
        if (word.length() < 2 || known || isNextOdd(i)) {
            return 0;
        }
        Optional<Better> better = better(i);
        if (better.isEmpty()) {
            return 0;
        }
        boolean next = better.get().withNext();
        String right = better.get().word();
        return next
                ? add(i, i + 1, right + " " + word(i + 1))
                : add(i - 1, i, word(i - 1) + " " + right);
    }

    /** "hướng dẩn": with other marks the next word would go with this one. */
    private boolean isNextOdd(int i) {
        String word = word(i);
        String next = word(i + 1);
        return !next.isEmpty() && pairs.otherMarks(next).anyMatch(o -> pairs.isWord(word, o));
    }

    private Optional<Better> better(int i) {
        String word = word(i);
        boolean any = !pairs.knows(word) || CONFUSED.contains(word) || word.matches("[A-Za-z]+");
        return pairs.otherMarks(word)
                .filter(other -> !any || !CONFUSED.contains(word) || CONFUSED.contains(other))
                .flatMap(other -> beside(i, other, any))
                .max(Comparator.comparing(Better::times));
    }

    private Stream<Better> beside(int i, String other, boolean any) {
        var found = new ArrayList<Better>();
        String left = word(i - 1);
        String right = word(i + 1);
        // "về sinh hoạt": a neighbour that is another word's says nothing.
        if (!right.isEmpty() && !isWord(i + 1, i + 2) && speaks(other, right, any)) {
            found.add(new Better(other, true, pairs.count(other, right)));
        }
        if (!left.isEmpty() && !isWord(i - 2, i - 1) && speaks(left, other, any)) {
            found.add(new Better(other, false, pairs.count(left, other)));
        }
        return found.stream();
    }

    private boolean isWord(int left, int right) {
        return pairs.isWord(word(left), word(right));
    }

    private boolean speaks(String left, String right, boolean any) {
        return pairs.isWord(left, right) || any && pairs.count(left, right) >= OFTEN;
    }

    private int add(int from, int to, String right) {
        String wrong = text.substring(pieces.get(from).from(), pieces.get(to).to());
        found.add(new Slip(wrong, right, line, true));
        return to - from + 1;
    }
}
