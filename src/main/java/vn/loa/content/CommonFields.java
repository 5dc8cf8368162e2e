package vn.loa.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.markup.Body;
import vn.loa.markup.Markup;
import vn.loa.markup.WrittenText;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.Shape;
import vn.loa.source.YamlValue;

/** Fields that every kind of content has, and the body of a file. */
final class CommonFields {

    private static final Pattern TITLE_LINE =
            Pattern.compile(
                    "\\A\\s*^(?:#|=)[ \\t]+(\\S(?:[^\\n]*[^\\s#])?)[ \\t]*#*[ \\t]*$\\n?",
                    Pattern.MULTILINE);

    /** Each id of a content gets a page and a line on the content's own. */
    static final int MOST_IDS = 500;

    private CommonFields() {}

    /** The description of a file whose title was found already. */
    static Description description(Fields fields, String title) {
        var described =
                new Description(
                        title,
                        fields.text("summary"),
                        fields.text("share"),
                        references(fields, "topics", "topics"),
                        references(fields, "audiences", "audiences"),
                        references(fields, "needs", "needs"),
                        references(fields, "places", "places"),
                        references(fields, "aliases"),
                        fields.texts("answers"),
                        fields.wholeNumber("order"),
                        fields.list("sources", Citation.FORM),
                        fields.optional("date", PartialDate.PARSER),
                        fields.optional("updated", PartialDate.PARSER),
                        audio(fields),
                        fields.flag("draft", false),
                        fields.optional("publish", PartialDate.PARSER),
                        fields.optional("expires", PartialDate.PARSER));
        if (described.isNeverShown()) {
            fields.report(neverShown(fields.at("expires")));
        }
        return described;
    }

    private static Diagnostic neverShown(Position at) {
        return Diagnostic.error(
                        "publish-after-expires",
                        at,
                        "expires đến trước publish nên không ngày nào được đăng",
                        "expires comes before publish, so there is no day on which it is shown")
                .suggesting(
                        "viết expires sau ngày publish, hoặc bỏ một trong hai dòng",
                        "make expires a day after publish, or drop one of the two lines");
    }

    /** A translation does not take over the voice of the original. */
    private static Optional<Recording> audio(Fields fields) {
        var recording = fields.list("audio", Recording.FORM).stream().findFirst();
        return fields.hasOwn("audio") ? recording : Optional.empty();
    }

    static Description description(Fields fields) {
        return description(fields, fields.requiredText("title", "Dấu hiệu mua bán người"));
    }

    /** A page may leave its title out when its text begins with one. */
    static Description descriptionOfPage(Fields fields, String text) {
        Matcher line = TITLE_LINE.matcher(text);
        if (!fields.hasOwn("title") && line.find()) {
            fields.text("title");
            return description(fields, line.group(1));
        }
        return description(fields);
    }

    /** The text without a first heading that only repeats the page's title. */
    static String withoutTitle(String text, String title) {
        Matcher line = TITLE_LINE.matcher(text);
        if (line.find() && line.group(1).equals(title)) {
            long lines = line.group().chars().filter(c -> c == '\n').count();
            return "\n".repeat((int) lines) + text.substring(line.end());
        }
        return text;
    }

    static List<Reference> references(Fields fields, String key) {
        return references(fields, key, Shape.TEXT);
    }

    /**
     * Ids with their places.
     *
     * @param list of the publication that the ids come from, e.g. {@code topics}
     */
    static List<Reference> references(Fields fields, String key, String list) {
        return references(fields, key, new Shape.Named(list));
    }

    private static List<Reference> references(Fields fields, String key, Shape item) {
        List<YamlValue.Scalar> ids = fields.scalars(key, item);
        if (ids.size() > MOST_IDS) {
            fields.report(tooMany(key, ids.size(), ids.get(MOST_IDS).at()));
        }
        return ids.stream()
                .limit(MOST_IDS)
                .map(scalar -> new Reference(scalar.text().strip(), scalar.at()))
                .toList();
    }

    private static Diagnostic tooMany(String key, int count, Position at) {
        return Diagnostic.error(
                        "too-many-ids",
                        at,
                        "trường “%s” có %s mục, nhiều nhất là %s".formatted(key, count, MOST_IDS),
                        "the field \"%s\" has %s items, at most %s are read"
                                .formatted(key, count, MOST_IDS))
                .suggesting(
                        "chỉ giữ những mục mà bài này nói đến, hoặc chia thành nhiều bài",
                        "keep those that this page is about, or write several pages");
    }

    static Optional<Reference> reference(Fields fields, String key, String list) {
        return fields.optional(
                key,
                Fields.Parser.of(
                        new Shape.Named(list),
                        id -> Outcome.ok(new Reference(id.text().strip(), id.at()))));
    }

    /**
     * The body: the file's own text, or for a data file the Markdown in its field {@code details}.
     */
    static Outcome<Body> body(Manuscript manuscript, Fields fields, Markup markup) {
        if (!manuscript.isData()) {
            return noted(
                    fields,
                    markup.body(manuscript.file(), manuscript.parts(), manuscript.language()));
        }
        Optional<YamlValue> details = fields.value("details", Shape.TEXT);
        if (details.isEmpty()) {
            return Outcome.ok(Body.EMPTY);
        }
        if (details.get() instanceof YamlValue.Scalar scalar) {
            // A block text ("details: |") begins on the line after its bar.
            boolean block = scalar.text().indexOf('\n') >= 0;
            int linesBefore = scalar.at().line() - (block ? 0 : 1);
            // A mark of quoting is one letter more.
            int lettersBefore = block ? 0 : scalar.at().column() - (scalar.plain() ? 1 : 0);
            return noted(
                    fields,
                    markup.markdown(
                            new WrittenText(
                                    scalar.at().file(),
                                    scalar.text(),
                                    linesBefore,
                                    lettersBefore)));
        }
        fields.report(
                Diagnostic.error(
                                "wrong-type",
                                details.get().at(),
                                "trường “details” cần một đoạn văn",
                                "the field \"details\" needs a text")
                        .suggesting(
                                "viết details: | rồi xuống dòng, thụt vào hai dấu cách",
                                "write details: | and indent the text below by two spaces"));
        return Outcome.ok(Body.EMPTY);
    }

    /** The body with its problems reported among the fields', so that all are told at once. */
    static Outcome<Body> noted(Fields fields, Outcome<Body> body) {
        body.diagnostics().forEach(fields::report);
        return Outcome.ok(body.value().orElse(Body.EMPTY));
    }
}
