package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.content.Prose;
import vn.loa.source.Position;

/** Web addresses that a publication names, wherever they stand in its files. */
public final class OutsideLinks {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>\\[\\]{}|\\\\^`]+");

    /** Names that never lead anywhere, kept free for examples. */
    private static final Pattern RESERVED =
            Pattern.compile("https?://(?:[^/]*\\.)?(?:example|invalid|test)(?:[:/].*)?");

    private OutsideLinks() {}

    /** Every address once, in order, with all its places. */
    public static Map<String, List<Position>> of(List<Prose> texts) {
        var links = new TreeMap<String, List<Position>>();
        for (Prose prose : texts) {
            Matcher found = ADDRESS.matcher(prose.text());
            while (found.find()) {
                String address = trimmed(found.group());
                if (!RESERVED.matcher(address).matches()) {
                    links.computeIfAbsent(address, same -> new ArrayList<>())
                            .add(prose.at(found.start()));
                }
            }
        }
        return links;
    }

    /** Without the stop of its sentence and without a bracket that opened before it. */
    private static String trimmed(String address) {
        String bare = address.replaceFirst("#.*$", "").replaceFirst("[.,;:!?*_…”’»]+$", "");
        boolean open = bare.indexOf('(') >= 0;
        return open ? bare : bare.replaceFirst("\\).*$", "");
    }
}
