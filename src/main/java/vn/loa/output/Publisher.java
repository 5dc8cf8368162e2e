package vn.loa.output;

import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.theme.Theme;

/**
 * Offers outputs of one family. Asking is cheap; rendering happens later, in parallel, in any
 * order.
 */
public interface Publisher {

    Stream<Output> outputs(Publication publication, Theme theme);
}
