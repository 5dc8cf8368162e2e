package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loa.content.PartialDate;
import vn.loa.office.Citations.Cited;

/**
 * Documents that one phrase cites together: "Kế hoạch số 3/KH-UBND và Kế hoạch số 4/KH-UBND cùng
 * ngày 5/1/2024 của UBND xã" says the day and the issuer of both.
 */
final class CitedTogether {

    /**
     * @param start where the number stands
     * @param end where its own date ends, or the number where it has none
     */
    record Mention(Cited cited, int start, int end) {}

    private static final Pattern JOINED =
            Pattern.compile(
                    "(?siuU)\\s*[,;]?\\s*(?:và\\s+)?(?:các\\s+)?(?:\\p{L}+ \\p{L}+\\s+)?(?:số:?\\s*)?");
    private static final Pattern SAME_KIND =
            Pattern.compile("(?siuU)\\s*[,;]?\\s*(?:và\\s+)?(?:số:?\\s*)?");

    /** "… về phòng, chống tội phạm; số 71/KH-UBND": another of the kind named before. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?siuU)[^.]*(?:[;,]|\\svà)\\s*số:?\\s*");

    private static final Pattern SAME_DAY = Pattern.compile("(?siuU)\\s*,?\\s*cùng ngày.*");

    private CitedTogether() {}

    /** The documents in the same order, each with what its neighbours say of it. */
    static List<Cited> shared(List<Mention> mentions, String text) {
        var cited = new ArrayList<>(mentions.stream().map(Mention::cited).toList());
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention next = mentions.get(i + 1);
            String between = text.substring(mentions.get(i).end(), next.start());
            if (JOINED.matcher(between).matches()) {
                boolean sameDay =
                        SAME_KIND.matcher(between).matches()
                                || SAME_DAY.matcher(
                                                text.substring(
                                                        next.start()
                                                                + next.cited().number().length()))
                                        .matches();
                cited.set(i, completed(cited.get(i), cited.get(i + 1), sameDay));
            }
        }
        for (int i = 1; i < mentions.size(); i++) {
            String between = text.substring(mentions.get(i - 1).end(), mentions.get(i).start());
            if (JOINED.matcher(between).matches() || GOES_ON.matcher(between).matches()) {
                cited.set(i, completed(cited.get(i), cited.get(i - 1), false));
            }
        }
        return cited;
    }

    private static Cited completed(Cited one, Cited other, boolean sameDay) {
        boolean sameIssuer = one.issuer().isEmpty() && symbol(one).equals(symbol(other));
        Optional<PartialDate> date = one.date().isEmpty() && sameDay ? other.date() : one.date();
        return one.with(
                date,
                sameIssuer ? other.issuer() : one.issuer(),
                sameIssuer ? other.guessed() : one.guessed());
    }

    private static String symbol(Cited cited) {
        return cited.number().replaceFirst("^\\d+\\p{L}?[/-](?:\\d{4}/)?", "");
    }
}
