package vn.loa.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.PartialDate;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;

/**
 * A translation is as new as what it translates, and what one language has the others should have
 * too.
 */
public final class TranslationIsFresh implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        Language own = publication.settings().language();
        Stream<Diagnostic> stale =
                publication.contents().stream()
                        .filter(content -> !content.language().equals(own))
                        .flatMap(content -> stale(content, publication).stream());
        Stream<Diagnostic> missing =
                publication.settings().languages().stream()
                        .filter(language -> !language.equals(own))
                        .flatMap(language -> missing(publication, language).stream());
        return Stream.concat(stale, missing);
    }

    private static Optional<Diagnostic> stale(Content translation, Publication publication) {
        Content original =
                publication.content(translation.id(), publication.settings().language()).get();
        Optional<PartialDate> changed = original.about().latest();
        Optional<PartialDate> translated = translation.about().latest();
        boolean older =
                changed.isPresent()
                        && translated.isPresent()
                        && translated.get().last().isBefore(changed.get().first());
        if (!older) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.warning(
                                "translation-stale",
                                translation.origin(),
                                "bản dịch ngày "
                                        + translated.get().shown(Language.VIETNAMESE)
                                        + " cũ hơn bản gốc "
                                        + original.origin().file()
                                        + " ngày "
                                        + changed.get().shown(Language.VIETNAMESE),
                                "this translation of "
                                        + translated.get().shown(Language.ENGLISH)
                                        + " is older than "
                                        + original.origin().file()
                                        + " of "
                                        + changed.get().shown(Language.ENGLISH))
                        .suggesting(
                                "xem lại bản dịch, rồi sửa updated",
                                "go over the translation, then change updated"));
    }

    /** One notice for each language that somebody has begun to translate into: what it lacks. */
    private static Optional<Diagnostic> missing(Publication publication, Language language) {
        List<String> files =
                publication.all(Content.class, language).stream()
                        .filter(content -> !content.language().equals(language))
                        .map(content -> content.origin().file())
                        .toList();
        boolean begun =
                publication.contents().stream().anyMatch(c -> c.language().equals(language));
        if (files.isEmpty() || !begun) {
            return Optional.empty();
        }
        String named = files.stream().limit(5).collect(Collectors.joining(", "));
        String more = files.size() > 5 ? ", …" : "";
        return Optional.of(
                Diagnostic.notice(
                                "translation-missing",
                                publication.settings().languagesAt(),
                                files.size()
                                        + " nội dung chưa có bản “"
                                        + language.tag()
                                        + "”: "
                                        + named
                                        + more,
                                files.size()
                                        + " contents have no \""
                                        + language.tag()
                                        + "\" version: "
                                        + named
                                        + more)
                        .suggesting(
                                "bản dịch là tệp cạnh bản gốc, ví dụ dau-hieu."
                                        + language.tag()
                                        + ".md",
                                "a translation is a file beside the original, e.g. dau-hieu."
                                        + language.tag()
                                        + ".md"));
    }
}
