package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperLinksTest {

    @Test
    void aLinkThatIsNoAddressIsLeftAsItIs() {
        var page =
                SampleSite.of(
                                Map.of(
                                        "content/pages/a.md",
                                        "---\ntitle: A\n---\n[x](../a%zz/) [y](\\\\b\\c) [z](/b/)\n",
                                        "content/pages/b.md",
                                        "---\ntitle: B\n---\nb\n"))
                        .page("a/");
        assertThat(page.select(".text a[data-paper]").eachText()).containsExactly("z");
        assertThat(page.select(".text a").eachText()).contains("x", "z");
    }
}
