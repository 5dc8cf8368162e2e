package vn.loa.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;

/**
 * Officers' abbreviations are in the vocabulary, where readers find them written out and search
 * finds both forms. Each unknown one is told once, where it stands first.
 */
public final class AbbreviationIsKnown {

    // Three letters or more, of which none is small; numbers of documents have a slash before.
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\d/&.-])(\\p{Lu}{3,}(?:-\\p{Lu}{2,})*)(?![\\p{L}\\d/.-])");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    // Words of everyday language and of AsciiDoc.
    private static final Set<String> EVERYDAY =
            Set.of(
                    "CAUTION",
                    "CSV",
                    "DNA",
                    "FAQ",
                    "HIV",
                    "HTML",
                    "IMPORTANT",
                    "NOTE",
                    "PDF",
                    "PNG",
                    "SIM",
                    "SMS",
                    "SOS",
                    "SVG",
                    "TIP",
                    "TXT",
                    "URL",
                    "USB",
                    "WARNING",
                    "WHO",
                    "YAML",
                    "ZIP");
    private static final Set<String> FIELDS =
            Set.of("", "summary", "plain", "details", "text", "duties", "tasks", "targets");

    private final Set<String> known = new HashSet<>(EVERYDAY);
    private final Language language;

    /** The rule for the texts of one publication. */
    public AbbreviationIsKnown(Publication publication) {
        known.addAll(publication.vocabulary().abbreviations().keySet());
        language = publication.settings().language();
    }

    /**
     * Abbreviations that neither the vocabulary nor everyday language knows, each at its first
     * place in a text.
     */
    public List<Diagnostic> check(List<Prose> text) {
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
        if (!hasCapitals(prose.text())) {
            return;
        }
        CAPITALS.matcher(prose.text())
                .results()
                .filter(match -> !isShouted(prose.text(), match.start(), match.end()))
                .forEach(
                        match -> {
                            String typed = match.group(1);
                            if (!known.contains(typed)
                                    && !ROMAN.matcher(typed).matches()
                                    && !found.containsKey(typed)) {
                                found.put(typed, unknown(typed, prose, match.start()));
                            }
                        });
    }

    private static boolean hasCapitals(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Character.isUpperCase(text.charAt(i)) ? run + 1 : 0;
            if (run == 3) {
                return true;
            }
        }
        return false;
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
