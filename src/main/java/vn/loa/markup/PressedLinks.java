package vn.loa.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers the links of a page that leave it, while its start tags are walked over. */
final class PressedLinks {

    private final Set<PressedLink> found = new LinkedHashSet<>();
    private Optional<PressedLink> open = Optional.empty();
    private int start;

    /**
     * Takes the start tag that was read last.
     *
     * @return false where a link begins before the one before it has ended: browsers decide then
     */
    boolean read(StartTags tag) {
        close(tag);
        boolean begins = tag.name().equals("a");
        if (open.isPresent()) {
            return !begins;
        }
        Optional<PressedLink> link = PressedLink.at(tag);
        if (begins) {
            open = link;
            start = tag.end();
        } else {
            link.ifPresent(found::add);
        }
        return true;
    }

    /** Whether the last link has an end, once the page has been walked over. */
    boolean end(StartTags tags) {
        close(tags);
        return open.isEmpty();
    }

    private void close(StartTags tags) {
        if (open.isPresent() && tags.haveEndedLink()) {
            found.add(open.get().showing(tags.linked(start)));
            open = Optional.empty();
        }
    }

    /** Without repeats, in the order of the page. */
    List<PressedLink> found() {
        return List.copyOf(found);
    }
}
