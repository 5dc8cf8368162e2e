package vn.loa.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import vn.loa.content.Content;
import vn.loa.content.Event;
import vn.loa.content.Kind;
import vn.loa.content.Page;
import vn.loa.content.Service;
import vn.loa.lang.Language;
import vn.loa.markup.PageFacts;
import vn.loa.output.Hash;
import vn.loa.output.Json;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/**
 * The worker that keeps the most needed pages on a device: those for readers in danger ({@code
 * safety: true}), search, the services and their short addresses, then what those pages and the
 * home page lead to, plans last. Every visitor gets the same, so that a copy does not tell what
 * somebody read. With {@code offline: false} it is a worker that takes everything away again.
 */
final class OfflineWorker {

    /** Nothing in the name says what the site is about; it must lie at the root to serve all. */
    static final String PATH = "sw.js";

    /** What the pages of one language may weigh in bytes, compressed: prepaid data is dear. */
    private static final int MOST_BYTES = 340_000;

    private static final int MOST_SERVICES = 40;

    /** Pages that stay in memory while a site is made, some 15 KB each. */
    private static final int MOST_KEPT = 400;

    /** The page of who is in danger, where a publication has it. */
    private static final String HELP = "tro-giup";

    /** Where the tables for offices lie; whoever needs help can wait for them. */
    private static final List<String> OF_PLANS =
            List.of(
                    Kind.PLAN.root(),
                    CalendarPages.ROOT,
                    TargetPages.ROOT,
                    DocumentPages.ROOT,
                    OpenDataFiles.ROOT,
                    ChangePages.PATH);

    private final List<Edition> editions;
    private final Map<String, Output> pages = new LinkedHashMap<>();
    private final List<Output> files;
    private final SearchIndex searchIndex;

    /**
     * Where the search index lies, as paths from the root; empty when there is none.
     *
     * @param asked the file that pages ask for
     * @param kept the file that a device keeps and answers with: the same, or all pieces in one
     */
    record SearchIndex(String asked, String kept) {}

    private OfflineWorker(
            List<Edition> editions,
            List<Output> pages,
            List<Output> files,
            SearchIndex searchIndex) {
        this.editions = editions;
        pages.forEach(page -> this.pages.put(page.address(), page));
        this.files = files;
        this.searchIndex = searchIndex;
    }

    /**
     * @param pages all pages and short addresses, the page for lost addresses among them
     * @param files other files every page needs, their names carrying a hash
     */
    static Stream<Output> outputs(
            List<Edition> editions,
            List<Output> pages,
            List<Output> files,
            SearchIndex searchIndex) {
        var worker = new OfflineWorker(editions, pages, files, searchIndex);
        Edition own = editions.get(0);
        return Stream.of(
                Output.file(PATH, own.settings().origin(), () -> Rendered.of(worker.script(own))));
    }

    /** Pages that it may take are not rendered for it again; what they weigh is bounded. */
    static List<Output> renderedOnce(List<Edition> editions, List<Output> pages) {
        var kept = new LinkedHashSet<String>();
        pages.stream()
                .map(Output::address)
                .filter(page -> editions.stream().noneMatch(e -> isOfPlans(e, page)))
                .limit(MOST_KEPT)
                .forEach(kept::add);
        return pages.stream()
                .map(page -> kept.contains(page.address()) ? page.renderedOnce() : page)
                .toList();
    }

    private String script(Edition own) {
        if (!own.settings().offline()) {
            return code(own, "clear.js");
        }
        return "const PACK = " + Json.of(pack()) + ";\n" + code(own, "keep.js");
    }

    private static String code(Edition own, String name) {
        byte[] bytes = own.theme().file("worker/" + name).orElseThrow().bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Map<String, Object> pack() {
        var shared = new LinkedHashMap<String, Object>();
        files.forEach(file -> shared.put(file.path(), Hash.of(bytes(file)).substring(0, 8)));
        var instead = new LinkedHashMap<String, Object>();
        if (!searchIndex.kept().isEmpty()) {
            shared.put(searchIndex.kept(), "1");
            instead.put(searchIndex.asked(), searchIndex.kept());
        }
        Output lost = pages.get(NotFoundPage.PATH);
        shared.put(lost.path(), Hash.of(bytes(lost)).substring(0, 8));
        return Json.object(
                "lost",
                lost.path(),
                "shared",
                shared,
                "instead",
                instead,
                "editions",
                editions.stream().map(this::edition).toList());
    }

    private Map<String, Object> edition(Edition edition) {
        Language language = edition.language();
        return Json.object(
                "root",
                edition.addresses().root(),
                // A bare "en" writes dates the American way.
                "locale",
                language.equals(Language.ENGLISH) ? "en-GB" : language.tag(),
                "saved",
                edition.word("savedOn"),
                "renewed",
                edition.word("renewed"),
                "files",
                versions(edition));
    }

    /** Pages by address, the most needed first, as far as the limit reaches. */
    private Map<String, Object> versions(Edition edition) {
        var versions = new LinkedHashMap<String, Object>();
        int room = MOST_BYTES;
        for (String address : wanted(edition)) {
            byte[] bytes = bytes(pages.get(address));
            room -= compressed(bytes);
            if (room < 0) {
                break;
            }
            versions.put(address, Hash.of(bytes).substring(0, 8));
        }
        return versions;
    }

    private Set<String> wanted(Edition edition) {
        var wanted = new LinkedHashSet<String>();
        wanted.add(edition.addresses().root());
        List<String> help = forReadersInDanger(edition);
        wanted.addAll(help);
        wanted.add(edition.addresses().root() + SearchPages.PATH);
        edition.contents().all(Service.class).stream()
                .limit(MOST_SERVICES)
                .forEach(service -> wanted.add(edition.addresses().of(service)));
        Stream.<Content>concat(
                        edition.contents().all(Service.class).stream(),
                        edition.contents().all(Event.class).stream())
                .flatMap(content -> AliasPages.addresses(edition, content))
                .forEach(wanted::add);
        help.forEach(page -> ownLinks(edition, page).forEach(wanted::add));
        List<String> others = leadingFrom(edition.addresses().root());
        outsidePlans(edition, others).forEach(wanted::add);
        wanted.addAll(others);
        wanted.retainAll(pages.keySet());
        return wanted;
    }

    private static List<String> forReadersInDanger(Edition edition) {
        Stream<Page> all = edition.contents().all(Page.class).stream().filter(Page::safety);
        return Stream.concat(edition.contents().page(HELP).stream(), all)
                .map(edition.addresses()::of)
                .distinct()
                .toList();
    }

    /**
     * Where a page leads, without another language and the tables, as every page has links to them.
     */
    private Stream<String> ownLinks(Edition edition, String page) {
        return outsidePlans(edition, leadingFrom(page))
                .filter(address -> of(address).equals(edition));
    }

    private Edition of(String address) {
        return editions.stream()
                .filter(edition -> !edition.addresses().root().isEmpty())
                .filter(edition -> address.startsWith(edition.addresses().root()))
                .findFirst()
                .orElse(editions.get(0));
    }

    private static Stream<String> outsidePlans(Edition edition, List<String> addresses) {
        return addresses.stream().filter(address -> !isOfPlans(edition, address));
    }

    private static boolean isOfPlans(Edition edition, String address) {
        return OF_PLANS.stream()
                .anyMatch(root -> address.startsWith(edition.addresses().root() + root));
    }

    /** Addresses a finished page links to, whatever theme it has, home pages included. */
    private List<String> leadingFrom(String page) {
        String html = new String(bytes(pages.get(page)), StandardCharsets.UTF_8);
        URI from = URI.create("https://site.invalid/" + page);
        var addresses = new ArrayList<String>();
        for (String link : PageFacts.of(html).links()) {
            if (link.matches("[./]*[A-Za-z0-9./_-]*(#.*)?")) {
                addresses.add(from.resolve(link).getPath().replaceFirst("^/", ""));
            }
        }
        return addresses;
    }

    private static byte[] bytes(Output output) {
        return output.renderer().get().bytes();
    }

    private static int compressed(byte[] bytes) {
        var deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        var buffer = new byte[bytes.length + 64];
        int length = deflater.deflate(buffer);
        deflater.end();
        return length;
    }
}
