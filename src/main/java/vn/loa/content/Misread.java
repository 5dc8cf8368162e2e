package vn.loa.content;

import java.util.Optional;
import vn.loa.lang.Nearest;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.YamlValue;

/** Problems that several readers find in the same words. */
final class Misread {

    private Misread() {}

    static Diagnostic notText(String field, YamlValue value) {
        return Diagnostic.error(
                "wrong-type",
                value.at(),
                "trường “" + field + "” cần một dòng chữ hoặc các trường title, url, date",
                "the field \"" + field + "\" needs a text or the fields title, url, date");
    }

    /** One of a closed list of words. */
    static Outcome<String> choice(
            String field, YamlValue.Scalar value, java.util.List<String> words) {
        String typed = value.text().strip();
        if (words.contains(typed)) {
            return Outcome.ok(typed);
        }
        String list = String.join(", ", words);
        return Outcome.failed(
                Diagnostic.error(
                                "not-a-choice",
                                value.at(),
                                "“" + typed + "” không dùng được cho trường “" + field + "”",
                                "\"" + typed + "\" cannot be used for the field \"" + field + "\"")
                        .suggesting("chọn một trong: " + list, "choose one of: " + list)
                        .suggestingName(near(typed, words)));
    }

    private static Optional<String> near(String typed, java.util.List<String> words) {
        return Nearest.to(typed, words);
    }
}
