package vn.loa.source;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML into nodes that keep text and place.
 *
 * <p>Uses SnakeYAML's composer only: its {@code load()} would read {@code 0111} as octal 73, {@code
 * 7:30} as 450 and {@code no} as false.
 */
public final class Yaml {

    private static final Pattern HIDDEN = Pattern.compile("\\s+(#[^\\s#].*)");

    private static final Pattern CURLY = Pattern.compile("[“”„][^“”„]*[“”]|[‘’][^‘’]*[‘’]");

    private final String file;
    private List<String> lines = List.of();
    private final int linesBefore;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<Node, YamlValue> converted = new IdentityHashMap<>();
    private final Map<Node, Boolean> open = new IdentityHashMap<>();

    private Yaml(String file, int linesBefore) {
        this.file = file;
        this.linesBefore = linesBefore;
    }

    /**
     * Reads a whole YAML file whose top level must be a mapping; an empty file is an empty mapping.
     */
    public static Outcome<YamlValue.Mapping> read(SourceFile file) {
        return file.writing().then(text -> read(file.path(), text, 0));
    }

    /**
     * Reads YAML that is part of a file.
     *
     * @param linesBefore lines of the file that come before the text
     */
    static Outcome<YamlValue.Mapping> read(String file, String text, int linesBefore) {
        return new Yaml(file, linesBefore).mapping(text);
    }

    /** The fields of a text that can be read where others cannot. */
    static YamlValue.Mapping readable(String file, String text, int linesBefore) {
        return YamlBlocks.of(file, text, linesBefore)
                .fields(new Position(file, linesBefore + 1, 1));
    }

    /** The fields of a YAML file that can be read where others cannot. */
    public static YamlValue.Mapping readable(SourceFile file) {
        return readable(file.path(), file.writing().value().orElse(""), 0);
    }

    /** One of its outermost fields, for itself. */
    static Outcome<YamlValue.Mapping> readBlock(String file, String text, int linesBefore) {
        var block = new Yaml(file, linesBefore);
        return block.mapping(text, (problem, place) -> List.of(problem));
    }

    private Outcome<YamlValue.Mapping> mapping(String text) {
        return mapping(
                text, (problem, all) -> YamlBlocks.of(file, all, linesBefore).problems(problem));
    }

    /**
     * The fields of a text.
     *
     * @param stopped all that is wrong with a text at a part of which reading stopped
     */
    private Outcome<YamlValue.Mapping> mapping(
            String text, BiFunction<Diagnostic, String, List<Diagnostic>> stopped) {
        Position start = new Position(file, linesBefore + 1, 1);
        Node root;
        try {
            root = compose(text);
        } catch (MarkedYAMLException e) {
            return new Outcome.Failed<>(
                    stopped.apply(YamlProblem.of(e, text, this::position), text));
        } catch (ReaderException e) {
            return Outcome.failed(YamlProblem.of(e, text, start));
        } catch (YAMLException | StackOverflowError e) {
            return Outcome.failed(
                    Diagnostic.error(
                                    "yaml-too-deep",
                                    start,
                                    "các trường lồng nhau quá nhiều tầng, hoặc dùng quá nhiều dấu *",
                                    "the fields are nested too deeply, or use too many *")
                            .suggesting(
                                    "viết mỗi trường một dòng, bớt thụt vào; đặt giá trị có dấu * hoặc"
                                            + " [ trong dấu nháy kép",
                                    "write a field a line with less indentation; put values with *"
                                            + " or [ in double quotes"));
        }
        lines = text.lines().toList();
        if (root == null) {
            return Outcome.ok(YamlValue.Mapping.empty(start));
        }
        YamlValue value = convert(root);
        if (value instanceof YamlValue.Mapping mapping) {
            return Diagnostic.anyError(diagnostics)
                    ? new Outcome.Failed<>(diagnostics)
                    : new Outcome.Ok<>(mapping, diagnostics);
        }
        if (value instanceof YamlValue.Scalar scalar && scalar.isEmpty()) {
            return Outcome.ok(YamlValue.Mapping.empty(start));
        }
        return Outcome.failed(
                YamlSpaces.odd(lineAt(value.at()), value.at()).orElseGet(() -> notFields(value)));
    }

    private String lineAt(Position at) {
        return lines.get(Math.min(at.line() - linesBefore - 1, lines.size() - 1));
    }

    private static Diagnostic notFields(YamlValue value) {
        return Diagnostic.error(
                        "yaml-not-fields",
                        value.at(),
                        "ở đây cần các dòng dạng “tên: giá trị”",
                        "lines of the form \"name: value\" are needed here")
                .suggesting("ví dụ: title: Dấu hiệu mua bán người", "e.g. title: Signs");
    }

    private static Node compose(String text) {
        var options = new LoaderOptions();
        // Twenty aliases cannot unfold into more than some thousand values.
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(50);
        return new Composer(
                        new ParserImpl(new StreamReader(new StringReader(text)), options),
                        new Resolver(),
                        options)
                .getSingleNode();
    }

    private YamlValue convert(Node node) {
        YamlValue done = converted.get(node);
        if (done != null) {
            return done;
        }
        Position at = position(node.getStartMark());
        if (open.put(node, true) != null) {
            diagnostics.add(
                    Diagnostic.error(
                                    "yaml-loop",
                                    at,
                                    "giá trị này tự chứa chính nó",
                                    "this value contains itself")
                            .suggesting(
                                    "viết giá trị ra, không dùng dấu & và *",
                                    "write it out without & and *"));
            return new YamlValue.Scalar("", true, at, at);
        }
        YamlValue value = fresh(node, at);
        open.remove(node);
        converted.put(node, value);
        return value;
    }

    private YamlValue fresh(Node node, Position at) {
        if (node instanceof MappingNode mapping) {
            return new YamlValue.Mapping(entries(mapping), at);
        }
        if (node instanceof SequenceNode sequence) {
            return new YamlValue.Sequence(
                    sequence.getValue().stream().map(this::convert).toList(), at);
        }
        var scalar = (ScalarNode) node;
        if (scalar.isPlain()) {
            reportHidden(scalar);
            reportCurlyQuotes(scalar);
        }
        return new YamlValue.Scalar(
                letters(scalar.getValue(), at),
                scalar.isPlain(),
                at,
                position(scalar.getEndMark()));
    }

    /** Quoted text can name characters by number that a file may not hold. */
    private String letters(String value, Position at) {
        if (OddLetters.lost(value).isPresent()) {
            diagnostics.add(OddLetters.isLost(at));
        }
        if (OddLetters.hidden(value).isEmpty()) {
            return value;
        }
        diagnostics.add(OddLetters.isHidden(at));
        return OddLetters.without(value);
    }

    /** Text such as {@code #5} that YAML takes for a comment because a space stands before it. */
    private void reportHidden(ScalarNode scalar) {
        Mark end = scalar.getEndMark();
        String line = lines.size() > end.getLine() ? lines.get(end.getLine()) : "";
        Matcher hidden = HIDDEN.matcher(line);
        hidden.region(Math.min(end.getColumn(), line.length()), line.length());
        if (!hidden.matches()) {
            return;
        }
        Position at = position(end);
        String lost = hidden.group(1).strip();
        String whole = '"' + scalar.getValue() + " " + lost.replace("\"", "\\\"") + '"';
        String before =
                line.substring(0, Math.min(scalar.getStartMark().getColumn(), line.length()));
        diagnostics.add(
                Diagnostic.warning(
                                "text-after-hash",
                                new Position(at.file(), at.line(), hidden.start(1) + 1),
                                "“" + lost + "” bị coi là ghi chú và không lên trang",
                                "\"" + lost + "\" is taken for a comment and not published")
                        .suggesting(
                                "viết: " + before.strip() + " " + whole,
                                "write: " + before.strip() + " " + whole));
    }

    /** Quotes as word processors make them: YAML takes them for part of the text. */
    private void reportCurlyQuotes(ScalarNode scalar) {
        String typed = scalar.getValue();
        if (!CURLY.matcher(typed).matches()) {
            return;
        }
        String inside = typed.substring(1, typed.length() - 1);
        String straight = "\"" + inside.replace("\"", "\\\"") + "\"";
        diagnostics.add(
                Diagnostic.warning(
                                "curly-quotes",
                                position(scalar.getStartMark()),
                                "dấu ngoặc cong “ ” của Word được coi là chữ, sẽ hiện lên trang",
                                "curly quotes count as letters and will stand on the page")
                        .suggesting("viết: " + straight, "write: " + straight));
    }

    private List<YamlValue.Entry> entries(MappingNode mapping) {
        var entries = new ArrayList<YamlValue.Entry>();
        Map<String, Position> seen = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Position at = position(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                diagnostics.add(
                        Diagnostic.error(
                                        "yaml-key",
                                        at,
                                        "tên trường phải là một từ, không phải danh sách",
                                        "a field's name must be a word, not a list")
                                .suggesting(
                                        "viết một từ, dấu hai chấm, rồi danh sách, ví dụ phones:"
                                                + " [\"111\"]",
                                        "write a word, a colon, then the list, e.g. phones:"
                                                + " [\"111\"]"));
                continue;
            }
            String name = letters(key.getValue(), at);
            Position first = seen.putIfAbsent(name, at);
            if (first != null) {
                diagnostics.add(duplicate(name, at, first));
                continue;
            }
            entries.add(new YamlValue.Entry(name, at, convert(tuple.getValueNode())));
        }
        return List.copyOf(entries);
    }

    private static Diagnostic duplicate(String key, Position at, Position first) {
        return Diagnostic.error(
                        "duplicate-key",
                        at,
                        "trường “" + key + "” đã có ở dòng " + first.line(),
                        "the field \"" + key + "\" already stands in line " + first.line())
                .suggesting(
                        "xóa một trong hai dòng, hoặc gộp lại thành một danh sách",
                        "delete one of the two lines, or join them into one list");
    }

    private Position position(Mark mark) {
        return mark == null
                ? new Position(file, linesBefore + 1, 1)
                : new Position(file, linesBefore + mark.getLine() + 1, mark.getColumn() + 1);
    }
}
