package vn.loa;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Settings;
import vn.loa.output.Cache;
import vn.loa.output.Disk;
import vn.loa.output.OutputFolder;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceTree;

/**
 * The last build of a publication, as far as it tells what a build now would give.
 *
 * @param input all that a build depends on; absent when that cannot be known
 * @param last absent when nothing is known or anything has changed since
 */
record BuildMemory(
        Build.Options options, Optional<byte[]> input, Cache cache, Optional<LastBuild> last) {

    static BuildMemory open(Disk disk, Path folder, SourceTree sources, Build.Options options) {
        Cache cache = Cache.open(disk, Build.cacheFolder(folder), "last");
        Optional<byte[]> input =
                disk.program().map(program -> LastBuild.input(program, sources, options));
        return new BuildMemory(
                options,
                input,
                cache,
                input.flatMap(in -> LastBuild.known(cache, in, options.now())));
    }

    /** The report of the last build, when a build now would publish the same and OUT holds it. */
    Optional<BuildReport> same(OutputFolder out, Stopwatch watch) throws IOException {
        if (last.isEmpty() || last.get().only() != options.only()) {
            return Optional.empty();
        }
        List<Diagnostic> problems = Problems.ordered(all(last.get()), options.strict());
        return Diagnostic.anyError(problems) || !out.holds(last.get().files())
                ? Optional.empty()
                : Optional.of(BuildReport.again(last.get(), problems, watch.stop()));
    }

    /**
     * What a check would find.
     *
     * @param prints whether printed pieces are looked at too
     */
    Optional<List<Diagnostic>> problems(boolean prints) {
        return last.filter(l -> l.only() == Build.Only.EVERYTHING || !prints)
                .map(l -> prints ? all(l) : l.problems().stream())
                .map(found -> Problems.ordered(found, options.strict()));
    }

    private static Stream<Diagnostic> all(LastBuild last) {
        return Stream.concat(last.problems().stream(), last.ofPrints().stream());
    }

    /**
     * Keeps what a build gave; one with errors, or of prints alone, is not worth it.
     *
     * @param found problems of everything but printed pieces
     * @param ofPrints problems of printed pieces
     */
    void keep(
            BuildReport report,
            Settings settings,
            List<Diagnostic> found,
            List<Diagnostic> ofPrints) {
        if (input.isEmpty() || report.hasErrors() || options.only() == Build.Only.PRINT) {
            return;
        }
        var built =
                new LastBuild(
                        options.only(),
                        settings.zone(),
                        LocalDate.ofInstant(options.now(), settings.zone()),
                        Problems.told(found, settings, false),
                        Problems.told(ofPrints, settings, false),
                        report.pages(),
                        report.prints(),
                        report.outputs());
        built.keep(cache, input.get());
        cache.save();
    }
}
