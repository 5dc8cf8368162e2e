package vn.loa.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.source.FrontMatter;
import vn.loa.source.Outcome;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;

/**
 * What files gave when they were read last, so that a preview reads anew only what changed. Serves
 * one publication, read again and again with the same markup.
 */
public final class Readings {

    private record Parts(SourceFile file, Outcome<FrontMatter> read) {}

    /** What is gathered from a manuscript without knowing anything else. */
    private record Text(
            Manuscript manuscript, List<Prose> prose, List<Body.PhoneReference> phones) {}

    private record Words(
            List<SourceFile> files, List<Language> languages, VocabularyReader.Read read) {}

    private record Read(Manuscript manuscript, Outcome<? extends Content> content) {}

    private final Map<String, Parts> parts = new ConcurrentHashMap<>();
    private final Map<String, Read> contents = new ConcurrentHashMap<>();
    private final Map<String, Text> texts = new ConcurrentHashMap<>();
    private final Orders orders = new Orders();
    private Optional<Words> words = Optional.empty();

    Outcome<FrontMatter> parts(SourceFile file, Function<SourceFile, Outcome<FrontMatter>> read) {
        return parts.compute(
                        file.path(),
                        (path, known) ->
                                known != null && known.file() == file
                                        ? known
                                        : new Parts(file, read.apply(file)))
                .read();
    }

    Outcome<? extends Content> content(
            Manuscript manuscript, Supplier<Outcome<? extends Content>> read) {
        // A statistic also reads the table beside it.
        if (manuscript.id().kind() == Kind.STATISTIC) {
            return read.get();
        }
        String key = key(manuscript);
        Optional<Read> known =
                Optional.ofNullable(contents.get(key))
                        .filter(earlier -> earlier.manuscript().equals(manuscript));
        if (known.isPresent()) {
            return known.get().content();
        }
        Outcome<? extends Content> content = read.get();
        contents.put(key, new Read(manuscript, content));
        return content;
    }

    /** A table holds many manuscripts. */
    private static String key(Manuscript manuscript) {
        return manuscript.language().tag()
                + " "
                + manuscript.id().path()
                + " "
                + manuscript.file().path();
    }

    /** What a file's writer typed; the very same list as long as the file stays the same. */
    List<Prose> prose(Manuscript manuscript) {
        return text(manuscript).prose();
    }

    /** Every reference to a service's number in its fields. */
    List<Body.PhoneReference> phones(Manuscript manuscript) {
        return text(manuscript).phones();
    }

    private Text text(Manuscript manuscript) {
        return texts.compute(
                key(manuscript),
                (key, known) ->
                        known != null && known.manuscript().equals(manuscript)
                                ? known
                                : new Text(manuscript, manuscript.prose(), manuscript.phones()));
    }

    Orders orders() {
        return orders;
    }

    VocabularyReader.Read vocabulary(SourceTree sources, List<Language> languages) {
        List<SourceFile> files = sources.under("content/vocabulary");
        Words now =
                words.filter(w -> w.files().equals(files) && w.languages().equals(languages))
                        .orElseGet(
                                () ->
                                        new Words(
                                                files,
                                                languages,
                                                VocabularyReader.read(sources, languages)));
        words = Optional.of(now);
        return now.read();
    }
}
