package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.loa.output.Output;
import vn.loa.source.SourceFile;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

class OpenDataTest {

    private static final String SIGNED =
            """
            updated: 2026-11-21
            original: {sha256: %s}
            signer: {authority: KT. CHỦ TỊCH, office: PHÓ CHỦ TỊCH, name: Người Mẫu}
            sources: [{title: "Báo Mẫu, tên nơi", date: 2025-07-01}]
            """
                    .formatted("0".repeat(64));

    private static final SampleSite SITE = site();

    /** What the schema of HSDS 3 requires of each object, and the type of each field used. */
    private static final Map<String, List<String>> REQUIRED =
            Map.ofEntries(
                    Map.entry("service", List.of("id", "name", "status")),
                    Map.entry("organization", List.of("id", "name", "description")),
                    Map.entry("phones", List.of("id", "number")),
                    Map.entry("schedules", List.of("id")),
                    Map.entry("service_areas", List.of("id")),
                    Map.entry("languages", List.of("id")),
                    Map.entry("attributes", List.of("id")),
                    Map.entry("taxonomy_term", List.of("id", "name", "description")),
                    Map.entry("service_at_locations", List.of("id")),
                    Map.entry("location", List.of("id", "location_type")),
                    Map.entry("additional_urls", List.of("id", "url")));

    private static final Map<String, List<String>> FIELDS =
            Map.ofEntries(
                    Map.entry(
                            "service",
                            List.of(
                                    "id",
                                    "organization_id",
                                    "name",
                                    "description",
                                    "url",
                                    "email",
                                    "status",
                                    "application_process",
                                    "fees_description",
                                    "eligibility_description",
                                    "assured_date",
                                    "alert",
                                    "organization",
                                    "phones",
                                    "schedules",
                                    "service_areas",
                                    "languages",
                                    "service_at_locations",
                                    "attributes",
                                    "additional_urls")),
                    Map.entry("organization", List.of("id", "name", "description")),
                    Map.entry("phones", List.of("id", "number", "type", "description")),
                    Map.entry("schedules", List.of("id", "freq", "byday", "description")),
                    Map.entry("service_areas", List.of("id", "name")),
                    Map.entry("languages", List.of("id", "name", "code")),
                    Map.entry(
                            "attributes",
                            List.of("id", "link_id", "link_entity", "link_type", "taxonomy_term")),
                    Map.entry(
                            "taxonomy_term",
                            List.of("id", "code", "name", "description", "taxonomy", "term_uri")),
                    Map.entry("service_at_locations", List.of("id", "location")),
                    Map.entry("location", List.of("id", "location_type", "name")),
                    Map.entry("additional_urls", List.of("id", "label", "url")));

    private static SampleSite site() {
        Map<String, String> files = SampleSite.files();
        files.put(
                "content/services/nha-mau.yaml",
                """
                name: Nhà Mẫu
                organization: Hội Mẫu
                summary: Chỗ ở.
                phones: [{number: "024 1234 567", for: Ban ngày}]
                hours: 8 giờ đến 17 giờ
                cost: free
                address: Thôn Mẫu, xã Mẫu
                area: [xa-mau, Cả vùng]
                languages: [vi, Tiếng Mẫu]
                url: https://nha.example/
                email: nha@mau.example
                access: Gọi {{phone tong-dai-111}} trước.
                audiences: [nguoi-dan]
                needs: [nguy-hiem]
                verified: 2026-11-02
                source: {title: Báo Mẫu, url: "https://bao.example/3", date: 2026-10-01}
                """);
        files.computeIfPresent(
                "content/plans/ho-tro-2024.md",
                (path, text) -> text.replace("status: archived\n", "status: archived\n" + SIGNED));
        return SampleSite.of(files);
    }

    private static YamlValue.Mapping json(String path) {
        // JSON is YAML too; this reader also refuses a key that stands twice.
        var file = new SourceFile(path, SITE.text(path).getBytes(StandardCharsets.UTF_8));
        var read = Yaml.read(file);
        assertThat(read.diagnostics()).isEmpty();
        return read.value().orElseThrow();
    }

    private static YamlValue value(YamlValue.Mapping object, String key) {
        return object.entry(key).map(YamlValue.Entry::value).orElseThrow();
    }

    private static String text(YamlValue.Mapping object, String key) {
        return ((YamlValue.Scalar) value(object, key)).text();
    }

    private static List<YamlValue.Mapping> services() {
        var contents = (YamlValue.Sequence) value(json("du-lieu/dich-vu.json"), "contents");
        return contents.items().stream().map(YamlValue.Mapping.class::cast).toList();
    }

    private static YamlValue.Mapping service(String name) {
        return services().stream().filter(s -> text(s, "name").equals(name)).findFirst().get();
    }

    @Test
    void theListSaysHowLongItIs() {
        YamlValue.Mapping page = json("du-lieu/dich-vu.json");
        assertThat(text(page, "total_items")).isEqualTo("3");
        assertThat(text(page, "total_pages")).isEqualTo("1");
        assertThat(text(page, "empty")).isEqualTo("false");
        assertThat(services()).hasSize(3);
    }

    @Test
    void everyObjectHasWhatHsdsRequiresAndNothingItDoesNotKnow() {
        var seen = new TreeSet<String>();
        services().forEach(service -> check("service", service, seen));
        assertThat(seen).isEqualTo(new TreeSet<>(FIELDS.keySet()));
    }

    private static void check(String name, YamlValue.Mapping object, TreeSet<String> seen) {
        seen.add(name);
        List<String> keys = object.entries().stream().map(YamlValue.Entry::key).toList();
        assertThat(keys).as(name).containsAll(REQUIRED.get(name)).isSubsetOf(FIELDS.get(name));
        for (YamlValue.Entry entry : object.entries()) {
            if (entry.value() instanceof YamlValue.Scalar scalar) {
                assertThat(scalar.plain()).as(name + "." + entry.key() + " is a text").isFalse();
                assertThat(scalar.text()).as(name + "." + entry.key()).isNotBlank();
                if (entry.key().equals("id") || entry.key().endsWith("_id")) {
                    assertThat(scalar.text())
                            .matches(
                                    "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
                }
            } else if (entry.value() instanceof YamlValue.Sequence list) {
                list.items().forEach(i -> check(entry.key(), (YamlValue.Mapping) i, seen));
            } else {
                check(entry.key(), (YamlValue.Mapping) entry.value(), seen);
            }
        }
    }

    @Test
    void idsAreUniqueAndNameWhatTheyLinkTo() {
        var ids = new HashSet<String>();
        for (YamlValue.Mapping service : services()) {
            assertThat(ids.add(text(service, "id"))).isTrue();
            service.entry("organization_id")
                    .ifPresent(
                            link ->
                                    assertThat(((YamlValue.Scalar) link.value()).text())
                                            .isEqualTo(
                                                    text(
                                                            (YamlValue.Mapping)
                                                                    value(service, "organization"),
                                                            "id")));
        }
        assertThat(StableId.of("https://www.example.com/"))
                .isEqualTo(StableId.of("https://www.example.com/"))
                .isNotEqualTo(StableId.of("https://www.example.com"));
        // As any other maker of version 5 in the namespace of addresses has it.
        assertThat(StableId.of("http://www.example.com/"))
                .isEqualTo("fcde3c85-2270-590f-9e7c-ee003d65e0e2");
    }

    @Test
    void aServiceNobodyHasCalledSaysSo() {
        YamlValue.Mapping never = service("Tổng đài 111");
        assertThat(text(never, "alert")).contains("20/9/2025").contains("chưa gọi kiểm tra");
        assertThat(never.entry("assured_date")).isEmpty();
        YamlValue.Mapping called = service("Nhà Mẫu");
        assertThat(text(called, "assured_date")).isEqualTo("2026-11-02");
        assertThat(called.entry("alert")).isEmpty();
        assertThat(text(called, "application_process")).isEqualTo("Gọi 111 trước.");
    }

    @Test
    void servicesAreATableToo() {
        List<String> lines = SITE.text("du-lieu/dich-vu.csv").lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("\ufeffDịch vụ,Cơ quan phụ trách,Số điện thoại");
        assertThat(lines)
                .anyMatch(l -> l.startsWith("Nhà Mẫu,Hội Mẫu,024 1234 567,Chỗ ở."))
                .anyMatch(l -> l.contains(",2025-09-20,,https://xa-mau.example/dich-vu/tong-dai"));
    }

    @Test
    void everyNumberHasARowOfItsOwn() {
        List<String> lines = SITE.text("du-lieu/so-dien-thoai.csv").lines().toList();
        assertThat(lines.get(0))
                .isEqualTo(
                        "\ufeffDịch vụ,Số điện thoại,Số này để làm gì,Ghi chú về số điện thoại,"
                                + "Chỉ nhắn tin,Ngày của nguồn,Ngày gọi kiểm tra,Địa chỉ trang");
        assertThat(lines)
                .contains(
                        "Nhà Mẫu,024 1234 567,Ban ngày,,không,2026-10-01,2026-11-02,"
                                + "https://xa-mau.example/dich-vu/nha-mau/");
        assertThat(SITE.page("du-lieu/").selectFirst("main").text())
                .contains("so-dien-thoai.csv", "mỗi dòng một số");
    }

    @Test
    void plansAreDataWithTheOfficeThatSignedButNoName() {
        YamlValue.Mapping plan = json("ke-hoach/ho-tro-2024/ho-tro-2024.json");
        assertThat(text(plan, "status")).isEqualTo("archived");
        assertThat(text(plan, "issued")).isEqualTo("2024-03-05");
        assertThat(text(plan, "plain")).contains("gọi 111");
        var signers = (YamlValue.Sequence) value(plan, "signers");
        assertThat(((YamlValue.Mapping) signers.items().get(0)).entries())
                .extracting(YamlValue.Entry::key)
                .containsExactly("authority", "office");
        assertThat(SITE.text("du-lieu/ke-hoach.json"))
                .contains("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
                .doesNotContain("Người Mẫu");
        var source =
                (YamlValue.Mapping) ((YamlValue.Sequence) value(plan, "sources")).items().get(0);
        assertThat(text(source, "title")).isEqualTo("Báo Mẫu, tên nơi");
        assertThat(text(source, "date")).isEqualTo("2025-07-01");
        assertThat(text((YamlValue.Mapping) value(plan, "original"), "sha256")).hasSize(64);
        assertThat(text(plan, "updated")).isEqualTo("2026-11-21");
        assertThat(SITE.text("ke-hoach/ho-tro-2024/ho-tro-2024.json").replaceAll("\\s+", " "))
                .contains(
                        "\"times\": [ { \"text\": \"20/11/2024\", \"bound\": \"on\", \"days\": ["
                                + " \"2024-11-20\" ] } ]");
        var all = (YamlValue.Sequence) value(json("du-lieu/ke-hoach.json"), "plans");
        assertThat(all.items()).hasSize(1);
        assertThat(SITE.page("ke-hoach/ho-tro-2024/").select("a[href$=ho-tro-2024.json]"))
                .hasSize(1);
    }

    @Test
    void thePageListsEveryDataFileOfTheSite() {
        Document page = SITE.page("du-lieu/");
        var listed = new ArrayList<String>();
        page.select("main table a").forEach(a -> listed.add(a.text()));
        List<String> made =
                SITE.manifest().outputs().stream()
                        .filter(output -> !output.isPage())
                        .map(Output::path)
                        .filter(path -> path.matches(".*\\.(csv|json|ics)"))
                        .filter(path -> !path.startsWith("ke-hoach/"))
                        .map(path -> path.substring(path.lastIndexOf('/') + 1))
                        .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(made).hasSizeGreaterThan(6);
        for (var link : SITE.page("en/du-lieu/").select("main table a")) {
            assertThat(SITE.has(link.attr("href").replaceAll("^(\\.\\./)+", ""))).isTrue();
        }
    }

    @Test
    void anExportIsTheSitesOwnFile() {
        for (OpenData.Format format : OpenData.Format.values()) {
            Optional<byte[]> bytes = OpenData.file(format, SITE.publication(), SITE.theme());
            String path =
                    switch (format) {
                        case HSDS -> "du-lieu/dich-vu.json";
                        case CSV -> "du-lieu/dich-vu.csv";
                        case ICS -> "lich/lich.ics";
                    };
            assertThat(new String(bytes.orElseThrow(), StandardCharsets.UTF_8))
                    .isEqualTo(SITE.text(path));
        }
    }
}
