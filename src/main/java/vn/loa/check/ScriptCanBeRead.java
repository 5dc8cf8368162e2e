package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Script;
import vn.loa.content.ScriptReading;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;

/**
 * A script fits its slot, says a number to call twice, and has no short form that nobody can read
 * aloud.
 */
public final class ScriptCanBeRead implements Rule {

    /** Whoever starts to listen at the first number can write the second one down. */
    private static final int TIMES_SAID = 2;

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return publication.contents().stream()
                .filter(Material.class::isInstance)
                .map(Material.class::cast)
                .flatMap(material -> problems(material, publication).stream());
    }

    private static List<Diagnostic> problems(Material material, Publication publication) {
        var problems = new ArrayList<Diagnostic>();
        material.script()
                .ifPresent(
                        script -> {
                            var reading =
                                    ScriptReading.of(script, material.language(), publication);
                            if (reading.over(script) > 0.5) {
                                problems.add(tooLong(script, reading));
                            }
                            if (reading.said().values().stream().noneMatch(n -> n >= TIMES_SAID)) {
                                problems.add(numberNotTwice(script, reading, publication));
                            }
                            reading.unknown().forEach(u -> problems.add(unexplained(script, u)));
                        });
        return problems;
    }

    private static Diagnostic tooLong(Script script, ScriptReading reading) {
        long over = Math.round(Math.ceil(reading.over(script)));
        long cut = Math.round(Math.ceil(reading.over(script) * script.rate() / 60));
        return Diagnostic.error(
                        "script-too-long",
                        script.at(),
                        "lời đọc dài %s giây, quá khung %s giây %s giây"
                                .formatted(
                                        seconds(reading, Language.VIETNAMESE),
                                        script.seconds(),
                                        over),
                        "the script takes %s seconds, %s too many for its slot of %s"
                                .formatted(
                                        seconds(reading, Language.ENGLISH), over, script.seconds()))
                .suggesting(
                        "bớt khoảng %s tiếng (đọc %s tiếng một phút), hoặc chọn khung dài hơn"
                                .formatted(cut, script.rate()),
                        "drop about %s syllables (read at %s a minute), or choose a longer slot"
                                .formatted(cut, script.rate()));
    }

    private static String seconds(ScriptReading reading, Language language) {
        return language.number(Math.round(reading.seconds()));
    }

    private static Diagnostic numberNotTwice(
            Script script, ScriptReading reading, Publication publication) {
        String service =
                reading.said().keySet().stream()
                        .findFirst()
                        .or(
                                () ->
                                        publication.settings().hotlines().stream()
                                                .findFirst()
                                                .map(Reference::id))
                        .orElse("tong-dai-111");
        int times = reading.said().values().stream().mapToInt(Integer::intValue).max().orElse(0);
        String wanted = "{{phone " + service + "}}";
        return Diagnostic.error(
                        "script-number-once",
                        times == 0 ? script.at() : script.at("{{phone " + service),
                        times == 0
                                ? "lời đọc chưa có số điện thoại nào"
                                : "số điện thoại mới được đọc một lần, người nghe không kịp ghi",
                        times == 0
                                ? "the script has no telephone number"
                                : "the telephone number is read only once; nobody can write it down")
                .suggesting(
                        "đọc số ít nhất hai lần, mỗi lần viết " + wanted,
                        "say the number at least twice, each time as " + wanted);
    }

    private static Diagnostic unexplained(Script script, String form) {
        return Diagnostic.warning(
                        "script-short-form",
                        script.at(form),
                        "chưa biết đọc chữ viết tắt “" + form + "” thế nào",
                        "nobody said how to read the short form \"" + form + "\"")
                .suggesting(
                        "viết đủ chữ, hoặc thêm vào abbreviations trong content/vocabulary",
                        "write it in full, or add it to abbreviations in content/vocabulary");
    }
}
