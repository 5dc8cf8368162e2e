package vn.loa.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Publication;
import vn.loa.content.Term;

/**
 * Ids that no vocabulary explains, as titles and summaries write them: {@code bao-luc-gia-dinh} is
 * bạo lực gia đình. Without marks such an id would hardly agree with a question that has them.
 */
final class WrittenIds {

    /** A longer one is no id but a text that was pasted in the place of one. */
    private static final int MOST_WORDS = 12;

    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();
    private final Map<String, List<String>> keysByFirst;

    WrittenIds(Publication publication) {
        keysByFirst =
                Stream.of(Term.Type.values())
                        .flatMap(type -> publication.terms(type).stream())
                        .filter(term -> !term.known())
                        .map(term -> Words.keys(term.id()))
                        .filter(keys -> !keys.isEmpty() && keys.split(" ").length <= MOST_WORDS)
                        .distinct()
                        .collect(Collectors.groupingBy(keys -> keys.split(" ")[0]));
        if (!keysByFirst.isEmpty()) {
            publication.contents().stream().flatMap(WrittenIds::texts).forEach(this::read);
        }
    }

    /** The id in words as it is mostly written; the id itself when nobody writes it. */
    String name(String id) {
        return spellings.getOrDefault(Words.keys(id), Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .orElse(id);
    }

    private static Stream<String> texts(Content content) {
        return Stream.concat(Stream.of(content.title()), content.about().summary().stream());
    }

    private void read(String text) {
        var words = Words.of(text);
        for (int at = 0; at < words.size(); at++) {
            for (var keys : keysByFirst.getOrDefault(words.get(at).key(), List.of())) {
                int end = at + keys.split(" ").length;
                if (end <= words.size() && keys.equals(joined(words.subList(at, end), true))) {
                    spellings
                            .computeIfAbsent(keys, none -> new TreeMap<>())
                            .merge(joined(words.subList(at, end), false), 1, Integer::sum);
                }
            }
        }
    }

    private static String joined(List<Word> words, boolean keys) {
        var parts = new ArrayList<String>();
        words.forEach(word -> parts.add(keys ? word.key() : word.text()));
        return String.join(" ", parts);
    }
}
