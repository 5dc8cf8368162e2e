package vn.loa.check;

import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.content.Settings;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/** Settings under another name than theirs, as Notepad gives it, are settings nobody reads. */
public final class SettingsAreThere implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return misnamed(publication).map(SettingsAreThere::problem).stream();
    }

    /** The wrong name of the settings; absent when they have the right one, or are not there. */
    static Optional<String> misnamed(Publication publication) {
        return publication.gaps().settingsFile().filter(name -> !name.equals(Settings.FILE));
    }

    private static Diagnostic problem(String name) {
        return Diagnostic.error(
                        "settings-name",
                        Position.start(name),
                        "tệp cài đặt mang tên khác nên không được đọc",
                        "the settings have another name and are not read")
                .suggesting(
                        "đổi tên " + name + " thành " + Settings.FILE,
                        "rename " + name + " to " + Settings.FILE);
    }
}
