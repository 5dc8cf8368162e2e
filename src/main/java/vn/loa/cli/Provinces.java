package vn.loa.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Term;
import vn.loa.content.Vocabulary;
import vn.loa.lang.EditDistance;
import vn.loa.lang.Folding;
import vn.loa.lang.Language;
import vn.loa.source.Message;
import vn.loa.starter.Commune;

/** Provinces and cities of today and before, to tell a slip in a name when it is typed. */
final class Provinces {

    private static final int LONG_NAME = 8;

    private final List<String> names;

    private Provinces(List<String> names) {
        this.names = names;
    }

    static Provinces of(Vocabulary vocabulary) {
        return new Provinces(
                vocabulary.terms().getOrDefault(Term.Type.PLACE, Map.of()).values().stream()
                        .map(place -> place.name(Language.VIETNAMESE))
                        .filter(name -> name.matches("(?:tỉnh|[Tt]hành phố) .*"))
                        .map(Commune::rankedProvince)
                        .toList());
    }

    /**
     * A province's name with its rank. One typed without marks, or by its first letters, is written
     * out; one that Loa does not know is taken as it is.
     *
     * @throws UsageException when it looks like a slip of a known one
     */
    Optional<String> read(String typed) {
        return Commune.name(typed).map(Commune::rankedProvince).map(this::written);
    }

    private String written(String name) {
        if (names.contains(name)) {
            return name;
        }
        String own = own(name);
        boolean bare = own.chars().allMatch(c -> c < 0x80);
        Optional<String> meant =
                only(known -> plain(own(known)).equals(plain(own)))
                        .or(() -> only(known -> initials(own(known)).equals(plain(own))));
        if (meant.isPresent() && (bare || own(meant.get()).equals(own))) {
            return meant.get();
        }
        meant.or(() -> near(own))
                .ifPresent(
                        known -> {
                            throw slip(name, known);
                        });
        return name;
    }

    private Optional<String> only(Predicate<String> wanted) {
        List<String> found = names.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<String> near(String own) {
        int allowed = own.length() < LONG_NAME ? 1 : 2;
        Comparator<String> bySlips = Comparator.comparing(known -> slips(known, own));
        return names.stream().min(bySlips).filter(known -> slips(known, own) <= allowed);
    }

    private static int slips(String known, String own) {
        return EditDistance.of(plain(own(known)), plain(own));
    }

    private static UsageException slip(String typed, String known) {
        var wrong = new Message("không có “" + typed + "”", "there is no \"" + typed + "\"");
        return new UsageException(wrong.asking(known));
    }

    /** Without its rank. */
    private static String own(String name) {
        return name.replaceFirst("^(?:tỉnh|thành phố|tp\\.?) ", "");
    }

    private static String plain(String name) {
        return Folding.plain(name).replaceAll("[^a-z0-9]", "");
    }

    private static String initials(String name) {
        return Stream.of(plainWords(name))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static String[] plainWords(String name) {
        return Folding.plain(name).strip().split("[^a-z0-9]+");
    }
}
