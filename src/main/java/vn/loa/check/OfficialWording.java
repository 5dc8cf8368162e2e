package vn.loa.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.ContentId;
import vn.loa.content.Plan;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/**
 * Capital letters, numbers and names of a document in the official form stand as Decree
 * 30/2020/NĐ-CP, Appendices I and II, has them.
 */
public final class OfficialWording implements WordingRule {

    private static final Set<String> IN_CAPITALS =
            Set.of(
                    "signer.authority",
                    "signer.office",
                    "letterhead.parent",
                    "letterhead.agency",
                    "letterhead.type");

    private static final Pattern PART =
            Pattern.compile("^##[ \\t]+([IVX]+\\.[ \\t]+)(.+?)[ \\t#]*$", Pattern.MULTILINE);
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\s*\\d\\s*/.*");

    /**
     * {@code T/M}, {@code KT CHỦ TỊCH}, {@code TL.TRƯỞNG}: one's right to sign, written otherwise.
     */
    private static final Pattern LOOSE_AUTHORITY =
            Pattern.compile(
                    "(?<=^|/ )(TM|T/M|KT|K/T|TL|T/L|TUQ|Q)(?:\\.(?! )|\\. {2,}| *\\. +| +)(?=\\p{Lu})");

    private static final Pattern TITLE = Pattern.compile("^(?:GS|PGS|TS|ThS|BS|KS|CN|LS)\\.?\\s.*");

    @Override
    public Check in(Publication publication) {
        Set<ContentId> official = new HashSet<>();
        publication.contents().stream()
                .filter(content -> content instanceof Plan plan && plan.official().isPresent())
                .forEach(content -> official.add(content.id()));
        return prose -> official.contains(prose.content()) ? check(prose).stream() : Stream.empty();
    }

    private static List<Diagnostic> check(Prose prose) {
        var problems = new ArrayList<Diagnostic>();
        String value = prose.text().strip().replaceFirst("^([\"'])(.*)\\1$", "$2");
        if (prose.field().isEmpty()) {
            parts(prose, problems);
        } else if (IN_CAPITALS.contains(prose.field())) {
            mustBe(upper(value), value, prose, problems);
            authority(value, prose, problems);
        } else if (prose.field().equals("number")) {
            number(value, prose, problems);
        } else if (prose.field().equals("signer.name")) {
            mustBe(eachCapitalised(value), value, prose, problems);
            name(value, prose, problems);
        } else if (prose.field().equals("place")) {
            mustBe(eachCapitalised(value), value, prose, problems);
        }
        return problems;
    }

    private static void mustBe(String right, String value, Prose prose, List<Diagnostic> problems) {
        if (!value.equals(right)) {
            problems.add(capitals(prose.start(), value, right));
        }
    }

    /** {@code ## I. MỤC ĐÍCH, YÊU CẦU}: titles of parts numbered in Roman figures. */
    private static void parts(Prose prose, List<Diagnostic> problems) {
        Matcher part = PART.matcher(prose.text());
        while (part.find()) {
            if (!part.group(2).equals(upper(part.group(2)))) {
                problems.add(
                        capitals(prose.at(part.start(2)), part.group(2), upper(part.group(2))));
            }
        }
    }

    private static void number(String value, Prose prose, List<Diagnostic> problems) {
        String right = value.replaceAll("\\s*([/-])\\s*", "$1");
        String padded = SHORT_NUMBER.matcher(right).matches() ? "0" + right : right;
        if (!value.equals(padded)) {
            problems.add(
                    Diagnostic.warning(
                                    "official-number",
                                    prose.start(),
                                    "số “" + value + "” viết chưa đúng thể thức",
                                    "the number \"" + value + "\" is not in the official form")
                            .suggesting(
                                    "viết "
                                            + padded
                                            + ": số dưới 10 có số 0 ở trước, không có dấu cách quanh / và -",
                                    "write "
                                            + padded
                                            + ": a 0 before figures below 10, no spaces round / and -"));
        }
    }

    private static void authority(String value, Prose prose, List<Diagnostic> problems) {
        String right =
                LOOSE_AUTHORITY
                        .matcher(value)
                        .replaceAll(match -> match.group(1).replace("/", "") + ". ");
        if (prose.field().equals("signer.authority") && !value.equals(right)) {
            problems.add(
                    Diagnostic.error(
                                    "official-authority",
                                    prose.start(),
                                    "“" + value + "” viết chưa đúng thể thức",
                                    "\"" + value + "\" is not in the official form")
                            .suggesting(
                                    "viết: "
                                            + right
                                            + " (TM., KT., TL., TUQ. có dấu chấm rồi dấu cách)",
                                    "write: " + right + " (TM., KT., TL., TUQ. with a full stop)"));
        }
    }

    private static void name(String value, Prose prose, List<Diagnostic> problems) {
        if (TITLE.matcher(value).matches()) {
            problems.add(
                    Diagnostic.warning(
                                    "official-name",
                                    prose.start(),
                                    "trước họ tên người ký không ghi học hàm, học vị",
                                    "a signer's name stands without academic titles")
                            .suggesting("chỉ ghi họ và tên", "write the name alone"));
        }
    }

    private static Diagnostic capitals(Position at, String written, String right) {
        return Diagnostic.error(
                        "official-capitals",
                        at,
                        "“" + written + "” viết hoa chưa đúng thể thức",
                        "the capital letters of \""
                                + written
                                + "\" are not as the official form has them")
                .suggesting("viết: " + right, "write: " + right);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String eachCapitalised(String text) {
        return Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Ll}")
                .matcher(text)
                .replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
    }
}
