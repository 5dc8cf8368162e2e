package vn.loa.site;

import java.util.List;

/** A list in groups, as {@code theme/templates/listing.html} shows it. */
record Listing(
        String heading,
        String lead,
        List<Parts.Fact> facts,
        List<String> notes,
        List<Parts.Link> jumps,
        List<Parts.Group> groups) {

    static Listing of(String heading, String lead, List<Parts.Group> groups) {
        return new Listing(heading, lead, List.of(), List.of(), List.of(), groups);
    }
}
