package vn.loa.site;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.PartialDate;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/** What changed last, as an Atom feed for each language. */
final class Feeds implements Family {

    private static final int ENTRIES = 30;

    record View(
            String lang,
            String title,
            String issuer,
            String home,
            String self,
            String updated,
            List<Entry> entries) {}

    // A feed must name a day. Nothing here carries one, and a build has no clock.
    private static final PartialDate UNDATED =
            new PartialDate(1970, Optional.of(1), Optional.of(1));

    record Entry(String address, String title, String updated, String summary) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        return Stream.of(
                Output.file(
                        edition.addresses().root() + "feed.xml",
                        edition.settings().origin(),
                        () ->
                                Rendered.of(
                                        edition.theme()
                                                .template("templates/feed.xml")
                                                .fill(Map.of("v", view(edition))))));
    }

    private static View view(Edition edition) {
        List<Entry> entries =
                edition.contents().latest().stream()
                        .map(content -> entry(edition, content))
                        .toList();
        return new View(
                edition.language().tag(),
                edition.settings().title(),
                edition.settings().issuer(edition.language()).orElse(edition.settings().title()),
                edition.addresses().full(edition.addresses().root()),
                edition.addresses().full(edition.addresses().root() + "feed.xml"),
                instant(edition.contents().changed().orElse(UNDATED), edition.settings().zone()),
                entries);
    }

    /** What is dated, the latest change first. */
    static List<Content> latest(List<Content> contents) {
        return contents.stream()
                .filter(content -> content.about().latest().isPresent())
                .sorted(
                        Comparator.comparing((Content c) -> c.about().latest().orElseThrow())
                                .reversed()
                                .thenComparing(Content::id))
                .limit(ENTRIES)
                .toList();
    }

    private static Entry entry(Edition edition, Content content) {
        return new Entry(
                edition.addresses().full(content),
                edition.shown().title(content),
                instant(content.about().latest().orElseThrow(), edition.settings().zone()),
                Head.of(edition, content).neutral().isPresent()
                        ? ""
                        : edition.shown().summary(content));
    }

    private static String instant(PartialDate date, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.first().atStartOfDay(zone));
    }
}
