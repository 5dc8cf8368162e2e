package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.source.Diagnostic;

/** Rules about a publication as a whole. */
class RulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "'', service-without-source service-never-called",
        "'source: Báo Ví Dụ', service-never-called",
        "'verified: 2026-01-05', ''",
        "'verified: 2025-11-22', ''",
        "'verified: 2025-11-21', service-called-long-ago",
        "'verified: 2024', service-called-long-ago",
        "'verified: 2027-01-01', service-called-in-future"
    })
    void aServiceIsVouchedFor(String field, String codes) {
        List<Diagnostic> problems =
                new Checked()
                        .with(
                                "content/services/s.yaml",
                                "name: Số\nphones: [\"0263 1234 567\"]\n" + field + "\n")
                        .by(new ServiceIsVouchedFor(TODAY));
        assertThat(problems.stream().map(Diagnostic::code))
                .containsExactlyInAnyOrder(codes.isEmpty() ? new String[0] : codes.split(" "));
    }

    @Test
    void aServiceWithoutANumberCannotBeCalled() {
        assertThat(
                        new Checked()
                                .with("content/services/s.yaml", "name: Trang\nsource: Ví dụ\n")
                                .by(new ServiceIsVouchedFor(TODAY)))
                .isEmpty();
    }

    @Test
    void aTranslationOlderThanItsOriginalIsStale() {
        assertThat(
                        Checked.publication()
                                .with(
                                        "content/pages/a.md",
                                        "---\ntitle: A\nupdated: 2026-03-02\n---\nChữ.\n")
                                .with(
                                        "content/pages/a.en.md",
                                        "---\ntitle: A\nupdated: 2026-03-01\n---\nText.\n")
                                .with(
                                        "content/pages/b.md",
                                        "---\ntitle: B\nupdated: 2026-03-02\n---\nChữ.\n")
                                .with(
                                        "content/pages/b.en.md",
                                        "---\ntitle: B\nupdated: 2026-03\n---\nText.\n")
                                .by(new TranslationIsFresh()))
                .filteredOn(d -> d.code().equals("translation-stale"))
                .singleElement()
                .satisfies(d -> assertThat(d.at().file()).isEqualTo("content/pages/a.en.md"));
    }

    @Test
    void whatALanguageLacksIsToldOnceSomebodyHasBegunToTranslate() {
        assertThat(Checked.publication().by(new TranslationIsFresh())).isEmpty();
        assertThat(
                        Checked.publication()
                                .with("content/pages/a.md", "---\ntitle: A\n---\nChữ.\n")
                                .with("content/pages/b.md", "---\ntitle: B\n---\nChữ.\n")
                                .with("content/pages/b.en.md", "---\ntitle: B\n---\nText.\n")
                                .by(new TranslationIsFresh()))
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.code()).isEqualTo("translation-missing");
                            assertThat(d.message().english()).startsWith("3 contents");
                        });
    }
}
