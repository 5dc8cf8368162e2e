package vn.loa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.loa.content.Publication;
import vn.loa.content.Settings;
import vn.loa.output.EarlierSite;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/**
 * A publication may do without settings; one that had them lost them: what is built now would bear
 * another name and address than the site it replaces.
 */
final class LostSettings {

    private LostSettings() {}

    /**
     * @param site the folder the earlier site lies in, perhaps not there
     */
    static Optional<Diagnostic> problem(Publication publication, Path site) throws IOException {
        if (publication.gaps().settings() || publication.gaps().settingsFile().isPresent()) {
            return Optional.empty();
        }
        String now = publication.settings().baseUrl();
        return EarlierSite.address(site)
                .filter(address -> !address.startsWith(now))
                .map(LostSettings::diagnostic);
    }

    private static Diagnostic diagnostic(String address) {
        return Diagnostic.error(
                        "settings-missing",
                        Position.start(Settings.FILE),
                        "tệp "
                                + Settings.FILE
                                + " không còn, mà trang làm lần trước có tên và địa chỉ ("
                                + address
                                + ")",
                        Settings.FILE
                                + " is gone, and the site made last has a name and an address ("
                                + address
                                + ")")
                .suggesting(
                        "lấy lại tệp ấy từ thùng rác hoặc bản sao lưu; không còn thì tạo lại với hai"
                                + " dòng: title: Tên trang, và baseUrl: "
                                + address,
                        "take it back from the bin or a copy; if there is none, make it with two"
                                + " lines: title: Name, and baseUrl: "
                                + address);
    }
}
