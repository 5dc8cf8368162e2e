package vn.loa.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.content.Citation;
import vn.loa.content.Term;
import vn.loa.output.Csv;
import vn.loa.output.Json;
import vn.loa.output.Output;

/** The words of the glossary and the abbreviations as data. */
final class GlossaryFiles implements Family {

    static final String PATH = Term.Type.WORD.root() + "thuat-ngu";

    private static final List<String> HEAD =
            List.of("dataKind", "glossaryWord", "termMeans", "source", "workAddress");

    @Override
    public Stream<Output> outputs(Edition edition) {
        return edition.terms().glossary().isEmpty()
                ? Stream.empty()
                : DataFile.both(edition, PATH, () -> table(edition), () -> json(edition));
    }

    private static Csv table(Edition edition) {
        return DataFile.csv(
                edition,
                HEAD,
                Stream.concat(
                        edition.terms().glossary().stream().map(word -> row(word, edition)),
                        edition.shortForms().all().stream().map(form -> row(form, edition))));
    }

    private static List<String> row(Term word, Edition edition) {
        return List.of(
                edition.word("term"),
                edition.terms().name(word),
                meaning(word, edition),
                word.source().map(Citation::title).orElse(""),
                edition.addresses().full(word));
    }

    private static List<String> row(ShortForms.Entry form, Edition edition) {
        return List.of(
                edition.word("shortForms"), form.form(), form.name(), "", address(form, edition));
    }

    private static String meaning(Term word, Edition edition) {
        return edition.shown().withPhones(word.summary(edition.language()).orElse(""));
    }

    private static String address(ShortForms.Entry form, Edition edition) {
        return edition.addresses().full(Term.Type.WORD.root() + "#" + form.id());
    }

    private static Map<String, Object> json(Edition edition) {
        return Json.object(
                "terms",
                edition.terms().glossary().stream()
                        .map(
                                word ->
                                        Json.object(
                                                "id", word.id(),
                                                "name", edition.terms().name(word),
                                                "means", meaning(word, edition),
                                                "source", word.source().map(DataParts::source),
                                                "address", edition.addresses().full(word)))
                        .toList(),
                "abbreviations",
                edition.shortForms().all().stream()
                        .map(
                                form ->
                                        Json.object(
                                                "form", form.form(),
                                                "means", form.name(),
                                                "address", address(form, edition)))
                        .toList());
    }
}
