package vn.loa.check;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.loa.content.PartialDate;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;

/** People rely on a service's number: it needs a source, and somebody who has called it lately. */
public final class ServiceIsVouchedFor implements Rule {

    /** Months after which a number has to be called again. */
    public static final int CALL_AGAIN_MONTHS = 12;

    private final LocalDate today;

    /**
     * @param today decides which calls are too old
     */
    public ServiceIsVouchedFor(LocalDate today) {
        this.today = today;
    }

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return publication.all(Service.class, publication.settings().language()).stream()
                .flatMap(
                        service ->
                                Stream.concat(
                                        withoutSource(service),
                                        service.phones().isEmpty()
                                                ? Stream.empty()
                                                : calls(service)));
    }

    private static Stream<Diagnostic> withoutSource(Service service) {
        boolean sourced =
                !service.source().isEmpty()
                        || !service.about().sources().isEmpty()
                        || service.verified().isPresent();
        return sourced
                ? Stream.empty()
                : Stream.of(
                        Diagnostic.warning(
                                        "service-without-source",
                                        service.origin(),
                                        "dịch vụ “" + service.title() + "” không nêu nguồn",
                                        "the service \"" + service.title() + "\" names no source")
                                .suggesting(
                                        "thêm source: {title: …, url: https://…, date: 2026-11-02}",
                                        "add source: {title: …, url: https://…, date:"
                                                + " 2026-11-02}"));
    }

    private Stream<Diagnostic> calls(Service service) {
        if (service.verified().isEmpty()) {
            return Stream.of(
                    Diagnostic.notice(
                                    "service-never-called",
                                    service.origin(),
                                    "chưa ai gọi thử số " + number(service),
                                    "nobody has called " + number(service) + " to check it")
                            .suggesting(
                                    "gọi thử, rồi thêm verified: ngày gọi",
                                    "call it, then add verified: the day of the call"));
        }
        PartialDate called = service.verified().get();
        if (called.first().isAfter(today)) {
            return Stream.of(
                    Diagnostic.warning(
                                    "service-called-in-future",
                                    service.verifiedAt(),
                                    "ngày gọi thử "
                                            + called.shown(Language.VIETNAMESE)
                                            + " chưa đến",
                                    "the day of the call, "
                                            + called.shown(Language.ENGLISH)
                                            + ", lies in the future")
                            .suggesting(
                                    "viết ngày đã gọi thật, không muộn hơn hôm nay, ví dụ"
                                            + " verified: "
                                            + today,
                                    "write the day somebody called, today at the latest, e.g."
                                            + " verified: "
                                            + today));
        }
        return called.last().isBefore(today.minusMonths(CALL_AGAIN_MONTHS))
                ? Stream.of(
                        Diagnostic.warning(
                                        "service-called-long-ago",
                                        service.verifiedAt(),
                                        "lần gọi thử số "
                                                + number(service)
                                                + " đã hơn "
                                                + CALL_AGAIN_MONTHS
                                                + " tháng ("
                                                + called.shown(Language.VIETNAMESE)
                                                + ")",
                                        number(service)
                                                + " was last called more than "
                                                + CALL_AGAIN_MONTHS
                                                + " months ago ("
                                                + called.shown(Language.ENGLISH)
                                                + ")")
                                .suggesting(
                                        "gọi lại, rồi sửa verified",
                                        "call again, then change verified"))
                : Stream.empty();
    }

    private static String number(Service service) {
        return service.phones().get(0).number();
    }
}
