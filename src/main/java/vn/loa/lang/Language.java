package vn.loa.lang;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

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

    /** Dictionary order, ties broken by code point so that the order is total. */
    public Comparator<String> order() {
        // Java's Vietnamese rules sort đ after d; they live in the module jdk.localedata.
        Collator collator = Collator.getInstance(Locale.forLanguageTag(tag));
        // Comparing two texts costs as much as making the key of one, and sorting compares often.
        var keys = new ConcurrentHashMap<String, CollationKey>();
        return Comparator.comparing(
                        (String text) -> keys.computeIfAbsent(text, collator::getCollationKey))
                .thenComparing(Comparator.naturalOrder());
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }
}
