package vn.loa.lang;

import java.util.Set;

/** The part of an address that names one thing: lower-case ASCII letters, digits and hyphens. */
public final class Slug {

    /** Longest slug, in characters. */
    public static final int LONGEST = 80;

    private static final Set<String> RESERVED_BY_WINDOWS =
            Set.of(
                    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
                    "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
                    "lpt8", "lpt9");

    private Slug() {}

    /** A slug for a text, never empty: a text without letters or digits gets a short code. */
    public static String orCode(String text) {
        String slug = of(text);
        return slug.isEmpty() ? "x-" + Integer.toHexString(text.hashCode()) : slug;
    }

    /** Whether Windows keeps a name for itself, whatever follows its first dot. */
    public static boolean isReserved(String text) {
        return RESERVED_BY_WINDOWS.contains(Folding.plain(text).strip().replaceAll("\\..*", ""));
    }

    /** A slug for a text; empty when the text has no letter or digit that can stand in one. */
    public static String of(String text) {
        return isSlug(text) ? text : made(text);
    }

    /** As the names of most files are. */
    private static boolean isSlug(String text) {
        boolean hyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && !hyphen)) {
                return false;
            }
            hyphen = c == '-';
        }
        return !hyphen && text.length() <= LONGEST && !RESERVED_BY_WINDOWS.contains(text);
    }

    private static String made(String text) {
        String plain = Folding.plain(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
        String slug = cut.replaceAll("-+$", "");
        return RESERVED_BY_WINDOWS.contains(slug) ? slug + "-trang" : slug;
    }
}
