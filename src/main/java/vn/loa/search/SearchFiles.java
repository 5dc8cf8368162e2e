package vn.loa.search;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.content.Vocabulary;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.output.Rendered;
import vn.loa.theme.Theme;

/**
 * The files of the index that the search page loads. It is built once: one instance serves one
 * build.
 */
public final class SearchFiles implements Publisher {

    private static final String FOLDER = "tim-kiem/";

    private SearchIndex index;

    /** The index of a publication: every content, with the publication's own words for words. */
    public static SearchIndex index(Publication publication) {
        Vocabulary words = publication.vocabulary();
        return SearchIndex.of(
                SearchDocuments.of(publication),
                Thesaurus.of(words.abbreviations(), words.synonyms()));
    }

    /** Path of the file to begin with, from the root of the site. */
    public String path(Publication publication) {
        return FOLDER + indexOnce(publication).fileName();
    }

    /** Path of the file to load before that one; empty where there is none. */
    public String signsPath(Publication publication) {
        String name = indexOnce(publication).signsName();
        return name.isEmpty() ? "" : FOLDER + name;
    }

    /** Path of the file a device keeps in place of that one. */
    public String offlinePath(Publication publication) {
        return FOLDER + indexOnce(publication).offlineName();
    }

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        var files = indexOnce(publication);
        return files.files().entrySet().stream()
                .map(
                        file ->
                                Output.file(
                                        FOLDER + file.getKey(),
                                        publication.settings().origin(),
                                        () ->
                                                file.getKey().equals(files.fileName())
                                                        ? tested(file.getValue(), publication)
                                                        : Rendered.of(file.getValue())));
    }

    /** The first file, with a warning for each page that its own title does not find. */
    private Rendered tested(String text, Publication publication) {
        return new Rendered(
                text.getBytes(StandardCharsets.UTF_8),
                new TitleTest(publication, indexOnce(publication)).diagnostics(),
                0,
                asked(publication));
    }

    /** A question is also asked in these words, and says so. */
    private static String asked(Publication publication) {
        return String.join("|", publication.vocabulary().synonyms().values());
    }

    private synchronized SearchIndex indexOnce(Publication publication) {
        if (index == null) {
            index = index(publication);
        }
        return index;
    }
}
