package vn.loa.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.source.Message;

/**
 * What is written and is yet not in the publication. Something that leads there is not to blame
 * while the file it needs has errors of its own: mending that file is enough.
 *
 * @param leftOut contents whose files have errors
 * @param hidden contents that are well written but not to be shown that day, and why
 * @param words kinds of words of which the vocabulary could not be read in full
 * @param settings whether {@code site/site.yaml} has errors, or all of {@code content} is not read
 * @param settingsFile where the settings lie, perhaps under a wrong name; absent when there are
 *     none
 */
public record Gaps(
        Set<ContentId> leftOut,
        Map<ContentId, Message> hidden,
        Set<Term.Type> words,
        boolean settings,
        Optional<String> settingsFile) {

    public Gaps {
        leftOut = Set.copyOf(leftOut);
        hidden = Map.copyOf(hidden);
        words = Set.copyOf(words);
    }

    /** The same, and more contents with errors. */
    Gaps and(Collection<ContentId> more) {
        var all = new HashSet<>(leftOut);
        all.addAll(more);
        return new Gaps(all, hidden, words, settings, settingsFile);
    }

    /** Whether anything could not be read. */
    public boolean anyUnread() {
        return settings || !words.isEmpty() || !leftOut.isEmpty();
    }

    /** Whether a content of a kind could not be read. */
    public boolean anyUnread(Kind kind) {
        return leftOut.stream().anyMatch(id -> id.kind() == kind);
    }

    /** Why a content that is well written is not shown; absent when it is, or does not exist. */
    public Optional<Message> whyHidden(ContentId id) {
        return Optional.ofNullable(hidden.get(id));
    }
}
