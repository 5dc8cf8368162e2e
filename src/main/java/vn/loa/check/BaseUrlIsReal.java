package vn.loa.check;

import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/**
 * While the address is a reserved name, QR codes and links in print lead nowhere: the writer should
 * know.
 */
public final class BaseUrlIsReal implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        var settings = publication.settings();
        return settings.isSample()
                ? Stream.of(
                        Diagnostic.notice(
                                        "base-url-example",
                                        settings.origin(),
                                        "baseUrl là địa chỉ mẫu ("
                                                + settings.baseUrl()
                                                + "): mã QR và"
                                                + " liên kết trên bản in chưa dẫn đến đâu",
                                        "baseUrl is a sample address ("
                                                + settings.baseUrl()
                                                + "): QR"
                                                + " codes and printed links lead nowhere yet")
                                .suggesting(
                                        "trước khi in, viết địa chỉ thật của trang vào baseUrl",
                                        "before printing, write the site's real address in"
                                                + " baseUrl"))
                : Stream.empty();
    }
}
