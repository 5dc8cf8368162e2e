package vn.loa.site;

import java.util.stream.Stream;
import vn.loa.output.Output;

/** Pages of one family, such as all of services, in one language. */
interface Family {

    /** Cheap; the pages are rendered later, in parallel, in any order. */
    Stream<Output> outputs(Edition edition);
}
