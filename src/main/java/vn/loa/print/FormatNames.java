package vn.loa.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.lang.Nearest;
import vn.loa.lang.Slug;
import vn.loa.source.Outcome;
import vn.loa.theme.Theme;

/**
 * What people call print formats: by their titles, or by a word of their {@code called}, with or
 * without marks and with or without the size of the paper.
 */
public final class FormatNames {

    private static final String SIZE = "a[0-6]";

    /** A format some words fit. */
    private record Candidate(String format, boolean size, Fit fit) {

        private static final Comparator<Candidate> BEST =
                Comparator.comparing((Candidate one) -> !one.size())
                        .thenComparing(Candidate::fit)
                        .thenComparing(one -> !one.format().startsWith("poster-"))
                        .thenComparing(one -> !one.format().contains("-a4"))
                        .thenComparing(one -> one.format().length());
    }

    /** How well, the best first. */
    private enum Fit {
        WHOLE,
        BEGINNING,
        PART
    }

    private FormatNames() {}

    /**
     * The format some words mean: {@code poster}, {@code áp phích}, {@code A5}, {@code tờ gấp 3};
     * without a size one on A4, which every office prints, before others.
     *
     * @param words in any writing
     */
    public static Optional<String> meant(Theme theme, String words) {
        String plain = Slug.of(words).replaceFirst("^kho-(?=.)", "");
        List<String> tokens = List.of(plain.split("-"));
        Optional<String> size = tokens.stream().filter(token -> token.matches(SIZE)).findFirst();
        String called = spoken(plain);
        return called.isEmpty() && size.isEmpty()
                ? Optional.empty()
                : PrintFormat.names(theme).stream()
                        .flatMap(name -> candidate(theme, name, called, size).stream())
                        .min(Candidate.BEST)
                        .filter(best -> !called.isEmpty() || best.size())
                        .map(Candidate::format);
    }

    /**
     * The format nearest to a name that means none: one whose own name is a slip away, or one that
     * the name begins with.
     */
    public static Optional<String> near(Theme theme, String name) {
        List<String> all = PrintFormat.names(theme);
        String plain = Slug.of(name);
        return Nearest.to(name, all)
                .or(
                        () ->
                                Stream.iterate(plain, rest -> !rest.isEmpty(), FormatNames::shorter)
                                        .flatMap(rest -> meant(theme, rest).stream())
                                        .findFirst());
    }

    /** Names a material may ask for, each with its title. */
    public static String list(Theme theme) {
        return WordsToFill.formats(theme).stream()
                .map(name -> name + title(theme, name).map(t -> " (" + t + ")").orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** What a format is called; absent where its file cannot be read. */
    public static Optional<String> title(Theme theme, String format) {
        return PrintFormat.of(theme, format).flatMap(Outcome::value).map(PrintFormat::title);
    }

    private static String shorter(String words) {
        int last = words.lastIndexOf('-');
        return last < 0 ? "" : words.substring(0, last);
    }

    private static Optional<Candidate> candidate(
            Theme theme, String format, String called, Optional<String> size) {
        boolean sized = size.filter(s -> ("-" + format + "-").contains("-" + s + "-")).isPresent();
        return names(theme, format).stream()
                .flatMap(name -> fit(name, called).stream())
                .min(Comparator.naturalOrder())
                .map(fit -> new Candidate(format, sized, fit));
    }

    private static Optional<Fit> fit(String name, String called) {
        if (name.equals(called)) {
            return Optional.of(Fit.WHOLE);
        }
        if (called.isEmpty() || name.startsWith(called + "-")) {
            return Optional.of(Fit.BEGINNING);
        }
        return (name + "-").contains("-" + called + "-") ? Optional.of(Fit.PART) : Optional.empty();
    }

    private static List<String> names(Theme theme, String format) {
        var names = new ArrayList<String>();
        names.add(spoken(format));
        PrintFormat.of(theme, format)
                .flatMap(Outcome::value)
                .ifPresent(
                        read -> {
                            names.add(spoken(Slug.of(read.title())));
                            read.called().forEach(name -> names.add(spoken(Slug.of(name))));
                        });
        return names;
    }

    /** Without the size of the paper, and folds counted in words. */
    private static String spoken(String slug) {
        return Stream.of(slug.replace("gap-2", "gap-doi").replace("gap-3", "gap-ba").split("-"))
                .filter(token -> !token.matches(SIZE) && !token.equals("kho"))
                .collect(Collectors.joining("-"));
    }
}
