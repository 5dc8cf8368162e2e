package vn.loa.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.source.Position;
import vn.loa.source.YamlValue;

/**
 * Something to print, hand out, read aloud or post.
 *
 * @param campaign slug of the event it belongs to
 * @param formats names of print formats the theme has, e.g. {@code poster-a3}
 * @param design name of the composition and drawing it is set in; absent means each format's first
 * @param link address its QR code leads to; absent means its own page
 * @param everyPlace whether words that name a place are made for each place that has a service with
 *     a number; else for the places it names
 * @param distanceM from how many metres what hangs must be read; absent means as each format says
 * @param placement where to hang or hand it out
 * @param paper advice for the printer
 * @param words what fills the formats' slots, as written
 * @param formatWords words for one format only, by its name: a banner needs fewer than a poster
 * @param script what a loudspeaker says; absent for what is only printed
 * @param post what is pasted and shown where people meet online; absent for anything else
 */
public record Material(
        ContentId id,
        Language language,
        Description about,
        Optional<Reference> campaign,
        List<Reference> formats,
        Optional<Reference> design,
        Optional<Reference> link,
        boolean everyPlace,
        Optional<Integer> distanceM,
        Optional<String> placement,
        Optional<String> paper,
        YamlValue.Mapping words,
        YamlValue.Mapping formatWords,
        Body body,
        Optional<Script> script,
        Optional<Post> post,
        Position origin)
        implements Content {

    /**
     * The words for one format: its own first, then the common ones. A word its own leave empty
     * ({@code lead: ~}) is empty there.
     */
    public YamlValue.Mapping words(String format) {
        var own = formatWords.entry(format).map(YamlValue.Entry::value);
        if (own.isEmpty() || !(own.get() instanceof YamlValue.Mapping special)) {
            return words;
        }
        var entries = new ArrayList<>(special.entries());
        words.entries().stream()
                .filter(entry -> special.entry(entry.key()).isEmpty())
                .forEach(entries::add);
        return new YamlValue.Mapping(
                entries, words.entries().isEmpty() ? special.at() : words.at());
    }

    /** The same material with other words and another target of its code, under another title. */
    Material saying(
            String title,
            YamlValue.Mapping otherWords,
            YamlValue.Mapping otherFormatWords,
            Reference otherLink) {
        return new Material(
                id,
                language,
                about.titled(title),
                campaign,
                formats,
                design,
                Optional.of(otherLink),
                everyPlace,
                distanceM,
                placement,
                paper,
                otherWords,
                otherFormatWords,
                body,
                script,
                post,
                origin);
    }
}
