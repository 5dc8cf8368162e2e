package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkNamesItsHostTest {

    private static final LinkNamesItsHost RULE = new LinkNamesItsHost();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[boyte.example](https://evil.example)",
                "[https://boyte.example/tin](https://evil.example/tin)",
                "[boyte.example](https://boyte.example@evil.example/)",
                "[boyte.example](https://boyte.example.evil.example)",
                "[boyte.example](https:\\\\evil.example)",
                "[boyte.example](//evil.example)",
                "[boyte.example](https://bоyte.example)",
                "[boy\u200bte.example](https://evil.example)",
                "[**boyte**.example](https://evil.example)",
                "[ｂoyte.example](https://evil.example)",
                "[xa@boyte.example](mailto:xa@evil.example)",
                "<a href=\"https://evil.example\">boyte<i>.example</i></a>",
                "[boyte.example][a]\n\n[a]: https://evil.example"
            })
    void anAddressThatLeadsElsewhereIsTold(String text) {
        assertThat(Checked.page(text, RULE))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("link-names-other");
                            assertThat(problem.isError()).isFalse();
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[boyte.example](https://boyte.example/tin)",
                "[www.boyte.example](http://boyte.example:8080/)",
                "[https://Boyte.Example/](https://boyte.example)",
                "[Bộ Y tế](https://boyte.example)",
                "[Cổng boyte.example](https://cong.example)",
                "https://boyte.example/tin",
                "<xa@boyte.example>",
                "[ke-hoach.docx](https://boyte.example/tep/ke-hoach.docx?ban=1)",
                "[huong-dan.html](/huong-dan/)",
                "![boyte.example](hinh.png)",
                "[xã.example](https://xn--x-yfa.example)"
            })
    void oneThatLeadsWhereItSaysIsNot(String text) {
        assertThat(Checked.page(text, RULE)).isEmpty();
    }

    @Test
    void sourcesMenuAndExitAreLookedAtToo() {
        String source = "source: {title: boyte.example, url: \"https://evil.example/\"}\n";
        assertThat(
                        Checked.publication()
                                .with(
                                        "site/site.yaml",
                                        "title: Xã\nexit: {title: bao.example, url:"
                                                + " \"https://evil.example/\"}\nnavigation:\n"
                                                + "  - {title: boyte.example, path:"
                                                + " \"https://evil.example/\"}\n")
                                .with(
                                        "content/services/a.yaml",
                                        "name: A\nphones: [\"111\"]\n" + source)
                                .by(RULE))
                .hasSize(3)
                .allSatisfy(d -> assertThat(d.code()).isEqualTo("link-names-other"))
                .anySatisfy(d -> assertThat(d.at().file()).isEqualTo("content/services/a.yaml"))
                .anySatisfy(d -> assertThat(d.at()).hasToString("site/site.yaml:4:34"));
    }
}
