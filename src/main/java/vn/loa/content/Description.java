package vn.loa.content;

import java.util.List;
import java.util.Optional;

/**
 * The fields every kind of content has.
 *
 * @param summary one sentence; absent when the writer gave none
 * @param share what tabs, histories and previews call it, where its title could give a reader away;
 *     absent when the writer gave none
 * @param aliases older or shorter addresses that lead here, e.g. {@code /30-7/}
 * @param answers questions in people's own words that this answers best
 * @param order place in listings, lower first; absent ones come last, by title
 * @param updated the day the text was last changed in substance
 * @param audio a recording of the text in its own language
 * @param draft whether it is left out of ordinary builds
 * @param publish first day it is shown; absent means always
 * @param expires last day it is shown; absent means always
 */
public record Description(
        String title,
        Optional<String> summary,
        Optional<String> share,
        List<Reference> topics,
        List<Reference> audiences,
        List<Reference> needs,
        List<Reference> places,
        List<Reference> aliases,
        List<String> answers,
        Optional<Integer> order,
        List<Citation> sources,
        Optional<PartialDate> date,
        Optional<PartialDate> updated,
        Optional<Recording> audio,
        boolean draft,
        Optional<PartialDate> publish,
        Optional<PartialDate> expires) {

    /** The most recent day the writer names for it. */
    public Optional<PartialDate> latest() {
        return updated.or(() -> date);
    }

    /** Whether its last day comes before its first. */
    boolean isNeverShown() {
        return publish.isPresent()
                && expires.filter(last -> last.last().isBefore(publish.get().first())).isPresent();
    }

    /** With a mark behind what is shown of it in many places. */
    Description marked(String mark) {
        var marked = summary.map(text -> text + mark);
        return new Description(
                title + mark,
                marked,
                share,
                topics,
                audiences,
                needs,
                places,
                aliases,
                answers,
                order,
                sources,
                date,
                updated,
                audio,
                draft,
                publish,
                expires);
    }

    Description titled(String other) {
        return new Description(
                other, summary, share, topics, audiences, needs, places, aliases, answers, order,
                sources, date, updated, audio, draft, publish, expires);
    }
}
