package vn.loa.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loa.Build;
import vn.loa.Preview;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;

/** Shows the site in a browser while it is being written. */
@Command(
        name = "serve",
        description = "xem thử trên máy này khi đang viết / preview on this machine while writing",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final int USUAL_PORT = 8080;
    private static final int PORTS_TRIED = 20;

    /** The texts are checked once the writer pauses this long. */
    private static final int PAUSE_MILLIS = 400;

    private static final int WAIT_MILLIS = 60_000;

    /** In the terminal; the browser and the check show all. */
    private static final int ERRORS_SHOWN = 5;

    private final Console console;

    @Mixin private PublicationOptions publication;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            description = "cổng; mặc định 8080 hoặc cổng trống kế tiếp / port; the next free one")
    private Integer port;

    @Option(names = "--drafts", description = "cả bản nháp / drafts too")
    private boolean drafts;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = publication.folder(console);
        if (port != null && (port < 0 || port > 65_535)) {
            throw new UsageException("-p nhận số từ 0 đến 65535", "-p takes 0 to 65535");
        }
        try (FolderWatcher watcher = FolderWatcher.of(folder);
                Preview preview = Preview.open(folder, this::options)) {
            var site = new PreviewSite(preview, console.isEnglish());
            try (PreviewServer server = start(site)) {
                String address = "http://127.0.0.1:" + server.port() + preview.now().basePath();
                console.say(
                        "Xem thử: " + address + "  (dừng: Ctrl+C)",
                        "Preview: " + address + "  (stop: Ctrl+C)");
                keepWatch(watcher, preview, site);
            }
        }
        return ExitCode.DONE;
    }

    private Build.Options options() {
        return Build.Options.at(PublicationOptions.now(console), drafts, false);
    }

    private PreviewServer start(PreviewSite site) throws IOException {
        if (port != null) {
            return startAt(port, site);
        }
        for (int tried = USUAL_PORT; tried < USUAL_PORT + PORTS_TRIED; tried++) {
            try {
                return PreviewServer.start(tried, site);
            } catch (BindException taken) {
                continue;
            }
        }
        return startAt(0, site);
    }

    private static PreviewServer startAt(int port, PreviewSite site) throws IOException {
        try {
            return PreviewServer.start(port, site);
        } catch (BindException taken) {
            throw new UsageException(
                    "cổng " + port + " đang có chương trình khác dùng; hãy chọn số khác sau -p",
                    "port " + port + " is in use; choose another number after -p");
        }
    }

    private void keepWatch(FolderWatcher watcher, Preview preview, PreviewSite site) {
        try {
            boolean toCheck = true;
            while (true) {
                if (watcher.await(toCheck ? PAUSE_MILLIS : WAIT_MILLIS)) {
                    toCheck |= look(preview, site);
                } else if (toCheck) {
                    preview.check();
                    site.announce();
                    report(preview);
                    toCheck = false;
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean look(Preview preview, PreviewSite site) {
        try {
            boolean changed = preview.look();
            if (changed) {
                site.announce();
            }
            return changed;
        } catch (IOException unreadable) {
            // A file that is being written cannot be read; its next change brings us here again.
            console.complainOf(unreadable);
            return false;
        }
    }

    private void report(Preview preview) {
        List<Diagnostic> problems = preview.now().problems();
        var lines =
                new DiagnosticLines(
                        preview.now().sources()::file, console.isEnglish(), console.isColourful());
        problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .limit(ERRORS_SHOWN)
                .forEach(problem -> lines.of(problem).forEach(console::complain));
        String time = LocalTime.now().format(DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT));
        console.print(time + "  " + DiagnosticList.counts(problems, console.isEnglish()));
    }
}
