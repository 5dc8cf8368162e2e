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

    @ParameterizedTest
    @CsvSource({
        "![](a.png), picture-without-words, 4",
        "'Chữ\n\nxem [tại đây](/b/)', link-says-nothing, 6",
        "'[Click here](/b/)', link-says-nothing, 4",
        "'## Một\n\n#### Hai', heading-skips, 6",
        "'### Hai', heading-skips, 4",
        "'![Một chiếc đèn](a.png) [Dấu hiệu](/b/)\n## Một\n### Hai\n## Ba', '', 0",
        "'```\n![](a.png)\n#### x\n```', '', 0"
    })
    void textIsAccessible(String text, String code, int line) {
        List<Diagnostic> problems = Checked.page(text.replace("\\n", "\n"), new TextIsAccessible());
        if (code.isEmpty()) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(Checked.lines(problems))
                    .singleElement()
                    .asString()
                    .startsWith(code + " content/pages/a.md:" + line + ":");
        }
    }

    @Test
    void asciiDocPicturesAndLinksNeedWordsToo() {
        List<Diagnostic> problems =
                Checked.publication()
                        .with(
                                "content/pages/a.adoc",
                                "---\ntitle: A\n---\nimage::a.png[]\n\nlink:/b/[ở đây]\n")
                        .by(new TextIsAccessible());
        assertThat(problems.stream().map(Diagnostic::code))
                .containsExactly("picture-without-words", "link-says-nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-2025, current, plan-over",
        "2026, current, ''",
        "2021-2025, archived, ''",
        "2026-01-01/2026-11-21, current, plan-over"
    })
    void aPlanWhoseTimeIsOverIsNotCurrent(String period, String status, String code) {
        List<Diagnostic> problems =
                Checked.publication()
                        .with(
                                "content/plans/k.md",
                                "---\ntitle: K\nperiod: %s\nstatus: %s\nreason: Đã xong\n---\nChữ.\n"
                                        .formatted(period, status))
                        .by(new NothingIsPast(TODAY));
        assertThat(problems.stream().map(Diagnostic::code))
                .containsExactly(code.isEmpty() ? new String[0] : new String[] {code});
    }

    @Test
    void anUnknownAbbreviationIsToldOnceWhereItStandsFirst() {
        List<Diagnostic> problems =
                Checked.publication()
                        .with(
                                "content/pages/a.md",
                                "---\ntitle: A\n---\nỞ XYZĐ và XYZĐ. Số 81/KH-XYZ. Phần VII. KẾ HOẠCH"
                                        + " NĂM. Của UBND xã.\n")
                        .with("content/pages/b.md", "---\ntitle: B\n---\nTheo XYZĐ.\n")
                        .abbreviations();
        assertThat(problems)
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.at()).hasToString("content/pages/a.md:4:3");
                            assertThat(d.message().vietnamese()).contains("XYZĐ");
                        });
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
