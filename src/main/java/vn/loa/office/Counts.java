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
    static List<Figures.Target> in(
            String sentence, boolean goals, Optional<String> year, int line) {
        var found = new ArrayList<Figures.Target>();
        add(found, COMPARED, goals, sentence, year, line);
        if (goals || EACH.matcher(sentence).matches()) {
            add(found, RANGE, goals, sentence, year, line);
        }
        if (goals) {
            add(found, OVER, true, sentence, year, line);
            add(found, DONE, true, sentence, year, line);
        }
        return found;
    }

    private static void add(
            List<Figures.Target> found,
            Pattern pattern,
            boolean goals,
            String sentence,
            Optional<String> year,
            int line) {
        Matcher count = pattern.matcher(sentence);
        while (count.find()) {
            String unit = count.group(5).replaceAll("[“\"]", "");
            boolean thing = !NO_THING.matcher(unit).matches();
            boolean time = goals && compared(count.group(1)) && TIME.matcher(unit).matches();
            String figure = figure(count, sentence);
            boolean told = found.stream().anyMatch(t -> t.shown().endsWith(figure));
            if ((thing || time) && !told) {
                found.add(target(count, figure, unit, sentence, year, line));
            }
        }
    }

    private static boolean compared(String word) {
        return word.matches("(?iuU)ít nhất|tối thiểu|không quá|tối đa");
    }

    private static String figure(MatchResult count, String sentence) {
        return sentence.substring(count.start(2), count.end(count.group(4) == null ? 2 : 4));
    }

    private static Figures.Target target(
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
                            case "ít nhất", "tối thiểu", "không dưới" -> ">=";
                            case "dưới" -> "<";
                            case "không quá", "tối đa" -> "<=";
                            default -> "=";
                        };
        boolean compared = !operator.equals("=") && !range;
        return new Figures.Target(
                compared ? count.group(1) + " " + figure : figure,
                range ? count.group(2) + "-" + count.group(4) : count.group(2),
                operator,
                unit,
                year,
                sentence,
                line);
    }
}
