package vn.loa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;
import vn.loa.source.Severity;

/** What became of the documents of a folder: a line each, then what somebody should look at. */
final class ImportTable {

    private static final List<Message> HEADS =
            List.of(
                    new Message("Tệp gốc", "Source"),
                    new Message("Số, ký hiệu", "Number"),
                    new Message("Ngày", "Date"),
                    new Message("Cơ quan", "Agencies"),
                    new Message("Việc", "Duties"),
                    new Message("Xem lại", "To look at"),
                    new Message("Ghi vào", "Written to"));

    /** Letters of the widest column. */
    private static final int WIDEST = 34;

    /** What was not recognised, or is not there. */
    private static final String NOTHING = "-";

    private final boolean english;
    private final List<Row> rows = new ArrayList<>();

    ImportTable(boolean english) {
        this.english = english;
    }

    /**
     * One document.
     *
     * @param fields what was recognised, under the names of {@code import --format json}
     * @param written name of the new file; absent when there is none
     */
    record Row(
            String source,
            Map<String, Object> fields,
            List<Diagnostic> diagnostics,
            Optional<String> written) {

        private List<String> cells() {
            return List.of(
                    source,
                    text("number"),
                    text("date"),
                    String.valueOf(agencies().size()),
                    String.valueOf(duties()),
                    String.valueOf(toLookAt().count()),
                    written.orElse("✗"));
        }

        private String text(String field) {
            Object value = fields.get(field);
            Optional<?> found =
                    value instanceof Optional<?> held ? held : Optional.ofNullable(value);
            return found.map(Object::toString).orElse(NOTHING);
        }

        private List<?> agencies() {
            return fields.get("agencies") instanceof List<?> all ? all : List.of();
        }

        private int duties() {
            return agencies().stream()
                    .filter(Map.class::isInstance)
                    .map(agency -> ((Map<?, ?>) agency).get("duties"))
                    .filter(Integer.class::isInstance)
                    .mapToInt(Integer.class::cast)
                    .sum();
        }

        private Stream<Diagnostic> toLookAt() {
            return diagnostics.stream().filter(d -> d.severity() != Severity.NOTICE);
        }
    }

    void add(Row row) {
        rows.add(row);
    }

    /** The table and the list below it. */
    List<String> lines() {
        List<String> heads = HEADS.stream().map(head -> head.text(english)).toList();
        List<List<String>> all =
                Stream.concat(Stream.of(heads), rows.stream().map(Row::cells)).toList();
        int[] widths =
                IntStream.range(0, heads.size())
                        .map(
                                column ->
                                        all.stream()
                                                .mapToInt(r -> width(r.get(column)))
                                                .max()
                                                .orElse(0))
                        .toArray();
        var lines = new ArrayList<String>();
        all.forEach(cells -> lines.add(line(cells, widths)));
        List<String> remarks = rows.stream().flatMap(this::remarks).toList();
        if (!remarks.isEmpty()) {
            lines.add("");
            lines.add(english ? "To look at:" : "Cần xem lại:");
            lines.addAll(remarks);
        }
        return lines;
    }

    private Stream<String> remarks(Row row) {
        return row.toLookAt()
                .map(
                        found ->
                                "  %s:%s %s%s"
                                        .formatted(
                                                row.source(),
                                                found.at().line(),
                                                found.message().text(english),
                                                found.suggestion()
                                                        .map(mend -> " → " + mend.text(english))
                                                        .orElse("")));
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = i == cells.size() - 1 ? cells.get(i) : cut(cells.get(i));
            line.append(cell);
            if (i < cells.size() - 1) {
                line.append(" ".repeat(widths[i] - width(cell) + 2));
            }
        }
        return line.toString();
    }

    private static String cut(String cell) {
        return cell.length() <= WIDEST ? cell : cell.substring(0, WIDEST - 1) + "…";
    }

    private static int width(String cell) {
        return Math.min(WIDEST, cell.length());
    }
}
