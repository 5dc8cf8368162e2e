package vn.loa.search;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people type and what is written.
 *
 * @param abbreviations short form to full text, used in both directions: {@code UBND} to {@code Ủy
 *     ban nhân dân}
 * @param synonyms what people type to what we write, one way: {@code buôn người} to {@code mua bán
 *     người}; several targets are separated by semicolons
 */
record Thesaurus(Map<String, String> abbreviations, Map<String, String> synonyms) {

    Thesaurus {
        abbreviations = Collections.unmodifiableMap(new TreeMap<>(abbreviations));
        synonyms = Collections.unmodifiableMap(new TreeMap<>(synonyms));
    }
}
