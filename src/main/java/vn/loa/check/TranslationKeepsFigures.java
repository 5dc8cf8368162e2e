package vn.loa.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Event;
import vn.loa.content.Material;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.lang.EnglishMonth;
import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/**
 * What a translation calls, counts and dates its original does too: whoever changes a number in one
 * of them forgets the other. What only the original has may well be said in words.
 */
public final class TranslationKeepsFigures implements Rule {

    private static final String MONTH =
            "(?i:january|february|march|april|may|june|july|august|september|october|november"
                    + "|december)";

    /** A day with its month, as both languages write it. */
    private static final List<Pattern> DAYS =
            List.of(
                    Pattern.compile("(?<![\\d/.])(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\d])"),
                    Pattern.compile("(?<day>\\d{1,2}) tháng (?<month>\\d{1,2})(?!\\d)"),
                    Pattern.compile(
                            "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>"
                                    + MONTH
                                    + ")"),
                    Pattern.compile(
                            "(?<month>" + MONTH + ") (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)"));

    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("(?<!\\d)([1-9]\\d?)-([1-9]\\d?)(?!\\d)");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d{3}){0,5}");

    /** Smaller numbers are written in words as well. */
    private static final int FEWEST_DIGITS = 3;

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        Language own = publication.settings().language();
        List<Content> translations =
                publication.contents().stream()
                        .filter(content -> !content.language().equals(own))
                        .toList();
        if (translations.isEmpty()) {
            return Stream.empty();
        }
        Map<String, List<Body.PhoneReference>> phones =
                publication.phones().collect(Collectors.groupingBy(phone -> phone.at().file()));
        return translations.stream()
                .flatMap(
                        translation ->
                                publication.content(translation.id(), own).stream()
                                        .filter(original -> original.language().equals(own))
                                        .flatMap(
                                                original ->
                                                        Stream.of(
                                                                        services(
                                                                                translation,
                                                                                original,
                                                                                phones),
                                                                        figures(
                                                                                translation,
                                                                                original)
                                                                                .stream(),
                                                                        fields(
                                                                                translation,
                                                                                original)
                                                                                .stream())
                                                                .flatMap(found -> found)));
    }

    private static Stream<Diagnostic> services(
            Content translation, Content original, Map<String, List<Body.PhoneReference>> phones) {
        String file = original.origin().file();
        List<Body.PhoneReference> first = phones.getOrDefault(file, List.of());
        Set<String> known =
                first.stream().map(Body.PhoneReference::service).collect(Collectors.toSet());
        var left = new ArrayList<>(first.stream().map(Body.PhoneReference::service).toList());
        // A text may call a number once more; each word of a print has its place.
        boolean each = translation instanceof Material;
        return phones.getOrDefault(translation.origin().file(), List.of()).stream()
                .filter(
                        phone ->
                                each
                                        ? !left.remove(phone.service())
                                        : !known.contains(phone.service()))
                .map(phone -> otherService(phone, file, known));
    }

    private static Diagnostic otherService(
            Body.PhoneReference phone, String original, Set<String> known) {
        Diagnostic problem =
                Diagnostic.warning(
                        "translation-other-number",
                        phone.at(),
                        "bản dịch gọi “" + phone.service() + "” ở chỗ bản gốc không gọi",
                        "the translation calls \""
                                + phone.service()
                                + "\" where the original does not");
        String names = String.join(", ", new TreeSet<>(known));
        return known.isEmpty()
                ? problem.suggesting(
                        "xem lại: số này có cần trong " + original + " không, hay thừa ở đây",
                        "see whether " + original + " needs it too, or this text does not")
                : problem.suggesting(
                        "bản gốc " + original + " gọi: " + names,
                        "the original " + original + " calls: " + names);
    }

    private static Optional<Diagnostic> figures(Content translation, Content original) {
        Set<String> strange = new LinkedHashSet<>(days(translation.body().text()).values());
        Set<String> known = new TreeSet<>(days(original.body().text()).keySet());
        // The name of a day stands in addresses too: /30-7/.
        original.body().links().stream()
                .flatMap(link -> DAY_IN_ADDRESS.matcher(link.target()).results())
                .forEach(day -> known.add(day.group(1) + "/" + day.group(2)));
        strange.removeIf(day -> known.containsAll(days(day).keySet()));
        Set<String> numbers = numbers(original.body().text());
        NUMBER.matcher(Body.PHONE.matcher(translation.body().text()).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(number -> isStrange(digits(number), numbers))
                .forEach(strange::add);
        return strange.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        other(
                                translation.origin(),
                                String.join(", ", strange),
                                original.origin().file()));
    }

    private static boolean isStrange(String number, Set<String> known) {
        // Ten thousand is "10 nghìn" here and "10,000" there.
        String round = number.replaceFirst("(?:000){1,4}$", "");
        return number.length() >= FEWEST_DIGITS
                && !known.contains(number)
                && !known.contains(round);
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> digits(number.group()))
                .collect(Collectors.toSet());
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    /** Days of a text as day and month, each as it was written. */
    private static Map<String, String> days(String text) {
        var days = new LinkedHashMap<String, String>();
        for (Pattern pattern : DAYS) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                String month = found.group("month");
                int number =
                        Character.isDigit(month.charAt(0))
                                ? Integer.parseInt(month)
                                : EnglishMonth.number(month);
                days.putIfAbsent(
                        Integer.parseInt(found.group("day")) + "/" + number, found.group());
            }
        }
        return days;
    }

    /** Fields that say the same in every language. */
    private static Optional<Diagnostic> fields(Content translation, Content original) {
        var strange = new ArrayList<String>();
        if (translation instanceof Event event && original instanceof Event first) {
            differ("day", event.day(), first.day(), strange);
            differ("since", event.since(), first.since(), strange);
        }
        if (translation instanceof Plan plan && original instanceof Plan first) {
            differ("number", plan.number(), first.number(), strange);
            differ("issued", plan.issued(), first.issued(), strange);
            differ("period", plan.period(), first.period(), strange);
            differ("status", Optional.of(plan.status()), Optional.of(first.status()), strange);
        }
        differ("date", translation.about().date(), original.about().date(), strange);
        return strange.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        otherField(
                                translation.origin(),
                                String.join(", ", strange),
                                original.origin().file()));
    }

    private static void differ(
            String field, Optional<?> own, Optional<?> first, List<String> strange) {
        if (!own.equals(first)) {
            strange.add(field);
        }
    }

    private static Diagnostic other(Position at, String figures, String original) {
        return Diagnostic.warning(
                        "translation-other-figure",
                        at,
                        "bản dịch có " + figures + " mà " + original + " không có",
                        "the translation has " + figures + ", " + original + " does not")
                .suggesting(
                        "xem con số nào đúng, rồi viết như nhau ở cả hai tệp",
                        "see which is right and write the same in both files");
    }

    private static Diagnostic otherField(Position at, String fields, String original) {
        return Diagnostic.warning(
                        "translation-other-figure",
                        at,
                        "bản dịch ghi " + fields + " khác với " + original,
                        "the translation has another " + fields + " than " + original)
                .suggesting(
                        "xóa " + fields + " ở đây: bản dịch tự lấy của bản gốc",
                        "delete " + fields + " here: a translation takes that of the original");
    }
}
