package vn.loa.site;

import vn.loa.content.Deadlines;
import vn.loa.content.Documents;
import vn.loa.content.DutyBoard;
import vn.loa.content.Publication;
import vn.loa.lang.Language;

/** What is derived from all plans together, worked out once by whoever needs it first. */
final class PlanViews {

    private final Publication publication;
    private final Language language;
    private DutyBoard duties;
    private Documents documents;
    private Deadlines deadlines;

    PlanViews(Publication publication, Language language) {
        this.publication = publication;
        this.language = language;
    }

    /** Who does what by when. */
    synchronized DutyBoard duties() {
        if (duties == null) {
            duties = DutyBoard.of(publication, language);
        }
        return duties;
    }

    /** The documents that plans and events rest on. */
    synchronized Documents documents() {
        if (documents == null) {
            documents = Documents.of(publication, language);
        }
        return documents;
    }

    synchronized Deadlines deadlines() {
        if (deadlines == null) {
            deadlines = Deadlines.of(publication, language);
        }
        return deadlines;
    }
}
