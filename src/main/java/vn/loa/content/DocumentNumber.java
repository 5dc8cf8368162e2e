package vn.loa.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loa.lang.Folding;

/**
 * Compares the numbers of documents, however they were typed: {@code Số 782/QĐ-TTg}, {@code 0782/QÐ
 * - TTg} and {@code 782/qd-ttg} are one.
 */
final class DocumentNumber {

    private static final Pattern PREFIX =
            Pattern.compile(
                    "^(số|so|no|number)\\b[.:]*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    private DocumentNumber() {}

    /** The number as it should have been typed: {@code 0782/QĐ-TTg}. */
    static String tidy(String number) {
        // Ð, the Icelandic eth, looks like Đ and is what some keyboards write.
        String plain =
                number.replace('\u00d0', 'Đ')
                        .replace('\u00f0', 'đ')
                        .replaceAll("[\\u2010-\\u2015\\u2212]", "-");
        return PREFIX.matcher(plain.strip()).replaceFirst("").replaceAll("\\s+", "");
    }

    /** What two spellings of one number have in common. */
    static String key(String number) {
        return LEADING_ZEROS.matcher(Folding.plain(tidy(number))).replaceFirst("");
    }

    /** The part after the number: {@code QĐ-TTg} of {@code 782/QĐ-TTg}, in capitals. */
    static Optional<String> symbol(String number) {
        int slash = number.lastIndexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.of(tidy(number.substring(slash + 1)).toUpperCase(Locale.ROOT));
    }
}
