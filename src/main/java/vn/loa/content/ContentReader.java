package vn.loa.content;

import vn.loa.markup.Markup;
import vn.loa.source.Outcome;

/** Reads the files of one kind. */
interface ContentReader {

    Kind kind();

    /** The record a file describes, with every problem found on the way. */
    Outcome<? extends Content> read(Manuscript manuscript, Markup markup);
}
