package vn.loa.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.Nearest;
import vn.loa.output.Manifest;
import vn.loa.output.Output;

/** Finds the page that was meant by an address that leads nowhere. */
final class MeantPage {

    /** An address with the ending of another website, or the file of a text. */
    static final Pattern WEB_PAGE =
            Pattern.compile(
                    "(?:.*/)?([^/]+)\\.(?:html?|php|aspx?|md|adoc)", Pattern.CASE_INSENSITIVE);

    /** Who has broken more links than this needs no name for each. */
    private static final int MOST_NAMED = 1000;

    private final List<String> addresses;
    private final Nearest nearest;
    private final Map<String, Optional<String>> named = new HashMap<>();

    MeantPage(Manifest manifest, Excused excused) {
        this.addresses = addresses(manifest, excused);
        this.nearest = Nearest.among(addresses);
    }

    /**
     * A page of this name in another folder, or one of nearly this address, both as they would be
     * written: from the root, without a language.
     */
    Optional<String> by(String written) {
        return named.size() < MOST_NAMED
                ? named.computeIfAbsent(written, this::find)
                : named.getOrDefault(written, Optional.empty());
    }

    private Optional<String> find(String written) {
        String end = "/" + name(written) + "/";
        return addresses.stream()
                .filter(address -> address.endsWith(end))
                .findFirst()
                .or(() -> nearest.to(written));
    }

    /** What the page is called, without its folders. */
    private static String name(String written) {
        Matcher page = WEB_PAGE.matcher(written);
        return page.matches()
                ? page.group(1).toLowerCase(Locale.ROOT)
                : written.replaceAll("/+$", "").replaceFirst("^.*/", "");
    }

    private static List<String> addresses(Manifest manifest, Excused excused) {
        return manifest.outputs().stream()
                .filter(Output::isPage)
                .map(Output::address)
                .filter(address -> address.isEmpty() || address.endsWith("/"))
                .filter(address -> address.equals(excused.withoutLanguage(address)))
                .map(address -> "/" + address)
                .toList();
    }
}
