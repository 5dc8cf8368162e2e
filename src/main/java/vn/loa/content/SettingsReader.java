package vn.loa.content;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.lang.Folding;
import vn.loa.lang.Language;
import vn.loa.lang.Nearest;
import vn.loa.source.Codes;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Form;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.Severity;
import vn.loa.source.Shape;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

/** Reads {@code site/site.yaml}; a publication without one gets plain defaults. */
final class SettingsReader {

    private static final String FILE = Settings.FILE;

    private static final String DEFAULT_BASE = "https://loa.example/";
    private static final Fields.Parser<String> ADDRESS =
            Fields.Parser.of(Shape.text(Settings.ADDRESS), SettingsReader::address);

    /** Of two letters only those that ISO 639 gives: {@code vn} is a country. */
    private static final String KNOWN_TAG =
            "(?:"
                    + Stream.of(Locale.getISOLanguages())
                            .filter(tag -> tag.length() == 2)
                            .sorted()
                            .collect(Collectors.joining("|"))
                    + "|[a-z]{3})(-[A-Za-z0-9]{2,8}){0,9}";

    /** How a zone is named; which there are is for the reader to say. */
    private static final String ZONE =
            "[A-Z][A-Za-z]+(?:/[A-Za-z0-9_+-]+){1,2}|UTC|GMT|Z|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?";

    private static final Fields.Parser<Severity> SEVERITY =
            Misread.choice("rules", List.of("notice", "warning", "error"))
                    .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)));

    private SettingsReader() {}

    static Outcome<Settings> read(SourceTree sources) {
        return sources.file(FILE)
                .map(Yaml::read)
                .orElseGet(() -> Outcome.ok(YamlValue.Mapping.empty(Position.start(FILE))))
                .then(mapping -> settings(mapping, sources));
    }

    /** The file that holds the settings, perhaps under a wrong name; absent when there is none. */
    static Optional<String> file(SourceTree sources) {
        return sources.file(FILE)
                .map(SourceFile::path)
                .or(() -> sources.paths().filter(SourceTree::isMisnamedSettings).findFirst());
    }

    /**
     * What stands in for settings that could not be read, so that the rest can still be checked.
     */
    static Settings defaults() {
        return settings(YamlValue.Mapping.empty(Position.start(FILE)), SourceTree.NONE)
                .value()
                .orElseThrow();
    }

    private static Outcome<Settings> settings(YamlValue.Mapping mapping, SourceTree sources) {
        Fields fields = Fields.of(mapping).naming(new NamesInVietnamese("site"));
        return settings(fields, languages(fields), sources);
    }

    /** What the file may hold, links of the menu being named in each of some languages. */
    static Shape shape(List<Language> languages) {
        return Fields.shape(
                fields -> {
                    languages(fields);
                    settings(fields, languages, SourceTree.NONE);
                });
    }

    private static Outcome<Settings> settings(
            Fields fields, List<Language> languages, SourceTree sources) {
        version(fields);
        fields.value("theme", Shape.ANYTHING);
        var title = fields.text("title").orElse("Loa");
        var tagline = fields.text("tagline");
        var issuer = fields.text("issuer");
        var issuers = new TreeMap<Language, String>();
        var taglines = new TreeMap<Language, String>();
        translations(fields, languages, issuers, taglines);
        var baseUrl = fields.optional("baseUrl", ADDRESS).orElse(DEFAULT_BASE);
        var zone =
                fields.optional(
                                "timeZone",
                                Fields.Parser.of(Shape.text(ZONE), SettingsReader::zone))
                        .orElse(ZoneId.of("Asia/Ho_Chi_Minh"));
        var navigation = MenuReader.read(fields, languages);
        var hotlines = CommonFields.references(fields, "hotlines", "services");
        var exit = ExitReader.read(fields, ADDRESS, baseUrl);
        var offline = fields.flag("offline", true);
        var profile = PressProfileReader.read(fields, sources);
        var rules = rules(fields);
        return fields.outcome(
                () ->
                        new Settings(
                                title,
                                tagline,
                                taglines,
                                issuer,
                                issuers,
                                baseUrl,
                                languages,
                                zone,
                                navigation,
                                hotlines,
                                exit,
                                offline,
                                profile,
                                rules,
                                fields.at("baseUrl"),
                                fields.at("languages")));
    }

    /** What other languages say: {@code en: {tagline: …, issuer: …}}. */
    private static void translations(
            Fields fields,
            List<Language> languages,
            Map<Language, String> issuers,
            Map<Language, String> taglines) {
        if (!languages.contains(Language.ENGLISH)) {
            // Of use again when the site gets its English back.
            fields.value(Language.ENGLISH.tag(), Shape.ANYTHING);
        }
        for (Language language : languages.subList(1, languages.size())) {
            fields.mapping(language.tag())
                    .ifPresent(
                            said -> {
                                said.text("tagline").ifPresent(t -> taglines.put(language, t));
                                said.text("issuer").ifPresent(t -> issuers.put(language, t));
                                said.reportUnknown();
                            });
        }
    }

    /** A publication for a newer Loa may mean other things by the same words. */
    private static void version(Fields fields) {
        int version =
                fields.wholeNumber(
                                "schemaVersion",
                                Settings.SCHEMA_VERSION,
                                new Shape.WholeNumber(
                                        Settings.SCHEMA_VERSION, Settings.SCHEMA_VERSION))
                        .orElse(Settings.SCHEMA_VERSION);
        if (version > Settings.SCHEMA_VERSION) {
            fields.report(
                    Diagnostic.error(
                                    "schema-newer",
                                    fields.at("schemaVersion"),
                                    "ấn phẩm này viết cho Loa mới hơn (schemaVersion "
                                            + version
                                            + ", Loa này hiểu đến "
                                            + Settings.SCHEMA_VERSION
                                            + ")",
                                    "this publication is written for a newer Loa (schemaVersion "
                                            + version
                                            + ", this Loa knows "
                                            + Settings.SCHEMA_VERSION
                                            + ")")
                            .suggesting("cập nhật Loa rồi chạy lại", "update Loa and run again"));
        } else if (version < Settings.SCHEMA_VERSION) {
            fields.report(
                    Diagnostic.error(
                                    "schema-older",
                                    fields.at("schemaVersion"),
                                    "ấn phẩm này viết theo cách cũ (schemaVersion " + version + ")",
                                    "this publication is written the old way (schemaVersion "
                                            + version
                                            + ")")
                            .suggesting("gõ: loa migrate", "run: loa migrate"));
        }
    }

    private static List<Language> languages(Fields fields) {
        List<YamlValue.Scalar> typed =
                fields.list(
                        "languages",
                        Form.text(Fields.Parser.of(Shape.text(KNOWN_TAG), Outcome::ok)));
        List<YamlValue.Scalar> wrong =
                typed.stream().filter(tag -> !isLanguage(tag.text())).toList();
        if (!wrong.isEmpty()) {
            fields.report(notLanguages(wrong, typed));
        }
        List<Language> languages =
                typed.stream()
                        .filter(tag -> !wrong.contains(tag))
                        .map(tag -> new Language(tag.text()))
                        .distinct()
                        .toList();
        return languages.isEmpty() ? List.of(Language.VIETNAMESE) : languages;
    }

    private static boolean isLanguage(String tag) {
        return tag.matches(KNOWN_TAG) && isWellFormed(tag);
    }

    /** Java and browsers leave out what stands behind a part that is none: {@code en-us-us}. */
    private static boolean isWellFormed(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag().equalsIgnoreCase(tag)
                || !tag.contains("-");
    }

    /** One message for the whole list, with the line as it is meant. */
    private static Diagnostic notLanguages(
            List<YamlValue.Scalar> wrong, List<YamlValue.Scalar> typed) {
        String names =
                wrong.stream()
                        .map(YamlValue.Scalar::text)
                        .collect(Collectors.joining("”, “", "“", "”"));
        List<String> tags =
                typed.stream()
                        .flatMap(scalar -> Stream.of(scalar.text().strip().split("\\s*[,;]\\s*")))
                        .map(SettingsReader::tag)
                        .toList();
        Diagnostic problem =
                Diagnostic.error(
                        "not-a-language",
                        wrong.get(0).at(),
                        names + " không phải là mã ngôn ngữ",
                        names.replaceAll("[“”]", "\"")
                                + (wrong.size() == 1
                                        ? " is not a language tag"
                                        : " are not language tags"));
        String line = "languages: [" + String.join(", ", tags) + "]";
        return tags.stream().allMatch(SettingsReader::isLanguage)
                ? problem.suggesting("viết " + line, "write " + line)
                : problem.suggesting("ví dụ: vi, en, hmn", "e.g. vi, en, hmn");
    }

    /** The tag of a language that is called by its name; else what was typed. */
    private static String tag(String typed) {
        return switch (Folding.plain(typed).replaceFirst("^tieng ", "").strip()) {
            case "viet", "viet nam", "vietnamese", "vn" -> "vi";
            case "anh", "english", "eng", "gb", "us" -> "en";
            case "khmer", "kh" -> "km";
            case "trung", "trung quoc", "cn" -> "zh";
            default -> typed;
        };
    }

    private static Map<String, Severity> rules(Fields fields) {
        var rules = new TreeMap<String, Severity>();
        fields.mapping("rules")
                .ifPresent(
                        mapping -> {
                            for (YamlValue.Entry entry : mapping.entries(SEVERITY::shape)) {
                                unknownCode(entry).ifPresent(fields::report);
                                mapping.optional(entry.key(), SEVERITY)
                                        .ifPresent(severity -> rules.put(entry.key(), severity));
                            }
                        });
        return rules;
    }

    private static Optional<Diagnostic> unknownCode(YamlValue.Entry entry) {
        List<String> codes = Codes.all();
        return codes.contains(entry.key())
                ? Optional.empty()
                : Optional.of(
                        Diagnostic.warning(
                                        "unknown-code",
                                        entry.keyAt(),
                                        "không có thông báo nào mang mã “" + entry.key() + "”",
                                        "no message has the code \"" + entry.key() + "\"")
                                .suggesting(
                                        "mã đứng sau chữ lỗi, cảnh báo, lưu ý trong mỗi thông báo",
                                        "the code stands behind the word error, warning or notice")
                                .suggestingName(Nearest.to(entry.key(), codes)));
    }

    private static Outcome<String> address(YamlValue.Scalar value) {
        String typed = value.text().strip();
        if (Settings.isAddress(typed)) {
            return Outcome.ok(typed.endsWith("/") ? typed : typed + "/");
        }
        if (Misread.isMailbox(typed)) {
            return Outcome.failed(Misread.mailbox(value));
        }
        return Outcome.failed(
                Diagnostic.error(
                                "not-an-address",
                                value.at(),
                                "“" + typed + "” không phải là địa chỉ trang web",
                                "\"" + typed + "\" is not a web address")
                        .suggesting(
                                "viết đầy đủ, ví dụ https://xa-tay-hoa.example/",
                                "write it in full, e.g. https://commune.example/")
                        .suggestingText(
                                Optional.of(
                                                "https://"
                                                        + typed.replaceFirst("^https?[:/]+", "")
                                                                .replace(" ", ""))
                                        .filter(full -> typed.contains("."))
                                        .filter(Settings::isAddress)));
    }

    private static Outcome<ZoneId> zone(YamlValue.Scalar value) {
        try {
            return Outcome.ok(ZoneId.of(value.text().strip()));
        } catch (DateTimeException e) {
            return Outcome.failed(
                    Diagnostic.error(
                                    "not-a-zone",
                                    value.at(),
                                    "“" + value.text() + "” không phải là múi giờ",
                                    "\"" + value.text() + "\" is not a time zone")
                            .suggesting(
                                    "viết: timeZone: Asia/Ho_Chi_Minh",
                                    "write: timeZone: Asia/Ho_Chi_Minh"));
        }
    }
}
