package vn.loa.content;

import java.util.List;
import java.util.Optional;
import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.source.Position;

/**
 * A day or a campaign.
 *
 * @param day the day it comes back every year; absent for a single event
 * @param since first year of a recurring day
 * @param kit slugs of materials that belong to it; empty means every material that names it as its
 *     campaign
 */
public record Event(
        ContentId id,
        Language language,
        Description about,
        Optional<DayOfYear> day,
        Optional<Integer> since,
        boolean campaign,
        List<Plan.Basis> basis,
        List<Reference> kit,
        List<Past> past,
        Body body,
        Position origin)
        implements Content {

    /** What happened in an earlier year. */
    public record Past(String year, String text, Optional<Citation> source) {}
}
