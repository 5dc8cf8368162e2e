package vn.loa;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import vn.loa.check.LinkLeadsSomewhere;
import vn.loa.check.OutputIsSafe;
import vn.loa.check.PageIsReachable;
import vn.loa.check.PageKeepsItsPromises;
import vn.loa.content.Publication;
import vn.loa.markup.Intruders;
import vn.loa.markup.PageFacts;
import vn.loa.output.Manifest;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.output.Written;
import vn.loa.source.Diagnostic;

/** Makes the files of a manifest, each looked at before it is handed on. */
final class Making {

    /** Takes a finished file. */
    interface Sink {
        Written put(String path, Rendered rendered) throws IOException;
    }

    private final Progress progress;
    private final Map<String, PageFacts> pageFacts = new ConcurrentHashMap<>();
    private final Map<String, String> sharedTexts = new ConcurrentHashMap<>();
    private final List<Diagnostic> ofPages = new ArrayList<>();
    private final List<Diagnostic> ofPrints = new ArrayList<>();

    Making(Progress progress) {
        this.progress = progress;
    }

    /** What was found while making what the web has. */
    List<Diagnostic> ofPages() {
        return ofPages;
    }

    /** What was found while making what is printed. */
    List<Diagnostic> ofPrints() {
        return ofPrints;
    }

    /**
     * Makes all files; one with an error is not handed on.
     *
     * @param jobs threads to make them on
     */
    boolean make(List<Output> outputs, int jobs, Sink sink) throws IOException {
        return make(outputs, jobs, output -> make(output, sink));
    }

    /** Makes files that nobody will ever visit: what they would do to visitors is not asked. */
    boolean makeUnchecked(List<Output> outputs, int jobs, Sink sink) throws IOException {
        return make(
                outputs,
                jobs,
                output -> {
                    Rendered rendered = rendered(output);
                    if (!Diagnostic.anyError(rendered.diagnostics())) {
                        sink.put(output.path(), rendered);
                    }
                    return rendered.diagnostics();
                });
    }

    private interface Maker {
        List<Diagnostic> make(Output output) throws IOException;
    }

    private boolean make(List<Output> outputs, int jobs, Maker maker) throws IOException {
        var threads = new Rendering(jobs);
        try {
            List<Future<List<Diagnostic>>> results =
                    outputs.stream()
                            .map(output -> threads.submit(output, () -> maker.make(output)))
                            .toList();
            for (int i = 0; i < outputs.size(); i++) {
                boolean web = outputs.get(i).channel() == Output.Channel.WEB;
                (web ? ofPages : ofPrints).addAll(threads.finished(results.get(i)));
                progress.rendered(i + 1, results.size());
            }
        } finally {
            threads.stop();
        }
        return true;
    }

    private List<Diagnostic> make(Output output, Sink sink) throws IOException {
        Rendered rendered = rendered(output);
        if (Diagnostic.anyError(rendered.diagnostics())) {
            return rendered.diagnostics();
        }
        Optional<Diagnostic> danger = OutputIsSafe.check(output, intruders(output, rendered));
        if (danger.isPresent()) {
            return Stream.concat(rendered.diagnostics().stream(), danger.stream()).toList();
        }
        sink.put(output.path(), rendered);
        return rendered.diagnostics();
    }

    private static Rendered rendered(Output output) {
        try {
            return output.renderer().get();
        } catch (RuntimeException e) {
            throw new IllegalStateException("while making " + output.path(), e);
        }
    }

    /** What a finished file would do to its visitors; a page's facts are noted on the way. */
    private List<String> intruders(Output output, Rendered rendered) {
        if (!output.isPage()) {
            return Intruders.in(output.path(), rendered.bytes());
        }
        PageFacts facts = PageFacts.of(rendered.bytes());
        pageFacts.put(output.path(), facts.sharing(sharedTexts));
        return facts.intruders();
    }

    /** What the pages are to each other, once all are made. */
    List<Diagnostic> together(Publication publication, Manifest manifest) {
        return Stream.of(
                        new LinkLeadsSomewhere(publication, manifest, pageFacts).check(),
                        PageIsReachable.check(publication, manifest, pageFacts),
                        PageKeepsItsPromises.check(pageFacts))
                .flatMap(found -> found)
                .toList();
    }
}
