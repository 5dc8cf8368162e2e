package vn.loa.site;

import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.output.Output;
import vn.loa.theme.Theme;

/** Data files of the site for whoever wants one without building the rest. */
public final class OpenData {

    /** What can be had. */
    public enum Format {
        /** Services in the Human Services Data Specification. */
        HSDS(OpenDataFiles.SERVICES_JSON),
        /** Services as a table. */
        CSV(OpenDataFiles.SERVICES_CSV),
        /** Days of plans and events as a calendar. */
        ICS(CalendarFiles.ALL);

        private final String path;

        Format(String path) {
            this.path = path;
        }
    }

    private OpenData() {}

    /**
     * The bytes of the site's own file.
     *
     * @return absent when the publication has nothing of the kind
     */
    public static Optional<byte[]> file(Format format, Publication publication, Theme theme) {
        Edition own = Edition.all(publication, theme).get(0);
        return Stream.of(new OpenDataFiles(), new CalendarFiles())
                .flatMap(family -> family.outputs(own))
                .filter(output -> output.path().equals(format.path))
                .findFirst()
                .map(Output::renderer)
                .map(renderer -> renderer.get().bytes());
    }
}
