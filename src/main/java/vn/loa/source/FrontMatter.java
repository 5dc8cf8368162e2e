package vn.loa.source;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A text file split into its fields and its text.
 *
 * @param fields the YAML between the {@code ---} lines; empty where there is none
 * @param text what follows, beginning with its first line
 * @param linesBefore lines of the file that come before the text
 */
public record FrontMatter(YamlValue.Mapping fields, String text, int linesBefore) {

    private static final String FENCE = "---";

    /**
     * Splits a file; a fence that opens and never closes is an error, never a page without fields.
     */
    public static Outcome<FrontMatter> read(SourceFile file) {
        return split(file, (fields, above) -> Yaml.read(file.path(), fields, above));
    }

    /**
     * Splits a file with fields that cannot be read, for what is wrong in the others.
     *
     * @return absent where fields and text cannot be told apart
     */
    public static Optional<FrontMatter> readable(SourceFile file) {
        return split(file, (fields, above) -> Outcome.ok(Yaml.readable(file.path(), fields, above)))
                .value();
    }

    private static Outcome<FrontMatter> split(
            SourceFile file, BiFunction<String, Integer, Outcome<YamlValue.Mapping>> yaml) {
        return file.writing().then(text -> split(file, text, yaml));
    }

    private static Outcome<FrontMatter> split(
            SourceFile file,
            String text,
            BiFunction<String, Integer, Outcome<YamlValue.Mapping>> yaml) {
        int firstStart = afterBlankLines(text);
        int firstEnd = lineEnd(text, firstStart);
        String first = text.substring(firstStart, firstEnd);
        if (!first.stripTrailing().equals(FENCE)) {
            return looksLikeFields(first)
                            || isDashes(first) && looksLikeFields(second(text, firstEnd))
                    ? Outcome.failed(missingFence(file, first))
                    : Outcome.ok(new FrontMatter(YamlValue.Mapping.empty(file.start()), text, 0));
        }
        int yamlStart = Math.min(firstEnd + 1, text.length());
        int linesAbove = (int) text.substring(0, yamlStart).chars().filter(c -> c == '\n').count();
        int line = linesAbove;
        for (int start = yamlStart; start < text.length(); ) {
            int end = lineEnd(text, start);
            if (text.substring(start, end).stripTrailing().equals(FENCE)) {
                int linesBefore = line + 1;
                String rest = text.substring(Math.min(end + 1, text.length()));
                return yaml.apply(text.substring(yamlStart, start), linesAbove)
                        .map(fields -> new FrontMatter(fields, rest, linesBefore));
            }
            line++;
            start = end + 1;
        }
        return Outcome.failed(
                Diagnostic.error(
                                "front-matter-open",
                                file.start(),
                                "phần đầu tệp mở bằng “---” nhưng không có dòng “---” đóng lại",
                                "the fields open with \"---\" but no line \"---\" closes them")
                        .suggesting(
                                "thêm một dòng chỉ có --- sau trường cuối cùng",
                                "add a line with nothing but --- after the last field"));
    }

    /** Where the first line begins that is not blank; 0 when all are. */
    private static int afterBlankLines(String text) {
        int letters = text.length() - text.stripLeading().length();
        return letters == text.length() ? 0 : text.lastIndexOf('\n', letters) + 1;
    }

    /**
     * Whether it is a fence as word processors and hasty fingers make it: too short, long, or
     * joined.
     */
    private static boolean isDashes(String line) {
        return line.strip().matches("[-\\u2013\\u2014]+");
    }

    private static String second(String text, int firstEnd) {
        int start = Math.min(firstEnd + 1, text.length());
        return text.substring(start, lineEnd(text, start));
    }

    private static boolean looksLikeFields(String line) {
        return line.matches("(?i)(title|name|summary|date|issued|number)\\s*:.*");
    }

    private static Diagnostic missingFence(SourceFile file, String first) {
        if (isDashes(first)) {
            if (first.strip().equals("---")) {
                return Diagnostic.error(
                                "front-matter-missing",
                                file.start(),
                                "trước hoặc sau dòng đầu “---” có dấu cách thừa",
                                "there are spaces before or after the first line \"---\"")
                        .suggesting(
                                "xóa dấu cách, để dòng này chỉ còn ---",
                                "delete them: the line is --- and nothing else");
            }
            return Diagnostic.error(
                            "front-matter-missing",
                            file.start(),
                            "dòng đầu phải là đúng ba dấu gạch ngang “---”, đang là “"
                                    + first.strip()
                                    + "”",
                            "the first line must be three hyphens, but is \""
                                    + first.strip()
                                    + "\"")
                    .suggesting(
                            "viết --- ở dòng này và ở dòng sau trường cuối cùng",
                            "write --- here and in the line after the last field");
        }
        return Diagnostic.error(
                        "front-matter-missing",
                        file.start(),
                        "phần đầu tệp thiếu dòng “---” ở trên dòng “" + first.strip() + "”",
                        "the line \"---\" is missing above \"" + first.strip() + "\"")
                .suggesting(
                        "thêm một dòng --- ở đầu tệp và một dòng --- sau trường cuối cùng",
                        "add a line --- at the top and a line --- after the last field");
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
