package vn.loa.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text within braces that YAML cut at its commas: of {@code {title: Hội, đoàn}} it makes the
 * fields {@code title} and {@code đoàn}.
 *
 * @param field the one that kept the beginning of the text
 * @param pieces what became fields without a value, in order
 */
record CutText(YamlValue.Entry field, List<YamlValue.Entry> pieces) {

    /**
     * All that were cut.
     *
     * @param fields in the order they stand in
     * @param known names of fields that may stand there
     */
    static List<CutText> in(List<YamlValue.Entry> fields, Collection<String> known) {
        var cut = new ArrayList<CutText>();
        CutText last = null;
        for (YamlValue.Entry field : fields) {
            if (last != null && !known.contains(field.key()) && last.goesOnWith(field)) {
                last.pieces.add(field);
                if (last.pieces.size() == 1) {
                    cut.add(last);
                }
            } else {
                last = new CutText(field, new ArrayList<>());
            }
        }
        return cut;
    }

    /** Whether a field is but words, behind the text in the same line. */
    private boolean goesOnWith(YamlValue.Entry next) {
        return field.value() instanceof YamlValue.Scalar text
                && text.plain()
                && !text.isEmpty()
                && text.end().line() == next.keyAt().line()
                && next.value() instanceof YamlValue.Scalar nothing
                && nothing.text().isEmpty();
    }

    Diagnostic diagnostic() {
        String whole =
                Stream.concat(
                                Stream.of(((YamlValue.Scalar) field.value()).text()),
                                pieces.stream().map(YamlValue.Entry::key))
                        .collect(Collectors.joining(", "));
        String line = field.key() + ": \"" + whole.replace("\"", "\\\"") + "\"";
        return Diagnostic.error(
                        "unknown-key",
                        pieces.get(0).keyAt(),
                        "dấu phẩy trong ngoặc nhọn cắt mất phần sau của câu: “"
                                + pieces.get(0).key()
                                + "”",
                        "a comma within braces cuts the text: \"" + pieces.get(0).key() + "\"")
                .suggesting("đặt cả câu trong dấu nháy: " + line, "put it in quotes: " + line);
    }
}
