package vn.loa;

import java.util.List;
import java.util.stream.Stream;
import vn.loa.check.BaseUrlIsReal;
import vn.loa.check.IdIsKnown;
import vn.loa.check.ReferenceExists;
import vn.loa.check.Rule;
import vn.loa.output.Memo;
import vn.loa.output.Publisher;

/** The product on one page: the rules it checks and the outputs it publishes. */
final class Loa {

    static final List<Rule> RULES =
            List.of(new IdIsKnown(), new ReferenceExists(), new BaseUrlIsReal());

    private final List<Publisher> web;
    private final List<Publisher> print;

    /**
     * @param memo remembers slow results between builds
     * @param search whether the site gets a search index
     */
    Loa(Memo memo, boolean search) {
        this.web = List.of();
        this.print = List.of();
    }

    List<Publisher> publishers() {
        return Stream.concat(web.stream(), print.stream()).toList();
    }

    List<Publisher> printPublishers() {
        return print;
    }
}
