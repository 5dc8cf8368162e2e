package vn.loa.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The numbers among the texts of a pattern, for a schema: it knows a number by its size and not by
 * its digits.
 */
final class LikeNumbers {

    /** Numbers under it are tried one by one, longer ones by their first digit. */
    private static final int FEW = 1000;

    private static final int MOST_DIGITS = 15;

    private final Pattern pattern;
    private final List<long[]> ranges = new ArrayList<>();

    private LikeNumbers(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Schemas that take them; none where a text of the pattern is never a number. */
    static List<Map<String, Object>> of(String pattern) {
        var like = new LikeNumbers(pattern);
        for (long number = 0; number < FEW; number++) {
            like.take(number, number);
        }
        long size = FEW;
        for (int digits = 4; digits <= MOST_DIGITS; digits++) {
            for (int first = 1; first < 10; first++) {
                like.take(first * size, (first + 1) * size - 1);
            }
            size *= 10;
        }
        var schemas = new ArrayList<Map<String, Object>>();
        like.ranges.forEach(
                range ->
                        schemas.add(
                                Json.object(
                                        "type", "integer", "minimum", range[0], "maximum",
                                        range[1])));
        if (like.matches("1.5") || like.matches("30.7") || like.matches("11.2026")) {
            schemas.add(Json.object("type", "number", "not", Json.object("type", "integer")));
        }
        return schemas;
    }

    private void take(long from, long to) {
        long middle = from + (to - from) / 3;
        if (!matches(from) || !matches(to) || !matches(middle)) {
            return;
        }
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last)[1] + 1 == from) {
            ranges.get(last)[1] = to;
        } else {
            ranges.add(new long[] {from, to});
        }
    }

    private boolean matches(long number) {
        return matches(Long.toString(number));
    }

    private boolean matches(String text) {
        return pattern.matcher(text).matches();
    }
}
