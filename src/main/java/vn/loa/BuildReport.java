package vn.loa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.output.Manifest;
import vn.loa.output.Output;
import vn.loa.output.Written;
import vn.loa.source.Diagnostic;

/**
 * What a build did.
 *
 * @param outputs files of the site, sorted by path; empty when nothing was published
 * @param published whether OUT now holds this build
 * @param reprint files to print and archives of them that the earlier site had with other bytes, as
 *     addresses: copies on paper are out of date
 * @param timings milliseconds by step, in the order of the steps
 */
public record BuildReport(
        List<Page> pages,
        List<Print> prints,
        List<Written> outputs,
        List<Diagnostic> diagnostics,
        boolean published,
        List<String> reprint,
        Map<String, Long> timings) {

    /**
     * @param path address from the root of the site, with a leading slash
     * @param source file it was made from
     */
    public record Page(String path, String source, String title, String lang) {}

    /**
     * @param pages sheets of paper sides in the piece
     */
    public record Print(
            String path,
            String source,
            String format,
            int pages,
            double widthMm,
            double heightMm) {}

    static BuildReport of(
            Manifest manifest,
            Map<String, Written> written,
            List<Diagnostic> diagnostics,
            boolean published,
            Set<String> replaced,
            Map<String, Long> timings) {
        var pages = new ArrayList<Page>();
        var prints = new ArrayList<Print>();
        for (Output output : manifest.outputs()) {
            Written file = written.get(output.path());
            if (file == null) {
                continue;
            }
            String source = output.origin().file();
            if (output.facts() instanceof Output.WebPage page) {
                pages.add(new Page("/" + output.address(), source, page.title(), page.language()));
            } else if (output.facts() instanceof Output.PrintedPiece print) {
                prints.add(
                        new Print(
                                "/" + output.path(),
                                source,
                                print.format(),
                                file.sheets(),
                                print.widthMm(),
                                print.heightMm()));
            }
        }
        return new BuildReport(
                pages,
                prints,
                List.copyOf(written.values()),
                diagnostics,
                published,
                reprint(manifest, replaced),
                timings);
    }

    /** What a check found; nothing is published. */
    static BuildReport ofCheck(List<Diagnostic> diagnostics, Map<String, Long> timings) {
        return new BuildReport(
                List.of(), List.of(), List.of(), diagnostics, false, List.of(), timings);
    }

    /** The report of a build that would only give what the last one gave. */
    static BuildReport again(
            LastBuild last, List<Diagnostic> diagnostics, Map<String, Long> timings) {
        return new BuildReport(
                last.pages(), last.prints(), last.files(), diagnostics, true, List.of(), timings);
    }

    private static List<String> reprint(Manifest manifest, Set<String> replaced) {
        return manifest.outputs().stream()
                .filter(output -> replaced.contains(output.path()))
                .filter(
                        output ->
                                output.facts() instanceof Output.PrintedPiece
                                        || output.path().endsWith(".zip"))
                .filter(output -> output.channel() == Output.Channel.PRINT)
                .map(output -> "/" + output.path())
                .toList();
    }

    public boolean hasErrors() {
        return Diagnostic.anyError(diagnostics);
    }
}
