package vn.loa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.loa.Build;
import vn.loa.content.Publication;
import vn.loa.search.SearchAnswer;
import vn.loa.search.SearchFiles;
import vn.loa.search.SearchHit;
import vn.loa.search.SearchIndex;

/** Searches a publication as its search page does. */
@Command(
        name = "search",
        description = "tìm như trang tìm kiếm / search as the page does",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PublicationOptions publication;

    @Option(names = "--limit", paramLabel = "N", description = "số kết quả / number of results")
    private int limit = 10;

    @Option(names = "--explain", description = "nói vì sao kết quả đứng ở đó / say why a hit ranks")
    private boolean explain;

    @Option(
            names = "--missing",
            paramLabel = "FILE",
            description =
                    "liệt kê các dòng của tệp mà tìm không ra / list the lines of a file that find nothing")
    private Path missing;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "lời tìm / what to look for")
    private List<String> words = List.of();

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (words.isEmpty() == (missing == null)) {
            throw new UsageException(
                    "cho lời tìm, hoặc --missing với một tệp mỗi dòng một lời tìm",
                    "give a query, or --missing with a file of queries, one a line");
        }
        Path folder = publication.folder(console);
        Publication content = Build.load(folder, Build.Options.at(PublicationOptions.now(console)));
        SearchIndex index = SearchFiles.index(content);
        String language = content.settings().language().tag();
        if (missing == null) {
            print(index.answer(String.join(" ", words), language, Math.max(1, limit)));
        } else {
            printMissing(index, language);
        }
        return ExitCode.DONE;
    }

    private void print(SearchAnswer answer) {
        if (answer.hits().isEmpty()) {
            console.say("Không tìm thấy gì.", "Nothing found.");
        }
        for (SearchHit hit : answer.hits()) {
            var document = hit.document();
            console.print(
                    String.format(
                            Locale.ROOT,
                            "%8.3f  /%s  %s",
                            hit.score(),
                            document.url(),
                            document.title()));
            if (explain) {
                hit.reasons().get().forEach(reason -> console.print("          " + reason));
            }
        }
    }

    private void printMissing(SearchIndex index, String language) throws IOException {
        if (!Files.isRegularFile(missing)) {
            throw NamedFile.missing(missing, false);
        }
        int lost = 0;
        for (String line : Files.readAllLines(missing)) {
            String query = line.strip();
            if (!query.isEmpty() && index.answer(query, language, 1).hits().isEmpty()) {
                console.print(query);
                lost++;
            }
        }
        console.say(lost + " lời tìm không ra gì.", lost + " queries find nothing.");
    }
}
