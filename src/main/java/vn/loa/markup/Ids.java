package vn.loa.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.loa.lang.Slug;

/** The ids of one text: each stands once, for one that stands twice leads nowhere certain. */
final class Ids {

    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> counted = new HashMap<>();

    /** Notes a written id; another in its place when it stood before. */
    String written(String id) {
        return ids.add(id) ? id : unused(id);
    }

    /** An id for a heading. */
    String ofHeading(String words) {
        boolean calls = words.contains("{{");
        return unused(Slug.of(calls ? Body.PHONE.matcher(words).replaceAll(" ") : words));
    }

    private String unused(String slug) {
        String base = slug.isEmpty() ? "muc" : slug;
        String id = base;
        while (!ids.add(id)) {
            // Where a word was counted to before: thousands of headings may be the same.
            id = base + "-" + (1 + counted.merge(base, 1, Integer::sum));
        }
        return id;
    }
}
