package vn.loa.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import vn.loa.source.Position;

/**
 * One file a build will write. Cheap to make; it renders only when asked.
 *
 * @param path slash-separated, from the root of the site, e.g. {@code dich-vu/index.html}
 * @param origin the source file that causes it
 * @param channel what it belongs to, so that one part can be built alone
 * @param facts what the report says of it
 * @param generated made without a file of the writer's own at this address; gives way to one that
 *     is not
 */
public record Output(
        String path,
        Position origin,
        Channel channel,
        Facts facts,
        boolean generated,
        Supplier<Rendered> renderer) {

    private static final String INDEX = "index.html";
    private static final String IMPOSSIBLE = "\\:*?\"<>|\u007f";

    private static final Set<String> KEPT_BY_WINDOWS = Set.of("con", "prn", "aux", "nul");

    /** Where an output is used. */
    public enum Channel {
        WEB,
        PRINT
    }

    /** What kind of file it is. */
    public sealed interface Facts {}

    /**
     * A web page.
     *
     * @param language tag of its main text
     */
    public record WebPage(String title, String language) implements Facts {}

    /** A printed piece; its pages are counted when it is rendered. */
    public record PrintedPiece(String format, double widthMm, double heightMm) implements Facts {}

    /** An older or shorter address, which leads on to a page. */
    public record Redirect() implements Facts {}

    /** Any other file. */
    public record PlainFile() implements Facts {}

    /** A page at an address such as {@code dich-vu/} (the home page is the empty address). */
    public static Output page(
            String address,
            Position origin,
            String title,
            String language,
            boolean generated,
            Supplier<Rendered> renderer) {
        return new Output(
                address + "index.html",
                origin,
                Channel.WEB,
                new WebPage(title, language),
                generated,
                renderer);
    }

    /** A file of the web that is not a page. */
    public static Output file(String path, Position origin, Supplier<Rendered> renderer) {
        return new Output(path, origin, Channel.WEB, new PlainFile(), true, renderer);
    }

    /** A printed piece. */
    public static Output print(
            String path, Position origin, PrintedPiece piece, Supplier<Rendered> renderer) {
        return new Output(path, origin, Channel.PRINT, piece, true, renderer);
    }

    /** A file that comes with a printed piece, such as its picture. */
    public static Output besidePrint(String path, Position origin, Supplier<Rendered> renderer) {
        return new Output(path, origin, Channel.PRINT, new PlainFile(), true, renderer);
    }

    /**
     * Whether a path stays inside the site and every system can hold it: no empty, dotted or
     * Windows-reserved parts, and not the marker of the output folder.
     */
    static boolean isPossible(String path) {
        String[] parts = path.split("/", -1);
        return Arrays.stream(parts).allMatch(Output::isPossibleName)
                && !parts[0].equals(OutputFolder.MARKER);
    }

    private static boolean isPossibleName(String name) {
        return !name.isEmpty()
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && name.chars().noneMatch(c -> c < ' ' || IMPOSSIBLE.indexOf(c) >= 0)
                && !isKeptByWindows(name);
    }

    /** Windows looks at what stands before the first dot. */
    private static boolean isKeptByWindows(String name) {
        int dot = name.indexOf('.');
        int length = dot < 0 ? name.length() : dot;
        if (length != 3 && length != 4) {
            return false;
        }
        String base = name.substring(0, length).toLowerCase(Locale.ROOT);
        return KEPT_BY_WINDOWS.contains(base)
                || length == 4
                        && (base.startsWith("com") || base.startsWith("lpt"))
                        && base.charAt(3) >= '1'
                        && base.charAt(3) <= '9';
    }

    /** Where visitors find it: the path, without the {@code index.html} that hosts add. */
    public String address() {
        boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
        return index ? path.substring(0, path.length() - INDEX.length()) : path;
    }

    /** The same, but rendered once however often it is asked; it keeps its bytes. */
    public Output renderedOnce() {
        return new Output(path, origin, channel, facts, generated, new Once(renderer));
    }

    /** Of two threads that ask at once, one waits for what the other renders. */
    private static final class Once implements Supplier<Rendered> {
        private final Supplier<Rendered> renderer;
        private Rendered rendered;

        Once(Supplier<Rendered> renderer) {
            this.renderer = renderer;
        }

        @Override
        public synchronized Rendered get() {
            if (rendered == null) {
                rendered = renderer.get();
            }
            return rendered;
        }
    }

    /** Whether it is a file of the writer's, copied as it is. */
    public boolean isCopied() {
        return facts instanceof PlainFile && !generated;
    }

    public boolean isPage() {
        return facts instanceof WebPage;
    }
}
