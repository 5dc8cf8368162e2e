package vn.loa.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.source.Diagnostic;
import vn.loa.source.YamlValue;

/**
 * Under a number stands when it answers and what it costs, as its own service says: whoever puts
 * another service on a poster looks at that line too.
 */
public final class HoursAreTheServices implements Rule {

    private static final Pattern FREE =
            Pattern.compile(
                    "(?iu)miễn (?:cước )?phí|miễn cước|không (?:mất|thu|tính) (?:tiền|phí|cước)|\\bfree\\b|toll-free");
    private static final Pattern DAY_AND_NIGHT =
            Pattern.compile(
                    "(?iu)24 ?/ ?(?:7|24)|24 ?(?:giờ|h(?!\\w)|hours)|(?:suốt|cả) ngày(?: và)? đêm|ngày đêm"
                            + "|around the clock|day and night|any ?time");

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return publication.contents().stream()
                .filter(Material.class::isInstance)
                .map(Material.class::cast)
                .flatMap(material -> check(material, publication));
    }

    private static Stream<Diagnostic> check(Material material, Publication publication) {
        Stream<YamlValue.Mapping> own =
                material.formatWords().entries().stream()
                        .filter(format -> format.value() instanceof YamlValue.Mapping)
                        .map(format -> material.words(format.key()));
        return Stream.concat(Stream.of(material.words()), own)
                .flatMap(words -> problem(words, material, publication).stream())
                .distinct();
    }

    private static Optional<Diagnostic> problem(
            YamlValue.Mapping words, Material material, Publication publication) {
        Optional<Service> service =
                text(words, "service")
                        .flatMap(id -> publication.service(id.text().strip(), material.language()));
        return service.isEmpty()
                ? Optional.empty()
                : text(words, "hours").flatMap(hours -> problem(hours, service.get()));
    }

    private static Optional<YamlValue.Scalar> text(YamlValue.Mapping words, String key) {
        return words.entry(key)
                .map(YamlValue.Entry::value)
                .filter(YamlValue.Scalar.class::isInstance)
                .map(YamlValue.Scalar.class::cast);
    }

    private static Optional<Diagnostic> problem(YamlValue.Scalar hours, Service service) {
        // What follows may be about another number.
        String said = hours.text().replaceFirst("(?s)[.{].*", "");
        String known =
                String.join(
                        " ",
                        service.hours().orElse(""),
                        service.cost().orElse(""),
                        service.about().summary().orElse(""));
        boolean free = FREE.matcher(said).find() && !FREE.matcher(known).find();
        boolean always = DAY_AND_NIGHT.matcher(said).find() && !DAY_AND_NIGHT.matcher(known).find();
        return free || always
                ? Optional.of(problem(hours, service, free, always))
                : Optional.empty();
    }

    private static Diagnostic problem(
            YamlValue.Scalar hours, Service service, boolean free, boolean always) {
        String vietnamese =
                free && always
                        ? "miễn phí, gọi suốt ngày đêm"
                        : free ? "miễn phí" : "gọi suốt ngày đêm";
        String english =
                free && always
                        ? "free and open day and night"
                        : free ? "free" : "open day and night";
        String name = "“" + service.title() + "”";
        String fields = free && always ? "hours, cost" : free ? "cost" : "hours";
        return Diagnostic.warning(
                        "hours-not-of-service",
                        hours.at(),
                        "dòng này nói "
                                + vietnamese
                                + ", tệp của dịch vụ "
                                + name
                                + " không nói vậy",
                        "this says "
                                + english
                                + "; the file of \""
                                + service.title()
                                + "\" does not")
                .suggesting(
                        "viết giờ trực và giá cước của đúng số này"
                                + stated(service)
                                + "; nếu đúng là "
                                + vietnamese
                                + " thì ghi vào "
                                + fields
                                + " của "
                                + service.origin().file(),
                        "write when this number answers and what it costs; if it is "
                                + english
                                + ", say so in "
                                + fields
                                + " of "
                                + service.origin().file());
    }

    private static String stated(Service service) {
        String said =
                String.join(
                        "; ",
                        Stream.of(service.hours(), service.cost())
                                .flatMap(Optional::stream)
                                .toList());
        return said.isEmpty() ? "" : ": " + said;
    }
}
