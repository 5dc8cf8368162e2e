package vn.loa.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loa.content.Settings;
import vn.loa.source.SourceTree;

class MigrationTest {

    /** What a future version might bring. */
    private static final List<Step> INVENTED =
            List.of(
                    new Step.RenameField(
                            2, "content/plans/", List.of("duties", "agency"), "agencies"),
                    new Step.RenameChoice(2, "content/plans/", List.of("status"), "ended", "over"),
                    new Step.RenameField(3, "content/plans/", List.of("reports"), "reporting"));

    private static final String PLAN =
            """
            ---
            # Của tôi: agency, ended
            title: "Kế hoạch: agency"   # giữ nguyên
            status: "ended"
            duties:
              - {agency: cong-an, items: [{text: agency}]}
              - agency: ubnd   # hai
            reports: []
            ---

            agency: trong bài thì không đổi
            """;

    private static Map<String, String> migrated(int newest, Map<String, String> texts) {
        return Migration.of(SourceTree.of(texts), INVENTED, newest).stream()
                .collect(
                        Collectors.toMap(
                                file -> file.before().path(),
                                file -> new String(file.after(), StandardCharsets.UTF_8)));
    }

    @Test
    void namesChangeInPlaceAndNothingElseDoes() {
        var files =
                migrated(
                        2,
                        Map.of(
                                "site/site.yaml",
                                "title: A\nschemaVersion: 1   # một\n",
                                "content/plans/a.md",
                                PLAN));
        assertThat(files)
                .containsOnlyKeys("site/site.yaml", "content/plans/a.md")
                .containsEntry("site/site.yaml", "title: A\nschemaVersion: 2   # một\n")
                .containsEntry(
                        "content/plans/a.md",
                        PLAN.replace("{agency: cong", "{agencies: cong")
                                .replace("- agency: ubnd", "- agencies: ubnd")
                                .replace("status: \"ended\"", "status: \"over\""));
    }

    @Test
    void olderFilesGoThroughEveryStepAndNewerThroughTheRest() {
        var fromTwo =
                migrated(
                        3,
                        Map.of("site/site.yaml", "schemaVersion: 2\n", "content/plans/a.md", PLAN));
        assertThat(fromTwo.get("content/plans/a.md"))
                .isEqualTo(PLAN.replace("reports:", "reporting:"));
        var fromOne =
                migrated(
                        3,
                        Map.of("site/site.yaml", "schemaVersion: 1\n", "content/plans/a.md", PLAN));
        assertThat(fromOne.get("content/plans/a.md")).contains("reporting:", "agencies:");
    }

    @Test
    void windowsLineEndsAndTheMarkAtTheTopStay() {
        var files = migrated(2, Map.of("site/site.yaml", "\uFEFFtitle: A\r\nschemaVersion: 1\r\n"));
        assertThat(files).containsEntry("site/site.yaml", "\uFEFFtitle: A\r\nschemaVersion: 2\r\n");
    }

    @Test
    void settingsFromBeforeThereWereVersionsGetOne() {
        String old = "# Trang\nnavigation:\n  - {title: A, url: /a/}   # một\n";
        var files = Migration.of(SourceTree.of(Map.of("site/site.yaml", old)));
        assertThat(files).hasSize(1);
        assertThat(new String(files.get(0).after(), StandardCharsets.UTF_8))
                .isEqualTo("schemaVersion: 1\n" + old.replace("url: /a/", "path: /a/"));
    }

    @Test
    void whatIsNewHasNothingToDoAndIsStableWhenRunTwice() {
        assertThat(Migration.of(SourceTree.of(Map.of("content/pages/a.md", "# A\n")))).isEmpty();
        var once = migrated(3, Map.of("site/site.yaml", "title: A\n", "content/plans/a.md", PLAN));
        assertThat(migrated(3, once)).isEmpty();
        assertThat(
                        Migration.of(
                                SourceTree.of(
                                        Map.of(
                                                "site/site.yaml",
                                                "schemaVersion: " + Settings.SCHEMA_VERSION))))
                .isEmpty();
    }

    @Test
    void everyStepLeadsToAVersionThatExists() {
        assertThat(Step.ALL).allMatch(step -> step.version() <= Settings.SCHEMA_VERSION);
    }
}
