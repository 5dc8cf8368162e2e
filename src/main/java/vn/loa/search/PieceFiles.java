package vn.loa.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.lang.Folding;

/**
 * Writes a large index as many files: terms lie in the piece that their hash names, so that no list
 * of terms is needed to find them.
 */
final class PieceFiles {

    /** A file of terms: about 1 KB on the wire. */
    private static final int PIECE = 1_100;

    private static final int DOCUMENTS_IN_PIECE = 4;

    /** Piece of the names that hits are narrowed by: only who opens that list needs it. */
    private static final String FILTERS = "f";

    private final Index index;
    private final HitRows hits;
    private final SortedMap<String, String> pieces = new TreeMap<>();

    private PieceFiles(Index index) {
        this.index = index;
        hits = new HitRows(index.documents());
    }

    /**
     * @param index one in pieces
     */
    static IndexFiles of(Index index) {
        var files = new PieceFiles(index);
        int count = files.writeTerms();
        files.writeKeys();
        files.writeDocuments();
        files.put(FILTERS, new Block().with("x", files.hits.filterNames()));
        return new IndexFiles(IndexFiles.core(index, new Block(), count), files.pieces);
    }

    private void put(String name, Block block) {
        pieces.put(name, IndexFiles.piece(name, block));
    }

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
        for (int filter = 0; filter < hits.filterCount(); filter++) {
            var name = "~" + filter;
            terms.get(piece(name, count)).forms.put(name, hits.filedUnder(filter));
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
                .with("b", IndexFiles.bets(bets))
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
        var rows = hits.all();
        for (int at = 0; at < rows.size(); at += DOCUMENTS_IN_PIECE) {
            var some = rows.subList(at, Math.min(rows.size(), at + DOCUMENTS_IN_PIECE));
            put("d" + at / DOCUMENTS_IN_PIECE, new Block().with("d", some));
        }
    }
}
