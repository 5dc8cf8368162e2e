package vn.loa.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.lang.Folding;

/**
 * What a query asks: the forms of a key, the documents of a pair, what stands beside a key, the
 * thesaurus. {@code Index} in {@code search.js} answers the same, from one file or from pieces.
 */
final class Index {

    /** Documents that hold a word in one spelling. */
    record FormPostings(String form, Postings postings) {}

    /**
     * A question in people's own words that a document is the answer to.
     *
     * @param keys of the question
     */
    record Bet(int doc, Set<String> keys) {}

    /**
     * A short title, in an index in pieces.
     *
     * @param keys of the title, the rarest first: there it is filed
     */
    record Title(int doc, List<String> keys) {}

    /**
     * Most postings of a word, of a pair, and most neighbours, in an index that is cut in pieces.
     */
    private static final int MOST_OF_WORD = 256;

    /** In a whole index a word has a third of the documents, and at least so many. */
    private static final int LEAST_OF_WORD = 40;

    private static final int MOST_OF_PAIR = 64;

    private static final int MOST_NEIGHBOURS = 40;
    private static final int BET_KEYS = 3;
    private static final int LONG_WORD = 6;

    /** A short form has none, and one letter more makes another of it. */
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

    /** Longer titles are found by their pairs. */
    private static final int MOST_OF_TITLE = 8;

    private static final int[] ALL = {};

    private final List<SearchDocument> documents;
    private final boolean whole;
    private final int mostOfWord;
    private final Map<String, Postings> forms;
    private final Map<String, Postings> pairs;
    private final Map<String, int[]> places = new HashMap<>();
    private final Map<String, List<FormPostings>> byKey = new HashMap<>();
    private final List<String> keys;
    private final Map<String, Postings> mergedForms = new HashMap<>();
    private final Map<String, List<String>> after;
    private final Map<String, List<String>> before;
    private final List<Entry> entries;
    private final Map<String, List<Entry>> entriesByKey;
    private final List<String> lexicon;
    private final Map<Integer, Set<String>> titleKeys = new ConcurrentHashMap<>();
    private final Map<Integer, Title> titles = new HashMap<>();
    private final Map<String, List<Title>> titlesByKey = new TreeMap<>();
    private final Map<String, List<Bet>> bets = new TreeMap<>();

    /**
     * @param inverter the words of the documents
     * @param whole whether all of it is one file; else lists are cut to what is worth most
     */
    Index(List<SearchDocument> documents, Inverter inverter, Thesaurus thesaurus, boolean whole) {
        this.documents = List.copyOf(documents);
        this.whole = whole;
        mostOfWord = whole ? Math.max(LEAST_OF_WORD, documents.size() / 3) : MOST_OF_WORD;
        forms = cut(inverter.forms(), mostOfWord);
        forms.forEach(
                (form, postings) ->
                        byKey.computeIfAbsent(Folding.key(form), k -> new ArrayList<>())
                                .add(new FormPostings(form, postings)));
        keys = byKey.keySet().stream().sorted().toList();
        pairs = whole ? narrowed(inverter.pairs()) : cut(inverter.pairs(), MOST_OF_PAIR);
        after = neighbours(true);
        before = neighbours(false);
        entries = new UsefulEntries(this).of(thesaurus);
        entriesByKey = entries.stream().collect(Collectors.groupingBy(e -> e.from().get(0).key()));
        lexicon =
                entries.stream()
                        .flatMap(entry -> entry.from().stream())
                        .filter(word -> word.key().length() >= LONG_WORD)
                        .filter(word -> VOWEL.matcher(word.key()).find())
                        .map(Word::form)
                        .distinct()
                        .sorted()
                        .toList();
        for (int doc = 0; doc < documents.size(); doc++) {
            addBets(doc);
            addTitle(doc);
        }
    }

    List<SearchDocument> documents() {
        return documents;
    }

    /**
     * Keys of a document's title. In pieces those of a short title whose rarest key is asked for;
     * else none, as the piece with the title is not at hand.
     */
    Set<String> titleKeys(int doc, Set<String> asked) {
        if (whole) {
            return titleKeys.computeIfAbsent(doc, d -> Words.keySet(documents.get(d).title()));
        }
        var title = titles.get(doc);
        return title != null && asked.contains(title.keys().get(0)) ? titleKeys.get(doc) : Set.of();
    }

    /** Short titles filed under a key, in an index in pieces. */
    List<Title> titles(String key) {
        return titlesByKey.getOrDefault(key, List.of());
    }

    /** Longest list of documents that a form has; words in more say little about each. */
    int mostOfWord() {
        return mostOfWord;
    }

    boolean isWhole() {
        return whole;
    }

    /** All forms with their documents, sorted. */
    Map<String, Postings> forms() {
        return forms;
    }

    boolean knows(String key) {
        return byKey.containsKey(key);
    }

    List<FormPostings> forms(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** All pairs of keys that stand side by side somewhere, sorted. */
    Map<String, Postings> pairs() {
        return pairs;
    }

    /** Documents in which the second key stands right after the first. */
    Optional<Postings> pair(String first, String second) {
        return Optional.ofNullable(pairs.get(first + " " + second));
    }

    /** Keys that follow a key somewhere, the frequent first. */
    List<String> after(String key) {
        return after.getOrDefault(key, List.of());
    }

    /** Keys that stand before a key somewhere, the frequent first. */
    List<String> before(String key) {
        return before.getOrDefault(key, List.of());
    }

    /** All keys, sorted. */
    List<String> keys() {
        return keys;
    }

    /** Thesaurus entries that can find something, those of one target together. */
    List<Entry> entries() {
        return entries;
    }

    /** Thesaurus entries whose source begins with a key. */
    List<Entry> entries(String key) {
        return entriesByKey.getOrDefault(key, List.of());
    }

    /** Long words that thesaurus entries begin from or hold, as forms, sorted. */
    List<String> lexicon() {
        return lexicon;
    }

    /** Best bets filed under a key. */
    List<Bet> bets(String key) {
        return bets.getOrDefault(key, List.of());
    }

    /** Best bets by the keys they are filed under. */
    Map<String, List<Bet>> bets() {
        return Collections.unmodifiableMap(bets);
    }

    private static Map<String, Postings> cut(SortedMap<String, Postings> all, int most) {
        var cut = new LinkedHashMap<String, Postings>();
        all.forEach((term, postings) -> cut.put(term, postings.best(most)));
        return cut;
    }

    /**
     * Pairs in a whole index say only in which of the documents that list both words they stand;
     * the words say how much.
     */
    private Map<String, Postings> narrowed(SortedMap<String, Postings> all) {
        var narrowed = new LinkedHashMap<String, Postings>();
        all.forEach(
                (pair, postings) -> {
                    var shared = shared(pair);
                    var kept = shared.only(postings);
                    if (kept.df() > 0) {
                        narrowed.put(pair, kept);
                        if (kept.df() < shared.df()) {
                            places.put(pair, shared.places(kept));
                        }
                    }
                });
        return narrowed;
    }

    /**
     * Where the documents of a pair stand among those that list both its words, in a whole index;
     * empty when they are all of them.
     */
    int[] places(String pair) {
        return places.getOrDefault(pair, ALL);
    }

    /** The documents that list both words of a pair, with the lower of their levels. */
    private Postings shared(String pair) {
        int space = pair.indexOf(' ');
        return merged(pair.substring(0, space)).lower(merged(pair.substring(space + 1)));
    }

    private Postings merged(String key) {
        return mergedForms.computeIfAbsent(
                key, k -> Postings.merged(forms(k).stream().map(FormPostings::postings).toList()));
    }

    private Map<String, List<String>> neighbours(boolean following) {
        var found = new HashMap<String, Map<String, Integer>>();
        pairs.forEach(
                (pair, postings) -> {
                    int space = pair.indexOf(' ');
                    var first = pair.substring(0, space);
                    var second = pair.substring(space + 1);
                    found.computeIfAbsent(following ? first : second, k -> new TreeMap<>())
                            .put(following ? second : first, postings.df());
                });
        var lists = new HashMap<String, List<String>>();
        found.forEach((key, others) -> lists.put(key, mostFrequent(others)));
        return lists;
    }

    private List<String> mostFrequent(Map<String, Integer> keys) {
        return keys.entrySet().stream()
                .filter(entry -> whole || entry.getKey().chars().noneMatch(Character::isDigit))
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(whole ? Integer.MAX_VALUE : MOST_NEIGHBOURS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A bet is filed under all its keys, in an index in pieces under the rarest. */
    private void addBets(int doc) {
        for (var answer : documents.get(doc).answers()) {
            var bet = new Bet(doc, Words.keySet(answer));
            rarestFirst(bet.keys())
                    .limit(whole ? Integer.MAX_VALUE : BET_KEYS)
                    .forEach(k -> bets.computeIfAbsent(k, none -> new ArrayList<>()).add(bet));
        }
    }

    private void addTitle(int doc) {
        var keys = rarestFirst(Words.keySet(documents.get(doc).title())).toList();
        if (!whole && !keys.isEmpty() && keys.size() <= MOST_OF_TITLE) {
            var title = new Title(doc, keys);
            titles.put(doc, title);
            titleKeys.put(doc, Set.copyOf(keys));
            titlesByKey.computeIfAbsent(keys.get(0), none -> new ArrayList<>()).add(title);
        }
    }

    private Stream<String> rarestFirst(Set<String> keys) {
        return keys.stream().sorted(Comparator.comparing(this::frequency).thenComparing(k -> k));
    }

    private int frequency(String key) {
        return forms(key).stream().mapToInt(form -> form.postings().df()).sum();
    }
}
