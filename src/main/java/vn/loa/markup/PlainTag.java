package vn.loa.markup;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A quick look at finished pages: a start tag is plain, or {@link Intruders} must look closer. What
 * it calls plain, that finds nothing in.
 */
final class PlainTag {

    private static final Set<String> PLAIN_DATA = Set.of("application/ld+json", "application/json");
    private static final Set<String> SUSPECT =
            Set.of("style", "srcdoc", "attributename", "referrerpolicy");
    private static final Set<String> PLAIN_RELATIONS = Set.of("canonical", "alternate");
    private static final List<String> OUTSIDE = List.of("https://", "http://", "tel:", "mailto:");

    private PlainTag() {}

    /**
     * Whether a start tag is so plain that nothing can hide in it. A page of such tags needs no
     * closer look, which would cost more than making the page.
     */
    static boolean is(StartTags tag) {
        String name = tag.name();
        boolean animates = name.equals("set") || name.startsWith("animate");
        boolean tells =
                name.equals("meta")
                        && tag.has("http-equiv")
                        && !tag.value("http-equiv").equalsIgnoreCase("content-security-policy");
        boolean code =
                name.equals("script") && !tag.has("src") && !PLAIN_DATA.contains(tag.value("type"));
        boolean referrer = name.equals("meta") && Intruders.isReferrer(tag.value("name"));
        boolean letters = tag.has("charset") && !tag.value("charset").equalsIgnoreCase("utf-8");
        if (Intruders.ELEMENTS.contains(name)
                || animates
                || tells
                || code
                || name.equals("style")) {
            return false;
        }
        if (letters || referrer && !Intruders.isNone(tag.value("content"))) {
            return false;
        }
        boolean plain = name.indexOf(':') < 0;
        for (int i = 0; plain && i < tag.attributes(); i++) {
            plain = isPlain(tag, tag.attribute(i));
        }
        return plain;
    }

    private static boolean isPlain(StartTags tag, String attribute) {
        String key = attribute.toLowerCase(Locale.ROOT);
        if (key.startsWith("on") || key.contains(":") || SUSPECT.contains(key)) {
            return false;
        }
        if (Intruders.LISTS.contains(key)) {
            return tag.value(attribute).indexOf("//") < 0
                    && isInside(tag.value(attribute).replace(' ', ','));
        }
        if (!Intruders.isForPeople(key) && Intruders.mayBeStyle(tag.value(attribute))) {
            return false;
        }
        if (Intruders.LOADING.contains(key)) {
            return isInside(tag.value(attribute));
        }
        return !key.equals("href") || isPlainLink(tag, tag.value(attribute));
    }

    private static boolean isPlainLink(StartTags tag, String address) {
        boolean leaves =
                tag.name().equals("a")
                        || tag.name().equals("link") && PLAIN_RELATIONS.contains(tag.value("rel"));
        boolean known = leaves && OUTSIDE.stream().anyMatch(address::startsWith);
        return known || isInside(address);
    }

    /** Whether an address clearly stays inside the site. */
    private static boolean isInside(String address) {
        boolean inside = !address.startsWith("//");
        for (int i = 0; inside && i < address.length(); i++) {
            char c = address.charAt(i);
            inside = c > ' ' && c < 0x7F && c != ':' && c != '\\';
        }
        return inside;
    }
}
