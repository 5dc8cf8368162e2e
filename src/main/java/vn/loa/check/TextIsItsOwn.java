package vn.loa.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Event;
import vn.loa.content.Material;
import vn.loa.content.Page;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.YamlValue;

/**
 * No two pages, materials or events say the same: of one that was copied to be changed, readers
 * find both, and only one will be mended later.
 */
public final class TextIsItsOwn implements Rule {

    /** Shorter texts may well be alike. */
    private static final int SHORTEST = 150;

    private record Text(Language language, String words) {}

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        Map<Text, Content> seen = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        publication.contents().stream()
                .filter(content -> words(content).length() >= SHORTEST)
                .filter(content -> !isTranslation(content, publication))
                .forEach(
                        content -> {
                            var text = new Text(content.language(), words(content));
                            Content first = seen.putIfAbsent(text, content);
                            if (first != null) {
                                found.add(problem(content, first));
                            }
                        });
        return found.stream();
    }

    /** What must not stand in two files; an event may come on two days, a text on two papers. */
    private static String words(Content content) {
        if (content instanceof Page) {
            return content.body().text();
        }
        if (content instanceof Event event) {
            return event.title() + event.day() + event.about().date() + event.body().text();
        }
        if (content instanceof Material material) {
            var words = new StringBuilder();
            material.formats().forEach(format -> words.append(format.id()).append('\n'));
            add(material.words(), words);
            add(material.formatWords(), words);
            material.script().ifPresent(script -> words.append(script.text()));
            return words.toString();
        }
        return "";
    }

    private static void add(YamlValue value, StringBuilder words) {
        if (value instanceof YamlValue.Mapping mapping) {
            mapping.entries().forEach(entry -> add(entry.value(), words));
        } else if (value instanceof YamlValue.Sequence list) {
            list.items().forEach(item -> add(item, words));
        } else if (value instanceof YamlValue.Scalar text) {
            words.append(text.text()).append('\n');
        }
    }

    /** Its name says that it was to become one, which is told already. */
    private static boolean isTranslation(Content content, Publication publication) {
        return publication.settings().languages().stream()
                .anyMatch(language -> content.id().path().endsWith("-" + language.tag()));
    }

    private static Diagnostic problem(Content content, Content first) {
        String other = first.origin().file();
        return Diagnostic.warning(
                        "same-text",
                        content.origin(),
                        "bài này giống hệt bài ở " + other,
                        "this text is the same as in " + other)
                .suggesting(
                        "bài cũ thì xóa tệp này và sửa ngay ở "
                                + other
                                + "; bài mới thì viết khác đi",
                        "if it is the same page, delete this file and change "
                                + other
                                + "; if it is a new one, write its own text");
    }
}
