package vn.loa.print;

import vn.loa.lang.Language;
import vn.loa.source.Message;

/** A misfit in a few words, for what stands on paper without being a material. */
final class MisfitWords {

    /** Letters of a printed text that name it well enough. */
    private static final int SHOWN = 60;

    private MisfitWords() {}

    static Message of(Misfit misfit) {
        if (misfit instanceof Misfit.TooMuch) {
            return new Message("chữ nhiều quá một bản in", "it is more than one print takes");
        }
        if (misfit instanceof Misfit.WrongPageCount count) {
            return new Message(
                    "cần " + count.got() + " trang, nhiều nhất là " + count.wanted(),
                    "it needs " + count.got() + " pages, " + count.wanted() + " at most");
        }
        if (misfit instanceof Misfit.TooLong tooLong) {
            return millimetres(
                    tooLong.overMm(),
                    "chữ dài quá khung %s mm",
                    "the text is %s mm too long for its box");
        }
        if (misfit instanceof Misfit.TooWide tooWide) {
            String line = shortened(tooWide.line());
            return millimetres(
                    tooWide.overMm(),
                    "dòng “" + line + "” rộng quá khung %s mm",
                    "the line \"" + line + "\" is %s mm too wide");
        }
        if (misfit instanceof Misfit.NoGlyph noGlyph) {
            return quoting(
                    noGlyph.characters(),
                    "phông chữ in không có ký tự “%s”",
                    "the print fonts have no character \"%s\"");
        }
        if (misfit instanceof Misfit.OffPaper off) {
            return quoting(
                    off.texts().get(0),
                    "chữ “%s” nằm ngoài vùng in an toàn",
                    "the text \"%s\" leaves the safe area");
        }
        if (misfit instanceof Misfit.Overlap overlap) {
            return quoting(
                    overlap.text(),
                    "chữ “%s” đè lên chữ khác",
                    "the text \"%s\" stands on another");
        }
        return new Message("mẫu in cần sửa", "the template needs mending");
    }

    /** A text as a message may quote it. */
    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + "…";
    }

    private static Message quoting(String text, String vietnamese, String english) {
        String shown = shortened(text);
        return new Message(vietnamese.formatted(shown), english.formatted(shown));
    }

    private static Message millimetres(double mm, String vietnamese, String english) {
        double tenths = Math.round(mm * 10) / 10.0;
        return new Message(
                vietnamese.replace("%s", Language.VIETNAMESE.number(tenths)),
                english.replace("%s", Language.ENGLISH.number(tenths)));
    }
}
