package vn.loa.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.lang.Folding;

/** Reads what a Telex or VNI keyboard leaves behind when it did not put the marks on. */
final class Typing {

    private static final Pattern RAW = Pattern.compile("[a-z]+[a-z0-9]*");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final String CIRCUMFLEX = "\u0302";
    private static final String BREVE = "\u0306";
    private static final String HORN = "\u031b";
    private static final String MARKED_VOWELS = "ăâêôơư";
    private static final Pattern RHYME =
            Pattern.compile("^(?:qu|gi(?=[aeiouyăâêôơư]))?[^aeiouyăâêôơư]*([aeiouyăâêôơư]+)(.*)$");

    private Typing() {}

    /** The forms a raw word may stand for, the likelier first; empty when it is no Telex or VNI. */
    static List<String> forms(String word) {
        if (!RAW.matcher(word).matches() || !Folding.key(Folding.form(word)).equals(word)) {
            return List.of();
        }
        var found = new LinkedHashSet<String>();
        if (word.chars().anyMatch(c -> Words.isDigit((char) c))) {
            found.add(vni(word));
        } else {
            found.add(telexWithTone(word));
            found.add(telex(word));
        }
        found.remove("");
        found.remove(word);
        return List.copyOf(found);
    }

    /** Puts the tone of a form back on its vowel, for reading: {@code hoaF} is {@code hòa}. */
    static String spelled(String form) {
        var tone = Folding.tone(form);
        var letters = form.substring(0, form.length() - tone.length());
        var rhyme = RHYME.matcher(letters);
        if (tone.isEmpty() || !rhyme.matches()) {
            return letters;
        }
        int at = rhyme.start(1) + toneVowel(rhyme.group(1), rhyme.group(2)) + 1;
        var marked = letters.substring(0, at) + Folding.mark(tone) + letters.substring(at);
        return Normalizer.normalize(marked, Form.NFC);
    }

    private static int toneVowel(String vowels, String end) {
        for (int i = vowels.length() - 1; i >= 0; i--) {
            if (MARKED_VOWELS.indexOf(vowels.charAt(i)) >= 0) {
                return i;
            }
        }
        return vowels.length() > 1 && (!end.isEmpty() || vowels.length() > 2) ? 1 : 0;
    }

    private static String vni(String raw) {
        var tone = "";
        var out = "";
        for (char c : raw.toCharArray()) {
            if (c >= '1' && c <= '5') {
                tone = "SFRXJ".substring(c - '1', c - '0');
            } else if (c == '6') {
                out = mark(out, "aeo", CIRCUMFLEX);
            } else if (c == '7') {
                out = horn(out);
            } else if (c == '8') {
                out = mark(out, "a", BREVE);
            } else if (c == '9') {
                out = out.replaceFirst("d", "đ");
            } else if (c == '0') {
                return "";
            } else {
                out += c;
            }
        }
        return Folding.form(out) + tone;
    }

    /** The last tone letter after a vowel is the tone, wherever it stands: nguoiwf, hofa. */
    private static String telexWithTone(String raw) {
        for (int i = raw.length() - 1; i > 0; i--) {
            if ("fsrxj".indexOf(raw.charAt(i)) >= 0 && VOWEL.matcher(raw.substring(0, i)).find()) {
                var form = telex(raw.substring(0, i) + raw.substring(i + 1));
                return form + Character.toUpperCase(raw.charAt(i));
            }
        }
        return "";
    }

    private static String telex(String raw) {
        var out = "";
        for (char c : raw.toCharArray()) {
            char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
            if (c == 'w') {
                out = withHook(out);
            } else if (c == 'd' && out.indexOf('d') >= 0) {
                out = out.replaceFirst("d", "đ");
            } else if ("aeo".indexOf(c) >= 0
                    && out.indexOf(c) >= 0
                    && (before == c || !isVowel(before))) {
                out = mark(out, String.valueOf(c), CIRCUMFLEX);
            } else if ("iuy".indexOf(c) < 0 || before != c) {
                out += c;
            }
        }
        return Folding.form(out);
    }

    /** The w of Telex: a horn, else a breve, else the letter ư itself. */
    private static String withHook(String out) {
        if (out.indexOf('u') >= 0 || out.indexOf('o') >= 0) {
            return horn(out);
        }
        return VOWEL.matcher(out).find() ? mark(out, "a", BREVE) : out + "ư";
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    private static String mark(String text, String letters, String mark) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (letters.indexOf(text.charAt(i)) >= 0) {
                return Normalizer.normalize(
                        text.substring(0, i + 1) + mark + text.substring(i + 1), Form.NFC);
            }
        }
        return text;
    }

    private static String horn(String text) {
        var both = text.replaceFirst("[uư][oơ]", "ươ");
        return both.equals(text) ? mark(text, "uo", HORN) : both;
    }
}
