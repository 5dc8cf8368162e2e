package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLinkTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, dich-vu/",
        "index.html, ./",
        "index.html, a.html#b",
        "a/index.html, ../",
        "a/index.html, ../b/c/#d",
        "a/index.html, ./#d",
        "a/b/index.html, ../../tim-kiem/i-0a.js",
        "a/b/index.html, '#noi-dung'",
        "a/b/c.html, d_e.png",
    })
    void leadsWhereAnAddressLeads(String page, String link) {
        var there = URI.create("https://site.invalid/" + page).resolve(link);
        var anchor = there.getFragment() == null ? "" : "#" + there.getFragment();

        assertThat(PlainLink.target(page, link)).contains(there.getPath().substring(1) + anchor);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, ../a/",
        "a/index.html, ../../b/",
        "a/index.html, /b/",
        "a/index.html, //host/",
        "a/index.html, https://host/",
        "a/index.html, tel:111",
        "a/index.html, b/../c/",
        "a/index.html, b/./c/",
        "a/index.html, ?q=1",
        "a/index.html, a%20b/",
        "a/index.html, chủ-đề/",
        "a/index.html, '#a#b'",
        "a/index.html, ''",
    })
    void leavesOtherLinksToOthers(String page, String link) {
        assertThat(PlainLink.target(page, link)).isEmpty();
    }
}
