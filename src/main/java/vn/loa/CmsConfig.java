package vn.loa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.loa.content.FieldWords;
import vn.loa.content.Kind;
import vn.loa.content.Publication;
import vn.loa.content.Shapes;
import vn.loa.output.CmsForms;
import vn.loa.output.Json;
import vn.loa.output.WrittenFields;
import vn.loa.source.Shape;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/**
 * Forms for Sveltia CMS or Decap CMS, so that content can be edited in a browser: a collection for
 * each kind, and one for each folder that pages lie in. JSON is YAML too, so the file may be called
 * {@code config.yml}.
 */
public final class CmsConfig {

    private final Map<String, Shape> shapes;
    private final Publication publication;
    private final FieldWords words = FieldWords.builtIn();
    private final CmsForms forms;

    /**
     * Forms, and what of the files they would not show as it is written.
     *
     * @param text the configuration
     * @param unlike empty when every file can be edited with its form
     */
    public record Forms(String text, List<CmsForms.Unlike> unlike) {}

    private CmsConfig(Publication publication, Theme theme, SourceTree sources) {
        this.publication = publication;
        this.shapes = Shapes.of(publication.settings().languages());
        this.forms =
                new CmsForms(
                        words, EditorSchemas.known(publication, theme), WrittenFields.of(sources));
    }

    /**
     * The configuration of a publication.
     *
     * @param sources files of the publication: forms follow how they write their fields
     * @param repository owner and name, e.g. {@code xa/trang}, that a hosted editor saves to
     */
    public static Forms of(
            Publication publication, Theme theme, SourceTree sources, String repository) {
        var config = new CmsConfig(publication, theme, sources);
        return new Forms(config.text(repository), config.forms.unlike());
    }

    private String text(String repository) {
        var collections = new ArrayList<Map<String, Object>>();
        for (Kind kind : Kind.values()) {
            for (String folder : folders(kind)) {
                collections.add(collection(kind, folder));
            }
        }
        collections.add(settings());
        return Json.indented(
                Json.object(
                        "backend",
                        Json.object("name", "github", "repo", repository, "branch", "main"),
                        "local_backend",
                        true,
                        "locale",
                        "vi",
                        // Names of new files: letters without marks, as addresses are.
                        "slug",
                        Json.object("encoding", "ascii", "clean_accents", true),
                        "media_folder",
                        "site/static/anh",
                        "public_folder",
                        "/anh",
                        "site_url",
                        publication.settings().baseUrl(),
                        "collections",
                        collections));
    }

    /** The kind's own folder and those below it that hold something, with a slash at the end. */
    private Iterable<String> folders(Kind kind) {
        var folders = new TreeSet<String>();
        folders.add("");
        publication.contents().stream()
                .filter(content -> content.kind() == kind)
                .forEach(content -> folders.add(content.id().folder()));
        return folders;
    }

    private Map<String, Object> collection(Kind kind, String folder) {
        boolean text = kind == Kind.PAGE || kind == Kind.PLAN;
        String title = words.of(kind.word()).map(FieldWords.Label::title).orElse(kind.word());
        var fields =
                new ArrayList<>(forms.fields(kind.word(), (Shape.Record) shapes.get(kind.word())));
        if (text) {
            fields.add(body());
        }
        String shown = folder.replaceAll("/$", "");
        return Json.object(
                "name",
                (kind.word() + "-" + shown).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", ""),
                "label",
                shown.isEmpty() ? title : title + ": " + shown,
                "folder",
                (kind.folder() + folder).replaceAll("/$", ""),
                "create",
                true,
                "extension",
                text ? "md" : "yaml",
                "format",
                text ? "yaml-frontmatter" : "yaml",
                "slug",
                "{{slug}}",
                "identifier_field",
                kind == Kind.SERVICE ? "name" : "title",
                "fields",
                fields);
    }

    private Map<String, Object> body() {
        String label = words.of("body").map(FieldWords.Label::title).orElse("Bài viết");
        var body = new LinkedHashMap<String, Object>();
        body.put("name", "body");
        body.put("label", label);
        body.put("widget", "markdown");
        // The other mode writes a text anew when it is touched, look-ups and anchors included.
        body.put("modes", List.of("raw"));
        body.put("required", false);
        return body;
    }

    private Map<String, Object> settings() {
        String title = words.of("site").map(FieldWords.Label::title).orElse("site.yaml");
        var file =
                Json.object(
                        "name",
                        "site",
                        "label",
                        title,
                        "file",
                        "site/site.yaml",
                        "fields",
                        forms.fields("site", (Shape.Record) shapes.get("site")));
        return Json.object("name", "settings", "label", title, "files", List.of(file));
    }
}
