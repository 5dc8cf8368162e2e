package vn.loa.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words of a query in order, and what texts say of each beside its neighbours. */
record QueryWords(Index index, List<Unit> units) {

    /** A guess at a word that stands in texts is worth less: it says nothing about others. */
    private static final double SURE_WORD = 0.55;

    Unit get(int i) {
        return units.get(i);
    }

    int size() {
        return units.size();
    }

    /** Whether it is the last one, and may still be being typed. */
    boolean isLast(int i) {
        return i == units.size() - 1;
    }

    /** Whether some text has the key next to what stands beside the word. */
    boolean fits(int i, String key) {
        return beside(i, key).isPresent();
    }

    /** Where some text has the key next to what stands beside the word. */
    Optional<Postings> beside(int i, String key) {
        var before =
                i == 0
                        ? Stream.<Optional<Postings>>of()
                        : sure(units.get(i - 1)).map(a -> index.pair(a.key(), key));
        var after =
                isLast(i)
                        ? Stream.<Optional<Postings>>of()
                        : sure(units.get(i + 1)).map(a -> index.pair(key, a.key()));
        return Stream.concat(before, after).flatMap(Optional::stream).findFirst();
    }

    private static Stream<Alternative> sure(Unit unit) {
        return unit.alternatives.stream().filter(a -> a.weight() > SURE_WORD);
    }

    /** Keys that stand somewhere beside what stands beside the word. */
    Set<String> neighbours(int i) {
        var keys = new TreeSet<String>();
        if (i > 0) {
            units.get(i - 1).alternatives.forEach(a -> keys.addAll(index.after(a.key())));
        }
        if (!isLast(i)) {
            units.get(i + 1).alternatives.forEach(a -> keys.addAll(index.before(a.key())));
        }
        return keys;
    }

    /** The form of a key that most texts write; empty where none does. */
    static String commonest(Index index, String key) {
        return commonest(index, key, Optional.empty());
    }

    /** The same, of texts with a pair if there is one. */
    static String commonest(Index index, String key, Optional<Postings> pair) {
        var best = "";
        long most = -1;
        for (var form : index.forms(key)) {
            var docs = Arrays.stream(form.postings().docs());
            long n = pair.map(p -> docs.filter(p::has).count()).orElse((long) form.postings().df());
            if (n > most) {
                best = form.form();
                most = n;
            }
        }
        return best;
    }
}
