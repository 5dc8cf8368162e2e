package vn.loa.content;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.loa.lang.Language;

/** The orders of lists, by language. Each remembers where a text it was shown stands. */
final class Orders {

    private final Map<Language, Comparator<String>> known = new ConcurrentHashMap<>();

    Comparator<String> of(Language language) {
        return known.computeIfAbsent(language, Language::order);
    }
}
