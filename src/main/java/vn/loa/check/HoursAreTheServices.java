package vn.loa.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;
import vn.loa.source.YamlValue;

/**
 * Under a number stands when it answers and what it costs, as its own service says: whoever puts
 * another service on a poster looks at that line too.
 */
public final class HoursAreTheServices implements Rule {

    private static final Pattern FREE =
            Pattern.compile(
                    "(?iu)miễn (?:cước )?phí|miễn cước|không (?:mất|thu|tính) (?:tiền|phí|cước)|\\bfree\\b|toll-free");
    private static final Pattern PAID =
            Pattern.compile(
                    "(?iu)\\d ?(?:đồng|đ|vnd)(?!\\p{L})|(?<!không )(?:mất|tính|thu|trả) (?:tiền|phí|cước)");
    private static final Pattern DAY_AND_NIGHT =
            Pattern.compile(
                    "(?iu)24 ?/ ?(?:7|24)|24 ?(?:giờ|h(?!\\w)|hours)|(?:suốt|cả) ngày(?: và)? đêm|ngày đêm"
                            + "|around the clock|day and night|any ?time");
    private static final Pattern PART_OF_A_DAY =
            Pattern.compile(
                    "(?iu)giờ hành chính|giờ làm việc|office hours"
                            + "|\\d{1,2}(?: ?giờ|h|:\\d\\d) ?(?:\\d\\d )?(?:đến|tới|to|-|–) ?\\d{1,2}");

    /**
     * What may be said under a number.
     *
     * @param said words that say it
     * @param ofService what the service must say, or must not
     * @param wanted whether it must
     * @param field of the service where it stands
     */
    private record Claim(
            Pattern said, Pattern ofService, boolean wanted, Message words, String field) {

        boolean isWrong(String line, String service) {
            return said.matcher(line).find() && ofService.matcher(service).find() != wanted;
        }
    }

    private static final List<Claim> CLAIMS =
            List.of(
                    new Claim(FREE, FREE, true, new Message("miễn phí", "free"), "cost"),
                    new Claim(
                            DAY_AND_NIGHT,
                            DAY_AND_NIGHT,
                            true,
                            new Message("gọi suốt ngày đêm", "open day and night"),
                            "hours"),
                    new Claim(
                            PAID, FREE, false, new Message("gọi mất tiền", "charged for"), "cost"),
                    new Claim(
                            PART_OF_A_DAY,
                            DAY_AND_NIGHT,
                            false,
                            new Message("chỉ trực vài giờ trong ngày", "open for some hours only"),
                            "hours"));

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
        String said = hours.text().replaceFirst("(?s)(?:[.](?!\\d)|[{]).*", "");
        String known =
                String.join(
                        " ",
                        service.hours().orElse(""),
                        service.cost().orElse(""),
                        service.about().summary().orElse(""));
        List<Claim> wrong = CLAIMS.stream().filter(claim -> claim.isWrong(said, known)).toList();
        return wrong.isEmpty() ? Optional.empty() : Optional.of(problem(hours, service, wrong));
    }

    private static Diagnostic problem(YamlValue.Scalar hours, Service service, List<Claim> wrong) {
        String vietnamese = joined(wrong, claim -> claim.words().vietnamese(), ", ");
        String english = joined(wrong, claim -> claim.words().english(), " and ");
        String fields = joined(wrong, Claim::field, ", ");
        return Diagnostic.warning(
                        "hours-not-of-service",
                        hours.at(),
                        "dòng này nói "
                                + vietnamese
                                + ", tệp của dịch vụ “"
                                + service.title()
                                + "” không nói vậy",
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
                                + " thì sửa "
                                + fields
                                + " của "
                                + service.origin().file(),
                        "write when this number answers and what it costs; if it is "
                                + english
                                + ", mend "
                                + fields
                                + " of "
                                + service.origin().file());
    }

    private static String joined(List<Claim> claims, Function<Claim, String> part, String between) {
        return claims.stream().map(part).distinct().collect(Collectors.joining(between));
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
