package vn.loa.site;

import java.util.List;
import java.util.stream.Stream;
import vn.loa.content.Term;
import vn.loa.output.Output;

/** The glossary: all words on one page, and a page for each, where search leads. */
final class GlossaryPages implements Family {

    record View(
            String heading,
            String lead,
            List<Parts.Link> data,
            List<Entry> terms,
            List<ShortForms.Entry> shortForms) {}

    record Entry(String id, String name, String href, String text, String source, String lang) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        if (edition.terms().glossary().isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(list(edition)),
                edition.terms().glossary().stream().map(word -> output(edition, word)));
    }

    private static Output list(Edition edition) {
        String title = edition.word("glossary");
        String lead = edition.word("glossaryLead");
        Head head = Head.list(Term.Type.WORD.root(), edition.settings().origin(), title, lead);
        return PageOutput.of(
                edition,
                head,
                "glossary.html",
                here ->
                        new View(
                                title,
                                lead,
                                DataFile.links(here, GlossaryFiles.PATH),
                                edition.terms().glossary().stream()
                                        .map(word -> entry(word, here))
                                        .toList(),
                                edition.shortForms().all()));
    }

    private static Output output(Edition edition, Term word) {
        String name = edition.terms().name(word);
        Head head =
                Head.list(
                                edition.addresses().path(word),
                                word.origin(),
                                edition.word("term") + ": " + name,
                                name + ": " + word.summary(edition.language()).orElse(""))
                        .below(new Head.Step(Term.Type.WORD.root(), edition.word("glossary")));
        return PageOutput.of(
                edition,
                edition.neutral().of(word).map(head::under).orElse(head),
                "term.html",
                here -> entry(word, here));
    }

    private static Entry entry(Term word, Here here) {
        Edition edition = here.edition();
        return new Entry(
                word.id(),
                edition.terms().name(word),
                here.to(word),
                edition.shown().withPhones(word.summary(edition.language()).orElse("")),
                word.source().map(source -> source.title()).orElse(""),
                edition.terms().mark(word));
    }
}
