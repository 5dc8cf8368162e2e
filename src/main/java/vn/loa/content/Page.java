package vn.loa.content;

import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.source.Position;

/**
 * A page of information.
 *
 * @param safety whether reading it may put someone at risk: its title in tabs and previews stays
 *     neutral
 */
public record Page(
        ContentId id,
        Language language,
        Description about,
        boolean safety,
        Body body,
        Position origin)
        implements Content {}
