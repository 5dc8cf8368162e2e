package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.content.Publication;
import vn.loa.content.SmallPublication;

/** What people type is answered by a small publication too, which has few of their words. */
class QuestionsOfPeopleTest {

    private static final Publication PUBLICATION =
            SmallPublication.of(
                    Map.of(
                            "site/site.yaml",
                            "title: Thử\nlanguages: [vi]\n",
                            "content/services/truc.yaml",
                            "name: Công an xã mẫu\nphones: [\"1900 0000\"]\nsource: Báo Mẫu\n",
                            "content/pages/dau-hieu.md",
                            "---\ntitle: Dấu hiệu mua bán người\n---\nGiấy tờ bị giữ.\n",
                            "content/pages/hoi-truoc.md",
                            "---\ntitle: Hỏi trước khi đi làm ở nước ngoài\n---\nGọi về nhà.\n"));

    @ParameterizedTest
    @CsvSource({
        "help police, truc",
        "mua dam, dau-hieu",
        "ep ban dam, dau-hieu",
        "di campuchia, hoi-truoc",
        "lam viec o campuchia, hoi-truoc",
        "nha may campuchia, hoi-truoc"
    })
    void theyFindTheNearestPage(String question, String page) {
        assertThat(SearchFiles.index(PUBLICATION).answer(question, "vi", 5).hits())
                .first()
                .satisfies(hit -> assertThat(hit.document().url()).contains(page));
    }
}
