package vn.loa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"vi, 420, 420", "vi, 99.5, '99,5'", "en, 99.5, 99.5", "en, 0, 0"})
    void aNumberHasTheDecimalMarkOfItsLanguage(String tag, double value, String written) {
        assertThat(new Language(tag).number(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vi: ba | ba ba | bà | bà con | bả | bã | bá | bạ | bác | băn | bân | cam | dê | đa | Đá | e | ê",
                "vi: an | An Giang | Ă | ăn | âm | Bà Rịa | Bắc Giang | Bắc Kạn | Bắc Ninh",
                "vi: Cà Mau | Cao Bằng | Cần Thơ | Da | Dạ | Đà Nẵng | Đắk Lắk | Đồng Nai",
                "vi: Hòa Bình | Hòa Mỹ | Hoàn Kiếm | Nông dân | nơi | ơn | tu | tư | ư",
                "vi: 2 lời | 10 lời | 15/KH-UBND | 136/KH-UBND | an",
                "vi: Lao động nữ | Lao động trẻ em | Lao-phổi",
                "en: Da Nang | Đắk Lắk province | Domestic work | Đồng Nai city | Dong trees | Eat",
                "en: New Year | Newspaper | Peoples | People's Committee | Trị An | Zalo",
                "mww: dab | dev | đa",
                "sv: a | z | å | ä | ö",
                "sv: ny | ny bok | nya"
            })
    void aListIsSortedAsTheDictionariesOfTheLanguageAre(String sorted) {
        String[] parts = sorted.split(": ");
        List<String> list = List.of(parts[1].split(" \\| "));
        var mixed = new ArrayList<>(list);
        Collections.shuffle(mixed, new Random(7));
        mixed.sort(new Language(parts[0]).order());
        assertThat(mixed).isEqualTo(list);
    }

    @Test
    void aDecomposedWordStandsWhereTheComposedOneDoes() {
        String decomposed = Normalizer.normalize("Đồng Nai", Normalizer.Form.NFD);
        var words = new ArrayList<>(List.of("Đợt", decomposed, "Đông"));
        words.sort(Language.VIETNAMESE.order());
        assertThat(words).containsExactly("Đông", decomposed, "Đợt");
    }
}
