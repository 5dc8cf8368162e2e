package vn.loa.lang;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A language of content or interface.
 *
 * @param tag BCP 47 tag in lower case, e.g. {@code vi}, {@code en}, {@code hmn}
 */
public record Language(String tag) implements Comparable<Language> {

    public static final Language VIETNAMESE = new Language("vi");
    public static final Language ENGLISH = new Language("en");

    /** The language's name in the language itself; its tag where Java does not know it. */
    public String ownName() {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayName(locale);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** A number with the decimal mark of the language: {@code 99,5}, in English {@code 99.5}. */
    public String number(double value) {
        char mark =
                DecimalFormatSymbols.getInstance(Locale.forLanguageTag(tag)).getDecimalSeparator();
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('.', mark);
    }

    /** A whole number in groups of three: {@code 30.170}, in English {@code 30,170}. */
    public String count(long value) {
        char mark =
                DecimalFormatSymbols.getInstance(Locale.forLanguageTag(tag)).getGroupingSeparator();
        return String.format(Locale.ROOT, "%,d", value).replace(',', mark);
    }

    /**
     * The order of the language's dictionaries, for every list that somebody reads; ties are broken
     * by code point so that the order is total. English, which has no letters with marks, files Đ
     * under D. A language that Java has no rules for is written with Vietnamese letters or with
     * some of them, as those of Việt Nam are.
     */
    public Comparator<String> order() {
        if (equals(ENGLISH)) {
            return sortedBy(DictionaryOrder::withoutMarks);
        }
        return equals(VIETNAMESE) || !isKnownToJava()
                ? sortedBy(DictionaryOrder::vietnamese)
                : sortedBy(collationKeys());
    }

    private boolean isKnownToJava() {
        return Arrays.stream(Collator.getAvailableLocales())
                .anyMatch(locale -> locale.getLanguage().equals(tag));
    }

    private Function<String, CollationKey> collationKeys() {
        // Java's rules pass over a space; an underscore is lower than any letter.
        Collator collator = Collator.getInstance(Locale.forLanguageTag(tag));
        return text -> collator.getCollationKey(text.replace(' ', '_'));
    }

    private static <K extends Comparable<K>> Comparator<String> sortedBy(Function<String, K> key) {
        // Comparing two texts costs as much as making the key of one, and sorting compares often.
        var keys = new ConcurrentHashMap<String, K>();
        return Comparator.comparing((String text) -> keys.computeIfAbsent(text, key))
                .thenComparing(Comparator.naturalOrder());
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }
}
