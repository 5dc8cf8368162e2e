package vn.loa.check;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Event;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.lang.SpokenDigit;
import vn.loa.source.Diagnostic;

/**
 * A text that says which day an event is says the day of its file, in figures or in words as on the
 * loudspeaker: whoever reads another comes on another day.
 */
public final class DayIsTheEvents implements WordingRule {

    private static final String FIGURES = "một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười";

    private static final String DAY =
            "(?:(?<day>\\d{1,2})(?:/| tháng )(?<month>\\d{1,2})|(?<dayWords>(?:(?:mùng|mồng) )?(?:"
                    + FIGURES
                    + "|mươi|mốt|lăm)(?: (?:mươi|mốt|lăm|"
                    + FIGURES
                    + ")){0,2}) tháng (?<monthWords>(?:mười )?(?:giêng|chạp|"
                    + FIGURES
                    + "))(?! mươi))(?:/\\d{4}| năm \\d{4})?";

    private static final String EVERY_YEAR = "(?: (?:hằng|hàng|mỗi) năm)?";

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})ngày " + DAY + EVERY_YEAR + "(?:,? (?:là|chính là)|:) {1,4}$");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?iu)^"
                            + EVERY_YEAR
                            + ",?(?: là| vào| diễn ra| tổ chức|:| \\()? ?ngày "
                            + DAY);

    private static final int AROUND = 60;
    private static final int SHORTEST = 12;

    /** Words of days and months that are no digits. */
    private static final Map<String, Integer> WORDS = Map.of("giêng", 1, "mười", 10, "chạp", 12);

    /** An event and the end of its name, as it stands after any other first letter. */
    private record Named(Event event, String name) {}

    @Override
    public Check in(Publication publication) {
        List<Named> events =
                publication.all(Event.class, publication.settings().language()).stream()
                        .filter(event -> event.day().isPresent())
                        .filter(event -> event.title().length() >= SHORTEST)
                        .map(event -> new Named(event, event.title().substring(1)))
                        .toList();
        return events.isEmpty() ? prose -> Stream.empty() : prose -> check(prose, events);
    }

    private static Stream<Diagnostic> check(Prose prose, List<Named> events) {
        List<Diagnostic> found = new ArrayList<>();
        String text = prose.text();
        for (Named named : events) {
            int at = text.indexOf(named.name());
            while (at > 0) {
                day(prose, named, at).ifPresent(found::add);
                at = text.indexOf(named.name(), at + 1);
            }
        }
        return found.stream();
    }

    private static Optional<Diagnostic> day(Prose prose, Named named, int at) {
        String text = prose.text();
        int from = Math.max(0, at - 1 - AROUND);
        int end = at + named.name().length();
        Matcher before = BEFORE.matcher(flat(text.substring(from, at - 1)));
        if (before.find()) {
            return other(prose, named.event(), before, from);
        }
        Matcher behind =
                BEHIND.matcher(flat(text.substring(end, Math.min(text.length(), end + AROUND))));
        return behind.find() ? other(prose, named.event(), behind, end) : Optional.empty();
    }

    /** Letter for letter the same, on one line. */
    private static String flat(String text) {
        return text.replace('\n', ' ').replace('*', ' ');
    }

    private static Optional<Diagnostic> other(Prose prose, Event event, Matcher found, int offset) {
        boolean figures = found.group("day") != null;
        Optional<MonthDay> day =
                figures
                        ? day(
                                Integer.parseInt(found.group("day")),
                                Integer.parseInt(found.group("month")))
                        : day(number(found.group("dayWords")), number(found.group("monthWords")));
        MonthDay wanted = event.day().orElseThrow().day();
        if (day.isEmpty() || day.get().equals(wanted)) {
            return Optional.empty();
        }
        int start = offset + found.start(figures ? "day" : "dayWords");
        String typed = event.day().orElseThrow().typed();
        return Optional.of(
                Diagnostic.warning(
                                "day-not-of-event",
                                prose.at(start),
                                "ngày này không phải ngày của “"
                                        + event.title()
                                        + "”: "
                                        + event.origin().file()
                                        + " ghi "
                                        + typed,
                                "this is not the day of \""
                                        + event.title()
                                        + "\": "
                                        + event.origin().file()
                                        + " has "
                                        + typed)
                        .suggesting(
                                "viết ngày " + typed + ", hoặc sửa day trong tệp sự kiện",
                                "write " + typed + ", or change day in the file of the event"));
    }

    private static Optional<MonthDay> day(int day, int month) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty(); // told by the rule for days
        }
    }

    /** From 1 to 99; 0 for words that make no number. */
    private static int number(String words) {
        int number = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
            int value = SpokenDigit.of(word).orElse(WORDS.getOrDefault(word, 0));
            number = word.equals("mươi") ? number * 10 : number + value;
        }
        return number;
    }
}
