package vn.loa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown text whose phone references stand as numbers between two private-use characters:
 * attribute syntax would eat {@code {{phone …}}}.
 *
 * @param services the id each number stands for
 */
record ShieldedText(String text, List<String> services) {

    static final char START = '\uF8E2';
    static final char END = '\uF8E3';
    private static final Pattern MARKS = Pattern.compile("[" + START + END + "]");
    private static final Pattern SHIELDED = Pattern.compile(START + "(\\d{1,9})" + END);

    static ShieldedText of(String written) {
        boolean marked = written.indexOf(START) >= 0 || written.indexOf(END) >= 0;
        String plain = marked ? MARKS.matcher(written).replaceAll("") : written;
        if (plain.indexOf('{') < 0) {
            return new ShieldedText(plain, List.of());
        }
        var services = new ArrayList<String>();
        String text =
                Body.PHONE
                        .matcher(plain)
                        .replaceAll(
                                match -> {
                                    services.add(match.group(1));
                                    return START + String.valueOf(services.size() - 1) + END;
                                });
        return new ShieldedText(text, services);
    }

    /** HTML with its references put back. */
    String unshielded(String html) {
        return SHIELDED.matcher(html)
                .replaceAll(
                        match -> {
                            int number = Integer.parseInt(match.group(1));
                            return number < services.size()
                                    ? Matcher.quoteReplacement(reference(services.get(number)))
                                    : "";
                        });
    }

    /** A reference as it is put back. */
    static String reference(String service) {
        return "{{phone " + service + "}}";
    }
}
