package vn.loa.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.lang.Language;
import vn.loa.lang.Nearest;
import vn.loa.lang.Slug;
import vn.loa.markup.Body;
import vn.loa.markup.Markup;
import vn.loa.source.Diagnostic;
import vn.loa.source.FrontMatter;
import vn.loa.source.Outcome;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

/**
 * Reads a source tree into a publication. A file with errors leaves itself out; the rest is loaded
 * all the same.
 */
public final class PublicationReader {

    private static final Pattern HIDDEN_ENDING =
            Pattern.compile("(.+\\.(?:md|adoc|yaml|yml))\\.txt", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TEXTS = Set.of("md", "adoc");
    private static final Set<String> DATA = Set.of("yaml", "yml");
    private static final Set<String> ATTACHMENTS =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "pdf", "mp3", "ogg", "opus", "csv", "docx");

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
    private final Set<ContentId> hidden = new TreeSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<ContentReader> readers;

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

        var attachments = new ArrayList<>(sources.under("site/static"));
        List<Manuscript> manuscripts = manuscripts(sources, site, attachments);
        manuscripts.forEach(m -> markup.expect(m.file(), m.parts(), m.language()));
        LocalDate day = LocalDate.ofInstant(options.now(), site.zone());
        List<Content> contents = contents(manuscripts, day);
        List<Body.PhoneReference> phones =
                manuscripts.stream()
                        .filter(m -> !leftOut.contains(m.id()))
                        .flatMap(m -> m.phones().stream())
                        .toList();
        return new Loaded(
                new Publication(
                        site,
                        day,
                        vocabulary.vocabulary(),
                        contents,
                        attachments,
                        leftOut,
                        hidden,
                        phones),
                List.copyOf(diagnostics),
                manuscripts.stream().map(readings::prose).toList());
    }

    private List<Content> contents(List<Manuscript> manuscripts, LocalDate today) {
        record Read(Manuscript manuscript, Outcome<? extends Content> outcome) {}
        List<Read> read = manuscripts.parallelStream().map(m -> new Read(m, content(m))).toList();
        var contents = new ArrayList<Content>();
        for (Read one : read) {
            Optional<Diagnostic> toFill = Drafts.toFill(one.manuscript(), one.outcome());
            if (toFill.isPresent()) {
                hidden.add(one.manuscript().id());
                diagnostics.add(toFill.get());
                continue;
            }
            diagnostics.addAll(one.outcome().diagnostics());
            one.outcome()
                    .value()
                    .ifPresentOrElse(
                            content -> show(content, today, contents),
                            () -> leftOut.add(one.manuscript().id()));
        }
        return contents;
    }

    private Outcome<? extends Content> content(Manuscript manuscript) {
        return readings.content(manuscript, () -> read(manuscript));
    }

    private Outcome<? extends Content> read(Manuscript manuscript) {
        return readers.stream()
                .filter(reader -> reader.kind() == manuscript.id().kind())
                .findFirst()
                .orElseThrow()
                .read(manuscript, manuscript.fields(), markup);
    }

    private void show(Content content, LocalDate today, List<Content> contents) {
        var days = new ShowingDays(content, today);
        boolean shown = options.drafts() || days.isShown();
        if (shown) {
            contents.add(content);
        } else {
            hidden.add(content.id());
        }
        days.diagnostic(shown).ifPresent(diagnostics::add);
    }

    /** Content files with their fields, translations resting on their originals. */
    private List<Manuscript> manuscripts(
            SourceTree sources, Settings site, List<SourceFile> attachments) {
        var found = new ArrayList<Manuscript>();
        for (SourceFile file : sources.under("content")) {
            Optional<Kind> kind = Kind.of(file.path());
            if (kind.isPresent() && isText(kind.get(), file)) {
                manuscript(kind.get(), file, site).ifPresent(found::add);
            } else if (kind.equals(Optional.of(Kind.SERVICE)) && file.extension().equals("csv")) {
                table(file, site).forEach(found::add);
            } else if (kind.equals(Optional.of(Kind.STATISTIC)) && file.extension().equals("csv")) {
                // Read with the file beside it; what is published of it is made anew.
                continue;
            } else if (kind.isPresent() && ATTACHMENTS.contains(file.extension())) {
                attachments.add(file);
            } else if (!VocabularyReader.reads(file)) {
                diagnostics.add(ignored(file, kind));
            }
        }
        return restingOnOriginals(found, site.language());
    }

    private static boolean isText(Kind kind, SourceFile file) {
        return switch (kind) {
            case PAGE, PLAN -> TEXTS.contains(file.extension());
            case SERVICE, EVENT, STATISTIC -> DATA.contains(file.extension());
            case MATERIAL -> TEXTS.contains(file.extension()) || DATA.contains(file.extension());
        };
    }

    private static Diagnostic ignored(SourceFile file, Optional<Kind> kind) {
        boolean data =
                kind.filter(k -> k != Kind.PAGE && k != Kind.PLAN && k != Kind.MATERIAL)
                        .isPresent();
        String wanted = kind.isEmpty() ? "" : data ? " (.yaml)" : " (.md, .adoc)";
        Diagnostic problem =
                Diagnostic.warning(
                        "file-ignored",
                        file.start(),
                        "bỏ qua: tệp này không phải là nội dung của thư mục" + wanted,
                        "left out: this file is not content of its folder" + wanted);
        // Notepad adds its own ending and hides it.
        Matcher hidden = HIDDEN_ENDING.matcher(file.name());
        if (hidden.matches()) {
            return problem.suggesting(
                    "đổi tên tệp thành " + hidden.group(1), "rename it to " + hidden.group(1));
        }
        return kind.isEmpty()
                ? problem.suggesting(
                        "chuyển tệp vào content/pages (trang), content/services, content/plans…",
                        "move it to content/pages, content/services, content/plans…")
                : problem.suggesting(
                        "đổi đuôi tệp, hoặc chuyển vào site/static nếu chỉ cần chép nguyên",
                        "change its extension, or move it to site/static to have it copied");
    }

    /** Services as a spreadsheet has them, one a line; those with problems leave themselves out. */
    private List<Manuscript> table(SourceFile file, Settings site) {
        String name = file.name().substring(0, file.name().length() - ".csv".length());
        int dot = name.lastIndexOf('.');
        Language language = dot < 0 ? site.language() : new Language(name.substring(dot + 1));
        if (!site.languages().contains(language)) {
            diagnostics.add(strangeLanguage(file, language, site));
            return List.of();
        }
        Outcome<List<Manuscript>> rows = ServiceTable.read(file, language);
        diagnostics.addAll(rows.diagnostics());
        return rows.value().orElse(List.of());
    }

    private Optional<Manuscript> manuscript(Kind kind, SourceFile file, Settings site) {
        String path = file.path().substring(kind.folder().length());
        String name = path.substring(0, path.length() - file.extension().length() - 1);
        int dot = name.lastIndexOf('.');
        boolean translated =
                dot > name.lastIndexOf('/')
                        && name.substring(dot + 1).matches("[a-z]{2,3}(-[A-Za-z0-9]+)*");
        Language language = translated ? new Language(name.substring(dot + 1)) : site.language();
        String id = translated ? name.substring(0, dot) : name;
        if (!site.languages().contains(language)) {
            diagnostics.add(strangeLanguage(file, language, site));
            return Optional.empty();
        }
        String plain =
                Stream.of(id.split("/")).map(Slug::orCode).reduce((a, b) -> a + "/" + b).orElse("");
        if (!plain.equals(id)) {
            diagnostics.add(notASlug(file, id, plain));
        }
        Outcome<FrontMatter> parts = readings.parts(file, PublicationReader::parts);
        diagnostics.addAll(parts.diagnostics());
        if (parts.value().isEmpty()) {
            leftOut.add(new ContentId(kind, plain));
        }
        return parts.value()
                .map(
                        p ->
                                new Manuscript(
                                        new ContentId(kind, plain),
                                        language,
                                        file,
                                        p,
                                        Optional.empty()));
    }

    private static Outcome<FrontMatter> parts(SourceFile file) {
        return TEXTS.contains(file.extension())
                ? FrontMatter.read(file)
                : Yaml.read(file).map(fields -> new FrontMatter(fields, "", 0));
    }

    private static Diagnostic strangeLanguage(SourceFile file, Language language, Settings site) {
        List<String> tags = site.languages().stream().map(Language::tag).toList();
        return Diagnostic.warning(
                        "language-not-listed",
                        file.start(),
                        "bỏ qua: site/site.yaml không có ngôn ngữ “" + language.tag() + "”",
                        "left out: site/site.yaml does not list the language \""
                                + language.tag()
                                + "\"")
                .suggesting(
                        "thêm “" + language.tag() + "” vào languages, hoặc đổi tên tệp",
                        "add \"" + language.tag() + "\" to languages, or rename the file")
                .suggestingName(Nearest.to(language.tag(), tags));
    }

    private static Diagnostic notASlug(SourceFile file, String id, String plain) {
        return Diagnostic.warning(
                        "name-not-an-address",
                        file.start(),
                        "tên tệp “"
                                + id
                                + "” không dùng làm địa chỉ được; địa chỉ sẽ là “"
                                + plain
                                + "”",
                        "the file name \""
                                + id
                                + "\" cannot be an address; it becomes \""
                                + plain
                                + "\"")
                .suggesting(
                        "đổi tên tệp: chữ thường không dấu, nối bằng gạch ngang",
                        "rename the file: lower-case letters without marks, joined by hyphens");
    }

    private List<Manuscript> restingOnOriginals(List<Manuscript> found, Language own) {
        Map<ContentId, YamlValue.Mapping> originals = new HashMap<>();
        Map<String, String> seen = new HashMap<>();
        var kept = new ArrayList<Manuscript>();
        for (Manuscript manuscript : found) {
            String key = manuscript.id() + " " + manuscript.language().tag();
            if (seen.putIfAbsent(key, manuscript.file().path()) != null) {
                diagnostics.add(twice(manuscript, seen.get(key)));
                continue;
            }
            kept.add(manuscript);
            if (manuscript.language().equals(own)) {
                originals.put(manuscript.id(), manuscript.parts().fields());
            }
        }
        return kept.stream()
                .map(
                        m ->
                                m.language().equals(own)
                                        ? m
                                        : new Manuscript(
                                                m.id(),
                                                m.language(),
                                                m.file(),
                                                m.parts(),
                                                Optional.ofNullable(originals.get(m.id()))))
                .toList();
    }

    private static Diagnostic twice(Manuscript manuscript, String first) {
        return Diagnostic.error(
                        "duplicate-slug",
                        manuscript.origin(),
                        "tên “" + manuscript.id().path() + "” đã được dùng bởi " + first,
                        "the name \"" + manuscript.id().path() + "\" is already used by " + first)
                .suggesting("đổi tên một trong hai tệp", "rename one of the two files");
    }
}
