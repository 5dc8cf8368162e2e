package vn.loa.lang;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the known name a writer most likely meant. */
public final class Nearest {

    private final List<Name> known;

    private Nearest(List<Name> known) {
        this.known = known;
    }

    private record Name(String written, String plain) {}

    /** For many questions about the same names. */
    public static Nearest among(Collection<String> known) {
        var names = new ArrayList<Name>(known.size());
        known.forEach(name -> names.add(new Name(name, plain(name))));
        return new Nearest(names);
    }

    /**
     * The known name fewest slips away, within a third of its letters; the first in order among
     * equals.
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        return among(known).to(typed);
    }

    /** As {@link #to(String, Collection)}, among the names given before. */
    public Optional<String> to(String typed) {
        String wanted = plain(typed);
        Name best = null;
        int least = Integer.MAX_VALUE;
        for (Name name : known) {
            int longer = Math.max(wanted.length(), name.plain().length());
            int allowed = Math.max(1, longer / 3);
            if (Math.abs(wanted.length() - name.plain().length()) > allowed) {
                continue;
            }
            int slips = EditDistance.of(wanted, name.plain());
            if (slips <= allowed && slips < least) {
                best = name;
                least = slips;
            }
        }
        return Optional.ofNullable(best).map(Name::written);
    }

    private static String plain(String name) {
        return Folding.plain(name).replaceAll("[\\s_-]+", "-").replaceFirst("ies$", "y");
    }
}
