package vn.loa.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The part of an address after its question mark. */
final class Query {

    private Query() {}

    /** Values by name; the last of a name counts, what cannot be decoded is left out. */
    static Map<String, String> of(String query) {
        var values = new TreeMap<String, String>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                try {
                    values.put(
                            pair.substring(0, equals),
                            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException notEncoded) {
                    continue;
                }
            }
        }
        return values;
    }
}
