package vn.loa.check;

import java.util.Set;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;

/**
 * A translation that is still Vietnamese shows readers of another language what they cannot read.
 */
public final class TranslationIsTranslated implements WordingRule {

    private static final Set<String> TEXTS = Set.of("", "details", "summary");

    /** Names and quotations may make up a short text. */
    private static final int SHORTEST = 60;

    /** Of a hundred letters of Vietnamese some twenty are like no letter of another language. */
    private static final int MOST_IN_HUNDRED = 8;

    @Override
    public Check in(Publication publication) {
        Language own = publication.settings().language();
        return prose ->
                !prose.language().equals(own)
                                && !prose.language().equals(Language.VIETNAMESE)
                                && TEXTS.contains(prose.field())
                                && isVietnamese(prose.text())
                        ? Stream.of(diagnostic(prose))
                        : Stream.empty();
    }

    private static boolean isVietnamese(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long own = text.chars().filter(TranslationIsTranslated::isOwnLetter).count();
        return letters >= SHORTEST && own * 100 > letters * MOST_IN_HUNDRED;
    }

    /** Letters with a tone and another mark, or with a horn or a stroke. */
    private static boolean isOwnLetter(int c) {
        return c >= 0x1EA0 && c <= 0x1EF9 || "đĐơƠưƯ".indexOf(c) >= 0;
    }

    private static Diagnostic diagnostic(Prose prose) {
        String tag = prose.language().tag();
        return Diagnostic.warning(
                        "translation-still-vietnamese",
                        prose.at(0),
                        "bản “" + tag + "” này vẫn là tiếng Việt",
                        "this \"" + tag + "\" version is still Vietnamese")
                .suggesting(
                        "dịch phần này; chưa dịch được thì xóa tệp, trang sẽ báo là chưa có bản dịch",
                        "translate it; as long as nobody can, delete the file: the site says so");
    }
}
