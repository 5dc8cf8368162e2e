package vn.loa.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.content.Material;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Service;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.output.Rendered;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.theme.Theme;

/** The words of a material as pictures to post, one in each format whose name begins "image-". */
final class PostImages implements Publisher {

    static final String PREFIX = "image-";

    private final Picture picture;

    PostImages(Picture picture) {
        this.picture = picture;
    }

    /** The formats of the pictures of a material; none when it has no post or no words. */
    static List<PrintFormat> formats(Material material, Theme theme) {
        if (material.post().isEmpty() || material.words().entries().isEmpty()) {
            return List.of();
        }
        return PrintFormat.names(theme).stream()
                .filter(name -> name.startsWith(PREFIX))
                .flatMap(name -> PrintFormat.of(theme, name).flatMap(Outcome::value).stream())
                .toList();
    }

    static String path(Material material, PrintFormat format, Publication publication) {
        return Pieces.path(material, format.name(), publication.routes()) + ".png";
    }

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        return publication.contents().stream()
                .filter(Material.class::isInstance)
                .map(Material.class::cast)
                .flatMap(material -> outputs(publication, theme, material));
    }

    Stream<Output> outputs(Publication publication, Theme theme, Material material) {
        return formats(material, theme).stream()
                .map(format -> output(publication, theme, material, format));
    }

    private Output output(
            Publication publication, Theme theme, Material material, PrintFormat format) {
        return Output.besidePrint(
                path(material, format, publication),
                material.origin(),
                () -> rendered(publication, theme, material, format));
    }

    private Rendered rendered(
            Publication publication, Theme theme, Material material, PrintFormat format) {
        var words = new SheetWords(publication, material, format);
        if (Diagnostic.anyError(words.diagnostics())) {
            return new Rendered(new byte[0], words.diagnostics(), 0);
        }
        var where = new Whereabouts(publication, material, format);
        var drawn =
                picture.of(
                        theme,
                        format,
                        values(publication, theme, material, words),
                        misfit -> MisfitReport.of(misfit, where));
        var problems = new ArrayList<>(words.diagnostics());
        problems.addAll(drawn.diagnostics());
        return new Rendered(drawn.bytes(), problems, 0, drawn.words());
    }

    private static Map<String, Object> values(
            Publication publication, Theme theme, Material material, SheetWords words) {
        var settings = publication.settings();
        var values = new LinkedHashMap<String, Object>();
        values.put("lang", material.language().tag());
        values.put("title", material.title());
        values.put("topics", material.about().topics().stream().map(Reference::id).toList());
        values.put("words", words.texts());
        values.put(
                "number",
                words.service().flatMap(Service::phone).map(PhoneNumber::number).orElse(""));
        values.put(
                "service",
                words.service()
                        .map(service -> PieceText.hotline(service, material.language()))
                        .orElse(null));
        values.put("abroad", words.abroad().orElse(null));
        values.put("issuer", settings.issuer(material.language()).orElse(settings.title()));
        values.put(
                "site", settings.baseUrl().replaceFirst("^https?://", "").replaceFirst("/$", ""));
        values.put("colour", Palette.hexesOf(theme, Inks.FOUR));
        values.put("style", "");
        return values;
    }
}
