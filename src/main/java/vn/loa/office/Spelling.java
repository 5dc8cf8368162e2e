package vn.loa.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a name that a header has in capitals as it is written in a sentence. */
final class Spelling {

    private static final Pattern UNIT =
            Pattern.compile(
                    "(?U)\\b(xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thị xã|đặc khu)\\b");

    private Spelling() {}

    /**
     * A name in natural letters.
     *
     * @param text where the same name may stand in natural letters, which are then taken
     */
    static String natural(String name, String text) {
        if (!Sentence.isCapitals(name)) {
            return name;
        }
        Matcher written =
                Pattern.compile(
                                "(?iu)(?<!\\p{L})"
                                        + Pattern.quote(name).replace(" ", "\\E\\s+\\Q")
                                        + "(?!\\p{L})")
                        .matcher(text);
        while (written.find()) {
            if (!Sentence.isCapitals(written.group())) {
                String found = written.group().replaceAll("\\s+", " ");
                return found.substring(0, 1).toUpperCase(Locale.ROOT) + found.substring(1);
            }
        }
        var out = new StringBuilder();
        boolean place = false;
        for (String word : name.split(" ")) {
            String small = word.toLowerCase(Locale.ROOT);
            boolean abbreviation =
                    word.matches(
                            "UBND|HĐND|UBMTTQ|MTTQ|LĐTBXH|TNCS|LHPN|TP\\.?|BCH|[^AEIOUYĂÂÊÔƠƯ\\W]{2,}");
            out.append(out.isEmpty() ? "" : " ")
                    .append(abbreviation ? word : place || out.isEmpty() ? capital(small) : small);
            place |= UNIT.matcher(small).matches() || UNIT.matcher(last(out, 2)).matches();
        }
        return officeNames(
                        out.toString()
                                .replaceAll(
                                        "(?U)\\b((?i:huyện|tỉnh|thành|thị|quận|đảng)) (Ủy|Uỷ)\\b",
                                        "$1 ủy"))
                .replaceAll("(?i:hồ chí minh)\\b", "Hồ Chí Minh")
                .replaceAll("(?i:việt nam)\\b", "Việt Nam");
    }

    private static String last(StringBuilder out, int words) {
        String[] all = out.toString().split(" ");
        return String.join(
                        " ", Arrays.copyOfRange(all, Math.max(0, all.length - words), all.length))
                .toLowerCase(Locale.ROOT);
    }

    // The first word after "Sở", "Phòng" and the like begins the name of a field of work.
    private static String officeNames(String name) {
        Matcher field =
                Pattern.compile(
                                "(?U)(?:^|(?<=[-–]\\s)|(?<=và\\s))((?:Sở|Phòng|Bộ|Ban|Chi cục|Trung tâm|Hội)\\s)?(\\p{Ll})")
                        .matcher(name);
        var out = new StringBuilder();
        while (field.find()) {
            String before = field.group(1) == null ? "" : field.group(1);
            field.appendReplacement(
                    out,
                    Matcher.quoteReplacement(before + field.group(2).toUpperCase(Locale.ROOT)));
        }
        return field.appendTail(out).toString();
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
