package vn.loa;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import vn.loa.check.ColoursCanBeRead;
import vn.loa.check.FinishedLinks;
import vn.loa.check.NumbersOfTheme;
import vn.loa.check.NumbersShown;
import vn.loa.check.ScriptsOfTheme;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.content.PublicationReader;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.output.Cache;
import vn.loa.output.Checksum;
import vn.loa.output.Disk;
import vn.loa.output.Manifest;
import vn.loa.output.Memo;
import vn.loa.output.Output;
import vn.loa.output.OutputFolder;
import vn.loa.output.Written;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** The pipeline: sources → publication → checks → manifest → rendered files → published site. */
public final class Build {

    /** Which outputs are made anew; the others stay as they are in OUT. */
    public enum Only {
        EVERYTHING,
        SITE,
        PRINT
    }

    /**
     * How to build.
     *
     * @param now the moment of the build; decides what is shown, never written into a file
     * @param keepGoing publish what has no error
     * @param strict count warnings as errors
     * @param jobs threads that render
     */
    public record Options(
            Instant now,
            Optional<String> baseUrl,
            boolean drafts,
            boolean search,
            Only only,
            boolean keepGoing,
            boolean strict,
            int jobs) {

        /**
         * Everything, as it would be published at a moment, on as many threads as the machine has.
         */
        public static Options at(Instant now) {
            return at(now, false, false);
        }

        /** The same, perhaps with drafts, perhaps with warnings that count as errors. */
        public static Options at(Instant now, boolean drafts, boolean strict) {
            return new Options(
                    now,
                    Optional.empty(),
                    drafts,
                    true,
                    Only.EVERYTHING,
                    false,
                    strict,
                    Runtime.getRuntime().availableProcessors());
        }

        /** The same for a site without a search index. */
        Options withoutSearch() {
            return new Options(now, baseUrl, drafts, false, only, keepGoing, strict, jobs);
        }
    }

    private final Path folder;
    private final Options options;
    private final Stopwatch watch = new Stopwatch();
    private final Making making;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Build(Path folder, Options options, Progress progress) {
        this.folder = folder;
        this.options = options;
        this.making = new Making(progress);
    }

    private Build(Path folder, Options options) {
        this(folder, options, Progress.UNSEEN);
    }

    /**
     * Publishes the whole site or nothing; with keepGoing a file with errors leaves itself out
     * instead.
     */
    public static BuildReport publish(Path folder, Path target, Options options)
            throws IOException {
        return publish(folder, target, options, Progress.UNSEEN);
    }

    /** The same, telling somebody how far it is. */
    public static BuildReport publish(Path folder, Path target, Options options, Progress progress)
            throws IOException {
        return new Build(folder, options, progress).publish(target, new Disk());
    }

    /** The same on a disk of the caller's. */
    static BuildReport publish(Path folder, Path target, Options options, Disk disk)
            throws IOException {
        return new Build(folder, options).publish(target, disk);
    }

    /**
     * Reads, checks and renders everything in memory, and writes nothing.
     *
     * @param prints whether printed pieces are laid out too
     */
    public static BuildReport check(Path folder, boolean prints, Options options)
            throws IOException {
        return check(folder, prints, options, new Disk());
    }

    /** The same on a disk of the caller's. */
    static BuildReport check(Path folder, boolean prints, Options options, Disk disk)
            throws IOException {
        return new Build(folder, options).check(prints, disk);
    }

    /** Loads a publication without rendering it. */
    public static Publication load(Path folder, Options options) throws IOException {
        return new Build(folder, options).load(SourceTree.read(folder), Memo.NONE).publication();
    }

    /** Every piece of text of a publication as it was typed. */
    public static List<Prose> prose(Path folder, Options options) throws IOException {
        return new Build(folder, options).load(SourceTree.read(folder), Memo.NONE).prose().toList();
    }

    /** What readers and rules say of sources, before anything is rendered. */
    static List<Diagnostic> diagnostics(SourceTree sources, Options options) {
        var build = new Build(Path.of(""), options);
        Theme theme = Theme.of(sources);
        PublicationReader.Loaded loaded = build.load(sources, Memo.NONE);
        build.checkTheme(theme, loaded.publication());
        build.checkRules(loaded);
        Manifest nothing = Manifest.of(List.of(), loaded.publication(), theme);
        return build.problems(new Prepared(loaded.publication(), theme, nothing));
    }

    /** Loads a publication from files that were read already. */
    static Publication load(SourceTree sources, Options options, Memo memo) {
        return new Build(Path.of(""), options).load(sources, memo).publication();
    }

    /**
     * What a publication becomes.
     *
     * @param sums checksums of the files' bytes, by path; a file that cannot be made has none
     */
    record Rendition(Manifest manifest, Map<String, Long> sums) {}

    /**
     * Renders some of it to look at it; nothing is written or checked. Pages leave out how large
     * the prints are.
     */
    static Rendition rendition(
            Publication publication,
            Theme theme,
            Options options,
            Memo memo,
            Predicate<Output> wanted)
            throws IOException {
        var build = new Build(Path.of(""), options);
        Prepared prepared =
                build.list(publication, theme, Loa.published(memo, options.search(), false));
        var sums = new ConcurrentHashMap<String, Long>();
        build.making.makeUnchecked(
                prepared.manifest().outputs().stream().filter(wanted).toList(),
                options.jobs(),
                (path, rendered) -> {
                    sums.put(path, Checksum.of(rendered.bytes()));
                    return null;
                });
        return new Rendition(prepared.manifest(), sums);
    }

    private BuildReport publish(Path target, Disk disk) throws IOException {
        try (OutputFolder out = OutputFolder.open(disk, target, folder)) {
            Start begun = begin(disk, out);
            if (begun.same().isPresent()) {
                return begun.same().get();
            }
            Prepared prepared = begun.prepared().get();
            LostSettings.problem(prepared.publication(), target).ifPresent(diagnostics::add);
            make(prepared, this::wanted, out::put);
            carryOver(prepared, out);
            checkLinks(prepared);
            List<Diagnostic> problems = problems(prepared);
            boolean whole = problems.stream().noneMatch(Rendering::isAbandoned);
            boolean publish = whole && (options.keepGoing() || !Diagnostic.anyError(problems));
            if (publish) {
                watch.timed("publish", out::swap);
                begun.cache().ifPresent(Cache::save);
            }
            Map<String, Written> written = publish ? out.written() : Map.of();
            Set<String> replaced = publish ? out.replaced() : Set.of();
            var report =
                    BuildReport.of(
                            prepared.manifest(),
                            written,
                            problems,
                            publish,
                            replaced,
                            watch.stop());
            begun.memory()
                    .keep(
                            report,
                            prepared.publication().settings(),
                            diagnostics,
                            making.ofPrints());
            return report;
        }
    }

    /**
     * What is known before anything is rendered.
     *
     * @param same the report of the last build, when this one would give the same
     * @param prepared what is to be rendered otherwise
     * @param cache of slow results, opened only then
     */
    private record Start(
            BuildMemory memory,
            Optional<BuildReport> same,
            Optional<Prepared> prepared,
            Optional<Cache> cache) {}

    /** The bytes of the sources end with this method: rendering needs their room. */
    private Start begin(Disk disk, OutputFolder out) throws IOException {
        SourceTree sources = watch.timed("read", () -> SourceTree.read(folder));
        BuildMemory memory = BuildMemory.open(disk, folder, sources, options);
        Optional<BuildReport> same = memory.same(out, watch);
        if (same.isPresent()) {
            return new Start(memory, same, Optional.empty(), Optional.empty());
        }
        Cache cache = Cache.open(disk, cacheFolder(folder));
        Prepared prepared = prepare(sources, cache, true);
        return new Start(memory, same, Optional.of(prepared), Optional.of(cache));
    }

    private BuildReport check(boolean prints, Disk disk) throws IOException {
        SourceTree sources = watch.timed("read", () -> SourceTree.read(folder));
        Optional<List<Diagnostic>> known =
                BuildMemory.open(disk, folder, sources, options).problems(prints);
        if (known.isPresent()) {
            return BuildReport.ofCheck(known.get(), watch.stop());
        }
        Prepared prepared = prepare(sources, Cache.open(cacheFolder(folder)), prints);
        LostSettings.problem(prepared.publication(), folder.resolve("target/site"))
                .ifPresent(diagnostics::add);
        make(prepared, output -> prints || output.channel() == Output.Channel.WEB, (p, r) -> null);
        checkLinks(prepared);
        return BuildReport.ofCheck(problems(prepared), watch.stop());
    }

    /** Where results are remembered between builds of a publication. */
    static Path cacheFolder(Path folder) {
        return folder.resolve("target/loa-cache");
    }

    /** What a build knows before it renders. */
    private record Prepared(
            Publication publication, Theme theme, Manifest manifest, NumbersShown numbers) {

        Prepared(Publication publication, Theme theme, Manifest manifest) {
            this(publication, theme, manifest, new NumbersShown(publication, theme));
        }
    }

    private Prepared prepare(SourceTree sources, Memo memo, boolean prints) throws IOException {
        Publication publication = checked(sources, memo);
        Theme theme = watch.timed("theme", () -> Theme.of(sources));
        checkTheme(theme, publication);
        return watch.timed(
                "manifest",
                () -> list(publication, theme, Loa.published(memo, options.search(), prints)));
    }

    /** Loads and checks; texts as they were typed, a third of all there is, end here. */
    private Publication checked(SourceTree sources, Memo memo) throws IOException {
        PublicationReader.Loaded loaded = watch.timed("load", () -> load(sources, memo));
        watch.timed("check", () -> checkRules(loaded));
        return options.keepGoing() ? rest(loaded.publication()) : loaded.publication();
    }

    /** What no rule found an error in. */
    private Publication rest(Publication publication) {
        return publication.without(
                Problems.told(diagnostics, publication.settings(), options.strict()).stream()
                        .filter(Diagnostic::isError)
                        .map(Diagnostic::at)
                        .toList());
    }

    private PublicationReader.Loaded load(SourceTree sources, Memo memo) {
        HtmlMemo html = new AsciiDocMemo(memo);
        try (Markup markup = Markup.of(html)) {
            var loaded =
                    PublicationReader.read(
                            sources,
                            markup,
                            new PublicationReader.Options(
                                    options.drafts(), options.now(), options.baseUrl()));
            diagnostics.addAll(loaded.diagnostics());
            return loaded;
        }
    }

    private void checkTheme(Theme theme, Publication publication) {
        diagnostics.addAll(theme.diagnostics());
        ColoursCanBeRead.check(theme).forEach(diagnostics::add);
        ScriptsOfTheme.check(theme).forEach(diagnostics::add);
        NumbersOfTheme.check(theme, publication).forEach(diagnostics::add);
    }

    private boolean checkRules(PublicationReader.Loaded loaded) {
        Publication publication = loaded.publication();
        LocalDate today = LocalDate.ofInstant(options.now(), publication.settings().zone());
        diagnostics.addAll(new Proofreading().problems(loaded, today));
        return true;
    }

    private Prepared list(Publication publication, Theme theme, Loa loa) {
        Loa.Listing listing = loa.list(publication, theme);
        diagnostics.addAll(listing.diagnostics());
        return new Prepared(listing.publication(), theme, listing.manifest());
    }

    private boolean wanted(Output output) {
        return switch (options.only()) {
            case EVERYTHING -> true;
            case SITE -> output.channel() == Output.Channel.WEB;
            case PRINT -> output.channel() == Output.Channel.PRINT;
        };
    }

    private void carryOver(Prepared prepared, OutputFolder out) throws IOException {
        for (Output output : prepared.manifest().outputs()) {
            if (!wanted(output)) {
                out.keep(output.path());
            }
        }
    }

    private void make(Prepared prepared, Predicate<Output> wanted, Making.Sink sink)
            throws IOException {
        List<Output> outputs = prepared.manifest().outputs().stream().filter(wanted).toList();
        var links = new FinishedLinks(prepared.publication(), prepared.theme());
        watch.timed(
                "render",
                () -> making.make(outputs, links, prepared.numbers(), options.jobs(), sink));
    }

    private void checkLinks(Prepared prepared) throws IOException {
        diagnostics.addAll(making.ofLinks(diagnostics));
        diagnostics.addAll(prepared.numbers().untold(diagnostics, () -> SourceTree.read(folder)));
        diagnostics.addAll(making.ofPages());
        watch.timed(
                "links",
                () ->
                        diagnostics.addAll(
                                making.together(prepared.publication(), prepared.manifest())));
    }

    private List<Diagnostic> problems(Prepared prepared) {
        var found = new ArrayList<>(diagnostics);
        found.addAll(making.ofPrints());
        return Problems.told(found, prepared.publication().settings(), options.strict());
    }
}
