package vn.loa.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.content.Content;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.output.Output;
import vn.loa.source.Position;

/** Finds where the writer of a page typed what became one of its links. */
final class TypedLinks {

    private final Publication publication;
    private final Map<String, List<Content>> contentsByFile = new HashMap<>();

    /** What was typed in a source file, by the path it leads to. */
    private final Map<String, Map<String, Written>> typedByFile = new HashMap<>();

    TypedLinks(Publication publication) {
        this.publication = publication;
        for (Content content : publication.contents()) {
            contentsByFile
                    .computeIfAbsent(content.origin().file(), file -> new ArrayList<>())
                    .add(content);
        }
    }

    /**
     * Where a link was typed, and what was typed there.
     *
     * @param text absent for a link that a template makes
     */
    record Written(Optional<String> text, Position at) {}

    /** What was typed for a link of a page; the page's own place where nobody typed it. */
    Written at(Output page, String path) {
        Map<String, Written> typed =
                typedByFile.computeIfAbsent(page.origin().file(), this::typedIn);
        Written link = typed.get(path);
        if (link == null && path.startsWith(page.address() + "#")) {
            link = typed.get(path.substring(page.address().length()));
        }
        if (link == null && path.startsWith(page.path() + "#")) {
            link = typed.get(path.substring(page.path().length()));
        }
        return Optional.ofNullable(link)
                .or(() -> inSettings(path).map(TypedLinks::written))
                .orElseGet(() -> new Written(Optional.empty(), page.origin()));
    }

    private static Written written(Reference reference) {
        return new Written(Optional.of(reference.id()), reference.at());
    }

    /** The first that was typed for each path; a place on the same page begins with {@code #}. */
    private Map<String, Written> typedIn(String file) {
        var typed = new HashMap<String, Written>();
        for (Content content : contentsByFile.getOrDefault(file, List.of())) {
            for (Body.Link link : content.body().links()) {
                note(link.target(), link.at(), content, typed);
            }
            content.about()
                    .audio()
                    .ifPresent(voice -> note(voice.file(), voice.at(), content, typed));
        }
        return typed;
    }

    private void note(String written, Position at, Content content, Map<String, Written> typed) {
        String base = publication.settings().baseUrl();
        for (Language language : publication.settings().languages()) {
            String path =
                    publication.routes().target(written.replace("%5C", "\\"), content, language);
            String onSite = path.startsWith(base) ? path.substring(base.length()) : path;
            typed.putIfAbsent(onSite, new Written(Optional.of(written), at));
        }
    }

    private Optional<Reference> inSettings(String path) {
        return publication.settings().navigation().stream()
                .map(link -> link.path())
                .filter(reference -> leadsTo(reference, path))
                .findFirst();
    }

    private boolean leadsTo(Reference reference, String path) {
        String written = reference.id().replaceFirst("^/", "");
        return publication.settings().languages().stream()
                .anyMatch(language -> path.equals(publication.routes().root(language) + written));
    }
}
