package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers that words show. Digits in groups may be one number or several, so each stretch of
 * groups is one that people may read.
 */
final class ShownNumbers {

    /** Digits, with letters among them that look the same. */
    private static final Pattern GROUP =
            Pattern.compile(
                    "(?:(?<!\\p{L})[OoIl]{1,2})?\\d(?:[\\dOoIl]*\\d)?(?:[OoIl]{1,2}(?!\\p{L}))?");

    private static final Pattern BETWEEN = Pattern.compile("[ .()\\-\u2010-\u2014]{0,3}");

    /** Hours and days, which are written with groups of digits too. */
    private static final Pattern TIME =
            Pattern.compile(
                    "(?<!\\d)(?:\\d{1,2}[:hg]\\d\\d|\\d{1,2}([ ./-])\\d{1,2}\\1(?:19|20)\\d\\d"
                            + "|20\\d\\d)(?!\\d)");

    private static final int SHORTEST = 3;
    private static final int MOST_GROUPS = 24;

    private final String words;
    private final List<Group> groups = new ArrayList<>();

    /**
     * @param joined whether it may be the next part of the number before it
     */
    private record Group(int start, int end, String digits, boolean joined) {}

    /** A number somebody may read, with its place in the words. */
    private record Stretch(int start, int end, String number) {}

    private ShownNumbers(String words) {
        this.words = words;
        Matcher found = GROUP.matcher(words);
        int before = 0;
        while (groups.size() < MOST_GROUPS && found.find()) {
            boolean joined =
                    !groups.isEmpty()
                            && BETWEEN.matcher(words.substring(before, found.start())).matches();
            groups.add(new Group(found.start(), found.end(), digits(found.group()), joined));
            before = found.end();
        }
    }

    /**
     * @param words as they are seen
     */
    static ShownNumbers in(String words) {
        return new ShownNumbers(
                TIME.matcher(words).replaceAll(m -> "|".repeat(m.group().length())));
    }

    private static String digits(String group) {
        return group.replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
    }

    /** The first number, as long as it can be read; absent when the words show none. */
    Optional<String> first() {
        return IntStream.range(0, groups.size())
                .filter(i -> !groups.get(i).joined())
                .mapToObj(i -> from(i).reduce((shorter, longer) -> longer).orElseThrow())
                .map(Stretch::number)
                .filter(number -> number.replace("+", "").length() >= SHORTEST)
                .findFirst();
    }

    /** The first number for which something holds. */
    Optional<String> first(Predicate<String> holds) {
        return all().map(Stretch::number).filter(holds).findFirst();
    }

    /** The numbers that are left when those for which something holds are taken away. */
    ShownNumbers without(Predicate<String> holds) {
        Optional<Stretch> one = all().filter(stretch -> holds.test(stretch.number())).findFirst();
        return one.map(
                        found ->
                                new ShownNumbers(
                                                words.substring(0, found.start())
                                                        + "|"
                                                        + words.substring(found.end()))
                                        .without(holds))
                .orElse(this);
    }

    private Stream<Stretch> all() {
        return IntStream.range(0, groups.size()).boxed().flatMap(this::from);
    }

    /** Numbers that begin with a group, the shortest first. */
    private Stream<Stretch> from(int first) {
        int start = groups.get(first).start();
        String plus = start > 0 && "+(".indexOf(words.charAt(start - 1)) >= 0 ? plus(start) : "";
        var number = new StringBuilder(plus);
        var stretches = new ArrayList<Stretch>();
        for (int i = first; i < groups.size() && (i == first || groups.get(i).joined()); i++) {
            number.append(groups.get(i).digits());
            stretches.add(new Stretch(start, groups.get(i).end(), number.toString()));
        }
        return stretches.stream();
    }

    private String plus(int start) {
        return words.substring(Math.max(0, start - 2), start).contains("+") ? "+" : "";
    }
}
