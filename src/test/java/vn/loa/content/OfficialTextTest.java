package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.lang.Language;

/** The parts of a document as Decree 30/2020/NĐ-CP words them; a transcript supposes nothing. */
class OfficialTextTest {

    private static final String GAP = "\u00a0".repeat(6);

    private static OfficialText text(String fields, String body) {
        Publication publication =
                SmallPublication.of(
                        Map.of(
                                "site/site.yaml",
                                "title: Mẫu\n",
                                "content/vocabulary/v.yaml",
                                "agencies: {xa: ủy ban nhân dân xã Mẫu, vh: phòng Văn hóa}\n",
                                "content/services/s.yaml",
                                "name: Nơi giúp\nphones: [\"111\"]\n",
                                "content/plans/p.md",
                                "---\ntitle: Về việc gọi {{phone s}}\n"
                                        + fields
                                        + "---\n"
                                        + body
                                        + "\n"));
        Plan plan =
                (Plan)
                        publication
                                .content(new ContentId(Kind.PLAN, "p"), Language.VIETNAMESE)
                                .orElseThrow();
        return OfficialText.of(plan, publication);
    }

    @Test
    void whatIsNotGivenIsLeftOpenForTheHand() {
        OfficialText text = text("form: official\nissuer: xa\n", "Chữ.");
        assertThat(text.agency()).containsExactly("ỦY BAN NHÂN DÂN", "XÃ MẪU");
        assertThat(text.number()).isEqualTo(GAP + "/KH-UBND");
        assertThat(text.place()).isEqualTo(GAP + ", ngày " + GAP + " tháng " + GAP + " năm " + GAP);
        assertThat(text.nation()).first().isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(text.type()).isEqualTo("KẾ HOẠCH");
        assertThat(text.title()).isEqualTo("Về việc gọi 111");
        assertThat(text.letter()).isFalse();
        assertThat(text.dated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-05, ngày 05 tháng 6 năm 2026",
        "2026-02-10, ngày 10 tháng 02 năm 2026",
        "2026-03-09, ngày 09 tháng 3 năm 2026",
        "2026-12-31, ngày 31 tháng 12 năm 2026"
    })
    void smallNumbersHaveANoughtBefore(String issued, String shown) {
        assertThat(text("form: official\nplace: Mẫu\nissued: " + issued + "\n", "A").place())
                .isEqualTo("Mẫu, " + shown);
    }

    @Test
    void aTranscriptSupposesNothing() {
        String head = "form: whole\nletterhead: {parent: A | B, agency: C, type: CÔNG VĂN}\n";
        OfficialText bare = text(head + "issued: 2026\n", "A");
        assertThat(bare.parent()).containsExactly("A", "B");
        assertThat(bare.agency()).containsExactly("C");
        assertThat(bare.number()).isEmpty();
        assertThat(bare.place()).isEmpty();
        assertThat(bare.letter()).isTrue();
        assertThat(text(head + "issued: 2026-05\n", "A").place())
                .isEqualTo("ngày " + GAP + " tháng 5 năm 2026");
        OfficialText full =
                text(
                        head
                                + "basis: [{title: Luật Mẫu}]\nduties: [{agency: xa, items: [{text: Làm}]}]\n",
                        "A");
        assertThat(full.bases()).isEmpty();
        assertThat(full.duties()).isEmpty();
    }

    @Test
    void basesEndAsTheFormAsksAndAreNotSaidTwice() {
        OfficialText text =
                text(
                        "form: official\nbasis:\n"
                                + "- {title: Luật Mẫu, number: 9/2025/QH15}\n"
                                + "- {title: Phòng ngừa., number: 12/KH-UBND, date: 2026-01-05, issuer: vh}\n"
                                + "- {title: Luật Đã Nêu}\n"
                                + "- {title: Chỉ nhắc, relation: \"Được nêu tên, không ghi số\"}\n"
                                + "- {relation: Thực hiện, title: Chương trình., number: 3/QĐ-TTg}\n",
                        "Căn cứ Luật  Đã Nêu\n\n## Một\n\nLuật Mẫu 9/2025/QH15");
        assertThat(text.bases())
                .containsExactly(
                        "Căn cứ Luật Mẫu số 9/2025/QH15;",
                        "Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Phòng Văn hóa về"
                                + " phòng ngừa;",
                        "Thực hiện Quyết định số 3/QĐ-TTg về chương trình.");
    }

    @Test
    void dutiesTheTextHasAreNotRepeated() {
        OfficialText text =
                text(
                        "form: official\nduties:\n"
                                + "- {agency: [xa, vh], items: [{text: Gọi {{phone s}}, by: 2026-01-05}, {text: Đã  nói}]}\n"
                                        .replace("Gọi {{phone s}}", "\"Gọi {{phone s}}\"")
                                + "- {agency: vh, requested: true, items: [{text: Họp, by: Tháng 5, with: các thôn}, {text: Treo, by: 2026-04-30}]}\n"
                                + "- {agency: vh, items: [{text: Đã nói, with: vh}]}\n",
                        "Việc: Đã nói rồi.");
        assertThat(text.duties())
                .containsExactly(
                        new OfficialText.Duty(
                                "Ủy ban nhân dân xã Mẫu, Phòng Văn hóa",
                                List.of(new OfficialText.Duty.Item("Gọi 111", "05/01/2026"))),
                        new OfficialText.Duty(
                                "Đề nghị Phòng Văn hóa",
                                List.of(
                                        new OfficialText.Duty.Item(
                                                "Họp (phối hợp: các thôn)", "Tháng 5"),
                                        new OfficialText.Duty.Item("Treo", "30/4/2026"))));
        assertThat(text.dated()).isTrue();
    }

    @Test
    void recipientsAndSigners() {
        OfficialText text =
                text(
                        "form: official\nrecipients: [\"- Như Điều 3;\", \"Lưu: VT.\"]\n"
                                + "signer: [{authority: TM. ỦY BAN / KT. CHỦ TỊCH, office: Phó, name: Ví Dụ}, {office: Kế toán}]\n",
                        "A");
        assertThat(text.recipients()).containsExactly("- Như Điều 3;", "- Lưu: VT.");
        assertThat(text.signers())
                .containsExactly(
                        new OfficialText.Signer(
                                List.of("TM. ỦY BAN", "KT. CHỦ TỊCH"), "Phó", "Ví Dụ"),
                        new OfficialText.Signer(List.of(), "Kế toán", ""));
    }

    @Test
    void theLastParagraphIsKeptWithTheSignature() {
        OfficialText text = text("form: official\n", "A");
        assertThat(text.last("<p>a</p>\n<p>b</p>\n")).isEqualTo("<p>b</p>");
        assertThat(text.withoutLast("<p>a</p>\n<p>b</p>\n")).isEqualTo("<p>a</p>\n");
        assertThat(text.last("<p>a</p><table></table>")).isEmpty();
        assertThat(text.withoutLast("<table></table>")).isEqualTo("<table></table>");
    }
}
