package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Publication;
import vn.loa.content.Service;

/** Every number in words and every link of this repository's own publication leads somewhere. */
class OwnSiteNumbersTest {

    /** A whole number in running text: international, of a service, or with an area code. */
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<![\\d+/.,-])(?:\\+\\d{2}(?:[ .]?\\d){7,11}|1[89]00(?:[ .]?\\d){4,6}"
                            + "|0\\d(?:[ .]?\\d){7,9})(?!\\d)");

    /** A short number after a word that asks to call it; "gọi 100 người" is a count. */
    private static final Pattern CALLED =
            Pattern.compile(
                    "(?iu)(?:gọi(?: cho| số| ngay)?|tổng đài|công an|call(?: to)?|hotline|dial)\\s+"
                            + "(\\d{3,4})(?![ .,/]?\\d|\\s+(?:người|em|cuộc|lần|people|calls))");

    private static BuildReport report;
    private static Set<String> known;

    @BeforeAll
    static void publish() throws IOException {
        report = OwnSite.published();
        Publication publication =
                Build.load(
                        OwnSite.REPOSITORY,
                        Build.Options.at(java.time.Instant.parse("2026-11-22T05:00:00Z")));
        known =
                publication.all(Service.class, publication.settings().language()).stream()
                        .flatMap(service -> service.phones().stream())
                        .map(PhoneNumber::number)
                        .map(OwnSiteNumbersTest::digits)
                        .collect(Collectors.toSet());
    }

    @Test
    void theSearchForNumbersFindsWhatAPersonWouldDial() {
        assertThat(numbers("Gọi 199, tổng đài 111 hay +84 24 1234 567, 1800 1567; 0912 345 678."))
                .containsExactlyInAnyOrder("199", "111", "+84241234567", "18001567", "0912345678");
        assertThat(numbers("Gọi 100 người; 16.626 buổi, 30/7/2026, số 793/QĐ-TTg, 2018 - 2020"))
                .isEmpty();
    }

    @Test
    void everyNumberWrittenOnAPageBelongsToAService() throws IOException {
        int found = 0;
        for (BuildReport.Page entry : report.pages()) {
            Set<String> numbers = numbersOn(OwnSite.html(OwnSite.PUBLISHED, entry.path()));
            assertThat(known).as(entry.path()).containsAll(numbers);
            found += numbers.size();
        }
        assertThat(found).isGreaterThan(report.pages().size());
    }

    private static Set<String> numbersOn(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style").remove();
        Set<String> numbers = new TreeSet<>();
        NodeVisitor visitor =
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        numbers.addAll(numbers(text.text()));
                    }
                };
        NodeTraversor.traverse(visitor, page);
        return numbers;
    }

    @Test
    void everyNumberPrintedBelongsToAService() throws IOException {
        int found = 0;
        for (BuildReport.Print print : report.prints()) {
            Path file = OwnSite.PUBLISHED.resolve(print.path().substring(1));
            try (var pdf = Loader.loadPDF(file.toFile())) {
                Set<String> numbers = numbers(new PDFTextStripper().getText(pdf));
                assertThat(known).as(print.path()).containsAll(numbers);
                found += numbers.size();
            }
        }
        assertThat(found).isGreaterThan(report.prints().size());
    }

    /** Lists, calendars, data, kits of a campaign and the whole site on a stick. */
    @Test
    void everyNumberInFilesToTakeAwayBelongsToAService() throws IOException {
        PortableEdition.write(OwnSite.PUBLISHED);
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(OwnSite.PUBLISHED)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                numbersOf(file.toString(), Files.readAllBytes(file), found);
            }
        }
        Path portable = PortableEdition.path(OwnSite.PUBLISHED);
        numbersOf(portable.toString(), Files.readAllBytes(portable), found);

        assertThat(found.keySet())
                .anyMatch(name -> name.matches(".*[.]zip!.*[.]pdf"))
                .anyMatch(name -> name.startsWith(portable + "!") && name.endsWith(".html"))
                .anyMatch(name -> name.endsWith(".csv"))
                .anyMatch(name -> name.endsWith(".json"));
        found.forEach((name, numbers) -> assertThat(known).as(name).containsAll(numbers));
    }

    /** Adds the numbers of a file that is no page of the site, or of each file packed in it. */
    private static void numbersOf(String name, byte[] bytes, Map<String, Set<String>> found)
            throws IOException {
        boolean packed = name.contains("!");
        if (name.endsWith(".zip")) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    numbersOf(name + "!" + entry.getName(), zip.readAllBytes(), found);
                }
            }
        } else if (name.matches(".*[.](?:txt|csv|ics|json|xml)")) {
            add(name, numbers(new String(bytes, StandardCharsets.UTF_8)), found);
        } else if (packed && name.endsWith(".html")) {
            add(name, numbersOn(new String(bytes, StandardCharsets.UTF_8)), found);
        } else if (name.matches(".*[.]zip!.*[.]pdf") && !name.contains("site.zip!")) {
            try (var pdf = Loader.loadPDF(bytes)) {
                add(name, numbers(new PDFTextStripper().getText(pdf)), found);
            }
        }
    }

    private static void add(String name, Set<String> numbers, Map<String, Set<String>> found) {
        if (!numbers.isEmpty()) {
            found.put(name, numbers);
        }
    }

    @Test
    void everyLinkInsideTheSiteLeadsToAFileAndAPlaceOnIt() throws IOException {
        Map<Path, Set<String>> ids = new HashMap<>();
        for (BuildReport.Page entry : report.pages()) {
            Document page = Jsoup.parse(OwnSite.html(OwnSite.PUBLISHED, entry.path()));
            for (Element link : page.select("a[href], link[href], [src]")) {
                String href = link.hasAttr("src") ? link.attr("src") : link.attr("href");
                if (href.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
                    continue;
                }
                URI target = URI.create("https://site.invalid" + entry.path()).resolve(href);
                Path file = OwnSite.PUBLISHED.resolve(target.getPath().substring(1));
                Path leadsTo = Files.isDirectory(file) ? file.resolve("index.html") : file;
                assertThat(leadsTo).as(entry.path() + " " + href).isRegularFile();
                String place = target.getFragment();
                if (place != null && !place.isEmpty() && leadsTo.toString().endsWith(".html")) {
                    assertThat(ids.computeIfAbsent(leadsTo, OwnSiteNumbersTest::ids))
                            .as(entry.path() + " " + href)
                            .contains(place);
                }
            }
        }
    }

    private static Set<String> ids(Path file) {
        try {
            return Jsoup.parse(Files.readString(file)).select("[id]").eachAttr("id").stream()
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Numbers a text offers, without what only makes them easier to read. */
    private static Set<String> numbers(String text) {
        return Stream.concat(
                        PHONE.matcher(text).results().map(MatchResult::group),
                        CALLED.matcher(text).results().map(found -> found.group(1)))
                .map(OwnSiteNumbersTest::digits)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String digits(String number) {
        return number.replaceAll("[^\\d+]", "");
    }
}
