package vn.loa.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loa.office.Slips.Slip;

/** Days that no calendar has: "ngày 32 tháng 6", "31/6/2026". */
final class ImpossibleDays {

    private static final int LEAP_YEAR = 2024;

    private static final Pattern DAY =
            Pattern.compile(
                    "(?iuU)\\bngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+(\\d{4}))?(?!\\d)"
                            + "|(?<![\\p{L}\\d/.,-])(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?![\\d/-])"
                            + "|\\bngày\\s+(\\d{1,2})/(\\d{1,2})(?![\\d/-])");

    private ImpossibleDays() {}

    /** Each of them in a text; nobody knows which day is meant. */
    static List<Slip> in(String text, int line) {
        return DAY.matcher(text)
                .results()
                .filter(
                        m -> {
                            int first = m.group(1) != null ? 1 : m.group(4) != null ? 4 : 7;
                            Optional<Integer> year =
                                    first == 7
                                            ? Optional.empty()
                                            : Optional.ofNullable(m.group(first + 2))
                                                    .map(Integer::valueOf);
                            return !isDay(
                                    year,
                                    Integer.parseInt(m.group(first + 1)),
                                    Integer.parseInt(m.group(first)));
                        })
                .map(m -> new Slip(m.group(), "", line))
                .toList();
    }

    /** Whether there is such a day in that year, or in some year where none is named. */
    static boolean isDay(Optional<Integer> year, int month, int day) {
        try {
            LocalDate.of(year.orElse(LEAP_YEAR), month, day);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** The same of {@code YYYY-MM-DD} or {@code MM-DD}; an empty text where there is none. */
    static String orNothing(String iso) {
        String[] parts = iso.split("-");
        int n = parts.length;
        boolean day =
                n >= 2
                        && isDay(
                                n == 3 ? Optional.of(Integer.valueOf(parts[0])) : Optional.empty(),
                                Integer.parseInt(parts[n - 2]),
                                Integer.parseInt(parts[n - 1]));
        return day ? iso : "";
    }
}
