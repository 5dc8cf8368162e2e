package vn.loa.print;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.output.Rendered;
import vn.loa.output.ShareCard;
import vn.loa.output.ShareCards;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;
import vn.loa.source.Outcome;
import vn.loa.theme.Theme;

/** The pictures that previews of links show. */
final class ShareCardPictures implements Publisher {

    private static final String FORMAT = "share-1200x630";

    private final Picture picture;

    ShareCardPictures(Picture picture) {
        this.picture = picture;
    }

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        return PrintFormat.of(theme, FORMAT).flatMap(Outcome::value).stream()
                .flatMap(
                        format ->
                                publication.settings().languages().stream()
                                        .flatMap(
                                                language ->
                                                        new ShareCards(publication, theme, language)
                                                                .all().stream())
                                        .map(card -> output(publication, theme, format, card)));
    }

    private Output output(
            Publication publication, Theme theme, PrintFormat format, ShareCard card) {
        return Output.besidePrint(
                card.path(),
                publication.settings().origin(),
                () -> rendered(publication, theme, format, card));
    }

    private Rendered rendered(
            Publication publication, Theme theme, PrintFormat format, ShareCard card) {
        return picture.of(
                theme, format, values(publication, theme, card), misfit -> tooLong(card, misfit));
    }

    private static Map<String, Object> values(
            Publication publication, Theme theme, ShareCard card) {
        var settings = publication.settings();
        var values = new LinkedHashMap<String, Object>();
        values.put("lang", card.language().tag());
        values.put("above", card.above());
        values.put("title", card.title());
        values.put("below", card.below());
        values.put("name", settings.title());
        values.put(
                "site", settings.baseUrl().replaceFirst("^https?://", "").replaceFirst("/$", ""));
        values.put("colour", Palette.hexesOf(theme, Inks.FOUR));
        values.put("style", "");
        return values;
    }

    private static Diagnostic tooLong(ShareCard card, Misfit misfit) {
        Message why = MisfitWords.of(misfit);
        String title = MisfitWords.shortened(card.title());
        return Diagnostic.warning(
                        "share-card",
                        card.origin(),
                        "ảnh chia sẻ “" + title + "” không vừa khung (" + why.vietnamese() + ")",
                        "the share card \"" + title + "\" does not fit (" + why.english() + ")")
                .suggesting(
                        "rút ngắn tên chủ đề hoặc tên sự kiện, hoặc sửa khổ “" + FORMAT + "”",
                        "shorten the name of the topic or event, or mend the format " + FORMAT);
    }
}
