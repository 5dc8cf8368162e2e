package vn.loa.starter;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.Slug;

/**
 * Who a first publication is for.
 *
 * @param name with its rank, e.g. {@code xã Tây Hòa}
 * @param province with its rank, e.g. {@code tỉnh Đắk Lắk}
 * @param office who answers for the site
 * @param address where the site will be, with https and a slash at the end
 * @param languages tags, the publication's own first
 */
public record Commune(
        String name, String province, String office, String address, List<String> languages) {

    /** Most characters of a name. */
    public static final int LONGEST_NAME = 80;

    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,'’()/&-]{0," + (LONGEST_NAME - 1) + "}");
    private static final Pattern RANK = ranks("xã|phường|đặc khu");
    private static final Pattern PROVINCE_RANK = ranks("tỉnh|thành phố|tp\\.?");

    private static Pattern ranks(String ranks) {
        return Pattern.compile(
                "(" + ranks + ")\\s+(.+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public Commune {
        languages = List.copyOf(languages);
    }

    /**
     * A name as it may stand in any text of the publication.
     *
     * @return absent when it is empty, longer than 80 letters or has signs that no name has
     */
    public static Optional<String> name(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        return Optional.of(name.replaceAll("\\s+", " ")).filter(NAME.asMatchPredicate());
    }

    /** The name of a commune with its rank: one typed without is a xã. */
    public static String ranked(String name) {
        return withRank(name, RANK, "xã");
    }

    /** The name of a province with its rank: one typed without is a tỉnh. */
    public static String rankedProvince(String name) {
        return withRank(name, PROVINCE_RANK, "tỉnh");
    }

    private static String withRank(String name, Pattern ranks, String usual) {
        Matcher typed = ranks.matcher(name);
        return typed.matches()
                ? typed.group(1).toLowerCase(Locale.ROOT) + " " + typed.group(2)
                : usual + " " + name;
    }

    /** Its own name without the rank. */
    String shortName() {
        return part(name, RANK, 2);
    }

    String rank() {
        return part(name, RANK, 1);
    }

    String id() {
        return Slug.orCode(name);
    }

    /** The province's id as the built-in vocabulary has it, e.g. {@code dak-lak}. */
    String provinceId() {
        String id = Slug.orCode(part(province, PROVINCE_RANK, 2));
        // The one city whose id has its rank.
        return id.equals("ho-chi-minh") ? "tp-" + id : id;
    }

    private static String part(String name, Pattern ranks, int part) {
        Matcher ranked = ranks.matcher(name);
        return ranked.matches() ? ranked.group(part) : name;
    }

    /** The office's usual name. */
    public static String usualOffice(String commune) {
        return "Ủy ban nhân dân " + commune;
    }

    /** A sample address, until the commune has one of its own. */
    public static String sampleAddress(String commune) {
        return "https://" + Slug.orCode(commune) + ".example/";
    }
}
