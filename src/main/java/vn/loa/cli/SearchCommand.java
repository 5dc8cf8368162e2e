package vn.loa.cli;

import java.io.IOException;
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

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "lời tìm / what to look for")
    private List<String> words;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = publication.folder(console);
        Publication content = Build.load(folder, Build.Options.at(PublicationOptions.now(console)));
        SearchAnswer answer =
                SearchFiles.index(content)
                        .answer(
                                String.join(" ", words),
                                content.settings().language().tag(),
                                Math.max(1, limit));
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
        }
        return ExitCode.DONE;
    }
}
