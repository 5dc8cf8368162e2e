package vn.loa.print;

import java.util.Optional;

/** Sets a page of HTML as PDF. The same input gives the same bytes, on every machine. */
interface PdfEngine {

    /**
     * Lays out one piece and tags it for screen readers (PDF/UA-1).
     *
     * @param html a whole, well-formed XHTML document with its styles inside; nothing it names is
     *     fetched from disk or network
     * @param paper sheet to lay out on
     * @return the file, and everything that did not fit
     * @throws IllegalArgumentException if the document is not well-formed, which is a mistake in a
     *     template
     */
    Pdf pdf(String html, Paper paper);

    /**
     * The file of a page that is only a try: absent where something does not fit that may fit on
     * more pages. What that is, {@link #pdf} tells.
     */
    default Optional<Pdf> fitting(String html, Paper paper) {
        return Optional.of(pdf(html, paper)).filter(Pdf::isSettled);
    }
}
