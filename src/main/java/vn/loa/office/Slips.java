package vn.loa.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are probably slips of a scanner or a typist: told with a suggestion, never changed.
 */
final class Slips {

    /**
     * @param wrong as the source has it, with the word after it where that helps to find it
     * @param right likely words; empty where none is known
     * @param unlisted whether it is in no list but was judged by its form and its neighbours
     */
    record Slip(String wrong, String right, int line, boolean unlisted) {

        Slip(String wrong, String right, int line) {
            this(wrong, right, line, false);
        }
    }

    private static final Pattern SHARE_BEHIND = Pattern.compile("(?U)\\d{1,3}% trên \\p{Ll}+");
    private static final Pattern DIGIT_IN_WORD =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\d/.-])\\p{Ll}+[01]\\p{Ll}+(?![\\p{L}\\d])|(?<![\\p{L}\\d/.-])\\d*[OolI]\\d+(?=%|\\s(?:người|trường hợp|thôn|xã)\\b)");

    private final Map<Pattern, String> known;
    private final Map<Pattern, String> cores;

    private Slips(Map<Pattern, String> known, Map<Pattern, String> cores) {
        this.known = known;
        this.cores = cores;
    }

    static Slips builtIn() {
        var known = new LinkedHashMap<Pattern, String>();
        var cores = new LinkedHashMap<Pattern, String>();
        try (InputStream in = Slips.class.getResourceAsStream("slips.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains(" = "))
                    .map(line -> line.split(" = ", 2))
                    .sorted(Comparator.comparing((String[] pair) -> -pair[0].length()))
                    .forEach(
                            pair -> {
                                Pattern word = word(pair[0]);
                                known.put(word, pair[1].strip());
                                cores.put(word, pair[0].split(" \\(")[0]);
                            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Slips(known, cores);
    }

    private static Pattern word(String wrong) {
        // What stands in brackets must follow, but is not part of the slip.
        String[] parts = wrong.split(" \\(|\\)");
        String end = parts.length > 1 ? "(?= ?" + Pattern.quote(parts[1]) + ")" : "";
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(parts[0]) + "(?![\\p{L}\\d])" + end);
    }

    List<Slip> in(String text, int line) {
        var slips = new ArrayList<Slip>();
        String left = text;
        for (var entry : known.entrySet()) {
            // Looking for the bare letters first saves most of the time.
            if (!left.contains(cores.get(entry.getKey()))) {
                continue;
            }
            Matcher slip = entry.getKey().matcher(left);
            if (slip.find()) {
                slips.add(new Slip(slip.group(), entry.getValue(), line));
                left = slip.replaceAll(" ; ");
            }
        }
        Matcher share = SHARE_BEHIND.matcher(left);
        if (share.find()) {
            slips.add(new Slip(share.group(), "trên " + share.group().replace(" trên", ""), line));
        }
        Matcher digit = DIGIT_IN_WORD.matcher(left);
        while (digit.find()) {
            String right =
                    digit.group().matches("[\\dOolI]+")
                            ? Digits.digits(digit.group())
                            : digit.group().replace('0', 'o').replace('1', 'l');
            slips.add(new Slip(digit.group(), right, line));
        }
        slips.addAll(ImpossibleDays.in(text, line));
        slips.addAll(Suspects.in(digit.replaceAll(" ; "), line));
        return List.copyOf(slips);
    }
}
