package vn.loa.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.markup.Markup;
import vn.loa.source.Diagnostic;
import vn.loa.source.EndlessRun;
import vn.loa.source.Message;
import vn.loa.source.Outcome;
import vn.loa.source.SourceTree;

/**
 * Reads a source tree into a publication. A file with errors leaves itself out; the rest is loaded
 * all the same.
 */
public final class PublicationReader {

    /**
     * How to read.
     *
     * @param drafts whether drafts and contents outside their publishing days are loaded too
     * @param now decides, in the publication's time zone, which contents are within their days
     * @param baseUrl stands in for the one in the settings
     */
    public record Options(boolean drafts, Instant now, Optional<String> baseUrl) {}

    private final Markup markup;
    private final Options options;
    private final Readings readings;
    private final Set<ContentId> leftOut = new TreeSet<>();
    private final Map<ContentId, Message> hidden = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<ContentReader> readers;
    private final FieldNames names = new FieldNames();

    private PublicationReader(
            SourceTree sources, Markup markup, Options options, Readings readings) {
        this.markup = markup;
        this.options = options;
        this.readings = readings;
        this.readers = readers(sources);
    }

    /**
     * One for each kind.
     *
     * @param sources hold the tables of statistics
     */
    static List<ContentReader> readers(SourceTree sources) {
        return List.of(
                new PageReader(),
                new PlanReader(),
                new ServiceReader(),
                new MaterialReader(),
                new EventReader(),
                new StatisticReader(sources));
    }

    /**
     * What was loaded.
     *
     * @param texts every piece of text as it was typed, file by file; a file that was not read anew
     *     has the very list it had before
     */
    public record Loaded(
            Publication publication, List<Diagnostic> diagnostics, List<List<Prose>> texts) {

        /** Every piece of text as it was typed, for rules about wording. */
        public Stream<Prose> prose() {
            return texts.stream().flatMap(List::stream);
        }
    }

    /** Loads a publication. */
    public static Loaded read(SourceTree sources, Markup markup, Options options) {
        return read(sources, markup, options, new Readings());
    }

    /**
     * Loads a publication that may have been loaded before.
     *
     * @param readings of the earlier times; takes those of this time
     */
    public static Loaded read(
            SourceTree sources, Markup markup, Options options, Readings readings) {
        return new PublicationReader(sources, markup, options, readings).read(sources);
    }

    private Loaded read(SourceTree sources) {
        diagnostics.addAll(sources.diagnostics());
        Outcome<Settings> settings = SettingsReader.read(sources);
        diagnostics.addAll(settings.diagnostics());
        Settings written = settings.value().orElseGet(SettingsReader::defaults);
        Settings site = options.baseUrl().map(written::withBaseUrl).orElse(written);
        var vocabulary = readings.vocabulary(sources, site.languages());
        diagnostics.addAll(vocabulary.diagnostics());

        var found = Manuscripts.in(sources, site, settings.value().isPresent(), readings);
        diagnostics.addAll(found.diagnostics());
        leftOut.addAll(found.leftOut());
        boolean elsewhere = isElsewhere(sources);
        if (elsewhere) {
            site.hotlines().forEach(h -> leftOut.add(new ContentId(Kind.SERVICE, h.id())));
        }
        List<Manuscript> manuscripts = found.all();
        manuscripts.forEach(m -> markup.expect(m.file(), m.parts(), m.language()));
        LocalDate day = LocalDate.ofInstant(options.now(), site.zone());
        List<Content> contents = contents(manuscripts, day, site.language());
        found.broken().forEach(this::tellTheRest);
        List<String> services = ids(manuscripts, Kind.SERVICE);
        diagnostics.replaceAll(problem -> MeantService.named(problem, services));
        var gaps =
                new Gaps(
                        leftOut,
                        hidden,
                        found.withoutWords() ? EnumSet.allOf(Term.Type.class) : vocabulary.lost(),
                        settings.value().isEmpty() || elsewhere,
                        SettingsReader.file(sources));
        return new Loaded(
                new Publication(
                        site,
                        day,
                        vocabulary.vocabulary(),
                        contents,
                        Stream.concat(
                                        sources.under("site/static").stream(),
                                        found.attachments().stream())
                                .toList(),
                        gaps,
                        phones(manuscripts),
                        readings.orders()),
                List.copyOf(diagnostics),
                manuscripts.stream().map(readings::prose).toList());
    }

    /** Whether all that is written lies in a folder of a wrong name. */
    private static boolean isElsewhere(SourceTree sources) {
        return sources.under("content").isEmpty()
                && sources.diagnostics().stream()
                        .anyMatch(d -> d.isError() && d.code().equals("folder-name"));
    }

    private List<Body.PhoneReference> phones(List<Manuscript> manuscripts) {
        return manuscripts.stream()
                .flatMap(
                        m ->
                                leftOut.contains(m.id())
                                        ? m.phonesOfAll().stream()
                                        : readings.phones(m).stream())
                .toList();
    }

    /**
     * Reads what was written. With an original its translations are left out too: none of them may
     * stand in for a text that is there and has an error.
     */
    private List<Content> contents(
            List<Manuscript> manuscripts, LocalDate today, Language original) {
        Set<ContentId> lost = new TreeSet<>();
        record Read(Manuscript manuscript, Outcome<? extends Content> outcome) {}
        List<Read> read = manuscripts.parallelStream().map(m -> new Read(m, content(m))).toList();
        var contents = new ArrayList<Content>();
        for (Read one : read) {
            Optional<Diagnostic> toFill = Drafts.toFill(one.manuscript(), one.outcome());
            if (toFill.isPresent()) {
                hidden.put(one.manuscript().id(), toFill.get().message());
                diagnostics.add(toFill.get());
                continue;
            }
            diagnostics.addAll(one.outcome().diagnostics());
            one.outcome()
                    .value()
                    .ifPresentOrElse(
                            content -> show(content, today, contents),
                            () -> {
                                leftOut.add(one.manuscript().id());
                                if (one.manuscript().language().equals(original)) {
                                    lost.add(one.manuscript().id());
                                }
                            });
        }
        contents.removeIf(content -> lost.contains(content.id()));
        return contents;
    }

    /** What is wrong in the fields that can be read; what seems to be missing stands in others. */
    private void tellTheRest(Manuscript broken) {
        readToItsEnd(broken).diagnostics().stream()
                .filter(problem -> !problem.code().equals("missing-field"))
                .forEach(diagnostics::add);
    }

    private static List<String> ids(List<Manuscript> manuscripts, Kind kind) {
        return manuscripts.stream()
                .map(Manuscript::id)
                .filter(id -> id.kind() == kind)
                .map(ContentId::path)
                .distinct()
                .toList();
    }

    private Outcome<? extends Content> content(Manuscript manuscript) {
        return readings.content(manuscript, () -> readToItsEnd(manuscript));
    }

    private Outcome<? extends Content> readToItsEnd(Manuscript manuscript) {
        try {
            return read(manuscript);
        } catch (StackOverflowError tooLongARun) {
            return Outcome.failed(EndlessRun.in(manuscript.file().start()));
        }
    }

    private Outcome<? extends Content> read(Manuscript manuscript) {
        return readers.stream()
                .filter(reader -> reader.kind() == manuscript.id().kind())
                .findFirst()
                .orElseThrow()
                .read(manuscript, manuscript.fields().naming(names.of(manuscript)), markup);
    }

    private void show(Content content, LocalDate today, List<Content> contents) {
        var days = new ShowingDays(content, today);
        boolean shown = options.drafts() || days.isShown();
        if (shown) {
            contents.add(content);
        } else {
            hidden.put(content.id(), days.reason());
        }
        days.diagnostic(shown).ifPresent(diagnostics::add);
    }
}
