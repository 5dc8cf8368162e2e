package vn.loa.starter;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.loa.content.Term;
import vn.loa.content.Vocabulary;
import vn.loa.lang.Language;

/**
 * A complete small publication for a commune: national numbers with their sources, examples of
 * every kind, and empty entries for the commune's own numbers.
 */
public final class FirstPublication {

    private static final MonthDay CAMPAIGN = MonthDay.of(7, 30);

    /** Files with blanks; a name that begins with a dot ships without it. */
    private static final List<String> FILES =
            List.of(
                    "README.txt",
                    ".gitattributes",
                    ".gitignore",
                    ".vscode/extensions.json",
                    ".vscode/settings.json",
                    "site/site.yaml",
                    "content/events/ngay-30-7.yaml",
                    "content/materials/ap-phich-30-7.yaml",
                    "content/materials/loa-30-giay.yaml",
                    "content/materials/to-roi-30-7.yaml",
                    "content/pages/an-toan.md",
                    "content/pages/dau-hieu.md",
                    "content/pages/gioi-thieu.md",
                    "content/pages/huong-dan/hoi-truoc-khi-di.md",
                    "content/pages/tiep-can.md",
                    "content/pages/tro-giup.md",
                    "content/plans/ke-hoach-mau-30-7.md",
                    "content/services/bao-ho-cong-dan.yaml",
                    "content/services/canh-sat-113.yaml",
                    "content/services/cap-cuu-115.yaml",
                    "content/services/co-quan-gan-nhat.yaml",
                    "content/services/cuu-hoa-114.yaml",
                    "content/services/cuu-nan-112.yaml",
                    "content/services/tong-dai-111.yaml",
                    "content/vocabulary/chu-de.yaml",
                    "content/vocabulary/nhom-nguoi.yaml",
                    "content/vocabulary/nhu-cau.yaml",
                    "content/vocabulary/noi-minh.yaml");

    /** For a publication in English too. */
    private static final List<String> ENGLISH =
            List.of(
                    "content/pages/tro-giup.en.md",
                    "content/services/bao-ho-cong-dan.en.yaml",
                    "content/services/canh-sat-113.en.yaml",
                    "content/services/cap-cuu-115.en.yaml",
                    "content/services/co-quan-gan-nhat.en.yaml",
                    "content/services/cuu-hoa-114.en.yaml",
                    "content/services/cuu-nan-112.en.yaml",
                    "content/services/tong-dai-111.en.yaml");

    private final Commune commune;
    private final Map<String, String> fillings;

    private FirstPublication(Commune commune, LocalDate today) {
        this.commune = commune;
        this.fillings =
                Map.ofEntries(
                        Map.entry("xa", commune.name()),
                        Map.entry("xa-hoa", commune.name().toUpperCase(Locale.ROOT)),
                        Map.entry("xa-id", commune.id()),
                        Map.entry("ten-xa", commune.shortName()),
                        Map.entry("loai", commune.rank()),
                        Map.entry("tinh", commune.province()),
                        Map.entry("tinh-id", commune.provinceId()),
                        Map.entry("tinh-rieng", ownProvince(commune)),
                        Map.entry("coquan", commune.office()),
                        Map.entry("trang", commune.address()),
                        Map.entry("ngonngu", String.join(", ", commune.languages())),
                        Map.entry("ngay", today.toString()),
                        Map.entry("nam", String.valueOf(campaignYear(today))));
    }

    /**
     * The files of a commune's first publication: slash-separated path to text.
     *
     * @param today stands as the day of the texts that are the commune's own
     */
    public static SortedMap<String, String> files(Commune commune, LocalDate today) {
        return new FirstPublication(commune, today).files();
    }

    /** An entry for a province that Loa does not know; empty for one that it does. */
    private static String ownProvince(Commune commune) {
        boolean known =
                Vocabulary.builtIn()
                        .terms()
                        .getOrDefault(Term.Type.PLACE, Map.of())
                        .containsKey(commune.provinceId());
        return known
                ? ""
                : "  %s:\n    name: \"%s\"\n".formatted(commune.provinceId(), commune.province());
    }

    /** The year of the next 30 July: a plan for one that is over would be history. */
    private static int campaignYear(LocalDate today) {
        boolean over = MonthDay.from(today).isAfter(CAMPAIGN);
        return over ? today.getYear() + 1 : today.getYear();
    }

    private SortedMap<String, String> files() {
        var files = new TreeMap<String, String>();
        var paths = new ArrayList<>(FILES);
        if (commune.languages().contains(Language.ENGLISH.tag())) {
            paths.addAll(ENGLISH);
        }
        paths.forEach(path -> files.put(path, Blank.of(resource(path)).filled(fillings)));
        files.put("content/services/cong-an.yaml", service("Công an " + commune.name()));
        files.put("content/services/tram-y-te.yaml", service("Trạm y tế " + commune.name()));
        files.put("content/services/ubnd.yaml", service(commune.office()));
        return files;
    }

    private String service(String name) {
        return Skeleton.emptyService(name, commune.id());
    }

    // Tools leave out files that begin with a dot.
    private static String resource(String path) {
        return "publication/" + path.replaceAll("(^|/)\\.", "$1");
    }
}
