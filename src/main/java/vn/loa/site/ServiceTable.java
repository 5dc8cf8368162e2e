package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import vn.loa.content.Kind;
import vn.loa.content.PartialDate;
import vn.loa.content.Service;
import vn.loa.content.Term;
import vn.loa.output.Csv;
import vn.loa.output.Output;

/** What answers a need in a place: one table of both. */
final class ServiceTable {

    static final String PATH = Kind.SERVICE.root() + "bang/";

    /** The path of its data, without the ending. */
    static final String DATA = PATH + "viec-can-va-noi";

    private static final List<String> HEAD =
            List.of(
                    "need",
                    "area",
                    "serviceName",
                    "phone",
                    "sourceDate",
                    "verifiedDate",
                    "workAddress");

    private ServiceTable() {}

    /** A need, and for each area the services that answer it there. */
    record Row(Parts.Link need, List<List<ServiceLists.Card>> cells) {}

    record View(
            String heading,
            String lead,
            List<Parts.Link> views,
            Parts.Link data,
            List<Parts.Link> areas,
            List<Row> rows,
            List<OldNames.Entry> oldNames) {}

    static Output output(Edition edition) {
        String title = edition.word("servicesNeedAndPlace");
        String lead = edition.word("servicesTableLead");
        Head head =
                Head.list(PATH, edition.settings().origin(), title, lead)
                        .below(new Head.Step(Kind.SERVICE.root(), edition.word("services")));
        return PageOutput.of(edition, head, "services-table.html", here -> view(here, title, lead));
    }

    /** The same for spreadsheets: a row for each service that answers a need in a place. */
    static Output data(Edition edition) {
        return DataFile.table(edition, DATA, () -> table(edition));
    }

    private static Csv table(Edition edition) {
        var rows = new ArrayList<List<String>>();
        List<ServiceArea> areas =
                ServiceArea.all(edition).stream().filter(ServiceArea::isOfToday).toList();
        for (Term need : edition.terms().published(Term.Type.NEED)) {
            List<Service> services =
                    ServiceLists.services(edition.contents().carrying(need).stream());
            for (ServiceArea area : areas) {
                area.services().stream()
                        .filter(services::contains)
                        .forEach(service -> rows.add(cells(need, area, service, edition)));
            }
        }
        return DataFile.csv(edition, HEAD, rows.stream());
    }

    private static List<String> cells(
            Term need, ServiceArea area, Service service, Edition edition) {
        return List.of(
                edition.terms().name(need),
                area.title(),
                service.title(),
                edition.shown().meta(service),
                OpenDataFiles.sourceDate(service),
                service.verified().map(PartialDate::iso).orElse(""),
                edition.addresses().full(service));
    }

    private static View view(Here here, String heading, String lead) {
        Edition edition = here.edition();
        List<ServiceArea> areas =
                ServiceArea.all(edition).stream().filter(ServiceArea::isOfToday).toList();
        var rows = new ArrayList<Row>();
        for (Term need : edition.terms().published(Term.Type.NEED)) {
            List<Service> services =
                    ServiceLists.services(edition.contents().carrying(need).stream());
            if (!services.isEmpty()) {
                rows.add(
                        new Row(
                                here.link(need),
                                areas.stream()
                                        .map(area -> cards(area.services(), services, here))
                                        .toList()));
            }
        }
        return new View(
                heading,
                lead,
                ServiceLists.views(here, PATH),
                new Parts.Link(here.to(DATA + ".csv"), edition.word("asTable")),
                areas.stream()
                        .map(
                                area ->
                                        new Parts.Link(
                                                area.place().map(here::to).orElse(""),
                                                area.title()))
                        .toList(),
                rows,
                OldNames.of(here));
    }

    private static List<ServiceLists.Card> cards(
            List<Service> there, List<Service> answering, Here here) {
        return there.stream()
                .filter(answering::contains)
                .map(service -> ServiceLists.card(here, service))
                .toList();
    }
}
