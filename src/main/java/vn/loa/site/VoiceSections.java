package vn.loa.site;

import java.util.List;
import java.util.Map;
import vn.loa.content.Material;
import vn.loa.content.Post;
import vn.loa.content.Script;
import vn.loa.content.ScriptReading;

/**
 * The parts of a material's page that are heard or pasted rather than printed. Field names are
 * those of {@code theme/templates/voice.html}.
 *
 * @param scripts at most one
 * @param posts at most one
 */
record VoiceSections(List<Spoken> scripts, List<Posted> posts) {

    /**
     * A script for the loudspeaker.
     *
     * @param warning that nobody checked it; empty when somebody has
     */
    record Spoken(
            String timing,
            String checked,
            String warning,
            List<Line> lines,
            List<Parts.Fact> schedule,
            String text,
            String calendar) {}

    /** Words to say, or a stop to make; the other is empty. */
    record Line(String words, String pause) {}

    /** Words to paste, and the pictures to post with them. */
    record Posted(List<String> lines, String alt, List<Shown> pictures) {}

    record Shown(Parts.Picture picture, String size) {}

    /**
     * @param pictures of the material's post, from the root of the site
     */
    static VoiceSections of(Material material, List<PrintedFiles.Picture> pictures, Here here) {
        return new VoiceSections(
                material.script().stream().map(script -> spoken(material, script, here)).toList(),
                material.post().stream()
                        .map(post -> posted(material, post, pictures, here))
                        .toList());
    }

    private static Spoken spoken(Material material, Script script, Here here) {
        Edition edition = here.edition();
        var reading = ScriptReading.of(script, material.language(), edition.publication());
        boolean checked = script.checkedBy().isPresent();
        String state = ScriptFiles.checked(edition, script);
        return new Spoken(
                ScriptFiles.timing(edition, script, reading),
                checked ? state : "",
                checked ? "" : state,
                reading.parts().stream().map(part -> line(edition, part)).toList(),
                script.schedule().map(s -> ScriptFiles.facts(edition, s)).orElse(List.of()),
                here.to(ScriptFiles.textPath(edition, material)),
                script.schedule()
                        .map(s -> here.to(ScriptFiles.calendarPath(edition, material)))
                        .orElse(""));
    }

    private static Line line(Edition edition, ScriptReading.Part part) {
        if (part instanceof ScriptReading.Part.Words words) {
            return new Line(words.spoken(), "");
        }
        var pause = (ScriptReading.Part.Pause) part;
        return new Line("", pause.wished() ? ScriptFiles.pause(edition, pause) : "");
    }

    private static Posted posted(
            Material material, Post post, List<PrintedFiles.Picture> pictures, Here here) {
        Edition edition = here.edition();
        String alt =
                post.alt()
                        .map(edition.shown()::withPhones)
                        .orElse(MaterialWords.inOneLine(material, edition));
        return new Posted(
                edition.shown().withPhones(post.text()).strip().lines().toList(),
                alt,
                pictures.stream().map(picture -> shown(picture, here)).toList());
    }

    private static Shown shown(PrintedFiles.Picture picture, Here here) {
        return new Shown(
                new Parts.Picture(here.to(picture.path()), picture.width(), picture.height()),
                here.edition().word("pixels", Map.of("w", picture.width(), "h", picture.height())));
    }
}
