package vn.loa.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.PartialDate;
import vn.loa.output.Output;

/** What changed lately, newest first: for people what the feed is for programs. */
final class ChangePages implements Family {

    static final String PATH = "cap-nhat/";

    record View(
            String heading,
            String lead,
            String feed,
            List<Parts.Link> data,
            List<Parts.Group> days) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        if (edition.contents().latest().isEmpty()) {
            return Stream.empty();
        }
        Head head =
                Head.list(
                        PATH,
                        edition.settings().origin(),
                        edition.word("changes"),
                        edition.word("changesLead"));
        return Stream.of(PageOutput.of(edition, head, "changes.html", ChangePages::view));
    }

    private static View view(Here here) {
        Edition edition = here.edition();
        var byDay = new LinkedHashMap<PartialDate, List<Parts.Row>>();
        for (Content content : edition.contents().latest()) {
            byDay.computeIfAbsent(content.about().latest().orElseThrow(), day -> new ArrayList<>())
                    .add(row(content, here));
        }
        var days = new ArrayList<Parts.Group>();
        for (Map.Entry<PartialDate, List<Parts.Row>> day : byDay.entrySet()) {
            days.add(
                    new Parts.Group(
                            "ngay-" + day.getKey().iso(),
                            Shown.capital(edition.shown().date(day.getKey())),
                            day.getValue()));
        }
        return new View(
                edition.word("changes"),
                edition.word("changesLead"),
                here.toOwn("feed.xml"),
                DataFile.links(here, ChangeFiles.PATH),
                days);
    }

    /** The kind stands under the title; pages that give nothing away say no more than that. */
    private static Parts.Row row(Content content, Here here) {
        Edition edition = here.edition();
        boolean neutral = Head.of(edition, content).neutral().isPresent();
        return new Parts.Row(
                here.to(content),
                edition.shown().title(content),
                neutral ? "" : edition.shown().summary(content),
                edition.word("kind." + content.kind().word()),
                edition.shown().mark(content));
    }
}
