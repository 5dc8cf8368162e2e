package vn.loa.content;

import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.source.Position;

/** Anything people write that gets a web address. */
public sealed interface Content permits Page, Plan, Service, Material, Event, Statistic {

    ContentId id();

    Language language();

    /** What listings, search and links say about it. */
    Description about();

    Body body();

    /** The file it was written in. */
    Position origin();

    default String title() {
        return about().title();
    }

    default Kind kind() {
        return id().kind();
    }
}
