package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.source.Diagnostic;

class ServiceNameIsItsOwnTest {

    @Test
    void aCopyWithAnotherNumberIsTold() {
        assertThat(two("0263 1111 111", "Xã Ví Dụ", "0263 2222 222", "Xã Ví Dụ"))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("service-name-twice");
                            assertThat(problem.message().vietnamese())
                                    .contains("0263 1111 111", "0263 2222 222");
                        });
    }

    @Test
    void oneNumberInCommonIsToldElsewhere() {
        assertThat(two("0263 1111 111", "Xã Ví Dụ", "+84 263 1111 111", "Xã Ví Dụ")).isEmpty();
    }

    @Test
    void eachCommuneHasItsOwn() {
        assertThat(two("0263 1111 111", "Xã Ví Dụ", "0263 2222 222", "Xã Thí Dụ")).isEmpty();
    }

    private static List<Diagnostic> two(
            String number, String area, String otherNumber, String otherArea) {
        return Checked.publication()
                .with("content/services/a.yaml", service(number, area))
                .with("content/services/b.yaml", service(otherNumber, otherArea))
                .by(new ServiceNameIsItsOwn());
    }

    private static String service(String number, String area) {
        return "name: Trạm y tế\nphones: [\"" + number + "\"]\narea: " + area + "\nsource: Sổ\n";
    }
}
