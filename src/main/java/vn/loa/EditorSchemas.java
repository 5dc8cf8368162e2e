package vn.loa;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.content.FieldWords;
import vn.loa.content.Kind;
import vn.loa.content.Publication;
import vn.loa.content.Shapes;
import vn.loa.content.Term;
import vn.loa.output.Json;
import vn.loa.output.JsonSchema;
import vn.loa.print.PrintFormat;
import vn.loa.source.Shape;
import vn.loa.theme.Theme;

/** JSON Schemas of a publication's files: the fields as the readers declare them. */
public final class EditorSchemas {

    private final Map<String, Shape> shapes;
    private final JsonSchema writer;

    /** Schemas that offer the publication's own ids and formats where one belongs. */
    public EditorSchemas(Publication publication, Theme theme) {
        this.shapes = Shapes.of(publication.settings().languages());
        this.writer = new JsonSchema(FieldWords.builtIn(), known(publication, theme));
    }

    /** One document with the schema of every kind under {@code $defs}. */
    public String together() {
        return Json.indented(writer.of(shapes));
    }

    /**
     * By file name, a file for each kind and one for its translations, which may leave out what the
     * original says; and for the settings file and the vocabulary.
     */
    public Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        shapes.forEach(
                (name, shape) -> {
                    files.put(name + ".schema.json", Json.indented(writer.of(name, shape)));
                    if (Arrays.stream(Kind.values()).anyMatch(kind -> kind.word().equals(name))) {
                        var translation = ((Shape.Record) shape).withoutRequired();
                        files.put(
                                name + ".translation.schema.json",
                                Json.indented(writer.of(name, translation)));
                    }
                });
        return files;
    }

    static Map<String, List<String>> known(Publication publication, Theme theme) {
        var known = new LinkedHashMap<String, List<String>>();
        for (Term.Type type : Term.Type.values()) {
            known.put(
                    type.key(),
                    publication.terms(type).stream().filter(Term::known).map(Term::id).toList());
        }
        known.put("services", slugs(publication, Kind.SERVICE));
        known.put("materials", slugs(publication, Kind.MATERIAL));
        known.put("events", slugs(publication, Kind.EVENT));
        known.put("formats", PrintFormat.names(theme));
        return known;
    }

    private static List<String> slugs(Publication publication, Kind kind) {
        return publication.contents().stream()
                .filter(content -> content.id().kind() == kind)
                .map(content -> content.id().path())
                .distinct()
                .toList();
    }
}
