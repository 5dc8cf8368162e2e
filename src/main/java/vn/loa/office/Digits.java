package vn.loa.office;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.office.OfficeText.Line;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/**
 * Puts right letters that a scanner read for digits, in document numbers, dates and shares only.
 */
final class Digits {

    private static final String ODD = "[0-9OoQlI|]";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<=[Ss][ốô][:.]?\\s{0,3})"
                            + ODD
                            + "{1,5}(?=\\s?/\\s?(?:"
                            + ODD
                            + "{4}/)?[A-ZĐ]{1,4}[-–])");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])"
                            + ODD
                            + "{1,2}([/.-])"
                            + ODD
                            + "{1,2}\\1[12]"
                            + ODD
                            + "{3}(?![\\p{L}\\p{N}])");
    private static final Pattern WORDED =
            Pattern.compile(
                    "(?<=(?:[Nn]gày|[Tt]háng)\\s{1,2})"
                            + ODD
                            + "{1,2}(?=\\s(?:tháng|năm)\\b|[/.]"
                            + ODD
                            + "{1,2}\\b)|(?<=[Nn]ăm\\s{1,2})[12]"
                            + ODD
                            + "{3}(?![\\p{L}\\p{N}])");

    private static final Pattern SHARE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,])(?=" + ODD + "?\\d|\\d)" + ODD + "{2,3}(?=\\s?%)");

    private Digits() {}

    static String repaired(Line line, String file, List<Diagnostic> notes) {
        String text = line.text();
        for (Pattern pattern : List.of(NUMBER, DATE, WORDED, SHARE)) {
            Matcher odd = pattern.matcher(text);
            var out = new StringBuilder();
            while (odd.find()) {
                String right = digits(odd.group());
                if (!right.equals(odd.group())) {
                    notes.add(repaired(file, line.number(), odd.group(), right));
                }
                odd.appendReplacement(out, Matcher.quoteReplacement(right));
            }
            text = odd.appendTail(out).toString();
        }
        return text;
    }

    static String digits(String odd) {
        return odd.replaceAll("[OoQ]", "0").replaceAll("[lI|]", "1");
    }

    static Diagnostic repaired(String file, int line, String from, String to) {
        return Diagnostic.notice(
                        "import-digit-repaired",
                        new Position(file, line, 1),
                        "“" + from + "” được đọc là “" + to + "”",
                        "\"" + from + "\" was read as \"" + to + "\"")
                .suggesting("so lại với bản gốc", "compare it with the original");
    }
}
