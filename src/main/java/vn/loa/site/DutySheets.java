package vn.loa.site;

import java.util.Optional;
import vn.loa.content.Publication;
import vn.loa.content.Term;
import vn.loa.theme.Theme;

/** Knows which printable sheets of duties a build will hold; a page links to no other. */
@FunctionalInterface
public interface DutySheets {

    DutySheets NONE = (agency, publication, theme) -> Optional.empty();

    /** Path of an agency's sheet from the root of the site; absent when there is none. */
    Optional<String> of(Term agency, Publication publication, Theme theme);
}
