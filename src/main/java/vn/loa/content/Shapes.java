package vn.loa.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.lang.Language;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.Fields;
import vn.loa.source.FrontMatter;
import vn.loa.source.Position;
import vn.loa.source.Shape;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.source.YamlValue;

/**
 * What the files of a publication may hold, as their readers declare it: no second description to
 * keep in step.
 */
public final class Shapes {

    private static final String TITLE = "# …\n";

    private Shapes() {}

    /**
     * The shape of each kind's fields by the kind's word, then {@code site} and {@code vocabulary}.
     *
     * @param languages of the publication: some fields are named after them
     */
    public static Map<String, Shape> of(List<Language> languages) {
        var shapes = new LinkedHashMap<String, Shape>();
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            for (ContentReader reader : PublicationReader.readers(SourceTree.of(Map.of()))) {
                Manuscript blank = blank(reader.kind(), languages.get(0));
                shapes.put(
                        reader.kind().word(),
                        Fields.shape(fields -> reader.read(blank, fields, markup)));
            }
        }
        shapes.put("site", SettingsReader.shape(languages));
        shapes.put("vocabulary", VocabularyReader.shape(languages));
        return shapes;
    }

    /** A file without fields; a text file begins with its title, as it may. */
    private static Manuscript blank(Kind kind, Language language) {
        boolean text = kind == Kind.PAGE || kind == Kind.PLAN;
        String path = kind.folder() + "a" + (text ? ".md" : ".yaml");
        var nothing = YamlValue.Mapping.empty(Position.start(path));
        return new Manuscript(
                new ContentId(kind, "a"),
                language,
                new SourceFile(path, new byte[0]),
                new FrontMatter(nothing, text ? TITLE : "", 0),
                Optional.empty());
    }
}
