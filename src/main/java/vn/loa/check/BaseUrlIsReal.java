package vn.loa.check;

import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.content.Settings;
import vn.loa.source.Diagnostic;

/**
 * While the address is a reserved name, QR codes and links in print lead nowhere: the writer should
 * know.
 */
public final class BaseUrlIsReal implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        var settings = publication.settings();
        boolean known =
                !publication.gaps().settings() && SettingsAreThere.misnamed(publication).isEmpty();
        if (!settings.isSample() || !known) {
            return Stream.empty();
        }
        return Stream.of(
                publication.gaps().settingsFile().isPresent()
                        ? sample(settings)
                        : withoutSettings(settings));
    }

    private static Diagnostic sample(Settings settings) {
        return Diagnostic.notice(
                        "base-url-example",
                        settings.origin(),
                        "baseUrl là địa chỉ mẫu ("
                                + settings.baseUrl()
                                + "): mã QR và liên kết trên bản in chưa dẫn đến đâu",
                        "baseUrl is a sample address ("
                                + settings.baseUrl()
                                + "): QR codes and printed links lead nowhere yet")
                .suggesting(
                        "trước khi in, viết địa chỉ thật của trang vào baseUrl",
                        "before printing, write the site's real address in baseUrl");
    }

    private static Diagnostic withoutSettings(Settings settings) {
        return Diagnostic.notice(
                        "base-url-example",
                        settings.origin(),
                        "chưa có tệp site/site.yaml: trang mang tên “Loa” và một địa chỉ mẫu",
                        "there is no site/site.yaml: the site is called \"Loa\" and has a sample"
                                + " address")
                .suggesting(
                        "tạo tệp ấy với hai dòng: title: Tên trang, và baseUrl:"
                                + " https://địa-chỉ-trang/",
                        "make that file with two lines: title: Name, and baseUrl:"
                                + " https://address/");
    }
}
