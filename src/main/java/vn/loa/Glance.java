package vn.loa;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.loa.check.LinkLeadsSomewhere;
import vn.loa.content.Publication;
import vn.loa.content.PublicationReader;
import vn.loa.content.Settings.NavigationLink;
import vn.loa.markup.PageFacts;
import vn.loa.output.Manifest;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.site.WebSite;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/**
 * A publication as it was at one moment. A file is rendered when somebody first asks for it; one
 * that cannot be made is answered as it was when it last could.
 */
public final class Glance {

    private final SourceTree sources;
    private final PublicationReader.Loaded loaded;
    private final Theme theme;
    private final Publication publication;
    private final List<NavigationLink> lost;
    private final Manifest manifest;
    private final List<Diagnostic> found;
    private final Optional<Glance> lastGood;
    private final Map<String, Rendered> rendered = new ConcurrentHashMap<>();
    private final Map<String, PageFacts> pages = new ConcurrentHashMap<>();
    private volatile List<Diagnostic> ofText = List.of();

    /**
     * @param lost links of the menu that led nowhere when it was looked at last
     * @param lastGood the newest state without errors; absent when there was none
     */
    Glance(
            SourceTree sources,
            PublicationReader.Loaded loaded,
            Theme theme,
            Loa loa,
            List<NavigationLink> lost,
            Optional<Glance> lastGood) {
        this.sources = sources;
        this.loaded = loaded;
        this.theme = theme;
        Loa.Listing listing = loa.list(loaded.publication(), theme, lost);
        this.lost = listing.lost();
        publication = listing.publication();
        manifest = listing.manifest();
        found = new ArrayList<>(loaded.diagnostics());
        found.addAll(theme.diagnostics());
        found.addAll(listing.diagnostics());
        this.lastGood = Diagnostic.anyError(found) ? lastGood : Optional.empty();
    }

    /** The files it was read from. */
    public SourceTree sources() {
        return sources;
    }

    /** Links of the menu that lead nowhere. */
    List<NavigationLink> lost() {
        return lost;
    }

    Theme theme() {
        return theme;
    }

    /** Path part of the site's address, with a slash at both ends. */
    public String basePath() {
        return shown().publication.settings().basePath();
    }

    /** A file of the preview itself, which no site has; absent when there is none of the name. */
    public Optional<byte[]> ownFile(String name) {
        return theme.file("preview/" + name).map(file -> file.bytes());
    }

    ZoneId zone() {
        return publication.settings().zone();
    }

    /** Whether everything could be read. */
    boolean isGood() {
        return !Diagnostic.anyError(found);
    }

    /**
     * A file of the site by its path such as {@code dich-vu/index.html}.
     *
     * @return absent when there is no such file, or it has errors and never was without
     */
    public Optional<byte[]> file(String path) {
        if (path.equals(WebSite.WORKER)) {
            // A preview must never be answered from what a browser kept.
            return theme.file("worker/clear.js").map(file -> file.bytes());
        }
        Glance shown = shown();
        return shown.made(path).or(() -> shown.lastGood.flatMap(good -> good.made(path)));
    }

    /** With broken settings or a broken theme every page would be wrong, so none is shown anew. */
    private Glance shown() {
        boolean wrong =
                found.stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(problem -> problem.at().file())
                        .anyMatch(file -> file.startsWith("site/") || file.startsWith("theme/"));
        return wrong ? lastGood.orElse(this) : this;
    }

    private Optional<byte[]> made(String path) {
        return manifest.output(path)
                .map(output -> rendered.computeIfAbsent(path, p -> render(output)))
                .filter(file -> !Diagnostic.anyError(file.diagnostics()))
                .map(Rendered::bytes);
    }

    private Rendered render(Output output) {
        Rendered file = output.renderer().get();
        if (output.isPage() && !Diagnostic.anyError(file.diagnostics())) {
            pages.put(output.path(), PageFacts.of(file.bytes()));
        }
        return file;
    }

    /**
     * Checks every text. Takes longer than reading, so it is done when the writer pauses.
     *
     * @param today a day in the publication's time zone
     */
    void checkText(Proofreading proofreading, LocalDate today) {
        ofText = proofreading.problems(loaded, today);
    }

    /**
     * What is wrong, as far as it was looked at: everything that was read, the texts once they are
     * checked, and the links of the pages that were rendered.
     */
    public List<Diagnostic> problems() {
        var all = new ArrayList<>(found);
        all.addAll(ofText);
        rendered.values().forEach(file -> all.addAll(file.diagnostics()));
        new LinkLeadsSomewhere(publication, manifest, pages).check().forEach(all::add);
        return Problems.told(all, publication.settings(), false);
    }
}
