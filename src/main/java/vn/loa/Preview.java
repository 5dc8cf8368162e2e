package vn.loa;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loa.content.PublicationReader;
import vn.loa.content.Readings;
import vn.loa.content.Settings.NavigationLink;
import vn.loa.markup.Markup;
import vn.loa.output.Cache;
import vn.loa.output.Memo;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/**
 * Shows a publication while it is being written: reads again only what changed, renders only what
 * is looked at, and writes nothing.
 */
public final class Preview implements AutoCloseable {

    private final Path folder;
    private final Supplier<Build.Options> options;
    private final Memo memo;
    private final Markup markup;
    private final Readings readings = new Readings();
    private final Proofreading proofreading = new Proofreading();
    private Glance glance;
    private Optional<Glance> lastGood = Optional.empty();

    private Preview(Path folder, Supplier<Build.Options> options, Memo memo) {
        this.folder = folder;
        this.options = options;
        this.memo = memo;
        this.markup = Markup.of(new AsciiDocMemo(memo));
    }

    /**
     * Opens a publication and reads it for the first time.
     *
     * @param options asked for at each reading, since days pass while a preview stays open
     * @throws IOException when the folder cannot be read
     */
    public static Preview open(Path folder, Supplier<Build.Options> options) throws IOException {
        var preview = new Preview(folder, options, Cache.open(Build.cacheFolder(folder)));
        preview.take(SourceTree.read(folder, SourceTree.NONE, options.get().now()));
        return preview;
    }

    /** The newest state that was read. */
    public synchronized Glance now() {
        return glance;
    }

    /**
     * Reads what changed since the last time.
     *
     * @return whether anything did
     * @throws IOException when a file cannot be read; the state before stays
     */
    public synchronized boolean look() throws IOException {
        SourceTree sources = SourceTree.read(folder, glance.sources(), options.get().now());
        if (sources.isSameAs(glance.sources())) {
            return false;
        }
        take(sources);
        return true;
    }

    private synchronized void take(SourceTree sources) {
        Build.Options how = options.get();
        PublicationReader.Loaded loaded =
                PublicationReader.read(
                        sources,
                        markup,
                        new PublicationReader.Options(how.drafts(), how.now(), how.baseUrl()),
                        readings);
        var lost = glance == null ? List.<NavigationLink>of() : glance.lost();
        glance = new Glance(sources, loaded, theme(sources), Loa.previewed(memo), lost, lastGood);
        if (glance.isGood()) {
            lastGood = Optional.of(glance);
        }
    }

    /** The theme as it was compiled before, unless one of its files changed. */
    private Theme theme(SourceTree sources) {
        boolean same =
                glance != null && sources.under("theme").equals(glance.sources().under("theme"));
        return same ? glance.theme() : Theme.of(sources);
    }

    /** Checks the texts of the newest state. */
    public void check() {
        Glance now = now();
        now.checkText(proofreading, LocalDate.ofInstant(options.get().now(), now.zone()));
    }

    @Override
    public void close() {
        markup.close();
    }
}
