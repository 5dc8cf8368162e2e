package vn.loa.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A YAML text that cannot be read as a whole, taken apart at its outermost fields: what is wrong in
 * each is told in one go, and what can be read of the others is read.
 */
final class YamlBlocks {

    /** Who has more of them did not write fields, or broke them all at once. */
    private static final int MOST_PROBLEMS = 6;

    private static final int MOST_BLOCKS = 200;

    /** A line that begins another field; items and closing brackets belong to the one above. */
    private static final Pattern FIRST = Pattern.compile("[^\\s#\\-\\[\\]{}].*");

    /** Stands above a block, so that it is read as one field among others. */
    private static final String ABOVE = "_";

    private record Block(int line, String text) {}

    private final List<Outcome<YamlValue.Mapping>> blocks;

    private YamlBlocks(List<Outcome<YamlValue.Mapping>> blocks) {
        this.blocks = blocks;
    }

    /**
     * Reads each outermost field for itself.
     *
     * @param linesBefore lines of the file that come before the text
     */
    static YamlBlocks of(String file, String text, int linesBefore) {
        List<Block> all = split(text);
        return new YamlBlocks(
                all.size() > MOST_BLOCKS
                        ? List.of()
                        : all.stream().map(block -> read(file, block, linesBefore)).toList());
    }

    private static Outcome<YamlValue.Mapping> read(String file, Block block, int linesBefore) {
        boolean first = linesBefore + block.line() == 0;
        return first
                ? Yaml.readBlock(file, block.text(), 0)
                : Yaml.readBlock(
                        file,
                        ABOVE + ": " + ABOVE + "\n" + block.text(),
                        linesBefore + block.line() - 1);
    }

    private static List<Block> split(String text) {
        var blocks = new ArrayList<Block>();
        var open = new StringBuilder();
        int start = 0;
        int line = 0;
        for (String one : text.split("\n", -1)) {
            if (FIRST.matcher(one).matches() && !open.toString().isBlank()) {
                blocks.add(new Block(start, open.toString()));
                open.setLength(0);
                start = line;
            }
            open.append(one).append('\n');
            line++;
        }
        blocks.add(new Block(start, open.toString()));
        return blocks;
    }

    /**
     * All that is wrong.
     *
     * @param whole what stopped the reading of the whole
     */
    List<Diagnostic> problems(Diagnostic whole) {
        List<Diagnostic> each =
                blocks.stream()
                        .filter(block -> block.value().isEmpty())
                        .flatMap(block -> block.diagnostics().stream())
                        .toList();
        boolean told = each.stream().anyMatch(d -> d.at().line() == whole.at().line());
        boolean several = told && each.size() > 1 && each.size() <= MOST_PROBLEMS;
        return several
                ? Stream.concat(Stream.of(whole), others(each, whole)).toList()
                : List.of(whole);
    }

    private static Stream<Diagnostic> others(List<Diagnostic> each, Diagnostic whole) {
        return each.stream().filter(d -> d.at().line() != whole.at().line());
    }

    /** The fields that can be read, for what is wrong in them; empty when none can. */
    YamlValue.Mapping fields(Position start) {
        List<YamlValue.Entry> entries =
                blocks.stream()
                        .flatMap(block -> block.value().stream())
                        .flatMap(mapping -> mapping.entries().stream())
                        .filter(entry -> !entry.key().equals(ABOVE))
                        .toList();
        return new YamlValue.Mapping(entries, start);
    }
}
