package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain numbers that somebody is to reach, such as {@code ít nhất 02 lần} or {@code thành lập 06
 * câu lạc bộ}. A number alone tells how things are; a target has a word of comparing or, among the
 * aims of a plan, of doing.
 */
final class Counts {

    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{3})++|\\d{1,4}";

    /** A number of things: no share, day, age or label. */
    private static final String FIGURE =
            "(?<![\\d./,%-])(?<!(?i:năm) )("
                    + NUMBER
                    + ")(?:\\s*(đến|-|–)\\s*(?:0?\\d+\\s*[-–]\\s*)?("
                    + NUMBER
                    + "))?(?![\\d%/]|[.,]\\d|\\s?%)\\s+(?=[“\"\\p{Ll}])([“\"]?[\\p{L}]+)";

    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?U)((?iu:ít nhất|tối thiểu|không dưới))\\s+(?:được |có |là )?" + FIGURE);
    private static final Pattern OVER =
            Pattern.compile("(?U)((?iu:trên|hơn|(?<!không )dưới|không quá|tối đa))\\s+" + FIGURE);
    private static final Pattern RANGE =
            Pattern.compile("(?U)((?iu:từ))\\s+(?=\\d+\\s*(?:đến|-|–)\\s*\\d)" + FIGURE);
    private static final Pattern DONE =
            Pattern.compile(
                    "(?U)((?iu:phấn đấu|xây dựng|thành lập|tổ chức|duy trì|hỗ trợ|giúp|giúp đỡ|bố"
                            + " trí|mở|mở rộng|nhân rộng|ra mắt|giảm|tăng|đào tạo|tập huấn|tư vấn|tiếp"
                            + " cận|cấp phát|củng cố|phát hành|lắp đặt|vận"
                            + " động))(?:\\s[^\\s.;:,%\\d]+){0,8}?\\s"
                            + FIGURE);

    /** "từ 20 câu lạc bộ trở lên". */
    private static final Pattern AND_MORE =
            Pattern.compile("(?U)((?iu:từ))\\s+" + FIGURE + "(?=(?:\\s\\p{L}++){0,3}?\\s+trở lên)");

    /** "70.000 ngôi nhà đạt …": an aim may begin with its figure. */
    private static final Pattern FIRST =
            Pattern.compile(
                    "(?U)^((?iu:(?:phấn đấu )?(?:có )?))"
                            + FIGURE
                            + "(?=[^.;:]*\\s(?:đạt|được|có|tham gia|vào năm|đến năm)\\s)");

    /** The second figure of "170 trường … vào năm 2025 và 200 vào năm 2030". */
    private static final Pattern LATER =
            Pattern.compile(
                    "(?U)((?iu:và|,))\\s+("
                            + NUMBER
                            + ")(?:(?!)()()())?(?=\\s+(?:vào|đến|trong)\\s+(?:cuối\\s+)?năm\\s+\\d{4})");

    private static final Pattern AIMED = Pattern.compile("(?siuU).*\\bphấn đấu\\b.*");
    private static final Pattern NO_THING =
            Pattern.compile(
                    "(?U)(?:tháng|năm|ngày|tuổi|giờ|quý|tuần|phút|giây|đến|và|của|hoặc|so|trở|triệu|tỷ|tỉ|đồng|nghìn)");
    private static final Pattern TIME = Pattern.compile("(?U)(?:giờ|phút|ngày)");
    private static final Pattern EACH =
            Pattern.compile("(?siuU).*\\b(?:mỗi|phấn đấu|h[àằ]ng năm)\\b.*");

    private Counts() {}

    /**
     * @param goals whether the sentence stands among the aims of the plan
     */
    static List<Targets.Target> in(TargetYear years, boolean goals, int line) {
        var found = new ArrayList<Targets.Target>();
        boolean aims = goals || AIMED.matcher(years.sentence()).matches();
        if (aims) {
            Rates.in(years, line).forEach(found::add);
        }
        add(found, COMPARED, goals, years, line);
        if (goals || EACH.matcher(years.sentence()).matches()) {
            add(found, RANGE, goals, years, line);
        }
        if (goals) {
            add(found, AND_MORE, true, years, line);
            add(found, OVER, true, years, line);
            add(found, DONE, true, years, line);
            add(found, FIRST, true, years, line);
            add(found, LATER, true, years, line);
        }
        return found;
    }

    private static void add(
            List<Targets.Target> found,
            Pattern pattern,
            boolean goals,
            TargetYear years,
            int line) {
        String sentence = years.sentence();
        Matcher count = pattern.matcher(sentence);
        while (count.find()) {
            String unit = unit(count, found);
            boolean thing = !NO_THING.matcher(unit).matches();
            boolean often = sentence.startsWith("/", count.end());
            boolean time =
                    (goals || often) && compared(count.group(1)) && TIME.matcher(unit).matches();
            String figure = figure(count, sentence);
            boolean told = found.stream().anyMatch(t -> isOf(t.shown(), figure));
            if ((thing || time) && !told) {
                Optional<String> year = years.of(count.start(2), count.end());
                found.add(target(count, figure, unit, sentence, year, line));
            }
        }
    }

    /** Figures of one sentence are told once: "ít nhất 02", "16/100.000". */
    private static boolean isOf(String shown, String figure) {
        return shown.endsWith(figure)
                || shown.endsWith("/" + figure)
                || shown.matches("(?s)(?:.*\\s)?" + Pattern.quote(figure) + "/.*");
    }

    /** "170 trường" and, later in the sentence, "200 vào năm 2030". */
    private static String unit(MatchResult count, List<Targets.Target> found) {
        return count.group(5) == null
                ? found.isEmpty() ? "năm" : found.get(found.size() - 1).unit()
                : count.group(5).replaceAll("[“\"]", "");
    }

    private static boolean compared(String word) {
        return word.matches("(?iuU)ít nhất|tối thiểu|không quá|tối đa");
    }

    private static String figure(MatchResult count, String sentence) {
        return sentence.substring(count.start(2), count.end(count.group(4) == null ? 2 : 4));
    }

    private static Targets.Target target(
            MatchResult count,
            String figure,
            String unit,
            String sentence,
            Optional<String> year,
            int line) {
        boolean range = count.group(4) != null;
        String word = count.group(1).toLowerCase(Locale.ROOT);
        String operator =
                range
                        ? "from-to"
                        : switch (word) {
                            case "trên", "hơn" -> ">";
                            case "ít nhất", "tối thiểu", "không dưới", "từ" -> ">=";
                            case "dưới" -> "<";
                            case "không quá", "tối đa" -> "<=";
                            default -> "=";
                        };
        boolean compared = !operator.equals("=") && !range && !word.equals("từ");
        return new Targets.Target(
                compared ? count.group(1) + " " + figure : figure,
                range ? count.group(2) + "-" + count.group(4) : count.group(2),
                operator,
                unit,
                year,
                sentence,
                line);
    }
}
