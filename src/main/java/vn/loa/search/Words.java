package vn.loa.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.lang.Folding;

/** Cuts texts and queries into words, with one way to write dates and telephone numbers. */
final class Words {

    private static final int LONGEST_WORD = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\u00ad\u200b-\u200d\u2060\ufeff]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{C}]+");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(^|\\D)(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)");
    private static final Pattern FULL_DATE =
            Pattern.compile("(^|\\D)(\\d\\d?) ?[.-] ?(\\d\\d?) ?[.-] ?(\\d{4})(?!\\d)");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(^|\\D)(\\d\\d?) +th[aá]ng +(\\d\\d?)(?!\\d)");
    private static final Pattern COUNTRY_CODE = Pattern.compile("\\+84[ .)-]*0?(?=\\d)");
    private static final Pattern PHONE =
            Pattern.compile("(^|[^\\d/])((?:0|1[89]00)(?:[ .-]?\\d){4,10})(?!\\d)");
    private static final Pattern LEADING_ZERO = Pattern.compile("^0(\\d)$");

    private Words() {}

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var clean = clean(text);
        var found = WORD.matcher(clean);
        int end = -1;
        boolean inNumber = false;
        while (found.find()) {
            var word = found.group();
            var form = Folding.form(LEADING_ZERO.matcher(word).replaceFirst("$1"));
            var key = Folding.key(form);
            boolean joined =
                    inNumber && found.start() == end + 1 && "/.-".indexOf(clean.charAt(end)) >= 0;
            end = found.end();
            inNumber = joined || isDigit(word.charAt(0));
            if (!key.isEmpty() && key.length() <= LONGEST_WORD) {
                words.add(new Word(word, form, key, joined));
            }
        }
        return words;
    }

    /** The keys of a text in order, with spaces between. */
    static String keys(String text) {
        return of(text).stream().map(Word::key).collect(Collectors.joining(" "));
    }

    static Set<String> keySet(String text) {
        return of(text).stream().map(Word::key).collect(Collectors.toSet());
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String clean(String text) {
        var s = Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT);
        s = UNSEEN.matcher(s).replaceAll("");
        s = SPACES.matcher(s).replaceAll(" ");
        s = YEAR_FIRST.matcher(s).replaceAll("$1$4/$3/$2");
        s = FULL_DATE.matcher(s).replaceAll("$1$2/$3/$4");
        s = DAY_AND_MONTH.matcher(s).replaceAll("$1$2/$3");
        s = COUNTRY_CODE.matcher(s).replaceAll("0");
        return PHONE.matcher(s)
                .replaceAll(found -> found.group(1) + found.group(2).replaceAll("\\D", ""));
    }
}
