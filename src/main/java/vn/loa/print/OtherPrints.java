package vn.loa.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.output.Memo;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.theme.Theme;

/**
 * What is printed and is no poster: scripts for the loudspeaker, pictures to post and to share,
 * documents in the official form.
 */
public final class OtherPrints implements Publisher {

    private final List<Publisher> publishers;

    /**
     * @param memo remembers pieces and pictures between builds
     */
    public OtherPrints(Memo memo) {
        var engine = new RememberingEngine(new OpenHtmlEngine(new PrintFonts()), memo);
        var picture = new Picture(engine, memo);
        publishers =
                List.of(
                        new ScriptSheets(engine, memo),
                        new PostImages(picture),
                        new ShareCardPictures(picture),
                        new OfficialDocuments(engine));
    }

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        return publishers.stream().flatMap(one -> one.outputs(publication, theme));
    }

    /** The format a material's script is printed in; absent for a material without one. */
    public static Optional<PrintFormat> script(Material material, Theme theme) {
        return ScriptSheets.format(material, theme);
    }

    /**
     * A picture of a material's post.
     *
     * @param path from the root of the site
     * @param width in pixels
     * @param height in pixels
     */
    public record PostImage(String path, int width, int height) {}

    /** The pictures of a material's post; none when it has no post or no words. */
    public static List<PostImage> images(Material material, Publication publication, Theme theme) {
        return PostImages.formats(material, theme).stream()
                .map(
                        format ->
                                new PostImage(
                                        PostImages.path(material, format, publication),
                                        Picture.width(format),
                                        Picture.height(format)))
                .toList();
    }
}
