package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loa.lang.Language;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;
import vn.loa.source.SourceTree;

/** The empty entry an office fills with its own number. */
class ServiceTemplateTest {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    private static String template() throws IOException {
        try (InputStream file =
                ServiceTemplateTest.class.getResourceAsStream("/vn/loa/templates/service.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static PublicationReader.Loaded load(String service) {
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            return PublicationReader.read(
                    SourceTree.of(Map.of("content/services/cong-an-xa.yaml", service)),
                    markup,
                    new PublicationReader.Options(true, NOON, Optional.empty()));
        }
    }

    @Test
    void leftEmptyItAsksToBeFilledAndIsNotPublished() throws IOException {
        var loaded = load(template());
        assertThat(loaded.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::severity)
                .containsExactly(tuple("draft-to-fill", Severity.NOTICE));
        assertThat(loaded.publication().contents()).isEmpty();
    }

    @Test
    void leftEmptyAndNoDraftItIsAnError() throws IOException {
        var loaded = load(template().replace("draft: true", "draft: false"));
        assertThat(loaded.diagnostics()).extracting(Diagnostic::code).containsOnly("missing-field");
        assertThat(Diagnostic.anyError(loaded.diagnostics())).isTrue();
    }

    @Test
    void anotherMistakeInADraftIsStillAnError() throws IOException {
        var loaded = load(template().replace("- number:", "- number: abc"));
        assertThat(Diagnostic.anyError(loaded.diagnostics())).isTrue();
    }

    @Test
    void itInventsNoNumber() throws IOException {
        assertThat(template().lines().filter(line -> line.matches("\\s*-? *number:.*")))
                .containsExactly("  - number:");
    }

    @Test
    void filledInItIsACompleteService() throws IOException {
        String filled =
                template()
                        .replace("\nname:", "\nname: Công an xã Ví Dụ")
                        .replace("\norganization:", "\norganization: Công an tỉnh Ví Dụ")
                        .replace("\nsummary:", "\nsummary: Báo tin ở xã Ví Dụ.")
                        .replace("- number:", "- number: \"0263 3 000 000\"")
                        .replace("    for:", "    for: Trực ban")
                        .replace("\nhours:", "\nhours: 24/7")
                        .replace("\ncost:", "\ncost: Cước thường")
                        .replace("\narea:", "\narea: Xã Ví Dụ")
                        .replace("\naddress:", "\naddress: Thôn Một")
                        .replace("\naccess:", "\naccess: Đến trực tiếp")
                        .replace("- title:", "- title: Công an xã Ví Dụ")
                        .replace("    date:", "    date: 2026-11-02")
                        .replace("\nverified:", "\nverified: 2026-11-02")
                        .replace("printable: false", "printable: true")
                        .replace("draft: true", "draft: false");
        var loaded = load(filled);
        assertThat(loaded.diagnostics()).isEmpty();
        Service service =
                loaded.publication().service("cong-an-xa", Language.VIETNAMESE).orElseThrow();
        assertThat(service.phone().orElseThrow().number()).isEqualTo("0263 3 000 000");
        assertThat(service.source()).hasSize(1);
        assertThat(service.verified()).isPresent();
        assertThat(service.printable()).isTrue();
    }
}
