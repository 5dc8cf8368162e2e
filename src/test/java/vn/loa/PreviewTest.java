package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.source.Diagnostic;

class PreviewTest {

    private static final Build.Options OPTIONS =
            Build.Options.at(Instant.parse("2026-11-22T00:00:00Z"));

    @TempDir Path folder;

    @BeforeEach
    void writePublication() throws IOException {
        write("site/site.yaml", "title: Xã Ví Dụ\nbaseUrl: https://vi-du.example/xa/\n");
        write("content/pages/mot.md", "---\ntitle: Một\n---\nChữ **đầu**.\n");
        write("content/pages/hai.md", "---\ntitle: Hai\n---\n[Sang một](/mot/)\n");
        write(
                "content/services/tong-dai-111.yaml",
                "name: Tổng đài 111\nphones: [\"111\"]\nsource: Ví dụ\n");
    }

    @Test
    void aChangedPageIsSeenAndNothingIsWritten() throws IOException {
        try (Preview preview = open()) {
            assertThat(page(preview, "mot")).hasValueSatisfying(h -> h.contains("đầu"));
            write("content/pages/mot.md", "---\ntitle: Một\n---\nChữ **sau**.\n");
            assertThat(preview.look()).isTrue();
            assertThat(page(preview, "mot").orElseThrow()).contains("sau").doesNotContain("đầu");
            assertThat(preview.look()).isFalse();
        }
        try (var entries = Files.list(folder)) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .containsExactlyInAnyOrder("site", "content");
        }
    }

    /** What is read again by parts must be what is read as a whole. */
    @Test
    void aPreviewAfterManyChangesIsThePreviewOfAFreshStart() throws IOException {
        try (Preview preview = open()) {
            write("content/pages/hai.en.md", "---\ntitle: Two\n---\n[One](/mot/)\n");
            write("site/site.yaml", "title: Xã Mới\nlanguages: [vi, en]\n");
            preview.look();
            Files.delete(folder.resolve("content/pages/mot.md"));
            write("content/vocabulary/topics.yaml", "topics:\n  viec-lam: Việc làm\n");
            preview.look();
            write("content/pages/hai.md", "---\ntitle: Hai mới\ntopics: [viec-lam]\n---\nMới\n");
            preview.look();
            preview.check();
            try (Preview fresh = open()) {
                fresh.check();
                assertThat(lines(preview)).isEqualTo(lines(fresh));
                for (String path : List.of("hai", "en/hai", "chu-de/viec-lam", "tim-kiem")) {
                    assertThat(page(preview, path)).isPresent().isEqualTo(page(fresh, path));
                }
                assertThat(page(preview, "mot")).isEmpty();
            }
        }
    }

    @Test
    void aPageWithAnErrorStaysAsItWasAndTheOthersGoOn() throws IOException {
        try (Preview preview = open()) {
            Optional<String> before = page(preview, "mot");
            write("content/pages/mot.md", "---\ntitle: \"Một\nlow\n---\nHỏng\n");
            write("content/pages/hai.md", "---\ntitle: Hai\n---\nMới tinh\n");
            preview.look();
            assertThat(lines(preview)).anyMatch(line -> line.contains("yaml-"));
            assertThat(page(preview, "mot")).isEqualTo(before);
            assertThat(page(preview, "hai").orElseThrow()).contains("Mới tinh");
        }
    }

    @Test
    void noTranslationStandsInForAPageThatHasAnError() throws IOException {
        write("site/site.yaml", "title: Xã Ví Dụ\nlanguages: [vi, en]\n");
        write("content/pages/mot.en.md", "---\ntitle: One\n---\nWords.\n");
        for (String slip : List.of("title: \"Một\nlow", "title: Một\ndate: 31/6/2026")) {
            write("content/pages/mot.md", "---\ntitle: Một\n---\nChữ **đầu**.\n");
            try (Preview preview = open()) {
                Optional<String> before = page(preview, "mot");
                Optional<String> english = page(preview, "en/mot");
                assertThat(before.orElseThrow()).contains("đầu");
                write("content/pages/mot.md", "---\n" + slip + "\n---\nHỏng\n");
                preview.look();
                assertThat(page(preview, "mot")).as(slip).isEqualTo(before);
                assertThat(page(preview, "en/mot")).as(slip).isEqualTo(english);
            }
        }
    }

    @Test
    void withBrokenSettingsTheWholeSiteStaysAsItWas() throws IOException {
        try (Preview preview = open()) {
            Optional<String> before = page(preview, "hai");
            write("site/site.yaml", "title: \"Xã\n");
            preview.look();
            assertThat(page(preview, "hai")).isEqualTo(before);
            assertThat(preview.now().basePath()).isEqualTo("/xa/");
            write("site/site.yaml", "title: Xã Khác\n");
            preview.look();
            assertThat(page(preview, "hai").orElseThrow()).contains("Xã Khác");
        }
    }

    @Test
    void aBrokenLinkIsToldOnceItsPageWasLookedAt() throws IOException {
        try (Preview preview = open()) {
            write("content/pages/hai.md", "---\ntitle: Hai\n---\n[Đi đâu](/khong-co/)\n");
            preview.look();
            assertThat(lines(preview)).isEmpty();
            page(preview, "hai");
            assertThat(lines(preview)).containsExactly("broken-link content/pages/hai.md:4:10");
        }
    }

    @Test
    void textsAreCheckedAgainWhenAServiceChanges() throws IOException {
        try (Preview preview = open()) {
            write("content/pages/hai.md", "---\ntitle: Hai\n---\nGọi ngay 1900 1234 nhé.\n");
            preview.look();
            preview.check();
            assertThat(codes(preview)).contains("phone-unknown");
            write(
                    "content/services/xa.yaml",
                    "name: Ủy ban xã\nphones: [\"1900 1234\"]\nsource: Ví dụ\n");
            preview.look();
            preview.check();
            assertThat(codes(preview)).doesNotContain("phone-unknown").contains("phone-typed");
        }
    }

    private Preview open() throws IOException {
        return Preview.open(folder, () -> OPTIONS);
    }

    private static Optional<String> page(Preview preview, String path) {
        return preview.now()
                .file(path + "/index.html")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static List<String> lines(Preview preview) {
        return preview.now().problems().stream()
                .filter(d -> !d.code().equals("base-url-example"))
                .map(d -> d.code() + " " + d.at())
                .toList();
    }

    private static List<String> codes(Preview preview) {
        return preview.now().problems().stream().map(Diagnostic::code).toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
