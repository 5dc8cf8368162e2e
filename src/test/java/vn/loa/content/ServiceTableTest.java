package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.lang.Language;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.SourceTree;

/** Services from a spreadsheet are services like others. */
class ServiceTableTest {

    private static PublicationReader.Loaded read(String csv) {
        return read(Map.of("content/services/danh-ba.csv", csv));
    }

    private static PublicationReader.Loaded read(Map<String, String> files) {
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            return PublicationReader.read(
                    SourceTree.of(files),
                    markup,
                    new PublicationReader.Options(
                            false, Instant.parse("2026-11-22T05:00:00Z"), Optional.empty()));
        }
    }

    private static Service service(PublicationReader.Loaded loaded, String id) {
        return loaded.publication().service(id, Language.VIETNAMESE).orElseThrow();
    }

    private static List<String> problems(String csv) {
        return read(csv).diagnostics().stream()
                .map(problem -> problem.code() + " " + problem.at())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void eachLineIsAService(String sign) {
        String csv =
                "\uFEFFTên dịch vụ~Số điện thoại~Giờ nghe máy~needs~Nguồn\r\n"
                        + "Trạm y tế Ví Dụ~0263 3822 111|0263 3822 112~7:30~an-toan|phap-ly~Sổ tay\r\n"
                        + "Công an xã Ví Dụ~113~24/7~~\"Báo; số 5, 2026\"\r\n";
        var loaded = read(csv.replace("~", sign));

        assertThat(loaded.diagnostics()).isEmpty();
        Service station = service(loaded, "tram-y-te-vi-du");
        assertThat(station.phones())
                .extracting(PhoneNumber::number)
                .containsExactly("0263 3822 111", "0263 3822 112");
        assertThat(station.hours()).contains("7:30");
        assertThat(station.about().needs())
                .extracting(Reference::id)
                .containsExactly("an-toan", "phap-ly");
        assertThat(station.origin()).hasToString("content/services/danh-ba.csv:2:1");
        assertThat(service(loaded, "cong-an-xa-vi-du").source())
                .extracting(Citation::title)
                .containsExactly("Báo; số 5, 2026");
    }

    @Test
    void aFirstLineThatNamesTheSignIsNoHead() {
        var loaded =
                read("sep=;\r\nname;phones;source\r\nTrạm y tế, xã Ví Dụ;0263 3822 111;Sổ tay\r\n");
        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(service(loaded, "tram-y-te-xa-vi-du").origin())
                .hasToString("content/services/danh-ba.csv:3:1");
    }

    @Test
    void theApostropheOfASpreadsheetIsNoPartOfItsCell() {
        var loaded = read("name,phones,summary,source\nTrạm,'0263 3822 111,'- nhánh 2,'Sổ' tay\n");
        assertThat(loaded.diagnostics()).isEmpty();
        Service station = service(loaded, "tram");
        assertThat(station.phones())
                .extracting(PhoneNumber::number)
                .containsExactly("0263 3822 111");
        assertThat(station.about().summary()).contains("- nhánh 2");
        assertThat(station.source()).extracting(Citation::title).containsExactly("'Sổ' tay");
    }

    @Test
    void fieldsOfASourceHaveColumnsOfTheirOwn() {
        var loaded =
                read(
                        "id,name,phones,source,source.url,source.date\n"
                                + "so-moi,Số mới,0111 222 333,Trang xã,https://a.example/,2026-11\n");
        assertThat(loaded.diagnostics()).isEmpty();
        Citation source = service(loaded, "so-moi").source().get(0);
        assertThat(source.title()).isEqualTo("Trang xã");
        assertThat(source.url()).contains("https://a.example/");
        assertThat(source.date()).map(PartialDate::iso).contains("2026-11");
    }

    @Test
    void aTableAsOfficesKeepItIsRead() {
        var loaded =
                read("STT;Tên;SĐT;Giờ;Nguồn\n1;Trạm y tế;0257 3578 222;24/7;Sổ tay\n2;Chợ;111;;\n");
        assertThat(loaded.diagnostics()).isEmpty();
        Service station = service(loaded, "tram-y-te");
        assertThat(station.phones())
                .extracting(PhoneNumber::number)
                .containsExactly("0257 3578 222");
        assertThat(station.hours()).contains("24/7");
        assertThat(station.source().get(0).title()).isEqualTo("Sổ tay");
    }

    @Test
    void aProblemIsToldAtItsCellInTheSameWords() {
        assertThat(problems("name,phones,verified\nA,gọi,2026-11-02\nB,111,31/6/2026\n"))
                .containsExactlyInAnyOrder(
                        "phone-not-a-number content/services/danh-ba.csv:2:3",
                        "date-not-a-day content/services/danh-ba.csv:3:7");
        assertThat(problems("name,phone\nA,111\n"))
                .containsExactly("unknown-key content/services/danh-ba.csv:1:6");
        assertThat(problems("phones\n111\n"))
                .containsExactly("missing-field content/services/danh-ba.csv:1:1");
        assertThat(problems("name,phones\nA,111,thừa\n"))
                .containsExactly("table-row content/services/danh-ba.csv:2:1");
        assertThat(problems("name,phones\nA,111\nA,112\n"))
                .containsExactly("duplicate-slug content/services/danh-ba.csv:3:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phones,phones", "phones,Số điện thoại", "SĐT,phones"})
    void ofTwoColumnsForOneFieldNoneIsLostInSilence(String columns) {
        assertThat(problems("name," + columns + "\nA,113,114\n"))
                .singleElement()
                .asString()
                .startsWith("duplicate-key content/services/danh-ba.csv:1:");
        assertThat(problems("STT,STT,name,phones\n1,1,A,113\n")).isEmpty();
    }

    @Test
    void quotesWithinACellAndLinesWithinACellKeepTheirPlace() {
        var loaded = read("name,phones,source\n\"Trạm \"\"A\"\", xã\",113,\"\"\"Sổ\"\"\"\n");
        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.publication().all(Service.class, Language.VIETNAMESE))
                .singleElement()
                .satisfies(
                        service -> {
                            assertThat(service.title()).isEqualTo("Trạm \"A\", xã");
                            assertThat(service.source().get(0).title()).isEqualTo("\"Sổ\"");
                        });
        assertThat(problems("name,phones,summary\nA,113,\"một\nhai\"\nB,gọi,x\n"))
                .containsExactly("phone-not-a-number content/services/danh-ba.csv:4:3");
    }

    @Test
    void aTableOfTranslationsRestsOnTheOriginals() {
        var loaded =
                read(
                        Map.of(
                                "site/site.yaml",
                                "languages: [vi, en]\n",
                                "content/services/a.csv",
                                "id,name,phones\nso-a,Số A,0263 3822 111\n",
                                "content/services/a.en.csv",
                                "id,name\nso-a,Number A\n"));
        Service english = loaded.publication().service("so-a", Language.ENGLISH).orElseThrow();
        assertThat(english.title()).isEqualTo("Number A");
        assertThat(english.phone()).map(PhoneNumber::number).contains("0263 3822 111");
    }
}
