package vn.loa.markup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an address of a finished file leads, as browsers read it. */
final class WebAddress {

    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> LINKED =
            Set.of("http", "https", "mailto", "tel", "sms", "urn", "webcal");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\s]");

    private WebAddress() {}

    /** As browsers read an address: spaces and control characters away, one kind of slash. */
    static String plain(String address) {
        return UNSEEN.matcher(address).replaceAll("").replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /** Whether a plain address leaves the site. Pictures written into a page do not. */
    static boolean isForeign(String plain) {
        return plain.startsWith("//")
                || SCHEME.matcher(plain).matches()
                        && !plain.matches("data:image/(png|jpeg|gif|webp|svg\\+xml)([;,].*)?");
    }

    static boolean isLink(String tag, String plain) {
        Matcher scheme = SCHEME.matcher(plain);
        return !scheme.matches()
                || LINKED.contains(scheme.group(1))
                || !tag.equals("a") && plain.startsWith("data:image/");
    }

    /** Whether one of several addresses does; their parts are divided by spaces and commas. */
    static boolean anyForeign(String list) {
        return Arrays.stream(list.split("[\\s,]+")).anyMatch(one -> isForeign(plain(one)));
    }
}
