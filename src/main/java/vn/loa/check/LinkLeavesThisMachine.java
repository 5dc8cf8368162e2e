package vn.loa.check;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/** The address of a preview leads nowhere but on the machine it was copied from. */
public final class LinkLeavesThisMachine implements WordingRule {

    private static final Pattern OWN =
            Pattern.compile(
                    "https?://(?:localhost|127\\.0\\.0\\.1)(?::\\d{1,5})?(/[^\\s)\\]>\"'”]*)?");

    @Override
    public Check in(Publication publication) {
        return prose ->
                prose.text().contains("://localhost") || prose.text().contains("://127.0.0.1")
                        ? found(prose)
                        : Stream.empty();
    }

    private static Stream<Diagnostic> found(Prose prose) {
        var found = new ArrayList<Diagnostic>();
        Matcher own = OWN.matcher(prose.text());
        while (own.find()) {
            String path = own.group(1) == null ? "/" : own.group(1);
            found.add(
                    Diagnostic.warning(
                                    "link-of-preview",
                                    prose.at(own.start()),
                                    "“"
                                            + own.group()
                                            + "” là địa chỉ xem thử, chỉ mở được trên máy này",
                                    "\""
                                            + own.group()
                                            + "\" is a preview and opens on this machine"
                                            + " only")
                            .suggesting("viết: " + path, "write: " + path));
        }
        return found.stream();
    }
}
