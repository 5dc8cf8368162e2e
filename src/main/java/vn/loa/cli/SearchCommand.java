package vn.loa.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Searches a publication as its search page does. */
@Command(
        name = "search",
        description = "tìm như trang tìm kiếm / search as the page does",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PublicationOptions publication;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "lời tìm / what to look for")
    private List<String> words;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        publication.folder(console);
        return ExitCode.DONE;
    }
}
