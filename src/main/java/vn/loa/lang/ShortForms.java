package vn.loa.lang;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows what is said for UBND, NĐ-CP or TP.HCM, and tells a short form from a shouted word. */
final class ShortForms {

    /** A whole written form: letters and figures, joined by the signs such forms are joined by. */
    static final String FORM =
            "\\p{L}[\\p{L}\\p{M}\\d]*(?:[-&/.][\\p{L}\\d][\\p{L}\\p{M}\\d]*){0,20}";

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2}");
    private static final Pattern WITH_NUMBER = Pattern.compile("(\\p{L}+)(\\d+)");

    /** The rhymes of Vietnamese without marks; what ends in none of them is no word of it. */
    private static final Pattern SYLLABLE =
            Pattern.compile(
                    "(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?"
                            + "(uye|uya|uoi|uou|ieu|yeu|oai|oay|oeo|uay|a|ai|ao|au|ay|e|eo|eu|i|ia"
                            + "|ie|iu|o|oa|oe|oi|oo|u|ua|ue|ui|uo|uu|uy|uyu|y|ye)"
                            + "(c|ch|m|n|ng|nh|p|t)?");

    private final Map<String, String> known;

    ShortForms(Map<String, String> known) {
        this.known = known;
    }

    /**
     * What is said for a written form.
     *
     * @param form matches {@link #FORM}
     * @param unknown is told the parts nobody explained
     * @return absent for an ordinary word
     */
    Optional<String> reading(String form, NumberWords numbers, List<String> unknown) {
        if (known.containsKey(form)) {
            return Optional.of(known.get(form));
        }
        if (!CAPITALS.matcher(form).find() || isShouted(form)) {
            return Optional.empty();
        }
        List<String> parts = Stream.of(form.split("[-&/.]")).toList();
        return Optional.of(
                parts.stream()
                        .map(part -> part(part, numbers, unknown))
                        .collect(Collectors.joining(" ")));
    }

    private String part(String part, NumberWords numbers, List<String> unknown) {
        if (known.containsKey(part)) {
            return known.get(part);
        }
        var numbered = WITH_NUMBER.matcher(part);
        if (numbered.matches()) {
            return part(numbered.group(1), numbers, unknown)
                    + " "
                    + numbers.cardinal(Long.parseLong(numbered.group(2)));
        }
        if (part.matches("\\d{1,15}")) {
            return numbers.cardinal(Long.parseLong(part));
        }
        if (CAPITALS.matcher(part).find() && !isShouted(part) && !unknown.contains(part)) {
            unknown.add(part);
        }
        return part;
    }

    /** A word of Vietnamese in capitals, such as GỌI. */
    private static boolean isShouted(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT))
                && SYLLABLE.matcher(Folding.plain(form)).matches();
    }
}
