package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loa.lang.Language;
import vn.loa.source.SourceTree;

/** The provinces that ship with Loa are those of 1 July 2025 and the ones that ended that day. */
class ProvincesTest {

    private static final String AS_BEFORE =
            "Hà Nội, Huế, Lai Châu, Điện Biên, Sơn La, Lạng Sơn, Quảng Ninh, Thanh Hóa, Nghệ An,"
                    + " Hà Tĩnh, Cao Bằng";

    private static final String MERGED =
            """
            Tuyên Quang: Hà Giang
            Lào Cai: Yên Bái
            Thái Nguyên: Bắc Kạn
            Phú Thọ: Vĩnh Phúc, Hòa Bình
            Bắc Ninh: Bắc Giang
            Hưng Yên: Thái Bình
            Hải Phòng: Hải Dương
            Ninh Bình: Hà Nam, Nam Định
            Quảng Trị: Quảng Bình
            Đà Nẵng: Quảng Nam
            Quảng Ngãi: Kon Tum
            Gia Lai: Bình Định
            Khánh Hòa: Ninh Thuận
            Lâm Đồng: Đắk Nông, Bình Thuận
            Đắk Lắk: Phú Yên
            TP. Hồ Chí Minh: Bà Rịa - Vũng Tàu, Bình Dương
            Đồng Nai: Bình Phước
            Tây Ninh: Long An
            Cần Thơ: Sóc Trăng, Hậu Giang
            Vĩnh Long: Bến Tre, Trà Vinh
            Đồng Tháp: Tiền Giang
            Cà Mau: Bạc Liêu
            An Giang: Kiên Giang
            """;

    private static final Collection<Term> PLACES =
            VocabularyReader.read(SourceTree.of(Map.of()), List.of(Language.VIETNAMESE))
                    .vocabulary()
                    .terms(Term.Type.PLACE);

    @Test
    void thereAreThirtyFourAndSevenOfThemAreCities() {
        List<Term> today = PLACES.stream().filter(place -> place.until().isEmpty()).toList();
        assertThat(today).hasSize(34);
        assertThat(today)
                .filteredOn(
                        p ->
                                p.name(Language.VIETNAMESE)
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith("thành phố"))
                .hasSize(7);
    }

    @Test
    void eachTookOverWhatEndedThatDay() {
        var expected = new TreeMap<String, Set<String>>();
        list(AS_BEFORE).forEach(name -> expected.put(name, Set.of()));
        MERGED.lines()
                .map(line -> line.split(": "))
                .forEach(parts -> expected.put(parts[0], new TreeSet<>(list(parts[1]))));

        var found = new TreeMap<String, Set<String>>();
        for (Term place : PLACES) {
            if (place.until().isEmpty()) {
                found.put(place.shortName().orElseThrow(), takenOver(place));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void eachThatEndedNamesTheDayAndOneSuccessor() {
        List<Term> ended = PLACES.stream().filter(place -> place.until().isPresent()).toList();
        assertThat(ended).hasSize(29);
        assertThat(ended)
                .allSatisfy(
                        place -> {
                            assertThat(place.until().orElseThrow().iso()).isEqualTo("2025-07-01");
                            assertThat(place.successors()).hasSize(1);
                        });
    }

    @Test
    void eachThatGrewSaysSoBesideItsName() {
        for (Term place : PLACES) {
            for (String name : takenOver(place)) {
                assertThat(place.note(Language.VIETNAMESE).orElse(""))
                        .as(place.id())
                        .contains("tỉnh " + name);
            }
        }
    }

    private static Set<String> takenOver(Term place) {
        return PLACES.stream()
                .filter(
                        old ->
                                old.successors().stream()
                                        .anyMatch(s -> s.id().equals(Optional.of(place.id()))))
                .map(old -> old.shortName().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> list(String names) {
        return Arrays.asList(names.split(", "));
    }
}
