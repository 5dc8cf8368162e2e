package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Same sources, same bytes: prints included, wherever, however often and on however many threads.
 */
class ReproducibleTest {

    @Test
    void twoBuildsGiveTheSameBytes(@TempDir Path temporary) throws IOException {
        Path first = Files.createDirectory(temporary.resolve("first"));
        Path second = Files.createDirectory(temporary.resolve("thư mục thứ hai"));
        OwnSite.copySources(first);
        OwnSite.copySources(second);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            OwnSite.publish(first, temporary.resolve("a"), 1);
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai-x-lvariant-TH"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            OwnSite.publish(second, temporary.resolve("b"), 4);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        Map<String, String> a = OwnSite.hashes(temporary.resolve("a"));
        Map<String, String> b = OwnSite.hashes(temporary.resolve("b"));
        assertThat(different(a, b)).isEmpty();
        assertThat(a).hasSizeGreaterThan(200);
    }

    /** Files that only one has or that differ. */
    private static Set<String> different(Map<String, String> a, Map<String, String> b) {
        var paths = new TreeSet<>(a.keySet());
        paths.addAll(b.keySet());
        paths.removeIf(path -> Objects.equals(a.get(path), b.get(path)));
        return paths;
    }

    @Test
    void aBuildWithItsCacheGivesTheSameBytesAndChangesNoFile(@TempDir Path temporary)
            throws IOException {
        Path publication = Files.createDirectory(temporary.resolve("publication"));
        OwnSite.copySources(publication);
        Path target = temporary.resolve("site");
        OwnSite.publish(publication, target, 2);
        var before = OwnSite.hashes(target);
        Object folder =
                Files.readAttributes(target, java.nio.file.attribute.BasicFileAttributes.class)
                        .fileKey();

        BuildReport again = OwnSite.publish(publication, target, 2);

        assertThat(again.outputs()).noneMatch(file -> file.fresh());
        assertThat(OwnSite.hashes(target)).isEqualTo(before);
        assertThat(
                        Files.readAttributes(
                                        target, java.nio.file.attribute.BasicFileAttributes.class)
                                .fileKey())
                .as("the folder was not swapped")
                .isEqualTo(folder);
    }
}
