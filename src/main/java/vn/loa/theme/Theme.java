package vn.loa.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.loa.lang.Language;
import vn.loa.source.Derived;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

/**
 * All theme files by their path inside the theme, e.g. {@code templates/page.html} or {@code
 * assets/site.css}.
 */
public final class Theme {

    private static final String WORDS = "theme/words/";

    private record WordsOf(Language language, Language other) {}

    private record BorrowedBy(Language language, Language other) {}

    private final NavigableMap<String, SourceFile> files;
    private final Map<String, SourceFile> builtIn;
    private final Templates templates;
    private final Map<Language, Words> words = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Files of fields that were asked for: many pieces ask for the same few. */
    private final Map<String, Outcome<YamlValue.Mapping>> read = new ConcurrentHashMap<>();

    private final Derived derived = new Derived();

    private Theme(NavigableMap<String, SourceFile> files, Map<String, SourceFile> builtIn) {
        this.files = files;
        this.builtIn = builtIn;
        this.templates = new Templates(files);
        builtIn.values().stream().filter(f -> f.path().startsWith(WORDS)).forEach(this::readWords);
        files("words").stream().filter(f -> !builtIn.containsValue(f)).forEach(this::readWords);
    }

    /**
     * The built-in theme with the publication's {@code theme} folder laid over it: words one by
     * one, everything else file by file.
     */
    public static Theme of(SourceTree publication) {
        Map<String, SourceFile> builtIn = BuiltInTheme.files();
        var files = new TreeMap<>(builtIn);
        for (SourceFile file : publication.under("theme")) {
            files.put(file.path().substring("theme/".length()), file);
        }
        return new Theme(files, builtIn);
    }

    /** What others work out from the theme, so that they need not do it again. */
    public Derived derived() {
        return derived;
    }

    private void readWords(SourceFile file) {
        var language = new Language(file.name().replaceAll("\\.ya?ml$", ""));
        var read = Words.read(file);
        diagnostics.addAll(read.diagnostics());
        read.value()
                .ifPresent(own -> words.merge(language, own, (below, above) -> above.over(below)));
    }

    /** What is wrong with the theme's word files. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    public Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Whether a file such as {@code theme/templates/page.html} is the publication's own. */
    public boolean isOwn(String path) {
        return own().anyMatch(file -> file.path().equals(path));
    }

    /** Where words first stand in the publication's own templates, words and other files. */
    public Optional<Position> placeOf(String words) {
        return own().flatMap(file -> file.placeOf(words).stream()).findFirst();
    }

    /** The publication's own files; those that are as in the built-in theme do not count. */
    public Stream<SourceFile> own() {
        return files.values().stream().filter(file -> !builtIn.containsValue(file));
    }

    /**
     * A script of the built-in theme with fewer bytes: names that only it knows are one letter
     * long. Absent for a script of the publication's own.
     *
     * @param name of a file in {@code assets}
     */
    public Optional<String> shortScript(String name) {
        String path = "assets/" + name;
        var shipped = Optional.ofNullable(builtIn.get(path));
        return shipped.isPresent() && shipped.equals(file(path))
                ? BuiltInTheme.shortScript(name)
                : Optional.empty();
    }

    /** What a file of fields says; absent when the theme has no such file. */
    public Optional<Outcome<YamlValue.Mapping>> fields(String path) {
        return file(path).map(file -> read.computeIfAbsent(path, own -> Yaml.read(file)));
    }

    /** The built-in file, then the publication's own; for files that are laid over each other. */
    List<SourceFile> layers(String path) {
        return Stream.of(builtIn.get(path), files.get(path))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<SourceFile> files(String folder) {
        return List.copyOf(files.subMap(folder + "/", folder + "/" + Character.MAX_VALUE).values());
    }

    /** Paths inside the theme of the files in a folder and below it, sorted. */
    public List<String> paths(String folder) {
        return List.copyOf(files.subMap(folder + "/", folder + "/" + Character.MAX_VALUE).keySet());
    }

    /**
     * A template by its path inside the theme; one that does not exist says so when it is filled.
     */
    public Template template(String path) {
        return new Template(templates, path);
    }

    /** The interface's words in a language; words it lacks are taken from Vietnamese. */
    public Words words(Language language) {
        return words(language, Language.VIETNAMESE);
    }

    /**
     * The interface's words in a language; words it lacks are taken from another, and what that
     * lacks from Vietnamese.
     */
    public Words words(Language language, Language other) {
        return derived.get(new WordsOf(language, other), () -> laid(language, other));
    }

    private Words laid(Language language, Language other) {
        Words vietnamese = words.getOrDefault(Language.VIETNAMESE, Words.NONE);
        Words between = words.getOrDefault(other, Words.NONE).over(vietnamese);
        return words.getOrDefault(language, Words.NONE).over(between);
    }

    /**
     * The words that a language lacks and takes from another or, where that lacks them too, from
     * Vietnamese: each text with the language it is in.
     */
    public Map<String, Language> borrowed(Language language, Language other) {
        return derived.get(
                new BorrowedBy(language, other),
                () -> Collections.unmodifiableMap(lacking(language, other)));
    }

    private Map<String, Language> lacking(Language language, Language other) {
        var borrowed = new TreeMap<String, Language>();
        Map<String, String> own = words.getOrDefault(language, Words.NONE).texts();
        for (Language from : List.of(Language.VIETNAMESE, other)) {
            words.getOrDefault(from, Words.NONE)
                    .texts()
                    .forEach(
                            (key, text) -> {
                                if (!own.containsKey(key)) {
                                    borrowed.put(text, from);
                                }
                            });
        }
        own.values().forEach(borrowed::remove);
        return borrowed;
    }

    /**
     * Whether Vietnamese within a text of a language is known by its letters: only where the
     * language's own file says {@code marksVietnamese: yes}, since many languages of Việt Nam have
     * the same letters.
     */
    public boolean marksVietnamese(Language language) {
        Words own = words.getOrDefault(language, Words.NONE);
        return "yes".equals(own.values().get("marksVietnamese"));
    }

    /**
     * What a language calls itself: the word {@code ownName} of its own file, since machines know
     * few languages of Việt Nam by their own names.
     */
    public String ownName(Language language) {
        Object name = words.getOrDefault(language, Words.NONE).values().get("ownName");
        return name == null ? language.ownName() : name.toString();
    }
}
