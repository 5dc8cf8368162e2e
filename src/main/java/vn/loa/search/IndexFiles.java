package vn.loa.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import vn.loa.lang.Folding;
import vn.loa.output.Hash;
import vn.loa.output.Json;
import vn.loa.search.SearchDocument.Filing;

/**
 * The files of an index: classic scripts, which load from a host, from {@code file://} and in Node.
 * A small index is one file. A large one is many: terms lie in the piece that their hash names, so
 * that no list of terms is needed to find them.
 */
final class IndexFiles {

    private static final Pattern RANGE = Pattern.compile("(?<=\\d) ([-–]) (?=\\d)");

    /** A file of terms: about 1 KB on the wire. */
    private static final int PIECE = 1_100;

    private static final int DOCUMENTS_IN_PIECE = 4;

    /** Piece of the names that hits are narrowed by: only who opens that list needs it. */
    private static final String FILTERS = "f";

    /** File of all thesaurus entries that wait; the parts of it have a number too. */
    private static final String WAITING = "e";

    /** File that says which entries wait: it comes before the index. */
    static final String SIGNS = "s";

    private final Index index;
    private final String core;
    private final List<Filing> filters;
    private final Map<Filing, Integer> filterNumbers = new HashMap<>();
    private final SortedMap<String, String> pieces = new TreeMap<>();

    /**
     * @param apart whether the entries of a whole index that few queries need are in files of their
     *     own
     */
    IndexFiles(Index index, boolean apart) {
        this.index = index;
        filters =
                index.documents().stream()
                        .flatMap(document -> document.filings().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Filing::type).thenComparing(Filing::id))
                        .toList();
        filters.forEach(filter -> filterNumbers.put(filter, filterNumbers.size()));
        if (index.isWhole()) {
            core = core(apart ? withoutWaiting() : whole(index.entries()), 0);
        } else {
            int count = writeTerms();
            writeKeys();
            writeDocuments();
            put(FILTERS, new Block().with("x", filterNames()));
            core = core(new Block(), count);
        }
    }

    /** The file to begin with. */
    String core() {
        return core;
    }

    /** The file to begin with: its size as a host sends it, in bytes. */
    int coreSize() {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(core.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    /** Paths and contents; the first path is {@code i-<hash>.js}, the others lie below it. */
    Map<String, String> all() {
        var hash =
                Hash.of(
                        Stream.concat(Stream.of(core), pieces.values().stream())
                                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                                .toArray(byte[][]::new));
        var name = "i-" + hash.substring(0, 10);
        var files = new LinkedHashMap<String, String>();
        files.put(name + ".js", core);
        pieces.forEach((piece, text) -> files.put(name + "/" + piece + ".js", text));
        return files;
    }

    private String core(Block block, int pieceCount) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("size", index.documents().size());
        fields.put("pieces", pieceCount);
        fields.put("most", index.mostOfWord());
        fields.put("ranges", ranges());
        fields.put("weak", list(KnownWords.WEAK, Folding::form));
        fields.put("paper", list(KnownWords.PAPER, Words::keys));
        fields.put("print", list(KnownWords.PRINT, Words::keys));
        fields.put("danger", list(KnownWords.DANGER, Words::keys));
        fields.putAll(block.fields());
        return "LoaSearch.open(%s);\n".formatted(Json.of(fields));
    }

    private static String list(List<String> words, UnaryOperator<String> read) {
        return words.stream().map(read).distinct().collect(Collectors.joining(","));
    }

    private List<List<Object>> filterNames() {
        return filters.stream().map(f -> List.<Object>of(f.type(), f.names())).toList();
    }

    /** How many documents of a language and kind follow each other. */
    private List<List<Object>> ranges() {
        var counts = new LinkedHashMap<List<Object>, Integer>();
        index.documents().forEach(d -> counts.merge(List.of(d.lang(), d.kind()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> List.of(e.getKey().get(0), e.getKey().get(1), (Object) e.getValue()))
                .toList();
    }

    private Block withoutWaiting() {
        var waiting = new Waiting(index);
        if (waiting.entries().isEmpty()) {
            return whole(index.entries());
        }
        pieces.put(SIGNS, waiting.signs());
        put(WAITING, entries(waiting.entries()));
        waiting.byFile().forEach((file, entries) -> put(WAITING + file, entries(entries)));
        return whole(index.entries().stream().filter(e -> !waiting.has(e)).toList())
                .with("shards", waiting.files());
    }

    private static Block entries(List<Entry> entries) {
        return new Block().with("e", Block.rows(entries, true));
    }

    private Block whole(List<Entry> entries) {
        var numbers = keyNumbers();
        var rows = new TreeMap<Integer, SortedMap<Integer, int[]>>();
        index.pairs()
                .keySet()
                .forEach(
                        pair -> {
                            int space = pair.indexOf(' ');
                            rows.computeIfAbsent(
                                            numbers.get(pair.substring(0, space)),
                                            n -> new TreeMap<>())
                                    .put(
                                            numbers.get(pair.substring(space + 1)),
                                            index.places(pair));
                        });
        return new Block()
                .forms(index.forms())
                .pairsByNumber(rows)
                .with("e", Block.rows(entries, true))
                .with("x", filterNames())
                .with("b", bets(index.bets().values().stream().flatMap(List::stream)))
                .with("d", index.documents().stream().map(this::row).toList());
    }

    /** Keys numbered by how often they stand in texts: the common numbers are small. */
    private Map<String, Integer> keyNumbers() {
        var frequency = new HashMap<String, Integer>();
        index.forms()
                .forEach((form, p) -> frequency.merge(Folding.key(form), p.df(), Integer::sum));
        var numbers = new HashMap<String, Integer>();
        frequency.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> numbers.put(e.getKey(), numbers.size()));
        return numbers;
    }

    private static List<List<Object>> bets(Stream<Index.Bet> bets) {
        return bets.distinct().map(Block::row).toList();
    }

    /** What a hit shows; what is empty at the end is left off. */
    private List<Object> row(SearchDocument d) {
        var filed = d.filings().stream().map(filterNumbers::get).sorted().toList();
        var row =
                new ArrayList<Object>(
                        List.of(
                                d.url(),
                                whole(d.title()),
                                whole(d.summary()),
                                d.shownPhones(),
                                filed));
        while (row.get(row.size() - 1).equals("") || row.get(row.size() - 1).equals(List.of())) {
            row.remove(row.size() - 1);
        }
        return row;
    }

    /** A range of numbers stays on one line. */
    private static String whole(String text) {
        return RANGE.matcher(text).replaceAll("\u00a0$1\u00a0");
    }

    private void put(String name, Block block) {
        pieces.put(name, "LoaSearch.put(\"%s\",%s);\n".formatted(name, Json.of(block.fields())));
    }

    // ---- an index in pieces

    /** What the terms of one piece are. */
    private static final class Terms {
        final SortedMap<String, Postings> forms = new TreeMap<>();
        final SortedMap<String, Postings> pairs = new TreeMap<>();
        final List<String> keys = new ArrayList<>();
    }

    /** The piece a term lies in: {@code Index.at} in {@code search.js} reckons the same. */
    private static int piece(String term, int count) {
        return (int) ((term.hashCode() & 0xffffffffL) % count);
    }

    private int writeTerms() {
        long size = 0;
        for (var postings : index.forms().values()) {
            size += 8 + 2L * postings.docs().length;
        }
        for (var postings : index.pairs().values()) {
            size += 10 + 2L * postings.docs().length;
        }
        int count = (int) Math.max(1, size / PIECE);
        var terms = Stream.generate(Terms::new).limit(count).toList();
        for (int filter = 0; filter < filters.size(); filter++) {
            var name = "~" + filter;
            terms.get(piece(name, count)).forms.put(name, documents(filters.get(filter)));
        }
        index.forms().forEach((f, p) -> terms.get(piece(Folding.key(f), count)).forms.put(f, p));
        index.pairs().forEach((pair, p) -> terms.get(piece(pair, count)).pairs.put(pair, p));
        var keys = new TreeSet<>(index.keys());
        index.entries().forEach(e -> keys.add(e.from().get(0).key()));
        keys.forEach(key -> terms.get(piece(key, count)).keys.add(key));
        for (int i = 0; i < count; i++) {
            put("t" + i, block(terms.get(i)));
        }
        return count;
    }

    /** All documents filed under something. */
    private Postings documents(Filing filter) {
        int[] docs =
                IntStream.range(0, index.documents().size())
                        .filter(doc -> index.documents().get(doc).filings().contains(filter))
                        .toArray();
        var levels = new int[docs.length];
        Arrays.fill(levels, 1);
        return new Postings(docs, levels, docs.length);
    }

    private Block block(Terms terms) {
        var near = new ArrayList<Object>();
        for (var key : terms.keys) {
            if (!index.after(key).isEmpty() || !index.before(key).isEmpty()) {
                near.add(
                        List.of(
                                key,
                                String.join(" ", index.after(key)),
                                String.join(" ", index.before(key))));
            }
        }
        var entries = terms.keys.stream().flatMap(k -> index.entries(k).stream()).toList();
        var bets = terms.keys.stream().flatMap(k -> index.bets(k).stream());
        var titles = terms.keys.stream().flatMap(k -> index.titles(k).stream());
        return new Block()
                .forms(terms.forms)
                .pairsByName(terms.pairs)
                .with("a", near)
                .with("e", Block.rows(entries, false))
                .with("b", bets(bets))
                .with("h", titles.map(Block::row).toList());
    }

    private void writeKeys() {
        var keys = index.keys().stream().filter(k -> k.chars().noneMatch(Character::isDigit));
        put(
                "k",
                new Block()
                        .with("k", keys.collect(Collectors.joining(" ")))
                        .with("w", String.join(" ", index.lexicon())));
    }

    private void writeDocuments() {
        var rows = index.documents().stream().map(this::row).toList();
        for (int at = 0; at < rows.size(); at += DOCUMENTS_IN_PIECE) {
            var some = rows.subList(at, Math.min(rows.size(), at + DOCUMENTS_IN_PIECE));
            put("d" + at / DOCUMENTS_IN_PIECE, new Block().with("d", some));
        }
    }
}
