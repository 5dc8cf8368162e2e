package vn.loa.site;

import java.util.List;
import java.util.function.Function;
import vn.loa.output.Output;

/**
 * A plain list, as {@code theme/templates/listing.html} shows it.
 *
 * @param data the same as files; empty when there are none
 */
record Listing(String heading, String lead, List<Parts.Link> data, List<Parts.Row> rows) {

    /**
     * The page of a list that has a place in the menu of the site.
     *
     * @param word key of its title; the key with {@code Lead} behind it says what the list holds
     */
    static Output output(
            Edition edition, String path, String word, Function<Here, List<Parts.Row>> rows) {
        String lead = edition.word(word + "Lead");
        Head head = Head.list(path, edition.settings().origin(), edition.word(word), lead);
        return output(edition, head, lead, rows);
    }

    /** The same of a list that is data too: a table and JSON lie at a path. */
    static Output output(
            Edition edition,
            String path,
            String word,
            String data,
            Function<Here, List<Parts.Row>> rows) {
        String lead = edition.word(word + "Lead");
        Head head = Head.list(path, edition.settings().origin(), edition.word(word), lead);
        return PageOutput.of(
                edition,
                head,
                "listing.html",
                here ->
                        new Listing(
                                head.tab(), lead, DataFile.links(here, data), rows.apply(here)));
    }

    /** The page of a list under a head of its own. */
    static Output output(
            Edition edition, Head head, String lead, Function<Here, List<Parts.Row>> rows) {
        return PageOutput.of(
                edition,
                head,
                "listing.html",
                here -> new Listing(head.tab(), lead, List.of(), rows.apply(here)));
    }
}
