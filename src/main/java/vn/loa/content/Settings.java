package vn.loa.content;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.lang.Language;
import vn.loa.source.Position;
import vn.loa.source.Severity;

/**
 * Who publishes and where, from {@code site/site.yaml}.
 *
 * @param issuer who answers for the site; shown at the foot of every page and print
 * @param issuers the same in other languages of the publication; perhaps empty
 * @param baseUrl address the site will have, with a slash at the end
 * @param languages the first is the publication's own
 * @param zone decides what day it is
 * @param hotlines ids of services shown in the top bar
 * @param profile of the press its prints are meant for; absent when nobody gave one
 * @param rules severities the publication gives to diagnostic codes
 * @param origin where {@code baseUrl} is written, else the file
 * @param languagesAt where {@code languages} is written, else the file
 */
public record Settings(
        String title,
        Optional<String> tagline,
        Map<Language, String> taglines,
        Optional<String> issuer,
        Map<Language, String> issuers,
        String baseUrl,
        List<Language> languages,
        ZoneId zone,
        List<NavigationLink> navigation,
        List<Reference> hotlines,
        Exit exit,
        boolean offline,
        Optional<PressProfile> profile,
        Map<String, Severity> rules,
        Position origin,
        Position languagesAt) {

    /** Where they stand in a publication. */
    public static final String FILE = "site/site.yaml";

    /** How publications are written for this Loa; a file that does not say is of this version. */
    public static final int SCHEMA_VERSION = 1;

    /**
     * A link at the top of every page.
     *
     * @param titles by language; the first language is always there
     * @param path site path such as {@code /dich-vu/}
     */
    public record NavigationLink(Map<Language, String> titles, Reference path) {
        public String title(Language language, Language fallback) {
            return titles.getOrDefault(language, titles.get(fallback));
        }
    }

    /** The neutral page that the quick exit leads to. */
    public record Exit(String url, String title) {}

    /** What stands under the title, in a language; absent where it was not translated. */
    public Optional<String> tagline(Language language) {
        return language.equals(language()) ? tagline : Optional.ofNullable(taglines.get(language));
    }

    /** Who answers for the site, in a language where it was translated. */
    public Optional<String> issuer(Language language) {
        return Optional.ofNullable(issuers.get(language)).or(this::issuer);
    }

    public Language language() {
        return languages.get(0);
    }

    /** The same settings for a site at another address. */
    Settings withBaseUrl(String other) {
        String address = other.endsWith("/") ? other : other + "/";
        return new Settings(
                title,
                tagline,
                taglines,
                issuer,
                issuers,
                address,
                languages,
                zone,
                navigation,
                hotlines,
                exit,
                offline,
                profile,
                rules,
                origin,
                languagesAt);
    }

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

    /** Browsers take a last part of digits, or of {@code 0x} and such, for a machine's number. */
    private static final String HOST =
            "(?:(?:%2$s\\.){3}%2$s|(?=[^/:]{1,253}(?:[:/]|$))(?:%1$s\\.){0,126}(?!\\d+(?:[:/]|$)|0[xX])%1$s)(?=[:/]|$)"
                    .formatted(LABEL, BYTE);

    private static final String PORT =
            "(?::(?:6553[0-5]|655[0-2]\\d|65[0-4]\\d\\d|6[0-4]\\d{3}|[1-5]\\d{4}|[1-9]\\d{0,3}))?";

    /** Escapes of two digits; none of a slash, of a sign nobody sees, of a dot. */
    private static final String PLAIN_ESCAPES =
            "(?!.*%(?:(?![0-9A-Fa-f]{2})|[01]|2[EeFf]|5[Cc]|7[Ff]))";

    /** Nothing empty, and no dots that lead upwards. */
    private static final String PLAIN_PATH = "(?!.{8}.*//)(?!.*/\\.\\.?(?:/|$))";

    /** A full web address that a site can have; in no group that an endless one would repeat. */
    static final String ADDRESS =
            PLAIN_ESCAPES + PLAIN_PATH + "https?://" + HOST + PORT + "(?:/[A-Za-z0-9._~/%-]*)?";

    /** The path part of the site's public address, with a slash at both ends. */
    public String basePath() {
        String path = URI.create(baseUrl).getPath();
        return path.isEmpty() ? "/" : path;
    }

    /** Whether a text is a full web address that a site can have. */
    public static boolean isAddress(String text) {
        return text.matches(ADDRESS) && URI.create(text).getPath().indexOf('\ufffd') < 0;
    }

    /** The same settings without some links of the menu. */
    Settings without(List<NavigationLink> lost) {
        return new Settings(
                title,
                tagline,
                taglines,
                issuer,
                issuers,
                baseUrl,
                languages,
                zone,
                navigation.stream().filter(link -> !lost.contains(link)).toList(),
                hotlines,
                exit,
                offline,
                profile,
                rules,
                origin,
                languagesAt);
    }

    /** While the address is a reserved name nobody can visit the site: it is a sample. */
    public boolean isSample() {
        return baseUrl.matches("https?://[^/]*\\.(example|test|invalid)(/.*)?");
    }
}
