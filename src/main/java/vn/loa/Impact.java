package vn.loa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.loa.Build.Rendition;
import vn.loa.content.Kind;
import vn.loa.content.Publication;
import vn.loa.content.Supposed;
import vn.loa.content.Term;
import vn.loa.lang.Nearest;
import vn.loa.output.Cache;
import vn.loa.output.Memo;
import vn.loa.output.Output;
import vn.loa.print.UnmadePrints;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/**
 * What a change of one record reaches: the publication is rendered as it is and as it would be with
 * the record changed, and the files that differ are listed. Of a print only the page to be set is
 * made: where that differs, its file would be another. Prints that differ are then set, if a build
 * has not done so, to tell those that cannot be. Nothing is guessed, and nothing is written.
 */
public final class Impact {

    /** What of the record changes. */
    public enum Cause {
        PHONES,
        WORDS
    }

    /** What kind of file is reached. */
    public enum Reached {
        PAGE,
        PRINT,
        SCRIPT,
        IMAGE,
        KIT,
        OTHER
    }

    /**
     * A file that changes.
     *
     * @param path address from the root of the site, with a leading slash
     * @param source file it is made from
     * @param causes changes of the record, each of which alone changes the file
     */
    public record Change(String path, Reached kind, String source, Set<Cause> causes) {}

    /**
     * @param causes what of the record was tried; empty when no record has the id
     * @param unknown what cannot be told because it has errors: addresses of files that cannot be
     *     made, with a leading slash, and files of contents that cannot be read; in order
     * @param near the known id that is most alike, where none is the same
     */
    public record Answer(
            Set<Cause> causes, List<Change> changes, List<String> unknown, Optional<String> near) {}

    private final Publication publication;
    private final String id;

    private Impact(Publication publication, String id) {
        this.publication = publication;
        this.id = id;
    }

    /**
     * What changes when a service, an agency, a place or another entry of the vocabulary changes.
     *
     * @param id of the record, e.g. {@code tong-dai-111}
     */
    public static Answer of(Path folder, String id, Build.Options options) throws IOException {
        Cache cache = Cache.open(folder.resolve("target/loa-cache"));
        SourceTree sources = SourceTree.read(folder);
        Publication publication = Build.load(sources, options, cache);
        var impact = new Impact(publication, id);
        Map<Cause, List<Publication>> supposed = impact.supposed();
        if (supposed.isEmpty()) {
            return new Answer(Set.of(), List.of(), List.of(), impact.near());
        }
        Theme theme = Theme.of(sources);
        Memo unmade = new UnmadePrints();
        Rendition now = Build.rendition(publication, theme, options, unmade, all -> true);
        var changes = new TreeMap<String, Change>();
        for (Map.Entry<Cause, List<Publication>> entry : supposed.entrySet()) {
            for (Publication other : entry.getValue()) {
                Rendition then = Build.rendition(other, theme, options, unmade, all -> true);
                differing(now, then, entry.getKey(), changes);
            }
        }
        List<Output> unmakeable = impact.unmakeable(changes.keySet(), theme, options, cache);
        unmakeable.forEach(output -> changes.remove(output.path()));
        return new Answer(
                supposed.keySet(),
                List.copyOf(changes.values()),
                impact.unknown(now, unmakeable),
                Optional.empty());
    }

    /** Of the prints that change those that have errors, which shows when they are set. */
    private List<Output> unmakeable(
            Set<String> changed, Theme theme, Build.Options options, Cache cache)
            throws IOException {
        Predicate<Output> print =
                output ->
                        output.facts() instanceof Output.PrintedPiece
                                && changed.contains(output.path());
        Rendition made = Build.rendition(publication, theme, options, cache, print);
        return made.manifest().outputs().stream()
                .filter(print)
                .filter(output -> !made.sums().containsKey(output.path()))
                .toList();
    }

    private List<String> unknown(Rendition now, List<Output> unmakeable) {
        Stream<String> notMade =
                Stream.concat(
                                now.manifest().outputs().stream()
                                        .filter(out -> !now.sums().containsKey(out.path())),
                                unmakeable.stream())
                        .map(output -> "/" + output.address());
        Stream<String> notRead =
                publication.leftOut().stream().map(left -> left.kind().folder() + left.path());
        return Stream.concat(notMade, notRead).sorted().distinct().toList();
    }

    private Map<Cause, List<Publication>> supposed() {
        var supposed = new TreeMap<Cause, List<Publication>>();
        Supposed.otherPhones(publication, id)
                .ifPresent(other -> supposed.put(Cause.PHONES, List.of(other)));
        List<Publication> words =
                Stream.concat(
                                Supposed.otherWords(publication, id).stream(),
                                Arrays.stream(Term.Type.values())
                                        .flatMap(
                                                type ->
                                                        Supposed.otherWords(publication, type, id)
                                                                .stream()))
                        .toList();
        if (!words.isEmpty()) {
            supposed.put(Cause.WORDS, words);
        }
        return supposed;
    }

    /** A known id with a slip, or one of which only a part was typed. */
    private Optional<String> near() {
        return Nearest.to(id, known())
                .or(() -> known().stream().filter(known -> known.startsWith(id)).findFirst())
                .or(() -> known().stream().filter(known -> known.contains(id)).findFirst());
    }

    private Set<String> known() {
        var known = new TreeSet<String>();
        publication.contents().stream()
                .filter(content -> content.id().kind() == Kind.SERVICE)
                .forEach(content -> known.add(content.id().path()));
        publication.vocabulary().terms().values().forEach(terms -> known.addAll(terms.keySet()));
        return known;
    }

    /** Files of the site as it is that would have other bytes, or be named after other bytes. */
    private static void differing(
            Rendition now, Rendition then, Cause cause, Map<String, Change> changes) {
        now.sums()
                .forEach(
                        (path, sum) -> {
                            if (!sum.equals(then.sums().get(path))) {
                                Output output = now.manifest().output(path).orElseThrow();
                                changes.merge(
                                        path, change(output, EnumSet.of(cause)), Impact::both);
                            }
                        });
    }

    private static Change both(Change one, Change other) {
        var causes = EnumSet.copyOf(one.causes());
        causes.addAll(other.causes());
        return new Change(one.path(), one.kind(), one.source(), causes);
    }

    private static Change change(Output output, Set<Cause> causes) {
        String shown = output.isPage() ? output.address() : output.path();
        return new Change("/" + shown, kind(output), output.origin().file(), causes);
    }

    private static Reached kind(Output output) {
        String path = output.path();
        if (path.endsWith(".html")) {
            return Reached.PAGE;
        }
        if (output.facts() instanceof Output.PrintedPiece piece) {
            return piece.format().startsWith("script") ? Reached.SCRIPT : Reached.PRINT;
        }
        if (path.matches("(.*/)?an-pham/.*\\.(txt|ics)")) {
            return Reached.SCRIPT;
        }
        if (path.endsWith(".pdf")) {
            return Reached.PRINT; // the job ticket: it names the sums of the files
        }
        if (path.endsWith(".zip")) {
            return Reached.KIT;
        }
        return path.matches(".*\\.(png|svg|jpe?g|webp)") ? Reached.IMAGE : Reached.OTHER;
    }
}
