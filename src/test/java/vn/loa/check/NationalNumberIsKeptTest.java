package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;

class NationalNumberIsKeptTest {

    private static final NationalNumberIsKept RULE = new NationalNumberIsKept();

    @ParameterizedTest
    @CsvSource({
        "canh-sat-113, Công an 113, 131, 113",
        "canh-sat-113, Công an, 131, 113",
        "cong-an, Công an 113, 1113, 113",
        "cuu-hoa-114, Cứu hỏa, 11141, 114",
        "bao-ho, Bảo hộ công dân, +84 981 84 84 48, +84 981 84 84 84",
        "bao-ho, Bảo hộ công dân, +84 981 84 84 8, +84 981 84 84 84",
        "bao-ho, Bảo hộ công dân, 0981 84 84 94, +84 981 84 84 84",
        "nha, Ngôi nhà, 1900 96 69 80, 1900 96 96 80"
    })
    void aSlipInTheFileOfANumberEverybodyCallsIsAnError(
            String id, String name, String number, String meant) {
        assertThat(service(id, name, number))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                            assertThat(problem.at().line()).isEqualTo(2);
                            assertThat(problem.suggestion().orElseThrow().vietnamese())
                                    .contains("\"" + meant + "\"");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "canh-sat-113, Công an 113, 113",
        "cong-an-xa, 'Công an xã, ngoài 113', 0263 1234 567",
        "bao-ho, Bảo hộ công dân, +84 981 84 84 84",
        "bao-ho, Bảo hộ công dân, 0981 84 84 84",
        "dien-luc, Điện lực, 1900 1234",
        "nha-so-1113, Nhà 1113, 0263 1234 567"
    })
    void otherNumbersAreLeftAlone(String id, String name, String number) {
        assertThat(service(id, name, number)).isEmpty();
    }

    @Test
    void whoTypesTheRightNumberIsNotBlamedForTheSlipOfItsFile() {
        Checked publication =
                Checked.publication()
                        .with(
                                "content/services/tong-dai-111.yaml",
                                "name: Tổng đài 111\nphones: [\"117\"]\nsource: Ví dụ\n")
                        .with("content/pages/a.md", "---\ntitle: A\n---\nGọi 111 ngay.");

        assertThat(publication.by(new TypedPhone())).isEmpty();
        assertThat(publication.by(RULE)).extracting(Diagnostic::code).hasSize(1);
    }

    private static List<Diagnostic> service(String id, String name, String number) {
        return Checked.publication()
                .with(
                        "content/services/" + id + ".yaml",
                        "name: \"" + name + "\"\nphones: [\"" + number + "\"]\nsource: Ví dụ\n")
                .by(RULE);
    }
}
