package vn.loa.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.loa.lang.Language;
import vn.loa.lang.Nearest;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Form;
import vn.loa.source.Outcome;
import vn.loa.source.Shape;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

/** Reads {@code content/vocabulary/*.yaml} over the vocabulary that ships with Loa. */
final class VocabularyReader {

    private static final List<String> BUILT_IN =
            List.of("abbreviations.yaml", "places.yaml", "wording.yaml");

    private static final String SYNONYMS = "synonyms.txt";

    private final Set<String> translations;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Term.Type> lost = EnumSet.noneOf(Term.Type.class);

    private VocabularyReader(List<Language> languages) {
        // What ships with Loa is named in English too, whatever languages the site has.
        this.translations = new TreeSet<>(Set.of(Language.ENGLISH.tag()));
        languages.forEach(language -> translations.add(language.tag()));
        translations.remove(Language.VIETNAMESE.tag());
    }

    /**
     * The vocabulary of a publication, and what was wrong in its files.
     *
     * @param lost kinds of words of which some could not be read
     */
    record Read(Vocabulary vocabulary, List<Diagnostic> diagnostics, Set<Term.Type> lost) {}

    static Read read(SourceTree sources, List<Language> languages) {
        var reader = new VocabularyReader(languages);
        Vocabulary vocabulary = empty();
        for (String name : BUILT_IN) {
            var file = new SourceFile("loa/vocabulary/" + name, builtIn(name));
            vocabulary = vocabulary.under(reader.file(file));
        }
        vocabulary = vocabulary.under(typed(Synonyms.read(builtIn(SYNONYMS))));
        Vocabulary own = empty();
        for (SourceFile file : sources.under("content/vocabulary")) {
            if (reads(file)) {
                Vocabulary more = reader.file(file);
                reader.diagnostics.addAll(SameIds.in(own, more));
                own = own.under(more);
            }
        }
        vocabulary = vocabulary.under(own);
        return new Read(vocabulary, List.copyOf(reader.diagnostics), Set.copyOf(reader.lost));
    }

    /** What a file of the vocabulary may hold. */
    static Shape shape(List<Language> languages) {
        return Fields.shape(new VocabularyReader(languages)::vocabulary);
    }

    /** Whether a file is one of the vocabulary's. */
    static boolean reads(SourceFile file) {
        return file.path().startsWith("content/vocabulary/")
                && (file.extension().equals("yaml") || file.extension().equals("yml"));
    }

    private static Vocabulary empty() {
        return new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of());
    }

    private static Vocabulary typed(Map<String, String> synonyms) {
        return new Vocabulary(Map.of(), Map.of(), synonyms, Map.of());
    }

    private static byte[] builtIn(String name) {
        try (InputStream in = VocabularyReader.class.getResourceAsStream("vocabulary/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Vocabulary file(SourceFile file) {
        Outcome<YamlValue.Mapping> yaml = Yaml.read(file);
        diagnostics.addAll(yaml.diagnostics());
        if (yaml.value().isEmpty()) {
            lost.addAll(EnumSet.allOf(Term.Type.class));
        }
        return yaml.value()
                .map(Fields::of)
                .map(fields -> fields.naming(new NamesInVietnamese("vocabulary")))
                .map(this::vocabulary)
                .orElseGet(VocabularyReader::empty);
    }

    private Vocabulary vocabulary(Fields fields) {
        var terms = new EnumMap<Term.Type, Map<String, Term>>(Term.Type.class);
        for (Term.Type type : Term.Type.values()) {
            Optional<Fields> entries = fields.mapping(type.key());
            entries.ifPresent(all -> terms.put(type, terms(type, all)));
            if (entries.isEmpty() && (fields.hasOwn(type.key()) || isMisspelt(type, fields))) {
                lost.add(type);
            }
        }
        var shortForms = fields.mapping("abbreviations").map(this::shortForms).orElse(Map.of());
        var synonyms = texts(fields, "synonyms");
        var avoided = fields.mapping("avoid").map(VocabularyReader::wordings).orElse(Map.of());
        fields.reportUnknown();
        diagnostics.addAll(fields.diagnostics());
        return new Vocabulary(terms, shortForms, synonyms, avoided);
    }

    /** Whether a list stands there under a slip of its name. */
    private static boolean isMisspelt(Term.Type type, Fields fields) {
        return fields.groups().stream()
                .anyMatch(name -> Nearest.to(name, List.of(type.key())).isPresent());
    }

    /** {@code con nghiện: người nghiện} is short for {@code con nghiện: {say: người nghiện}}. */
    private static Map<String, Vocabulary.Wording> wordings(Fields entries) {
        var wordings = new TreeMap<String, Vocabulary.Wording>();
        for (YamlValue.Entry entry : entries.entries(either(f -> wording("", f)), true)) {
            Fields fields = entries.nested(described(entry, "say"));
            String word = entry.key().toLowerCase(Locale.ROOT);
            wordings.put(word, wording(word, fields));
            fields.reportUnknown();
        }
        return wordings;
    }

    /**
     * {@code UBND: Ủy ban nhân dân}, or {@code {name: Ủy ban nhân dân, en: People's Committee}}.
     */
    private Map<String, Map<Language, String>> shortForms(Fields entries) {
        var forms = new TreeMap<String, Map<Language, String>>();
        for (YamlValue.Entry entry : entries.entries(either(this::declareShortForm), true)) {
            Fields fields = entries.nested(described(entry, "name"));
            var names = translated(fields);
            names.put(Language.VIETNAMESE, fields.requiredText("name", "Ủy ban nhân dân"));
            fields.reportUnknown();
            forms.put(entry.key(), names);
        }
        return forms;
    }

    private void declareShortForm(Fields fields) {
        translated(fields);
        fields.requiredText("name", "Ủy ban nhân dân");
    }

    /** What the fields named after the publication's languages say: {@code en: text}. */
    private Map<Language, String> translated(Fields fields) {
        var texts = new TreeMap<Language, String>();
        for (String tag : translations) {
            fields.text(tag).ifPresent(text -> texts.put(new Language(tag), text));
        }
        return texts;
    }

    private static Vocabulary.Wording wording(String word, Fields fields) {
        return new Vocabulary.Wording(
                word, fields.requiredText("say", "người nghiện ma túy"), fields.text("note"));
    }

    /** A text that stands for the first field, or the fields. */
    private static Supplier<Shape> either(Consumer<Fields> reader) {
        return () -> new Shape.Either(Shape.TEXT, Fields.shape(reader));
    }

    private static Map<String, String> texts(Fields fields, String key) {
        var texts = new TreeMap<String, String>();
        fields.mapping(key)
                .ifPresent(
                        mapping -> {
                            for (YamlValue.Entry entry : mapping.entries(() -> Shape.TEXT)) {
                                textOf(entry.value())
                                        .ifPresentOrElse(
                                                text -> texts.put(entry.key(), text),
                                                () -> mapping.report(notAText(entry)));
                            }
                        });
        return texts;
    }

    private static Diagnostic notAText(YamlValue.Entry entry) {
        return Diagnostic.error(
                        "wrong-type",
                        entry.value().at(),
                        "“" + entry.key() + "” cần một dòng chữ",
                        "\"" + entry.key() + "\" needs a single text")
                .suggesting(
                        "viết: " + entry.key() + ": chữ đầy đủ",
                        "write: " + entry.key() + ": text");
    }

    private static Optional<String> textOf(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar
                ? Optional.of(scalar.text().strip())
                : Optional.empty();
    }

    private Map<String, Term> terms(Term.Type type, Fields entries) {
        var terms = new TreeMap<String, Term>();
        for (YamlValue.Entry entry : entries.entries(either(this::declareTerm), true)) {
            Fields fields = entries.nested(described(entry, "name"));
            terms.put(entry.key(), term(type, entry, fields));
            fields.reportUnknown();
        }
        return terms;
    }

    /** {@code tre-em: Trẻ em} is short for {@code tre-em: {name: Trẻ em}}. */
    private static YamlValue.Mapping described(YamlValue.Entry entry, String key) {
        if (entry.value() instanceof YamlValue.Mapping mapping) {
            return mapping;
        }
        return new YamlValue.Mapping(
                List.of(new YamlValue.Entry(key, entry.value().at(), entry.value())),
                entry.keyAt());
    }

    private void declareTerm(Fields fields) {
        var nothing = new YamlValue.Scalar("", true, fields.at(), fields.at());
        term(Term.Type.WORD, new YamlValue.Entry("", fields.at(), nothing), fields);
    }

    private Term term(Term.Type type, YamlValue.Entry entry, Fields fields) {
        var names = new TreeMap<Language, String>();
        var summaries = new TreeMap<Language, String>();
        var shares = new TreeMap<Language, String>();
        var notes = new TreeMap<Language, String>();
        names.put(Language.VIETNAMESE, fields.requiredText("name", "Trẻ em"));
        fields.text("summary").ifPresent(text -> summaries.put(Language.VIETNAMESE, text));
        fields.text("share").ifPresent(text -> shares.put(Language.VIETNAMESE, text));
        note(fields).ifPresent(text -> notes.put(Language.VIETNAMESE, text));
        for (String tag : translations) {
            fields.mapping(tag)
                    .ifPresent(
                            translated -> {
                                var language = new Language(tag);
                                translated.text("name").ifPresent(t -> names.put(language, t));
                                translated
                                        .text("summary")
                                        .ifPresent(t -> summaries.put(language, t));
                                translated.text("share").ifPresent(t -> shares.put(language, t));
                                note(translated).ifPresent(t -> notes.put(language, t));
                                translated.reportUnknown();
                            });
        }
        fields.text("kind");
        fields.optional("since", PartialDate.PARSER);
        fields.text("see");
        return new Term(
                type,
                entry.key(),
                names,
                summaries,
                shares,
                fields.text("short"),
                fields.text("parent"),
                fields.text("place"),
                fields.optional("until", PartialDate.PARSER),
                fields.list("successors", successors()),
                notes,
                fields.list("source", Citation.FORM).stream().findFirst(),
                fields.wholeNumber("order"),
                true,
                entry.keyAt());
    }

    /** That a successor is unknown matters more than any other note. */
    private static Optional<String> note(Fields fields) {
        var unknown = fields.text("unknown");
        var note = fields.text("note");
        return unknown.or(() -> note);
    }

    /** The id of a successor, or what is known of it. */
    private Form<Term.Successor> successors() {
        return Form.either(
                id ->
                        Outcome.ok(
                                new Term.Successor(
                                        Optional.of(id.text()),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Map.of(),
                                        Optional.empty())),
                this::successor,
                value ->
                        Misread.notText(
                                value, "successors: [{name: Sở Nội vụ, from: 2025-03-01}]"));
    }

    private Outcome<Term.Successor> successor(Fields fields) {
        var agency = fields.text("agency");
        var place = fields.text("place");
        var id = agency.or(() -> place);
        var name = fields.text("name");
        var from = fields.optional("from", PartialDate.PARSER);
        var notes = translated(fields);
        fields.text("note").ifPresent(text -> notes.put(Language.VIETNAMESE, text));
        var source = fields.list("source", Citation.FORM).stream().findFirst();
        return fields.outcome(() -> new Term.Successor(id, name, from, notes, source));
    }
}
