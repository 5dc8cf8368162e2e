package vn.loa.content;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Message;
import vn.loa.source.YamlValue;

/** Reads the links of the menu: {@code navigation} of the settings. */
final class MenuReader {

    private MenuReader() {}

    static List<Settings.NavigationLink> read(Fields settings, List<Language> languages) {
        List<YamlValue.Entry> named = named(settings);
        if (!named.isEmpty()) {
            settings.report(byName(named));
            return List.of();
        }
        return settings.mappings("navigation", link -> link(link, languages));
    }

    private static Settings.NavigationLink link(Fields fields, List<Language> languages) {
        var titles = new TreeMap<Language, String>();
        titles.put(languages.get(0), fields.requiredText("title", "Dịch vụ"));
        for (Language language : languages) {
            fields.text(language.tag()).ifPresent(title -> titles.put(language, title));
        }
        // Of use again when the site gets its English back.
        fields.value(Language.ENGLISH.tag());
        // Other generators call it url; both are understood.
        Optional<String> url = fields.optional("url", Misread.LINK_TARGET);
        boolean named = fields.value("path").isEmpty() && fields.value("url").isPresent();
        String key = named ? "url" : "path";
        String path = fields.optional("path", Misread.LINK_TARGET).or(() -> url).orElse("/");
        if (!calledOtherwise(fields)) {
            fields.requiredEither("path", "url", "/dich-vu/");
        }
        return new Settings.NavigationLink(titles, new Reference(path, fields.at(key)));
    }

    /** Whether its address stands under the name other programs have for it; said if so. */
    private static boolean calledOtherwise(Fields fields) {
        boolean without = fields.value("path").isEmpty() && fields.value("url").isEmpty();
        int before = fields.diagnostics().size();
        for (String other : without ? List.of("link", "href", "address") : List.<String>of()) {
            fields.misplaced(
                    other,
                    new Message(
                            "đổi chữ " + other + " ở đây thành path", "write path for " + other));
        }
        return fields.diagnostics().size() > before;
    }

    /** Entries that somebody wrote as {@code name: address}, as other generators have them. */
    private static List<YamlValue.Entry> named(Fields settings) {
        return settings.value("navigation").stream()
                .flatMap(
                        menu ->
                                menu instanceof YamlValue.Sequence list
                                        ? list.items().stream()
                                        : Stream.of(menu))
                .filter(YamlValue.Mapping.class::isInstance)
                .map(YamlValue.Mapping.class::cast)
                .filter(link -> Stream.of("title", "path", "url").allMatch(k -> isWithout(link, k)))
                .flatMap(link -> link.entries().stream())
                .filter(entry -> isAddress(entry.value()))
                .toList();
    }

    private static boolean isWithout(YamlValue.Mapping link, String key) {
        return link.entry(key).isEmpty();
    }

    private static boolean isAddress(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar
                && scalar.text().strip().matches("(?:/|https?://).*");
    }

    private static Diagnostic byName(List<YamlValue.Entry> named) {
        YamlValue.Entry first = named.get(0);
        String mended =
                "- {title: \""
                        + first.key().replace("\"", "")
                        + "\", path: "
                        + ((YamlValue.Scalar) first.value()).text().strip()
                        + "}";
        boolean isOne = named.size() == 1;
        return Diagnostic.error(
                        "wrong-type",
                        first.keyAt(),
                        "mỗi mục của trình đơn cần hai trường: title và path",
                        "each entry of the menu needs two fields: title and path")
                .suggesting(
                        "viết: " + mended + (isOne ? "" : "; các mục khác cũng vậy"),
                        "write: " + mended + (isOne ? "" : "; the others likewise"));
    }
}
