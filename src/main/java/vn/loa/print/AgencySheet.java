package vn.loa.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Assignment;
import vn.loa.content.Due;
import vn.loa.content.HelpLine;
import vn.loa.content.PartialDate;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Term;
import vn.loa.lang.Language;
import vn.loa.source.Position;
import vn.loa.theme.Words;

/**
 * What one agency has to do in all plans, as {@code theme/print/agency-sheet-a4} shows it.
 *
 * @param built the day its plans were last changed, in words; may be empty
 * @param help whom to call, at home and abroad
 * @param address of the agency's page, without the scheme
 * @param longest where its longest work was given to it
 * @param pages each with the plans, or parts of plans, that stand on it
 */
record AgencySheet(
        String agency,
        String heading,
        String built,
        String help,
        String issuer,
        String address,
        Position longest,
        List<List<Part>> pages) {

    /**
     * The work of one plan.
     *
     * @param over what must be said first of a plan that is over; else empty
     */
    record Part(String title, String meta, String over, List<Row> rows) {}

    /**
     * @param beside who helps, who gets the report, and who else does it
     * @param last the next last day of a plan in progress where {@code due} does not say it; else
     *     empty
     */
    record Row(String text, List<String> beside, String how, String due, String last) {

        /** Lines it takes on the page, about. */
        double height() {
            double left =
                    lines(text, 58) + beside.stream().mapToDouble(line -> lines(line, 66)).sum();
            double right = lines(due, 20) + (last.isEmpty() ? 0 : 1);
            return Math.max(left, right) + 0.6;
        }
    }

    static double lines(String text, int letters) {
        return text.isEmpty() ? 0 : Math.ceil(text.length() / (double) letters);
    }

    /** The same sheet with its work spread over a number of pages of about one length. */
    AgencySheet on(int count) {
        List<Part> all = pages.stream().flatMap(List::stream).toList();
        double whole = all.stream().mapToDouble(AgencySheet::height).sum();
        var spread = new ArrayList<List<Part>>();
        var page = new ArrayList<Part>();
        double used = 0;
        for (Part part : all) {
            var rows = new ArrayList<Row>();
            used += headHeight(part);
            for (Row row : part.rows()) {
                boolean full = used + row.height() > whole * 1.03 / count;
                if (full && spread.size() < count - 1 && !(page.isEmpty() && rows.isEmpty())) {
                    if (!rows.isEmpty()) {
                        page.add(with(part, rows));
                    }
                    spread.add(List.copyOf(page));
                    page.clear();
                    rows.clear();
                    used = headHeight(part);
                }
                rows.add(row);
                used += row.height();
            }
            page.add(with(part, rows));
        }
        spread.add(List.copyOf(page));
        return new AgencySheet(agency, heading, built, help, issuer, address, longest, spread);
    }

    /** How many rows there are, the most pages it can fill. */
    int rows() {
        return (int) pages.stream().flatMap(List::stream).mapToLong(p -> p.rows().size()).sum();
    }

    /** Lines all of it takes, about. */
    double height() {
        return pages.stream().flatMap(List::stream).mapToDouble(AgencySheet::height).sum();
    }

    private static double height(Part part) {
        return headHeight(part) + part.rows().stream().mapToDouble(Row::height).sum();
    }

    private static double headHeight(Part part) {
        return lines(part.title(), 80) + lines(part.over(), 95) + 3.5;
    }

    private static Part with(Part part, List<Row> rows) {
        return new Part(part.title(), part.meta(), part.over(), List.copyOf(rows));
    }

    /** Writes the sheet of an agency, all on one page. */
    static AgencySheet of(
            Term agency, List<Assignment> work, Publication publication, Words words) {
        return new Writer(publication, words).sheet(agency, work);
    }

    private record Writer(Publication publication, Words words) {

        AgencySheet sheet(Term agency, List<Assignment> work) {
            var settings = publication.settings();
            String address =
                    settings.baseUrl()
                            + publication
                                    .routes()
                                    .address(agency.type(), agency.id(), settings.language());
            return new AgencySheet(
                    agency.name(settings.language()),
                    words.text("sheetHeading"),
                    changed(work),
                    help(),
                    settings.issuer().orElse(settings.title()),
                    address.replaceFirst("^https?://", ""),
                    longest(agency, work),
                    List.of(
                            work.stream()
                                    .map(Assignment::plan)
                                    .distinct()
                                    .map(plan -> part(plan, agency, work))
                                    .toList()));
        }

        private static Position longest(Term agency, List<Assignment> work) {
            return work.stream()
                    .max(Comparator.comparing(one -> one.text().map(String::length).orElse(0)))
                    .flatMap(
                            one ->
                                    one.agencies().stream()
                                            .filter(other -> other.id().equals(agency.id()))
                                            .map(Reference::at)
                                            .findFirst())
                    .orElse(agency.origin());
        }

        private Language language() {
            return publication.settings().language();
        }

        /** The day the plans were last changed; empty when none is dated. */
        private String changed(List<Assignment> work) {
            return work.stream()
                    .flatMap(one -> one.plan().about().latest().stream())
                    .max(Comparator.naturalOrder())
                    .map(day -> Map.of("date", day.shown(words.dates(language()))))
                    .map(date -> words.text("sheetBuilt", date))
                    .orElse("");
        }

        private String shown(LocalDate day) {
            return PartialDate.of(day).shown(words.dates(language()));
        }

        /** At home and abroad, always side by side. */
        private String help() {
            return words.text(
                    "sheetHelp",
                    Map.of(
                            "home", number(HelpLine.CHILDREN),
                            "police", number(HelpLine.POLICE),
                            "abroad", number(HelpLine.ABROAD)));
        }

        private String number(HelpLine line) {
            return publication.phone(line.service()).map(PhoneNumber::number).orElse(line.number());
        }

        private Part part(Plan plan, Term agency, List<Assignment> work) {
            String meta =
                    Stream.of(
                                    Optional.of(number(plan)),
                                    plan.issuer().map(issuer -> name(issuer.id())),
                                    plan.period()
                                            .map(period -> period.shown(words.dates(language()))))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining(" · "));
            return new Part(
                    plan.title(),
                    meta,
                    over(plan),
                    work.stream()
                            .filter(one -> one.plan() == plan)
                            .map(one -> row(one, agency))
                            .toList());
        }

        private String number(Plan plan) {
            String symbol = plan.symbol().map(one -> " (" + one + ")").orElse("");
            return plan.number().orElseGet(() -> words.text("noNumber") + symbol);
        }

        private String over(Plan plan) {
            if (plan.status() == Plan.Status.CURRENT) {
                return "";
            }
            if (plan.status() == Plan.Status.DRAFT) {
                return words.text("draftBanner") + ".";
            }
            String why =
                    plan.reason()
                            .orElse(
                                    words.text(
                                            plan.status() == Plan.Status.ENDED
                                                    ? "ended"
                                                    : "archived"));
            return why.replaceFirst("[.]$", "") + ". " + words.text("workOver");
        }

        private Row row(Assignment work, Term agency) {
            var beside = new ArrayList<String>();
            work.with()
                    .map(publication::withPhones)
                    .ifPresent(names -> beside.add(words.text("dutyWith") + ": " + names));
            if (!work.to().isEmpty()) {
                beside.add(
                        words.text("reportTo")
                                + ": "
                                + work.to().stream()
                                        .map(this::name)
                                        .collect(Collectors.joining("; ")));
            }
            String others =
                    work.agencies().stream()
                            .map(Reference::id)
                            .filter(id -> !id.equals(agency.id()))
                            .map(this::name)
                            .collect(Collectors.joining("; "));
            if (!others.isEmpty()) {
                beside.add(words.text("workTogether") + ": " + others);
            }
            String due =
                    Stream.concat(
                                    work.due().stream(),
                                    work.every().stream().flatMap(e -> Due.parse(e).stream()))
                            .map(one -> one.shown(words.dates(language())))
                            .distinct()
                            .collect(Collectors.joining("; "));
            String last = work.next(publication.day()).map(this::shown).orElse("");
            return new Row(
                    work.text().map(publication::withPhones).orElse(words.text("report")),
                    beside,
                    words.text(work.manner().word()),
                    due,
                    due.contains(last) ? "" : last);
        }

        private String name(String agency) {
            return publication
                    .term(Term.Type.AGENCY, agency)
                    .map(term -> term.name(language()))
                    .orElse(agency);
        }
    }
}
