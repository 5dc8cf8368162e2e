package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.office.OfficeText.Form;
import vn.loa.office.OfficeText.Line;

/**
 * Parts what a program glued to the line "Kính gửi" at the top of a letter: what the letter is
 * about before it, the first sentence behind those it is for.
 */
final class Addressed {

    private static final int TOP = 40;

    private static final Pattern TO =
            Pattern.compile("(?<=[\\p{L}\\d.;)])\\s{0,9}(?=Kính gửi\\s*:)");

    /** Behind a stop, or a capital right behind a small letter. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?:(?<=[.;:])\\s{0,9}|(?<=\\p{Ll}))(?=\\p{Lu}\\p{Ll}{1,6}\\s)");

    private Addressed() {}

    static List<Line> parted(List<Line> lines) {
        var parted = new ArrayList<Line>();
        boolean named = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i >= TOP || line.form() != Form.TEXT) {
                parted.add(line);
                continue;
            }
            Matcher to = TO.matcher(line.text());
            if (!named && to.find()) {
                parted.add(line.with(line.text().substring(0, to.start())));
                line = line.with(line.text().substring(to.end())).with(true);
            }
            named |= Letter.isAddressed(line.plain());
            int sentence = named ? sentence(line.text()) : line.text().length();
            parted.add(line.with(line.text().substring(0, sentence).stripTrailing()));
            if (sentence < line.text().length()) {
                parted.add(line.with(line.text().substring(sentence)).with(true));
            }
            named &= sentence == line.text().length() && !Preface.begins(line.plain());
        }
        return parted;
    }

    /** Where the sentence that opens a letter begins in a line; its length where none does. */
    private static int sentence(String text) {
        Matcher begins = SENTENCE.matcher(text);
        while (begins.find()) {
            if (Preface.isBasis(text.substring(begins.end()))) {
                return begins.end();
            }
        }
        return text.length();
    }
}
