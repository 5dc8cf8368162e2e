package vn.loa.office;

import java.util.List;
import java.util.Optional;
import vn.loa.content.Period;

/**
 * What was read from one document, each part in the order of the source.
 *
 * @param type e.g. {@code Kế hoạch}; empty where no line says it
 * @param issuers own agencies; the parents are not among them
 * @param parent the agency or place above the issuer
 * @param issuerFrom {@code header}, {@code body} or empty where nobody is named
 * @param bases how many of the blocks stand before the first heading
 * @param attached index of the first block that stands after the signatures; as many as there are
 *     blocks where nothing does
 */
record ImportedPlan(
        String file,
        String sha256,
        String type,
        Header header,
        List<String> issuers,
        Optional<String> parent,
        String issuerFrom,
        Optional<Header.Written> date,
        String title,
        Optional<Period> period,
        Citations citations,
        List<Outline.Heading> headings,
        Duties duties,
        List<Targets.Target> targets,
        List<Figures.Deadline> deadlines,
        List<String> funding,
        Closing closing,
        List<String> attachments,
        List<Slips.Slip> slips,
        int bases,
        int attached,
        List<Block> blocks) {

    /** Agencies above the issuer as printed at the head of the document. */
    List<String> bodiesAbove() {
        int all = header.bodies().size();
        return header.bodies().subList(0, issuers.size() < all ? all - 1 : 0);
    }

    /** The agencies that issued it as printed at its head; empty where only its text names them. */
    List<String> ownBodies() {
        return header.bodies().subList(bodiesAbove().size(), header.bodies().size());
    }

    Optional<String> issuer() {
        return issuers.isEmpty() ? Optional.empty() : Optional.of(String.join(" - ", issuers));
    }
}
