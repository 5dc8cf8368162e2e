package vn.loa.content;

import vn.loa.markup.Markup;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;

/** Reads the files of one kind. */
interface ContentReader {

    Kind kind();

    /**
     * The record a file describes, with every problem found on the way.
     *
     * @param fields the manuscript's; ones that only declare what a reader takes give no record
     */
    Outcome<? extends Content> read(Manuscript manuscript, Fields fields, Markup markup);
}
