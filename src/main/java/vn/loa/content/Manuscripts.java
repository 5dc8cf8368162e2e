package vn.loa.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.loa.lang.Language;
import vn.loa.lang.Slug;
import vn.loa.source.Diagnostic;
import vn.loa.source.FrontMatter;
import vn.loa.source.Outcome;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

/**
 * Finds the contents among the files below {@code content/}: which file is what, in which language
 * and under which name. What lies beside them is handed on as it is.
 */
final class Manuscripts {

    private static final Set<String> TEXTS = Set.of("md", "adoc");
    private static final Set<String> DATA = Set.of("yaml", "yml");
    private static final Set<String> ATTACHMENTS =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "pdf", "mp3", "ogg", "opus", "csv", "docx");

    private final Settings site;
    private final boolean settingsRead;
    private final Readings readings;
    private final Set<ContentId> leftOut = new TreeSet<>();
    private final List<SourceFile> attachments = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Manuscript> found = new ArrayList<>();
    private final List<Manuscript> broken = new ArrayList<>();
    private final Set<String> copies = new HashSet<>();
    private final NameProblems names;
    private final WrongFolders wrongFolders = new WrongFolders();

    private Manuscripts(Settings site, boolean settingsRead, Readings readings) {
        this.site = site;
        this.settingsRead = settingsRead;
        this.readings = readings;
        this.names = new NameProblems(site);
    }

    /**
     * What was found.
     *
     * @param all contents, translations resting on their originals
     * @param broken contents of which some fields cannot be read, with those that can
     * @param attachments files to be published as they are
     * @param leftOut contents whose fields could not be told from their text, or whose folder is
     *     not read
     * @param withoutWords whether the vocabulary, or a part of it, lies where it is not read
     */
    record Found(
            List<Manuscript> all,
            List<Manuscript> broken,
            List<SourceFile> attachments,
            Set<ContentId> leftOut,
            boolean withoutWords,
            List<Diagnostic> diagnostics) {}

    /**
     * Goes through the files of a publication.
     *
     * @param settingsRead whether the settings are the writer's own and so name every language
     * @param readings of files that were read before
     */
    static Found in(SourceTree sources, Settings site, boolean settingsRead, Readings readings) {
        var manuscripts = new Manuscripts(site, settingsRead, readings);
        List<SourceFile> all = sources.under("content");
        all.forEach(manuscripts::take);
        manuscripts.leftOut.addAll(manuscripts.wrongFolders.contents());
        manuscripts.diagnostics.addAll(manuscripts.wrongFolders.diagnostics(all));
        manuscripts.lonelyTables(sources.under(Kind.STATISTIC.folder()));
        return new Found(
                manuscripts.restingOnOriginals(),
                List.copyOf(manuscripts.broken),
                List.copyOf(manuscripts.attachments),
                manuscripts.leftOut,
                manuscripts.wrongFolders.holdVocabulary(),
                manuscripts.diagnostics);
    }

    private void take(SourceFile file) {
        Optional<Kind> kind = Kind.of(file.path());
        boolean table = file.extension().equals("csv");
        if (kind.isPresent() && isText(kind.get(), file)) {
            manuscript(kind.get(), file).ifPresent(found::add);
        } else if (table && kind.equals(Optional.of(Kind.SERVICE))) {
            found.addAll(table(file));
        } else if (table && kind.equals(Optional.of(Kind.STATISTIC))) {
            // Read with the file beside it; what is published of it is made anew.
            return;
        } else if (kind.isPresent() && ATTACHMENTS.contains(file.extension())) {
            attachments.add(file);
        } else if (!VocabularyReader.reads(file)
                && (kind.isPresent() || !wrongFolders.takes(file))) {
            diagnostics.add(IgnoredFile.diagnostic(file, kind));
        }
    }

    private void lonelyTables(List<SourceFile> statistics) {
        List<SourceFile> about =
                statistics.stream().filter(file -> DATA.contains(file.extension())).toList();
        statistics.stream()
                .filter(file -> file.extension().equals("csv"))
                .filter(table -> about.stream().noneMatch(file -> isAbout(file, table)))
                .map(IgnoredFile::lonelyTable)
                .forEach(diagnostics::add);
    }

    /** By its name, or in its text; one that cannot be read has a problem of its own. */
    private static boolean isAbout(SourceFile file, SourceFile table) {
        String own = table.path().substring(0, table.path().length() - "csv".length());
        return file.path().startsWith(own)
                || file.text().value().filter(text -> !text.contains(table.name())).isEmpty();
    }

    private static boolean isText(Kind kind, SourceFile file) {
        return switch (kind) {
            case PAGE, PLAN -> TEXTS.contains(file.extension());
            case SERVICE, EVENT, STATISTIC -> DATA.contains(file.extension());
            case MATERIAL -> TEXTS.contains(file.extension()) || DATA.contains(file.extension());
        };
    }

    /** Services as a spreadsheet has them, one a line; those with problems leave themselves out. */
    private List<Manuscript> table(SourceFile file) {
        String name = file.name().substring(0, file.name().length() - ".csv".length());
        int dot = name.lastIndexOf('.');
        Language language = dot < 0 ? site.language() : new Language(name.substring(dot + 1));
        if (!site.languages().contains(language)) {
            reportStrange(language, file);
            return List.of();
        }
        Outcome<List<Manuscript>> rows = ServiceTable.read(file, language);
        diagnostics.addAll(rows.diagnostics());
        return rows.value().orElse(List.of());
    }

    private Optional<Manuscript> manuscript(Kind kind, SourceFile file) {
        String path = file.path().substring(kind.folder().length());
        String typed = path.substring(0, path.length() - file.extension().length() - 1);
        String name = CopiedName.original(typed);
        int dot = name.lastIndexOf('.');
        boolean translated =
                dot > name.lastIndexOf('/')
                        && name.substring(dot + 1).matches("[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,9}");
        Language language = translated ? new Language(name.substring(dot + 1)) : site.language();
        String id = translated ? name.substring(0, dot) : name;
        if (!site.languages().contains(language)) {
            reportStrange(language, file);
            return Optional.empty();
        }
        String plain =
                Stream.of(id.split("/")).map(Slug::orCode).reduce((a, b) -> a + "/" + b).orElse("");
        if (!name.equals(typed)) {
            copies.add(file.path());
        } else if (!plain.equals(id)) {
            diagnostics.add(names.notASlug(file, id, plain));
        }
        Outcome<FrontMatter> parts = readings.parts(file, Manuscripts::parts);
        diagnostics.addAll(parts.diagnostics());
        if (parts.value().isEmpty()) {
            var lost = new ContentId(kind, plain);
            leftOut.add(lost);
            readable(file)
                    .map(p -> new Manuscript(lost, language, file, p, Optional.empty()))
                    .ifPresent(broken::add);
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

    private static Optional<FrontMatter> readable(SourceFile file) {
        return TEXTS.contains(file.extension())
                ? FrontMatter.readable(file)
                : Optional.of(new FrontMatter(Yaml.readable(file), "", 0));
    }

    private static Outcome<FrontMatter> parts(SourceFile file) {
        return TEXTS.contains(file.extension())
                ? FrontMatter.read(file)
                : Yaml.read(file).map(fields -> new FrontMatter(fields, "", 0));
    }

    /** While the settings cannot be read nobody knows which languages the site has. */
    private void reportStrange(Language language, SourceFile file) {
        if (settingsRead) {
            diagnostics.add(names.strangeLanguage(file, language));
        }
    }

    private List<Manuscript> restingOnOriginals() {
        Language own = site.language();
        Map<ContentId, YamlValue.Mapping> originals = new HashMap<>();
        Map<String, SourceFile> seen = new HashMap<>();
        var kept = new ArrayList<Manuscript>();
        if (!copies.isEmpty()) {
            // A copy comes after what it was copied from, whatever the sign in its name.
            found.sort(Comparator.comparing(one -> copies.contains(one.file().path())));
        }
        for (Manuscript manuscript : found) {
            String key = manuscript.id() + " " + manuscript.language().tag();
            SourceFile first = seen.putIfAbsent(key, manuscript.file());
            boolean copy = copies.contains(manuscript.file().path());
            if (first != null) {
                diagnostics.add(
                        copy && isOriginal(first, manuscript.file())
                                ? CopiedName.beside(manuscript.file(), first)
                                : twice(manuscript, first.path()));
                continue;
            }
            if (copy) {
                diagnostics.add(names.lonelyCopy(manuscript));
            }
            kept.add(manuscript);
            if (manuscript.language().equals(own)) {
                originals.put(manuscript.id(), manuscript.parts().fields());
            }
        }
        tellTranslations(kept, originals.keySet());
        return kept.stream()
                .filter(m -> originals.containsKey(m.id()) || !leftOut.contains(m.id()))
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

    /** Two with names of copies and words of their own are parts of a row, (1) and (2). */
    private boolean isOriginal(SourceFile first, SourceFile copy) {
        return !copies.contains(first.path()) || Arrays.equals(first.bytes(), copy.bytes());
    }

    private void tellTranslations(List<Manuscript> all, Set<ContentId> originals) {
        Map<Kind, Set<String>> paths = new EnumMap<>(Kind.class);
        originals.forEach(
                id -> paths.computeIfAbsent(id.kind(), k -> new TreeSet<>()).add(id.path()));
        for (Manuscript one : all) {
            Set<String> own = paths.getOrDefault(one.id().kind(), Set.of());
            boolean lonely = !originals.contains(one.id()) && !leftOut.contains(one.id());
            if (lonely && settingsRead) {
                List<String> untranslated =
                        own.stream()
                                .filter(
                                        path ->
                                                all.stream()
                                                        .noneMatch(m -> translates(m, one, path)))
                                .toList();
                diagnostics.add(names.lonelyTranslation(one, untranslated));
            } else if (!lonely) {
                names.likeTranslation(one, own).ifPresent(diagnostics::add);
            }
        }
    }

    private static boolean translates(Manuscript one, Manuscript like, String path) {
        return one.id().equals(new ContentId(like.id().kind(), path))
                && one.language().equals(like.language());
    }

    private static Diagnostic twice(Manuscript manuscript, String first) {
        boolean row = Stream.of(first, manuscript.file().path()).anyMatch(p -> p.endsWith(".csv"));
        boolean sameTable = row && first.equals(manuscript.file().path());
        Diagnostic problem = duplicate(manuscript, first);
        if (sameTable) {
            return problem.suggesting(
                    "hai dòng của bảng có cùng tên: xóa một dòng; nếu là hai dịch vụ, viết tên khác"
                            + " nhau, hoặc thêm cột id với mã riêng cho mỗi dòng",
                    "two lines of the table have one name: delete one; for two services write"
                            + " different names, or add a column id with an id for each line");
        }
        return problem.suggesting(
                row
                        ? "dịch vụ này có cả trong bảng và trong tệp riêng: giữ một nơi, xóa nơi kia"
                        : "đổi tên một trong hai tệp",
                row
                        ? "the service is both in a table and in a file: keep one of them"
                        : "rename one of the two files");
    }

    private static Diagnostic duplicate(Manuscript manuscript, String first) {
        return Diagnostic.error(
                "duplicate-slug",
                manuscript.origin(),
                "tên “" + manuscript.id().path() + "” đã được dùng bởi " + first,
                "the name \"" + manuscript.id().path() + "\" is already used by " + first);
    }
}
