package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.content.Publication;
import vn.loa.content.SmallPublication;

/** Every number finds its service; a hit shows those that need no note. */
class NumbersOfServicesTest {

    private static final Publication PUBLICATION =
            SmallPublication.of(
                    Map.of(
                            "site/site.yaml",
                            "title: Thử\nbaseUrl: https://xa.vn/\n",
                            "content/services/duong-day.yaml",
                            """
                            name: Đường dây mẫu
                            phones:
                              - number: "1900 0000"
                                note: Ban ngày
                              - "1900 0001"
                              - number: "+84 900 000 002"
                                note: Theo một nguồn
                            source: Báo Mẫu
                            """));

    @ParameterizedTest
    @ValueSource(strings = {"1900 0000", "19000001", "0900 000 002", "+84900000002"})
    void anyNumberFindsTheServiceAndShowsThoseThatNeedNoNote(String number) {
        assertThat(SearchFiles.index(PUBLICATION).answer(number, "vi", 5).hits())
                .singleElement()
                .satisfies(
                        hit ->
                                assertThat(hit.document().shownPhones())
                                        .containsExactly("1900 0000", "1900 0001"));
    }
}
