package vn.loa.content;

import java.util.Optional;
import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.source.Position;

/**
 * A page of information.
 *
 * @param safety whether reading it may put someone at risk: its title in tabs and previews stays
 *     neutral
 * @param share the neutral title for tabs and previews of such a page
 */
public record Page(
        ContentId id,
        Language language,
        Description about,
        boolean safety,
        Optional<String> share,
        Body body,
        Position origin)
        implements Content {}
