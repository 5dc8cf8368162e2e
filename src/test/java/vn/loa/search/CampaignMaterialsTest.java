package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.content.SmallPublication;

/** A print is found by the day and the name of its campaign, which its own words need not hold. */
class CampaignMaterialsTest {

    @ParameterizedTest
    @ValueSource(strings = {"tờ rơi 15/10", "to roi 15-10", "tờ rơi ngày hội mẫu"})
    void aPrintIsFoundByTheDayAndTheNameOfItsCampaign(String asked) {
        var files = new HashMap<String, String>();
        files.put("site/site.yaml", "title: Thử\nbaseUrl: https://xa.vn/\n");
        files.put(
                "content/events/ngay-hoi-mau.yaml",
                "title: Ngày hội mẫu\nday: 15-10\nsummary: Thử.\n");
        for (String slug : new String[] {"mot", "hai", "ba"}) {
            String campaign = slug.equals("hai") ? "campaign: ngay-hoi-mau\n" : "";
            files.put(
                    "content/materials/" + slug + ".yaml",
                    "title: Tờ rơi thử " + slug + "\n" + campaign + "words: {title: Thử}\n");
        }
        var hits = SearchFiles.index(SmallPublication.of(files)).answer(asked, "vi", 5).hits();
        assertThat(hits)
                .extracting(hit -> hit.document().title())
                .filteredOn(title -> title.startsWith("Tờ rơi"))
                .first()
                .isEqualTo("Tờ rơi thử hai");
    }
}
