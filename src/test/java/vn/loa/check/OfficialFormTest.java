package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.content.PublicationReader;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;
import vn.loa.source.SourceTree;

/** What is said of a plan that wants the official form. */
class OfficialFormTest {

    private static final String WHOLE =
            """
            ---
            title: Kế hoạch thử
            form: official
            letterhead: {parent: "SỞ MẪU", agency: "TRUNG TÂM|MẪU", type: KẾ HOẠCH}
            number: 07/KH-UBND
            issuer: Ủy ban nhân dân xã Suối Mẫu
            place: Suối Mẫu
            issued: 2027-06-05
            recipients: ["Lưu: VT"]
            signer: [{authority: "TM. ỦY BAN NHÂN DÂN", office: CHỦ TỊCH, name: Nguyễn Văn Mẫu}]
            ---
            ## I. MỤC ĐÍCH

            Chữ.
            """;

    @Test
    void aWholeDocumentHasNoProblem() {
        assertThat(problems(WHOLE)).isEmpty();
    }

    @Test
    void anyOtherPlanIsLeftAlone() {
        assertThat(problems("---\ntitle: Tóm lược\nplace: suối mẫu\n---\n## I. Mục đích\n\nChữ.\n"))
                .isEmpty();
    }

    @Test
    void noAdviceGivesAPersonOrANumberThatCouldBeKept() {
        assertThat(problems("---\ntitle: Thử\nform: official\n---\n"))
                .filteredOn(d -> d.message().english().contains("needs the field"))
                .filteredOn(d -> !d.message().english().contains("recipients"))
                .hasSize(5)
                .allSatisfy(
                        d ->
                                assertThat(d.suggestion().orElseThrow().vietnamese())
                                        .contains("…")
                                        .doesNotContain("Mẫu", "07/"));
    }

    @Test
    void whatIsMissingIsNamedEachByItself() {
        assertThat(problems("---\ntitle: Thử\nform: official\n---\n"))
                .extracting(d -> d.severity() + " " + d.message().english())
                .containsExactlyInAnyOrder(
                        "ERROR a document in the official form needs the field \"issuer\"",
                        "ERROR a document in the official form needs the field \"place\"",
                        "ERROR a document in the official form needs the field \"signer\"",
                        "ERROR a document in the official form needs the field \"recipients\"",
                        "ERROR a document in the official form has no text",
                        "WARNING a document in the official form needs the field \"number\"",
                        "WARNING a document in the official form needs the field \"issued\"");
    }

    @Test
    void aDigestIsRefused() {
        String digest = WHOLE.replace("form: official", "form: official\noriginal: {file: a.txt}");
        assertThat(problems(digest))
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.code()).isEqualTo("official-digest");
                            assertThat(d.severity()).isEqualTo(Severity.ERROR);
                        });
    }

    @Test
    void wrongCapitalsAreShownAtTheirLineWithTheRightOnes() {
        String wrong =
                WHOLE.replace("parent: \"SỞ MẪU\"", "parent: \"Sở Mẫu\"")
                        .replace("place: Suối Mẫu", "place: suối mẫu")
                        .replace("office: CHỦ TỊCH", "office: Chủ tịch")
                        .replace("name: Nguyễn Văn Mẫu", "name: nguyễn văn Mẫu")
                        .replace("## I. MỤC ĐÍCH", "## I. Mục đích");
        assertThat(problems(wrong))
                .extracting(
                        d ->
                                d.at().line()
                                        + " "
                                        + d.code()
                                        + " "
                                        + d.suggestion().orElseThrow().vietnamese())
                .containsExactly(
                        "4 official-capitals viết: SỞ MẪU",
                        "7 official-capitals viết: Suối Mẫu",
                        "10 official-capitals viết: CHỦ TỊCH",
                        "10 official-capitals viết: Nguyễn Văn Mẫu",
                        "12 official-capitals viết: MỤC ĐÍCH");
    }

    @Test
    void numbersAndNamesKeepTheirForm() {
        String wrong =
                WHOLE.replace("number: 07/KH-UBND", "number: 7 / KH - UBND")
                        .replace("name: Nguyễn Văn Mẫu", "name: ThS. Nguyễn Văn Mẫu")
                        .replace("[\"Lưu: VT\"]", "[Như trên]");
        assertThat(problems(wrong))
                .extracting(d -> d.severity() + " " + d.code())
                .containsExactlyInAnyOrder(
                        "WARNING official-part-missing",
                        "WARNING official-number",
                        "WARNING official-name");
        assertThat(problems(wrong))
                .anySatisfy(
                        d ->
                                assertThat(d.suggestion().orElseThrow().vietnamese())
                                        .startsWith("viết 07/KH-UBND:"));
    }

    @ParameterizedTest
    @CsvSource({
        "T/M ỦY BAN NHÂN DÂN, TM. ỦY BAN NHÂN DÂN",
        "TM. ỦY BAN NHÂN DÂN / KT.CHỦ TỊCH, TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH",
        "TL GIÁM ĐỐC, TL. GIÁM ĐỐC",
    })
    void whoSignsForWhomIsWrittenWithAFullStop(String written, String right) {
        assertThat(problems(WHOLE.replace("TM. ỦY BAN NHÂN DÂN", written)))
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.code()).isEqualTo("official-authority");
                            assertThat(d.at().line()).isEqualTo(10);
                            assertThat(d.suggestion().orElseThrow().vietnamese())
                                    .startsWith("viết: " + right + " (");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"TUQ. GIÁM ĐỐC", "QUYỀN CHỦ TỊCH", "Q. CHỦ TỊCH", "KT. BỘ TRƯỞNG"})
    void otherRightsToSignAreLeftAlone(String written) {
        assertThat(problems(WHOLE.replace("TM. ỦY BAN NHÂN DÂN", written))).isEmpty();
    }

    @Test
    void nobodySignsInTheirOwnPlace() {
        assertThat(problems(WHOLE.replace("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH")))
                .extracting(Diagnostic::code)
                .containsExactly("official-authority");
    }

    private static List<Diagnostic> problems(String plan) {
        var files = new HashMap<String, String>();
        files.put("site/site.yaml", "title: Xã Suối Mẫu\n");
        files.put("content/plans/thu.md", plan);
        var options = new PublicationReader.Options(false, Instant.EPOCH, Optional.empty());
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            var loaded = PublicationReader.read(SourceTree.of(files), markup, options);
            assertThat(loaded.diagnostics()).isEmpty();
            var wording = new OfficialWording().in(loaded.publication());
            return Stream.concat(
                            new OfficialFormIsWhole().check(loaded.publication()),
                            loaded.prose().flatMap(wording::check))
                    .toList();
        }
    }
}
