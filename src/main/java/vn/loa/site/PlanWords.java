package vn.loa.site;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Plan;
import vn.loa.content.Term;

/** What a plan's facts are called on a page: each in a few words, without links. */
final class PlanWords {

    private PlanWords() {}

    /** The number as printed, or that there is none, with the symbol where that is known. */
    static String number(Edition edition, Plan plan) {
        return plan.number()
                .orElseGet(
                        () ->
                                edition.word("noNumber")
                                        + plan.symbol().map(s -> " (" + s + ")").orElse(""));
    }

    /** Whether it is a draft, in progress, over or archived. */
    static String status(Edition edition, Plan plan) {
        return edition.word(
                switch (plan.status()) {
                    case DRAFT -> "statusDraft";
                    case CURRENT -> "statusCurrent";
                    case ENDED -> "statusEnded";
                    case ARCHIVED -> "statusArchived";
                });
    }

    /** What must be read first of a plan that is not in progress; empty for one that is. */
    static String banner(Edition edition, Plan plan) {
        return switch (plan.status()) {
            case ARCHIVED ->
                    plan.reason().map(PlanWords::sentence).orElse(edition.word("archived") + ".");
            case ENDED -> edition.word("ended") + ".";
            case DRAFT -> edition.word("draftBanner") + ".";
            case CURRENT -> "";
        };
    }

    /** Why, where the banner does not say it already; else empty. */
    static String reason(Edition edition, Plan plan) {
        return plan.status() == Plan.Status.ARCHIVED
                ? ""
                : plan.reason().map(PlanWords::sentence).orElse("");
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?…]") ? text : text + ".";
    }

    /** {@code 2025} is a limit, {@code hằng năm} is none. */
    static String by(Edition edition, String typed) {
        return Character.isDigit(typed.charAt(0))
                ? edition.word("by", Map.of("by", edition.shown().date(typed)))
                : typed;
    }

    static String value(Edition edition, Plan.Target target) {
        if (target.value().isEmpty()) {
            return "";
        }
        String sign = sign(edition, target.operator().orElse("="));
        String unit = target.unit().map(u -> u.startsWith("%") ? u : " " + u).orElse("");
        return sign + target.value().get() + unit;
    }

    /** What stands before a value, with a space behind it; empty for an exact one. */
    static String sign(Edition edition, String operator) {
        return switch (operator) {
            case ">=" -> "≥ ";
            case ">" -> "> ";
            case "<=" -> "≤ ";
            case "<" -> "< ";
            case "keep" -> edition.word("keep") + " ";
            case "from-to" -> edition.word("from") + " ";
            default -> "";
        };
    }

    /** A legal basis in one line: what it is, its number, date and issuer. */
    static String basis(Edition edition, Plan.Basis basis) {
        String details =
                Stream.of(
                                basis.title().isPresent()
                                        ? basis.number()
                                        : Optional.<String>empty(),
                                basis.date().map(edition.shown()::date),
                                basis.issuer().map(name -> agencyName(edition, name)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        String name = basis.title().or(basis::number).orElse("");
        // Under the heading "Căn cứ" that word says nothing, nor does one the title begins with.
        String relation =
                basis.relation()
                        .filter(r -> !r.equalsIgnoreCase(edition.word("basis")))
                        .filter(r -> !name.startsWith(r))
                        .map(r -> r + ": ")
                        .orElse("");
        return relation + name + (details.isEmpty() ? "" : " (" + details + ")");
    }

    /** The name of an agency by its id; else what was written. */
    static String agencyName(Edition edition, String written) {
        return edition.publication()
                .term(Term.Type.AGENCY, written)
                .map(edition.terms()::name)
                .orElse(written);
    }

    static String signer(Plan.Signer signer) {
        return Stream.of(signer.authority(), signer.office(), signer.name())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
