package vn.loa.starter;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One file to begin with: filled as far as Loa can know, with a comment where the writer goes on.
 *
 * @param files slash-separated path to text; more than one where a kind needs a second file
 */
public record Skeleton(SortedMap<String, String> files) {

    private static final String SERVICE = "/vn/loa/templates/service.yaml";

    /** Endings that a file of content can have: two with one name would be one address. */
    public static final List<String> ENDINGS = List.of("md", "adoc", "yaml", "yml");

    public Skeleton {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * What a printed material says.
     *
     * @param formats names of print formats
     * @param words lines of YAML under {@code words:}
     * @param text whether a format prints the text below the fields
     */
    public record Print(List<String> formats, String words, boolean text) {}

    /** A file of any kind but a material. */
    public static Skeleton of(NewKind kind, NewName name, LocalDate today) {
        return switch (kind) {
            case SERVICE -> one(kind, name, ".yaml", emptyService(name.title(), ""));
            case PAGE, PLAN -> filled(kind, name, ".md", kind.word(), today, Map.of());
            case STATISTIC -> statistic(name, today);
            case EVENT, TERM, MATERIAL -> filled(kind, name, ".yaml", kind.word(), today, Map.of());
        };
    }

    /** A material to print. */
    public static Skeleton print(NewName name, LocalDate today, Print print) {
        return filled(
                NewKind.MATERIAL,
                name,
                print.text() ? ".md" : ".yaml",
                "material",
                today,
                Map.of("kho", String.join(", ", print.formats()), "chu", print.words()));
    }

    /**
     * A script to read aloud.
     *
     * @param service whose number it says; empty when the publication has none
     */
    public static Skeleton script(NewName name, LocalDate today, String service) {
        String call =
                service.isEmpty()
                        ? ""
                        : "    Cần giúp, gọi {{phone %1$s}}.\n    [nghỉ 1 giây]\n    Xin nhắc lại: gọi {{phone %1$s}}."
                                .formatted(service);
        return filled(NewKind.MATERIAL, name, ".yaml", "script", today, Map.of("goi", call));
    }

    /**
     * A post for social media.
     *
     * @param words lines of YAML under {@code words:}, for its pictures
     */
    public static Skeleton post(NewName name, LocalDate today, String words) {
        return filled(NewKind.MATERIAL, name, ".yaml", "post", today, Map.of("chu", words));
    }

    private static Skeleton statistic(NewName name, LocalDate today) {
        var files =
                new TreeMap<>(
                        filled(NewKind.STATISTIC, name, ".yaml", "statistic", today, Map.of())
                                .files());
        String table = NewKind.STATISTIC.folder() + name.path() + ".csv";
        files.put(table, Blank.of("skeletons/statistic.csv").text());
        return new Skeleton(files);
    }

    private static Skeleton filled(
            NewKind kind,
            NewName name,
            String ending,
            String blank,
            LocalDate today,
            Map<String, String> more) {
        var fillings = new TreeMap<>(more);
        fillings.put("ten", Blank.quoted(name.title()));
        fillings.put("slug", name.slug());
        fillings.put("ngay", today.toString());
        fillings.put("nam", name.year().orElse(String.valueOf(today.getYear())));
        String text = Blank.of("skeletons/" + blank + ending).filled(fillings);
        return one(kind, name, ending, text);
    }

    private static Skeleton one(NewKind kind, NewName name, String ending, String text) {
        return new Skeleton(new TreeMap<>(Map.of(kind.folder() + name.path() + ending, text)));
    }

    /**
     * An entry whose number the office fills in; until then it is a draft.
     *
     * @param area id of a place; empty where the writer is to say
     */
    static String emptyService(String name, String area) {
        String place = area.isEmpty() ? "" : " " + area;
        return Blank.of(SERVICE)
                .text()
                .replace("\nname:\n", "\nname: \"" + Blank.quoted(name) + "\"\n")
                .replace("\narea:\n", "\narea:" + place + "\n");
    }
}
