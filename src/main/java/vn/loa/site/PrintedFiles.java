package vn.loa.site;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import vn.loa.content.Event;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.theme.Theme;

/** Knows which files of a material a build will hold; the page links to no other. */
@FunctionalInterface
public interface PrintedFiles {

    PrintedFiles NONE = (material, publication, theme) -> List.of();

    List<PrintedFile> of(Material material, Publication publication, Theme theme);

    /** The same, named and advised on in the language of the page that lists them. */
    default List<PrintedFile> of(
            Material material, Language reader, Publication publication, Theme theme) {
        return of(material, publication, theme);
    }

    /**
     * Pages of a file whose text flows; asked only while a page that names it is rendered, because
     * the file must be made to know.
     *
     * @return absent where the file could not be made, or nobody asks for prints
     */
    default Optional<Integer> pages(
            PrintedFile file, Material material, Publication publication, Theme theme) {
        return file.sheets();
    }

    /** What is made of a material for one place each, for any printer; empty for most. */
    default List<LocalFile> forPlaces(Material material, Publication publication, Theme theme) {
        return List.of();
    }

    /**
     * A material made for a place.
     *
     * @param path from the root of the site
     * @param place what the place is called
     * @param title what people call the format
     */
    record LocalFile(String path, String place, String title) {}

    /** What a print shop must know of a material; absent when nothing of it is printed. */
    default Optional<OtherFile> ticket(Material material, Publication publication, Theme theme) {
        return Optional.empty();
    }

    /** Everything of a campaign in one archive; absent when nothing of it is printed. */
    default Optional<OtherFile> kit(
            Event campaign, Language language, Publication publication, Theme theme) {
        return Optional.empty();
    }

    /**
     * A file that goes with prints.
     *
     * @param path from the root of the site
     * @param bytes as of {@link PrintedFile}
     */
    record OtherFile(String path, IntSupplier bytes) {}

    /**
     * One file of a material.
     *
     * @param path from the root of the site
     * @param format name of the print format, e.g. {@code poster-a3}
     * @param title what people call it, e.g. {@code Áp phích A3}
     * @param forPrintShop with bleed and marks
     * @param sheets pages of the file; absent when not known before it is made
     * @param advice paper and printing; absent when there is nothing to say
     * @param bytes size of the file; asked only while a page that names it is rendered, because the
     *     file must be made to know; 0 when it could not be made
     * @param preview a picture of it
     * @param thumbnail a small one, for lists
     */
    record PrintedFile(
            String path,
            String format,
            String title,
            boolean forPrintShop,
            double widthMm,
            double heightMm,
            Optional<Integer> sheets,
            Optional<String> advice,
            IntSupplier bytes,
            Optional<Picture> preview,
            Optional<Picture> thumbnail) {}

    /**
     * A picture file.
     *
     * @param path from the root of the site
     * @param width in pixels
     * @param height in pixels
     */
    record Picture(String path, int width, int height) {}
}
