package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceTree;

/** What cannot be the address of a site, of the quick exit, or a language, is refused at once. */
class SiteAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://loa.example",
                "https://loa.example/",
                "http://loa.example/a/b_c/~d/e.f/",
                "https://LOA.example:8443/k%E1%BA%BF/",
                "https://loa.example:65535/",
                "https://localhost:8080/",
                "https://192.168.1.10/",
                "https://0.0.0.255/",
                "https://1.2.3.vn/",
                "https://4so.vn/",
                "https://xn--a-b.vn/",
                "https://a-b.c-d.vn/.well-known/..a/"
            })
    void anAddressASiteCanHave(String address) {
        assertThat(Settings.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://loa.example:65536/",
                "https://loa.example:99999/",
                "https://loa.example:0/",
                "https://loa.example:080/",
                "https://loa.example:/",
                "https://loa..example/",
                "https://.loa.example/",
                "https://loa.example./",
                "https://.../",
                "https://-loa.example/",
                "https://loa-.example/",
                "https://loa_a.example/",
                "https://256.1.1.1/",
                "https://01.1.1.1/",
                "https://1.2.3/",
                "https://123/",
                "https://a.123/",
                "https://0x7f.0x1/",
                "https://loa.example/a//b/",
                "https://loa.example/../b/",
                "https://loa.example/./b/",
                "https://loa.example/b/..",
                "https://loa.example/%2e%2E/",
                "https://loa.example/%2Fb/",
                "https://loa.example/%5cb/",
                "https://loa.example/%00/",
                "https://loa.example/%7f/",
                "https://loa.example/%FF/",
                "https://loa.example/%E1%BA/",
                "https://loa.example/%4",
                "http://a//",
                "https:///a/",
                "https://u@loa.example/",
                "https://loa.example/?a"
            })
    void anAddressNoSiteCanHave(String address) {
        assertThat(Settings.isAddress(address)).isFalse();
        assertThat(told("baseUrl: \"" + address + "\"")).containsExactly("not-an-address");
    }

    @Test
    void namesAreNotEndless() {
        String label = "a".repeat(63);
        assertThat(Settings.isAddress("https://" + label + ".vn/")).isTrue();
        assertThat(Settings.isAddress("https://" + label + "a.vn/")).isFalse();
        String long253 = (label + ".").repeat(3) + "a".repeat(61);
        assertThat(Settings.isAddress("https://" + long253 + "/")).isTrue();
        assertThat(Settings.isAddress("https://" + long253 + "a/")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "https://10.0.0.1:8080/",
                "http://localhost/",
                "http://tin/"
            })
    void anExitThatOnlySomeMachinesFind(String url) {
        assertThat(told("exit: {url: \"" + url + "\", title: A}"))
                .containsExactly("not-an-address");
    }

    @Test
    void anExitEverybodyFinds() {
        assertThat(told("exit: {url: \"https://vi.wikipedia.org\", title: A}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-us-us", "vi-vi-vi-vi", "vi-latn-latn"})
    void aTagWithAPartTooMany(String tag) {
        assertThat(told("languages: [vi, " + tag + "]")).containsExactly("not-a-language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-us", "hmn", "zh-hant-tw", "km", "cjm-latn", "in", "iw"})
    void aTagThatIsOne(String tag) {
        assertThat(told("languages: [vi, " + tag + "]")).isEmpty();
    }

    private static List<String> told(String line) {
        return SettingsReader.read(SourceTree.of(Map.of(Settings.FILE, line + "\n")))
                .diagnostics()
                .stream()
                .map(Diagnostic::code)
                .toList();
    }
}
