package vn.loa.output;

import vn.loa.lang.Language;
import vn.loa.source.Position;

/**
 * The picture that the preview of a link shows.
 *
 * @param path from the root of the site, e.g. {@code the/dich-vu.png}
 * @param above a small line above the title; may be empty
 * @param title what it says large
 * @param below a small line below the title; may be empty
 * @param origin where its title was written
 */
public record ShareCard(
        String path, Language language, String above, String title, String below, Position origin) {

    /** Width in pixels. */
    public static final int WIDTH = 1200;

    /** Height in pixels. */
    public static final int HEIGHT = 630;
}
