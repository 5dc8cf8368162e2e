package vn.loa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.check.AbbreviationIsKnown;
import vn.loa.check.WordingRule;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.content.PublicationReader;
import vn.loa.content.Service;
import vn.loa.source.Diagnostic;
import vn.loa.source.EndlessRun;
import vn.loa.source.Position;

/**
 * Checks every text of a publication, again and again: a text that was not read anew keeps what was
 * found in it, as long as the words and services that rules compare it with stay the same.
 */
final class Proofreading {

    private record Found(List<Diagnostic> wording, List<Diagnostic> abbreviations) {}

    private List<Object> compared = List.of();
    private Map<List<Prose>, Found> known = new IdentityHashMap<>();

    /**
     * Every problem of what was written: of the publication as a whole and of each text.
     *
     * @param today a day in the publication's time zone
     */
    synchronized List<Diagnostic> problems(PublicationReader.Loaded loaded, LocalDate today) {
        Publication publication = loaded.publication();
        forgetUnless(
                List.of(
                        today,
                        publication.settings(),
                        publication.vocabulary(),
                        publication.all(Service.class, publication.settings().language())));
        List<Found> found = found(loaded, today);
        return Stream.of(
                        Loa.rules(today).stream().flatMap(rule -> rule.check(publication)),
                        found.stream().flatMap(text -> text.wording().stream()),
                        AbbreviationIsKnown.once(
                                found.stream().flatMap(text -> text.abbreviations().stream())))
                .flatMap(problems -> problems)
                .toList();
    }

    private void forgetUnless(List<Object> now) {
        if (!now.equals(compared)) {
            known.clear();
            compared = now;
        }
    }

    private List<Found> found(PublicationReader.Loaded loaded, LocalDate today) {
        List<WordingRule.Check> wording =
                Loa.wordingRules(today).stream()
                        .map(rule -> rule.in(loaded.publication()))
                        .toList();
        var abbreviations = new AbbreviationIsKnown(loaded.publication());
        Map<List<Prose>, Found> now = new IdentityHashMap<>();
        List<Found> all =
                loaded.texts().stream()
                        .map(
                                text -> {
                                    Found found = known.get(text);
                                    if (found == null) {
                                        found = found(text, wording, abbreviations);
                                    }
                                    now.put(text, found);
                                    return found;
                                })
                        .toList();
        known = now;
        return all;
    }

    private static Found found(
            List<Prose> text, List<WordingRule.Check> wording, AbbreviationIsKnown abbreviations) {
        try {
            return toTheEnd(text, wording, abbreviations);
        } catch (StackOverflowError tooLongARun) {
            return new Found(
                    List.of(EndlessRun.in(Position.start(text.get(0).start().file()))), List.of());
        }
    }

    private static Found toTheEnd(
            List<Prose> text, List<WordingRule.Check> wording, AbbreviationIsKnown abbreviations) {
        var problems = new ArrayList<Diagnostic>();
        for (Prose prose : text) {
            for (WordingRule.Check check : wording) {
                check.check(prose).forEach(problems::add);
            }
        }
        return new Found(problems, abbreviations.check(text));
    }
}
