package vn.loa.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A line of the cases shared with the browser script.
 *
 * @param urls the first results in order; empty when there is none
 */
record SearchCase(String query, List<String> urls, String didYouMean) {

    static final Path FOLDER = Path.of("src/test/resources/search");

    static List<SearchCase> all() {
        try {
            return Files.readAllLines(FOLDER.resolve("cases.tsv")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(SearchCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SearchCase of(String line) {
        var cells = line.split("\t");
        var urls = cells[1].equals("-") ? List.<String>of() : Arrays.asList(cells[1].split(" "));
        return new SearchCase(cells[0], urls, cells.length > 2 ? cells[2] : "");
    }

    @Override
    public String toString() {
        return query;
    }
}
