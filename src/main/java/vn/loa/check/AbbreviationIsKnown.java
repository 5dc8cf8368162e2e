package vn.loa.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.lang.Syllable;
import vn.loa.source.Diagnostic;

/**
 * Officers' abbreviations are in the vocabulary, where readers find them written out and search
 * finds both forms. Each unknown one is told once, where it stands first.
 */
public final class AbbreviationIsKnown {

    // Three letters or more, of which none is small; numbers of documents have a slash before.
    private static final Pattern CAPITALS =
            Pattern.compile(
                    "(?<![\\p{L}\\d/&._-])(\\p{Lu}{3,}(?:-\\p{Lu}{2,}){0,20})(?![\\p{L}\\d/._-])");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    // Words of everyday language and of AsciiDoc.
    private static final Set<String> EVERYDAY =
            Set.of(
                    "ATM",
                    "CAUTION",
                    "CSV",
                    "DNA",
                    "EMAIL",
                    "FAQ",
                    "FAX",
                    "GPS",
                    "HIV",
                    "HTML",
                    "IMPORTANT",
                    "NOTE",
                    "OTP",
                    "PDF",
                    "PIN",
                    "PNG",
                    "SIM",
                    "SMS",
                    "SOS",
                    "STK",
                    "STT",
                    "SVG",
                    "TEL",
                    "TIP",
                    "TODO",
                    "TXT",
                    "URL",
                    "USB",
                    "WARNING",
                    "WHO",
                    "YAML",
                    "WIFI",
                    "ZIP",
                    "ĐVT");
    private static final Set<String> FIELDS =
            Set.of("", "summary", "plain", "details", "text", "duties", "tasks", "targets");

    private final Set<String> known = new HashSet<>(EVERYDAY);
    private final Language language;
    private final boolean wordsRead;

    /** The rule for the texts of one publication. */
    public AbbreviationIsKnown(Publication publication) {
        known.addAll(publication.vocabulary().abbreviations().keySet());
        language = publication.settings().language();
        wordsRead = publication.gaps().words().isEmpty();
    }

    /**
     * Abbreviations that neither the vocabulary nor everyday language knows, each at its first
     * place in a text.
     */
    public List<Diagnostic> check(List<Prose> text) {
        if (!wordsRead) {
            return List.of();
        }
        Map<String, Diagnostic> found = new LinkedHashMap<>();
        text.stream()
                .filter(p -> p.content().kind() != Kind.MATERIAL && FIELDS.contains(p.topField()))
                .filter(p -> p.language().equals(language))
                .forEach(p -> collect(p, found));
        return List.copyOf(found.values());
    }

    /** Of what several texts gave, in order, the first of each abbreviation. */
    public static Stream<Diagnostic> once(Stream<Diagnostic> found) {
        Map<String, Diagnostic> first = new LinkedHashMap<>();
        found.forEach(d -> first.putIfAbsent(d.message().vietnamese(), d));
        return first.values().stream().sorted(Diagnostic.ORDER);
    }

    private void collect(Prose prose, Map<String, Diagnostic> found) {
        String text = prose.text();
        char[] letters = text.toCharArray();
        Matcher capitals = CAPITALS.matcher(text).useTransparentBounds(true);
        for (int at = capitals(letters, 0); at < text.length(); ) {
            // Tried only where three capitals stand, as most of a text is small letters.
            boolean matches = capitals.region(at, text.length()).lookingAt();
            if (matches && !isShouted(text, capitals.start(), capitals.end())) {
                note(capitals.group(1), prose, at, found);
            }
            at = capitals(letters, matches ? capitals.end() : at + 1);
        }
    }

    private void note(String typed, Prose prose, int offset, Map<String, Diagnostic> found) {
        if (!known.contains(typed) && !ROMAN.matcher(typed).matches() && !isWord(typed)) {
            found.computeIfAbsent(typed, t -> unknown(t, prose, offset));
        }
    }

    /** Marks on a vowel make a word that is called out: KHẨN, CHÚ Ý. */
    private static boolean isWord(String typed) {
        return typed.chars().anyMatch(c -> c >= '\u00c0' && c != 'Đ') && Syllable.isPossible(typed);
    }

    /** Where three capitals stand next to each other; the end of the text when nowhere. */
    private static int capitals(char[] text, int from) {
        int run = 0;
        for (int i = from; i < text.length; i++) {
            run = isCapital(text[i]) ? run + 1 : 0;
            if (run == 3) {
                return i - 2;
            }
        }
        return text.length;
    }

    /** Most letters are small ones of ASCII or come before all letters: these need no table. */
    private static boolean isCapital(char c) {
        return c >= 'A' && (c < 'a' || c > 'z') && Character.isUpperCase(c);
    }

    /** Whether the words beside it are in capitals too: a heading, not an abbreviation. */
    private static boolean isShouted(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 20), start);
        String after = text.substring(end, Math.min(text.length(), end + 20));
        return before.matches("(?s).*\\p{Lu}{2,}[ ,]+") || after.matches("(?s)[ ,]+\\p{Lu}{2,}.*");
    }

    private static Diagnostic unknown(String typed, Prose prose, int offset) {
        return Diagnostic.notice(
                        "unknown-abbreviation",
                        prose.at(offset),
                        "từ vựng chưa có chữ viết tắt “" + typed + "”",
                        "the vocabulary does not have the abbreviation \"" + typed + "\"")
                .suggesting(
                        "thêm vào content/vocabulary dưới abbreviations: " + typed + ": …",
                        "add to content/vocabulary under abbreviations: " + typed + ": …");
    }
}
