package vn.loa.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import vn.loa.lang.Folding;
import vn.loa.output.Hash;
import vn.loa.output.Json;

/**
 * The files of an index: classic scripts, which load from a host, from {@code file://} and in Node.
 * {@link WholeFiles} writes a small index, {@link PieceFiles} a large one.
 *
 * @param core the file to begin with
 * @param pieces all others, by name
 */
record IndexFiles(String core, SortedMap<String, String> pieces) {

    /** Size of the file to begin with as a host sends it, in bytes. */
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

    /**
     * The script to begin with.
     *
     * @param block what it holds besides what every index says of itself
     * @param terms number of pieces the terms lie in; 0 for a whole index
     */
    static String core(Index index, Block block, int terms) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("size", index.documents().size());
        fields.put("pieces", terms);
        fields.put("most", index.mostOfWord());
        fields.put("ranges", ranges(index.documents()));
        fields.put("weak", list(KnownWords.WEAK, Folding::form));
        fields.put("paper", list(KnownWords.PAPER, Words::keys));
        fields.put("print", list(KnownWords.PRINT, Words::keys));
        fields.put("danger", list(KnownWords.DANGER, Words::keys));
        fields.putAll(block.fields());
        return "LoaSearch.open(%s);\n".formatted(Json.of(fields));
    }

    /** The script of a piece. */
    static String piece(String name, Block block) {
        return "LoaSearch.put(\"%s\",%s);\n".formatted(name, Json.of(block.fields()));
    }

    static List<List<Object>> bets(Stream<Index.Bet> bets) {
        return bets.distinct().map(Block::row).toList();
    }

    private static String list(List<String> words, UnaryOperator<String> read) {
        return words.stream().map(read).distinct().collect(Collectors.joining(","));
    }

    /** How many documents of a language and kind follow each other. */
    private static List<List<Object>> ranges(List<SearchDocument> documents) {
        var counts = new LinkedHashMap<List<Object>, Integer>();
        documents.forEach(d -> counts.merge(List.of(d.lang(), d.kind()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> List.of(e.getKey().get(0), e.getKey().get(1), (Object) e.getValue()))
                .toList();
    }
}
