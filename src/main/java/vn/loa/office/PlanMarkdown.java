package vn.loa.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.loa.lang.Slug;
import vn.loa.office.Labels.Mark;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;

/**
 * A plan of our content model: fields first, then the whole text with its printed labels.
 *
 * @param lines line of the result by line of the source
 */
record PlanMarkdown(String text, TreeMap<Integer, Integer> lines) {

    /** A rule across the page, where the signatures stood between a text and what follows it. */
    private static final String SIGNATURES = "\n***\n";

    static PlanMarkdown of(ImportedPlan plan) {
        var out = new StringBuilder(FrontMatterText.of(plan));
        var lines = new TreeMap<Integer, Integer>();
        var headings = new LinkedHashMap<Integer, Outline.Heading>();
        plan.headings().forEach(h -> headings.put(h.block(), h));
        int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
        for (int i = 0; i < plan.blocks().size(); i++) {
            Block block = plan.blocks().get(i);
            if (i == plan.attached()) {
                out.append(SIGNATURES);
                line += 2;
            }
            String text =
                    (items(plan.blocks(), i) || MarkdownTable.goesOn(plan.blocks(), i) ? "" : "\n")
                            + written(plan.blocks(), i, Optional.ofNullable(headings.get(i)));
            int before = text.startsWith("\n") ? 1 : 0;
            lines.putIfAbsent(block.line(), line + before);
            out.append(text);
            line += (int) text.chars().filter(c -> c == '\n').count();
        }
        return new PlanMarkdown(out.toString(), lines);
    }

    static String name(ImportedPlan plan) {
        return Slug.orCode(
                plan.title().isEmpty()
                        ? plan.file().replaceFirst("\\.[^.]*$", "")
                        : plan.type() + " " + plan.title());
    }

    /** Items of one list follow each other without a blank line. */
    private static boolean items(List<Block> blocks, int at) {
        return at > 0 && isItem(blocks, at) && isItem(blocks, at - 1);
    }

    /** A plus without a dash above it is a paragraph: indented, it would be code. */
    private static boolean isItem(List<Block> blocks, int at) {
        int of = at;
        while (of > 0 && blocks.get(of).mark() == Mark.PLUS) {
            of--;
        }
        return blocks.get(of).mark() == Mark.DASH;
    }

    private static String written(List<Block> blocks, int at, Optional<Outline.Heading> heading) {
        Block block = blocks.get(at);
        if (block.row()) {
            return MarkdownTable.line(blocks, at);
        }
        if (heading.isPresent() && heading.get().titleEnd() == block.text().length()) {
            return "#".repeat(Math.min(6, heading.get().depth() + 1))
                    + " "
                    + escaped(block.whole())
                    + "\n";
        }
        if (isItem(blocks, at)) {
            String indent = block.mark() == Mark.PLUS ? "    - " : "- ";
            return indent + escaped(block.text()) + "\n";
        }
        return escaped(block.whole()) + "\n";
    }

    /** The text as Markdown that shows the same letters. */
    static String escaped(String text) {
        String plain =
                text.replaceAll("([\\\\`*_\\[\\]<>#|~{}])", "\\\\$1")
                        .replaceAll("&(?=#?\\w+;)", "&amp;");
        return plain.replaceFirst("^(\\d+)([.)])", "$1\\\\$2").replaceFirst("^([-+=:])", "\\\\$1");
    }

    /** Line of the result where a line of the source stands; absent for what is only a field. */
    Optional<Integer> lineOf(int source) {
        return Optional.ofNullable(lines.get(source));
    }

    /** A diagnostic that names the line of the result too. */
    Diagnostic placed(Diagnostic d) {
        Function<Integer, Diagnostic> placed =
                line ->
                        new Diagnostic(
                                d.severity(),
                                d.code(),
                                d.at(),
                                new Message(
                                        d.message().vietnamese()
                                                + " (dòng "
                                                + line
                                                + " của tệp mới)",
                                        d.message().english()
                                                + " (line "
                                                + line
                                                + " of the new file)"),
                                d.suggestion(),
                                d.about());
        return lineOf(d.at().line()).map(placed).orElse(d);
    }
}
