package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Packages import as the architecture draws them, and each library has one owner. */
class PackagesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** What a package of ours may use of ours; the root package is "Loa". */
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("lang", Set.of()),
                    Map.entry("source", Set.of("lang")),
                    Map.entry("markup", Set.of("source", "lang")),
                    Map.entry("content", Set.of("markup", "source", "lang")),
                    Map.entry("theme", Set.of("source", "lang")),
                    Map.entry("output", Set.of("theme", "content", "markup", "source", "lang")),
                    Map.entry(
                            "check",
                            Set.of("output", "theme", "content", "markup", "source", "lang")),
                    Map.entry(
                            "site",
                            Set.of("output", "theme", "content", "markup", "source", "lang")),
                    Map.entry(
                            "print",
                            Set.of("output", "theme", "content", "markup", "source", "lang")),
                    Map.entry(
                            "search",
                            Set.of("output", "theme", "content", "markup", "source", "lang")),
                    Map.entry(
                            "office",
                            Set.of("output", "theme", "content", "markup", "source", "lang")),
                    Map.entry("migrate", Set.of("content", "source", "lang")),
                    Map.entry("starter", Set.of("content", "markup", "source", "lang")),
                    Map.entry(
                            "Loa",
                            Set.of(
                                    "site", "print", "search", "check", "office", "output", "theme",
                                    "content", "markup", "source", "lang", "starter")),
                    Map.entry(
                            "cli",
                            Set.of(
                                    "Loa", "output", "theme", "content", "markup", "source", "lang",
                                    "check", "search", "site", "print", "office", "starter",
                                    "migrate")));

    /** Packages of a library, and who alone may use them. */
    private static final Map<String, String> OWNERS =
            Map.ofEntries(
                    Map.entry("org.yaml.snakeyaml", "source"),
                    Map.entry("com.vladsch.flexmark", "markup"),
                    Map.entry("org.asciidoctor", "markup"),
                    Map.entry("org.jruby", "markup"),
                    Map.entry("org.jsoup", "markup"),
                    Map.entry("io.pebbletemplates", "theme"),
                    Map.entry("com.openhtmltopdf", "print"),
                    Map.entry("org.apache.pdfbox", "print"),
                    Map.entry("org.apache.fontbox", "print"),
                    Map.entry("org.apache.xmpbox", "print"),
                    Map.entry("org.apache.xmlgraphics", "print"),
                    Map.entry("io.nayuki.qrcodegen", "print"),
                    Map.entry("picocli", "cli"));

    private static Map<String, Set<String>> uses;

    @BeforeAll
    static void askJdeps() {
        var out = new StringWriter();
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "-verbose:package",
                        "-filter:none",
                        "target/classes");
        uses = new TreeMap<>();
        Pattern line = Pattern.compile("\\s+(vn\\.loa[\\w.]*)\\s+->\\s+([\\w.]+)\\s.*");
        for (String text : out.toString().lines().toList()) {
            Matcher use = line.matcher(text);
            if (use.matches()) {
                uses.computeIfAbsent(use.group(1), user -> new TreeSet<>()).add(use.group(2));
            }
        }
    }

    private static String own(String javaPackage) {
        return javaPackage.equals("vn.loa") ? "Loa" : javaPackage.split("\\.")[2];
    }

    @Test
    void packagesUseOnlyWhatLiesBelowThem() {
        assertThat(uses).containsKeys("vn.loa", "vn.loa.cli", "vn.loa.source", "vn.loa.markup");
        var wrong = new TreeSet<String>();
        uses.forEach(
                (user, used) ->
                        used.stream()
                                .filter(p -> p.startsWith("vn.loa") && !own(p).equals(own(user)))
                                .filter(
                                        p ->
                                                !MAY_USE.getOrDefault(own(user), Set.of())
                                                        .contains(own(p)))
                                .forEach(p -> wrong.add(user + " -> " + p)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyLibraryHasOneOwner() {
        var wrong = new TreeSet<String>();
        var owned = new TreeSet<String>();
        uses.forEach(
                (user, used) ->
                        OWNERS.forEach(
                                (library, owner) ->
                                        used.stream()
                                                .filter(
                                                        p ->
                                                                p.equals(library)
                                                                        || p.startsWith(
                                                                                library + "."))
                                                .forEach(
                                                        p -> {
                                                            owned.add(owner);
                                                            if (!own(user).equals(owner)) {
                                                                wrong.add(user + " -> " + p);
                                                            }
                                                        })));
        assertThat(wrong).isEmpty();
        // jdeps saw the libraries at all.
        assertThat(owned).contains("source", "markup", "theme", "cli");
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        Set<Path> folders =
                sources().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
        assertThat(folders).hasSizeGreaterThan(9);
        assertThat(folders).allSatisfy(f -> assertThat(f.resolve("package-info.java")).exists());
    }

    @Test
    void nothingDependsOnTheMachinesLocale() throws IOException {
        assertThat(
                        linesWith(
                                "\\.to(Lower|Upper)Case\\(\\)"
                                        + "|String\\.format\\(\\s*\""
                                        + "|\"[^\"]*%[-0-9,.$]*[dfeg][^\"]*\"",
                                path -> true))
                .isEmpty();
    }

    @Test
    void onlyTheCommandLineAsksClockAndEnvironment() throws IOException {
        assertThat(
                        linesWith(
                                "System\\.(currentTimeMillis|getenv)|(LocalDate|LocalDateTime|ZonedDateTime|Instant|Year)\\.now\\(\\)"
                                        + "|ZoneId\\.systemDefault|Locale\\.getDefault|Charset\\.defaultCharset|new Date\\(\\)",
                                path -> !path.contains("/cli/")))
                .isEmpty();
    }

    @Test
    void noProcessIsStartedAndNoConnectionOpened() throws IOException {
        assertThat(
                        linesWith(
                                "ProcessBuilder|Runtime\\.getRuntime\\(\\)\\.exec|openConnection|openStream\\(\\)|HttpClient|new Socket\\(",
                                path -> !path.endsWith("/cli/LinkCalls.java")))
                .isEmpty();
    }

    /** {@code check --external} alone may ask the web. */
    @Test
    void onlyTheCheckOfOutsideLinksAsksTheWeb() throws IOException {
        assertThat(linesWith("new LinkCalls\\(", path -> true))
                .singleElement()
                .asString()
                .contains("/cli/CheckCommand.java:");
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> paths = Files.walk(SOURCES)) {
            return paths.filter(p -> p.toString().endsWith(".java")).sorted().toList().stream();
        }
    }

    private static Set<String> linesWith(String pattern, java.util.function.Predicate<String> files)
            throws IOException {
        Pattern wanted = Pattern.compile(pattern);
        var found = new TreeSet<String>();
        for (Path file : (Iterable<Path>) sources()::iterator) {
            String path = file.toString().replace('\\', '/');
            int number = 0;
            String above = "";
            for (String line : Files.readAllLines(file)) {
                number++;
                boolean comment = line.strip().startsWith("*") || line.strip().startsWith("//");
                // String.format(Locale.ROOT, "…") is how numbers are formatted here.
                boolean rooted = line.contains("ROOT") || above.contains("ROOT");
                if (files.test(path) && !comment && !rooted && wanted.matcher(line).find()) {
                    found.add(path + ":" + number + ": " + line.strip());
                }
                above = line;
            }
        }
        return found;
    }
}
