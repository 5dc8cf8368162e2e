package vn.loa.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.Folding;
import vn.loa.lang.Syllable;
import vn.loa.office.Labels.Mark;

/** What is aimed at with a figure: shares, plain numbers, tables. */
final class Targets {

    /**
     * @param shown figure as written, with a word such as "Trên" before it
     * @param operator as a plan names it
     * @param year when it is due; absent where nothing says it
     * @param sentence the whole sentence
     */
    record Target(
            String shown,
            String value,
            String operator,
            String unit,
            Optional<String> year,
            String sentence,
            int line) {}

    private static final String FIGURE = "\\d{1,3}(?:[.,]\\d+)?";
    private static final Pattern SHARE =
            Pattern.compile(
                    "(?iuU)(?:(trên|hơn|ít nhất|tối thiểu|không dưới|dưới|không quá|tối đa|đạt trên|từ)\\s+|([≥≤><])\\s*)?("
                            + FIGURE
                            + ")\\s?%?(?:\\s*(?:đến|-|–)\\s*("
                            + FIGURE
                            + "))?\\s?%(\\s*trở lên)?");
    private static final Pattern STUFF = Pattern.compile("(\\p{Lu}\\p{Ll}{2,})\\s$");

    /** "… trẻ em, chiếm 26,8% dân số": how things are. */
    private static final String IS = "(?siuU).*\\bchiếm(?: tỷ lệ| tỉ lệ)?(?: khoảng)?\\s*";

    private Targets() {}

    /**
     * @param duties whose counts are no aims, unless words of comparing say so
     * @param from first year of the plan; absent where it is not known
     */
    static List<Target> in(List<Block> blocks, Duties duties, Optional<Integer> from) {
        var targets = new ArrayList<Target>();
        boolean goals = false;
        var past = PastColumns.NONE;
        var due = DueColumns.NONE;
        var above = new TargetYear.Above();
        var before = new PastResults();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            above.take(block);
            before.take(block);
            if (block.row()) {
                boolean first = i == 0 || !blocks.get(i - 1).row();
                List<String> cells = MarkdownTable.cells(block);
                DueColumns head = DueColumns.of(cells, from);
                past = first || !head.isNone() ? PastColumns.of(cells, from) : past;
                due = head.isNone() && !first ? due : head;
            }
            if (block.mark().compareTo(Mark.NUMBER) <= 0) {
                String title = Folding.plain(block.text());
                goals =
                        block.mark() == Mark.NUMBER && goals
                                || title.matches(".*(muc tieu|chi tieu).*");
            }
            String text = block.row() ? past.without(block.text()) : block.text();
            int begin = 0;
            for (String sentence : text.split("(?<=[.;])\\s+(?=[\\p{L}\\d])")) {
                begin = text.indexOf(sentence, begin);
                if (!block.row() && before.tells(sentence)) {
                    continue;
                }
                var years = new TargetYear(sentence, above.year());
                Matcher share = SHARE.matcher(sentence);
                while (share.find()) {
                    if (!isStrength(sentence, share) && (goals || !tellsHowItIs(sentence, share))) {
                        Optional<String> column =
                                block.row()
                                        ? due.at(text, begin + share.start())
                                        : Optional.empty();
                        targets.add(share(share, years, column, block));
                    }
                }
                targets.addAll(Counts.in(years, goals && !duties.says(i), block.line()));
            }
        }
        targets.addAll(TargetTable.in(blocks, from));
        targets.sort(Comparator.comparing(Target::line));
        return List.copyOf(targets);
    }

    /** "Chlorine 70%": how strong a stuff is that Vietnamese has no word for. */
    private static boolean isStrength(String sentence, Matcher share) {
        Matcher before = STUFF.matcher(sentence.substring(0, share.start()));
        return share.group(1) == null
                && before.find()
                && !Syllable.isPossible(before.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean tellsHowItIs(String sentence, Matcher share) {
        return sentence.substring(0, share.start()).matches(IS);
    }

    private static Target share(
            Matcher share, TargetYear years, Optional<String> column, Block block) {
        String sentence = years.sentence();
        String word = share.group(1) == null ? "" : share.group(1).toLowerCase(Locale.ROOT);
        String sign = share.group(2) == null ? "" : share.group(2);
        boolean range = share.group(4) != null;
        String operator =
                range
                        ? "from-to"
                        : switch (word + sign) {
                            case "trên", "hơn", "đạt trên", ">" -> ">";
                            case "ít nhất", "tối thiểu", "không dưới", "≥" -> ">=";
                            case "dưới", "<" -> "<";
                            case "không quá", "tối đa", "≤" -> "<=";
                            default -> share.group(5) == null ? "=" : ">=";
                        };
        int begin = sign.isEmpty() ? share.start(3) : share.start(2);
        String figure = sentence.substring(begin, share.end()).replaceFirst("\\s*trở lên$", "");
        String shown =
                word.isEmpty() || word.equals("từ")
                        ? figure
                        : share.group(1).replaceFirst("(?iu)^đạt ", "") + " " + figure;
        String value = range ? share.group(3) + "-" + share.group(4) : share.group(3);
        Optional<String> year = column.or(() -> years.of(share.start(), share.end()));
        return new Target(shown, value, operator, "%", year, sentence, block.line());
    }
}
