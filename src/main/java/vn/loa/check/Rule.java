package vn.loa.check;

import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/** One truth that a publication should keep to. */
public interface Rule {

    Stream<Diagnostic> check(Publication publication);
}
