package vn.loa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.Slug;
import vn.loa.source.Diagnostic;

/** The phone references of a text, and what looks like one and is none. */
final class Phones {

    private static final Pattern LIKELY =
            Pattern.compile(
                    "\\{\\{[^{}\\n]{0,80}}{0,2}|\\{[ \\t]*phone?\\b[^{}\\n]{0,80}}{1,2}",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED =
            Pattern.compile(
                    "\\{+\\s*phones?\\b\\s*[:=]?\\s*[\"'“”]?([^{}\"'“”]+?)[\"'“”]?\\s*}*",
                    Pattern.CASE_INSENSITIVE);

    private Phones() {}

    /** Every reference with its place, in the order of the text. */
    static List<Body.PhoneReference> in(WrittenText source, Places places) {
        if (source.text().indexOf('{') < 0) {
            return List.of();
        }
        return Body.PHONE
                .matcher(source.text())
                .results()
                .map(match -> new Body.PhoneReference(match.group(1), places.at(match.start())))
                .toList();
    }

    /** A number that cannot be looked up must not vanish in silence. */
    static List<Diagnostic> odd(WrittenText source, Places places) {
        if (source.text().indexOf('{') < 0) {
            return List.of();
        }
        var odd = new ArrayList<Diagnostic>();
        Matcher likely = LIKELY.matcher(source.text());
        Matcher right = Body.PHONE.matcher(source.text());
        while (likely.find()) {
            right.region(likely.start(), source.text().length());
            if (!right.lookingAt()) {
                odd.add(odd(places, likely.start(), likely.group()));
            }
        }
        return odd;
    }

    static Diagnostic odd(Places places, int offset, String written) {
        return Diagnostic.error(
                        "phone-not-readable",
                        places.at(offset),
                        "“" + written + "” không phải là chỗ ghi số điện thoại",
                        "\"" + written + "\" is no phone reference")
                .suggesting(
                        "viết {{phone tên-tệp-dịch-vụ}}, ví dụ {{phone tong-dai-111}}",
                        "write {{phone service-id}}, e.g. {{phone tong-dai-111}}")
                .suggestingText(meant(written))
                .about(written);
    }

    /** The reference with what was written made an id. */
    private static Optional<String> meant(String written) {
        Matcher named = NAMED.matcher(written);
        String name = named.matches() ? named.group(1) : "";
        if (written.indexOf('}') < 0) {
            // Never closed: the words behind the name belong to the text.
            name = name.replaceFirst("\\s.*", "");
        }
        String id = Slug.of(name.replaceFirst("\\.ya?ml$", ""));
        return id.isEmpty() ? Optional.empty() : Optional.of("{{phone " + id + "}}");
    }
}
