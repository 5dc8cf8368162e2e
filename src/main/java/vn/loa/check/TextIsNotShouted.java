package vn.loa.check;

import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/** A paragraph is not all in capitals: these are slow to read and say nothing more. */
public final class TextIsNotShouted implements WordingRule {

    /** A slogan is shorter. */
    private static final int FEWEST_LETTERS = 80;

    private static final int OF_HUNDRED = 90;

    @Override
    public Check in(Publication publication) {
        return TextIsNotShouted::check;
    }

    /** Headings of documents are in capitals by rule, so that plans are left alone. */
    private static Stream<Diagnostic> check(Prose prose) {
        return Paragraphs.areIn(prose)
                        && prose.content().kind() != Kind.PLAN
                        && mayBeShouted(prose.text())
                ? Paragraphs.of(prose.text()).all().stream()
                        .filter(part -> isShouted(part.text()))
                        .limit(1)
                        .map(part -> problem(prose, part))
                : Stream.empty();
    }

    /** Whether many capitals follow each other, with nothing from a to z between them. */
    private static boolean mayBeShouted(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < FEWEST_LETTERS / 2; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                run = 0;
            } else if (c >= 'A' && c <= 'Z' || c > '\u00bf' && Character.isUpperCase(c)) {
                run++;
            }
        }
        return run >= FEWEST_LETTERS / 2;
    }

    private static boolean isShouted(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return letters >= FEWEST_LETTERS && capitals * 100 >= letters * OF_HUNDRED;
    }

    private static Diagnostic problem(Prose prose, Paragraphs.Part part) {
        return Diagnostic.notice(
                        "text-in-capitals",
                        prose.at(part.at()),
                        "cả đoạn này viết hoa nên khó đọc",
                        "this whole paragraph is in capitals and hard to read")
                .suggesting(
                        "viết chữ thường; điều quan trọng nhất thì in đậm: **chữ**",
                        "write small letters; what matters most in bold: **words**");
    }
}
