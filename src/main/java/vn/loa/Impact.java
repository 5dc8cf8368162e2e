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
import java.util.stream.Stream;
import vn.loa.Build.Rendition;
import vn.loa.content.Kind;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.content.Supposed;
import vn.loa.content.Term;
import vn.loa.lang.Folding;
import vn.loa.lang.Language;
import vn.loa.lang.Meant;
import vn.loa.output.Cache;
import vn.loa.output.Memo;
import vn.loa.output.Output;
import vn.loa.print.UnmadePrints;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/**
 * What a change of one record reaches: the publication is rendered as it is and as it would be with
 * the record changed, and the files that differ are listed. Of a print only the page to be set is
 * made: where that differs, its file would be another, also where it would not fit on its paper.
 * Nothing is guessed, and nothing is written.
 */
public final class Impact {

    /** What of the record changes. */
    public enum Cause {
        PHONES,
        WORDS
    }

    /** What kind of file is reached; what costs money to make anew comes first. */
    public enum Reached {
        PRINT,
        SCRIPT,
        KIT,
        PAGE,
        IMAGE,
        OTHER
    }

    /** Which files are asked about. */
    public enum Scope {
        /** All of the site. */
        ALL,
        /** What people look at or print: not the index of the search, open data and the like. */
        SEEN;

        private boolean takes(Output output) {
            return this == ALL || kind(output) != Reached.OTHER;
        }
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
    public static Answer of(Path folder, String id, Scope scope, Build.Options options)
            throws IOException {
        Cache cache = Cache.open(folder.resolve("target/loa-cache"));
        SourceTree sources = SourceTree.read(folder);
        Publication publication = Build.load(sources, options, cache);
        var impact = new Impact(publication, id);
        Map<Cause, List<Publication>> supposed = impact.supposed();
        if (supposed.isEmpty()) {
            return new Answer(Set.of(), List.of(), List.of(), impact.near());
        }
        Theme theme = Theme.of(sources);
        Build.Options how = scope == Scope.ALL ? options : options.withoutSearch();
        Memo unmade = new UnmadePrints();
        Rendition now = Build.rendition(publication, theme, how, unmade, scope::takes);
        var changes = new TreeMap<String, Change>();
        for (Map.Entry<Cause, List<Publication>> entry : supposed.entrySet()) {
            for (Publication other : entry.getValue()) {
                Rendition then = Build.rendition(other, theme, how, unmade, scope::takes);
                differing(now, then, entry.getKey(), changes);
            }
        }
        return new Answer(
                supposed.keySet(),
                List.copyOf(changes.values()),
                impact.unknown(now, scope),
                Optional.empty());
    }

    private List<String> unknown(Rendition now, Scope scope) {
        Stream<String> notMade =
                now.manifest().outputs().stream()
                        .filter(scope::takes)
                        .filter(out -> !now.sums().containsKey(out.path()))
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

    private Optional<String> near() {
        return owner().or(this::named).or(() -> Meant.among(known(), id));
    }

    /** The service with a number that was typed instead of its id. */
    private Optional<String> owner() {
        String digits = id.replaceAll("[^\\d]", "").replaceFirst("^84(?=\\d{9})", "0");
        boolean number = digits.length() >= 3 && id.matches("[+\\d .()-]+");
        return number
                ? services()
                        .filter(
                                service ->
                                        service.phones().stream()
                                                .anyMatch(
                                                        phone ->
                                                                phone.dialled()
                                                                        .replaceFirst("^\\+84", "0")
                                                                        .equals(digits)))
                        .map(service -> service.id().path())
                        .findFirst()
                : Optional.empty();
    }

    /** The service or the entry with a name that was typed instead of its id. */
    private Optional<String> named() {
        String name = Folding.plain(id);
        Stream<String> entries =
                publication.vocabulary().terms().values().stream()
                        .flatMap(terms -> terms.values().stream())
                        .filter(term -> Folding.plain(term.name(Language.VIETNAMESE)).equals(name))
                        .map(term -> term.id());
        Stream<String> own =
                services()
                        .filter(service -> Folding.plain(service.title()).equals(name))
                        .map(service -> service.id().path());
        return Stream.concat(own, entries).findFirst();
    }

    private Stream<Service> services() {
        return publication.all(Service.class, publication.settings().language()).stream();
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
