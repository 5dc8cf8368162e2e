package vn.loa.office;

import java.util.List;
import java.util.stream.IntStream;
import vn.loa.office.Passage.Run;

/**
 * Writes paragraphs and tables of WordprocessingML (ECMA-376), the children of every element in the
 * order of its schema. Lengths are in twentieths of a point.
 */
final class WordText {

    private static final String BORDERS =
            List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
                    .map(
                            side ->
                                    "<w:"
                                            + side
                                            + " w:val=\"single\" w:sz=\"4\" w:space=\"0\""
                                            + " w:color=\"000000\"/>")
                    .reduce("<w:tblBorders>", String::concat)
                    .concat("</w:tblBorders>");

    private final StringBuilder out = new StringBuilder();

    WordText paragraph(String style, String text) {
        return paragraph(style, "", List.of(new Run(text, false, false)));
    }

    /**
     * @param more further properties of the paragraph, as XML
     */
    WordText paragraph(String style, String more, List<Run> runs) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
        out.append(more).append("</w:pPr>");
        runs.stream().filter(run -> !run.text().isEmpty()).forEach(this::run);
        out.append("</w:p>\n");
        return this;
    }

    private void run(Run run) {
        out.append("<w:r>");
        if (run.bold() || run.italic()) {
            out.append("<w:rPr>")
                    .append(run.bold() ? "<w:b/><w:bCs/>" : "")
                    .append(run.italic() ? "<w:i/><w:iCs/>" : "")
                    .append("</w:rPr>");
        }
        String[] lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.append(i > 0 ? "<w:br/>" : "");
            if (!lines[i].isEmpty()) {
                out.append("<w:t xml:space=\"preserve\">").append(escaped(lines[i]));
                out.append("</w:t>");
            }
        }
        out.append("</w:r>");
    }

    /** A table without lines that only sets texts side by side; each cell is text of this kind. */
    WordText frame(List<Integer> widths, List<List<WordText>> rows) {
        return table(widths, false, false, rows);
    }

    /** A table of data with lines. */
    WordText grid(List<Integer> widths, boolean headed, List<List<String>> rows) {
        var cells =
                IntStream.range(0, rows.size())
                        .mapToObj(
                                i ->
                                        rows.get(i).stream()
                                                .map(
                                                        text ->
                                                                new WordText()
                                                                        .paragraph(
                                                                                headed && i == 0
                                                                                        ? "CellHead"
                                                                                        : "Cell",
                                                                                text))
                                                .toList())
                        .toList();
        return table(widths, true, headed, cells);
    }

    private WordText table(
            List<Integer> widths, boolean lines, boolean headed, List<List<WordText>> rows) {
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        out.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        out.append(lines ? BORDERS : "").append("<w:tblLayout w:type=\"fixed\"/>");
        if (!lines) {
            out.append("<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>");
            out.append("<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>");
        }
        out.append("</w:tblPr><w:tblGrid>");
        widths.forEach(w -> out.append("<w:gridCol w:w=\"").append(w).append("\"/>"));
        out.append("</w:tblGrid>\n");
        for (int i = 0; i < rows.size(); i++) {
            out.append("<w:tr><w:trPr><w:cantSplit/>");
            out.append(headed && i == 0 ? "<w:tblHeader/>" : "").append("</w:trPr>");
            cells(widths, rows.get(i));
            out.append("</w:tr>\n");
        }
        out.append("</w:tbl>\n");
        return this;
    }

    private void cells(List<Integer> widths, List<WordText> row) {
        for (int i = 0; i < widths.size(); i++) {
            out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths.get(i));
            out.append("\" w:type=\"dxa\"/></w:tcPr>");
            String text = i < row.size() ? row.get(i).toString() : "";
            // A cell must end with a paragraph.
            out.append(text.isEmpty() ? "<w:p/>" : text).append("</w:tc>");
        }
    }

    WordText add(String xml) {
        out.append(xml);
        return this;
    }

    /** Text for XML 1.0, without the letters it does not know. */
    static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]|[\\ufffe\\uffff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
