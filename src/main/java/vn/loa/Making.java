package vn.loa;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.check.FinishedLinks;
import vn.loa.check.LinkLeadsSomewhere;
import vn.loa.check.NumbersShown;
import vn.loa.check.OutputIsSafe;
import vn.loa.check.PageIsReachable;
import vn.loa.check.PageKeepsItsPromises;
import vn.loa.content.Publication;
import vn.loa.markup.Intruders;
import vn.loa.markup.PageFacts;
import vn.loa.markup.PressedLink;
import vn.loa.markup.ShownWords;
import vn.loa.output.Manifest;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.output.Written;
import vn.loa.source.Diagnostic;
import vn.loa.source.EndlessRun;
import vn.loa.source.Message;

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
    private final Map<String, List<Diagnostic>> linksByFile = new ConcurrentHashMap<>();
    private final Map<String, Diagnostic> ofLinks = new LinkedHashMap<>();
    private final List<Diagnostic> ofPrints = new ArrayList<>();

    Making(Progress progress) {
        this.progress = progress;
    }

    /** What was found while making what the web has. */
    List<Diagnostic> ofPages() {
        return ofPages;
    }

    /**
     * What is wrong with links of finished files; one that stands on many pages is told once, and
     * not again when it was told where a text has it.
     */
    List<Diagnostic> ofLinks(List<Diagnostic> told) {
        Set<Message> messages = told.stream().map(Diagnostic::message).collect(Collectors.toSet());
        return ofLinks.values().stream()
                .filter(found -> !messages.contains(found.message()))
                .toList();
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
    boolean make(
            List<Output> outputs, FinishedLinks links, NumbersShown numbers, int jobs, Sink sink)
            throws IOException {
        return make(outputs, jobs, output -> make(output, links, numbers, sink));
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
        outputs.forEach(this::noteLinks);
        return true;
    }

    private void noteLinks(Output output) {
        String where = output.isCopied() ? output.path() : "";
        List<Diagnostic> found = linksByFile.getOrDefault(output.path(), List.of());
        found.forEach(problem -> ofLinks.putIfAbsent(problem.message() + where, problem));
    }

    private List<Diagnostic> make(
            Output output, FinishedLinks links, NumbersShown numbers, Sink sink)
            throws IOException {
        try {
            return made(output, links, numbers, sink);
        } catch (StackOverflowError tooLongARun) {
            return List.of(EndlessRun.in(output.origin()));
        }
    }

    private List<Diagnostic> made(
            Output output, FinishedLinks links, NumbersShown numbers, Sink sink)
            throws IOException {
        Rendered rendered = rendered(output);
        if (Diagnostic.anyError(rendered.diagnostics())) {
            numbers.read(output, rendered.words());
            return rendered.diagnostics();
        }
        Look look = look(output, rendered);
        numbers.read(output, look.words());
        Optional<Diagnostic> danger = OutputIsSafe.check(output, look.intruders());
        List<Diagnostic> ofLinks = links.check(output, rendered.bytes(), look.pressed());
        if (!ofLinks.isEmpty()) {
            linksByFile.put(output.path(), ofLinks);
        }
        if (danger.isEmpty() && !Diagnostic.anyError(ofLinks)) {
            sink.put(output.path(), rendered);
        }
        return Stream.concat(rendered.diagnostics().stream(), danger.stream()).toList();
    }

    private static Rendered rendered(Output output) {
        try {
            return output.renderer().get();
        } catch (RuntimeException e) {
            throw new IllegalStateException("while making " + output.path(), e);
        }
    }

    /** What a finished file would do to its visitors, where its links take them, what it shows. */
    private record Look(List<String> intruders, List<PressedLink> pressed, String words) {}

    /** Facts of a page are noted on the way. */
    private Look look(Output output, Rendered rendered) {
        String path = output.path();
        byte[] bytes = rendered.bytes();
        if (!output.isPage()) {
            List<String> intruders =
                    output.isCopied() ? Intruders.inCopy(path, bytes) : Intruders.in(path, bytes);
            String words =
                    rendered.words().isEmpty() ? ShownWords.in(path, bytes) : rendered.words();
            return new Look(intruders, PressedLink.in(path, bytes), words);
        }
        PageFacts facts = PageFacts.of(bytes);
        pageFacts.put(path, facts.sharing(sharedTexts));
        return new Look(facts.intruders(), facts.pressed(), facts.words());
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
