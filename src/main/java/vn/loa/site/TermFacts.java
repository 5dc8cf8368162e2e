package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Citation;
import vn.loa.content.Term;

/** What an agency or a place belongs to, who came after it and what was there before. */
final class TermFacts {

    private TermFacts() {}

    /** A place may have been there before and only grown. */
    private static String beforeWord(Term term) {
        return term.type() == Term.Type.PLACE ? "beforePlace" : "before";
    }

    private static String nowWord(Term term) {
        if (term.isDivided()) {
            return "nowPartOf";
        }
        return term.sharesOutWork() ? "workNowOf" : "nowIs";
    }

    /** What an agency or a place belongs to, and what it was called before. */
    static List<Parts.Fact> of(Term term, Here here) {
        Edition edition = here.edition();
        var facts = new ArrayList<Parts.Fact>();
        term.parent()
                .flatMap(id -> edition.publication().term(term.type(), id))
                .ifPresent(
                        parent ->
                                facts.add(
                                        new Parts.Fact(
                                                edition.word("partOf"),
                                                edition.terms().title(parent),
                                                here.to(parent))));
        term.until()
                .ifPresent(
                        day ->
                                facts.add(
                                        new Parts.Fact(
                                                edition.word("status"),
                                                edition.word(
                                                        "old",
                                                        Map.of(
                                                                "date",
                                                                edition.shown().date(day))))));
        facts.addAll(listed(edition.word(nowWord(term)), after(term, here)));
        facts.addAll(before(term, here));
        return facts;
    }

    /** Who or what came after, each with the day and what was taken over. */
    private static List<Parts.Fact> after(Term term, Here here) {
        return term.successors().stream()
                .map(successor -> after(term, successor, here))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static Parts.Fact after(Term term, Term.Successor successor, Here here) {
        Edition edition = here.edition();
        Optional<Term> next =
                successor.id().flatMap(id -> edition.publication().term(term.type(), id));
        return new Parts.Fact(
                "",
                next.map(edition.terms()::title).or(successor::name).orElse(""),
                next.map(here::to).orElse(""),
                false,
                details(successor, edition),
                cited(successor, edition));
    }

    /** Since when, and what was taken over. */
    private static List<String> details(Term.Successor successor, Edition edition) {
        Optional<String> since =
                successor
                        .from()
                        .map(
                                day ->
                                        edition.word(
                                                "since",
                                                Map.of("date", edition.shown().date(day))));
        return Stream.of(since, successor.note(edition.language()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Parts.Cited> cited(Term.Successor successor, Edition edition) {
        return successor.source().stream()
                .map(source -> new Parts.Cited(edition.word("source"), cited(source, edition)))
                .toList();
    }

    private static String cited(Citation source, Edition edition) {
        return source.title()
                + source.date().map(day -> " (" + edition.shown().date(day) + ")").orElse("");
    }

    /** What came here whole, then what only came here in part. */
    private static List<Parts.Fact> before(Term term, Here here) {
        Edition edition = here.edition();
        List<Term> old =
                edition.terms().published(term.type()).stream()
                        .filter(other -> leadsTo(other, term))
                        .toList();
        var facts = new ArrayList<Parts.Fact>();
        for (boolean part : List.of(false, true)) {
            List<Parts.Fact> values =
                    old.stream()
                            .filter(other -> other.isDivided() == part)
                            .map(other -> before(other, term, here))
                            .toList();
            String name = part ? "beforePart" : beforeWord(term);
            facts.addAll(listed(edition.word(name), values));
        }
        return facts;
    }

    private static Parts.Fact before(Term old, Term now, Here here) {
        Edition edition = here.edition();
        return new Parts.Fact(
                "",
                edition.terms().title(old),
                here.to(old),
                false,
                successions(old, now).flatMap(one -> details(one, edition).stream()).toList(),
                successions(old, now).flatMap(one -> cited(one, edition).stream()).toList());
    }

    private static boolean leadsTo(Term old, Term term) {
        return successions(old, term).findAny().isPresent();
    }

    private static Stream<Term.Successor> successions(Term old, Term now) {
        return old.successors().stream()
                .filter(successor -> successor.id().filter(now.id()::equals).isPresent());
    }

    /** Values under one name: only the first carries it. */
    private static List<Parts.Fact> listed(String name, List<Parts.Fact> values) {
        var facts = new ArrayList<Parts.Fact>();
        for (Parts.Fact fact : values) {
            facts.add(
                    new Parts.Fact(
                            facts.isEmpty() ? name : "",
                            fact.value(),
                            fact.href(),
                            fact.away(),
                            fact.next(),
                            fact.cited()));
        }
        return facts;
    }
}
