package vn.loa.content;

import java.util.List;
import java.util.Optional;
import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.source.Position;

/**
 * Figures about many people, never about one.
 *
 * @param chart whether the counts are drawn; counts of different things are not
 * @param note what must be known to read them; absent when nothing
 */
public record Statistic(
        ContentId id,
        Language language,
        Description about,
        CountTable table,
        boolean chart,
        List<Citation> source,
        Optional<String> note,
        Body body,
        Position origin)
        implements Content {}
