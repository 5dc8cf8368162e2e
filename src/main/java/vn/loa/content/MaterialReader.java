package vn.loa.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.markup.Markup;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;
import vn.loa.source.Shape;
import vn.loa.source.YamlValue;

/** Reads what is printed, handed out, read aloud or posted: {@code content/materials/*}. */
final class MaterialReader implements ContentReader {

    private static final String SERVICE = "service";

    @Override
    public Kind kind() {
        return Kind.MATERIAL;
    }

    @Override
    public Outcome<Material> read(Manuscript manuscript, Fields fields, Markup markup) {
        var about = CommonFields.description(fields);
        var campaign = CommonFields.reference(fields, "campaign", "events");
        var formats = CommonFields.references(fields, "formats", "formats");
        var design = CommonFields.reference(fields, "design", "designs");
        var link =
                fields.optional("link", Misread.LINK_TARGET)
                        .map(target -> new Reference(target, fields.at("link")));
        var everyPlace = fields.flag("everyPlace", false);
        var distanceM = fields.wholeNumber("distanceM");
        var placement = fields.text("placement");
        var paper = fields.text("paper");
        var script = ScriptReader.read(manuscript, fields);
        var post = post(manuscript, fields);
        // The words of another language would stand among its own.
        var translated = fields.hasOwn("words") && !fields.hasOwn("formatWords");
        var words =
                withService(
                        words(fields, "words", "headline: Việc nhẹ, lương cao?"),
                        manuscript.original());
        var formatWords =
                translated
                        ? YamlValue.Mapping.empty(fields.at())
                        : words(fields, "formatWords", "banner-3x08: {headline: Gọi 111}");
        return CommonFields.body(manuscript, fields, markup)
                .then(
                        body ->
                                fields.outcome(
                                        () ->
                                                new Material(
                                                        manuscript.id(),
                                                        manuscript.language(),
                                                        about,
                                                        campaign,
                                                        formats,
                                                        design,
                                                        link,
                                                        everyPlace,
                                                        distanceM,
                                                        placement,
                                                        paper,
                                                        words,
                                                        formatWords,
                                                        body,
                                                        script,
                                                        post,
                                                        manuscript.file().start())));
    }

    /** A translation's post is its own: words of another language are no use to paste. */
    private static Optional<Post> post(Manuscript manuscript, Fields fields) {
        Optional<Fields> post = fields.mapping("post");
        if (manuscript.original().isPresent() && !fields.hasOwn("post")) {
            return Optional.empty();
        }
        return post.map(
                own -> {
                    var read =
                            new Post(
                                    own.requiredText(
                                            "text", "| (xuống dòng, thụt vào, viết lời đăng)"),
                                    own.at("text"),
                                    own.text("alt"));
                    own.reportUnknown();
                    return read;
                });
    }

    /** A translation that names no service calls that of its original: a number has no language. */
    private static YamlValue.Mapping withService(
            YamlValue.Mapping words, Optional<YamlValue.Mapping> original) {
        Optional<YamlValue.Entry> service =
                original.flatMap(fields -> fields.entry("words"))
                        .map(YamlValue.Entry::value)
                        .filter(YamlValue.Mapping.class::isInstance)
                        .flatMap(its -> ((YamlValue.Mapping) its).entry(SERVICE));
        if (service.isEmpty() || words.entries().isEmpty() || words.entry(SERVICE).isPresent()) {
            return words;
        }
        var entries = new ArrayList<>(words.entries());
        entries.add(service.get());
        return new YamlValue.Mapping(entries, words.at());
    }

    private static YamlValue.Mapping words(Fields fields, String key, String example) {
        Optional<YamlValue> value = fields.value(key, new Shape.Entries(Shape.ANYTHING, false));
        if (value.isEmpty()) {
            return YamlValue.Mapping.empty(fields.at());
        }
        if (value.get() instanceof YamlValue.Mapping mapping) {
            return mapping;
        }
        fields.report(
                Diagnostic.error(
                                "wrong-type",
                                fields.at(key),
                                "trường “" + key + "” cần các dòng thụt vào, mỗi dòng một phần chữ",
                                "the field \"" + key + "\" needs indented lines, one for each text")
                        .suggesting("ví dụ:  " + example, "e.g.  " + example));
        return new YamlValue.Mapping(List.of(), fields.at(key));
    }
}
