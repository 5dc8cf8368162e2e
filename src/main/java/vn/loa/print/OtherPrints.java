package vn.loa.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.theme.Theme;

/**
 * What is printed and is no poster: scripts for the loudspeaker, pictures to post and to share,
 * documents in the official form.
 */
public final class OtherPrints implements Publisher {

    private final ScriptSheets scripts;
    private final PostImages images;
    private final List<Publisher> publishers;

    /**
     * @param pieces whose fonts, engine and memory are shared
     */
    public OtherPrints(Pieces pieces) {
        var shop = pieces.shop();
        var picture = new Picture(shop.engine(), shop.memo());
        scripts = new ScriptSheets(shop);
        images = new PostImages(picture);
        publishers =
                List.of(
                        scripts,
                        images,
                        new ShareCardPictures(picture),
                        new OfficialDocuments(shop.engine()));
    }

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        return publishers.stream().flatMap(one -> one.outputs(publication, theme));
    }

    /** The sheet of a material's script; absent for a material without one. */
    public Optional<Output> sheet(Material material, Publication publication, Theme theme) {
        return ScriptSheets.format(material, theme)
                .map(format -> scripts.sheet(publication, theme, material, format));
    }

    /** The pictures of a material's post, in the order of {@link #images}. */
    List<Output> pictures(Material material, Publication publication, Theme theme) {
        return images.outputs(publication, theme, material).toList();
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
