package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class HostHeadersTest {

    private static final SampleSite SITE = SampleSite.full();

    @Test
    void threeKindsOfHostsSayTheSame() {
        String headers = SITE.text("_headers");
        Pattern.compile("(?m)^  ([A-Za-z-]+): (.*)$")
                .matcher(headers)
                .results()
                .forEach(
                        header -> {
                            String value = " \"" + header.group(2) + "\"";
                            assertThat(SITE.text("_htaccess")).contains(header.group(1) + value);
                            assertThat(SITE.text("_nginx.conf")).contains(header.group(1) + value);
                        });
        assertThat(headers).contains("nosniff", "frame-ancestors 'none'", "no-referrer");
    }

    @Test
    void hashedFilesAreKeptForEverAndPagesAreAskedForAnew() {
        assertThat(SITE.text("_headers"))
                .contains("/assets/*\n  Cache-Control: public, max-age=31536000, immutable")
                .contains("/tim-kiem/i-00000000.js\n  Cache-Control: public")
                .contains("/tim-kiem/i-00000000/*\n  Cache-Control: public")
                .containsPattern("/en/tim-kiem/loi-\\w+\\.js\n  Cache-Control: public");
        var hashed = Pattern.compile("location ~ \"(.*)\"").matcher(SITE.text("_nginx.conf"));
        assertThat(hashed.find()).isTrue();
        Pattern names = Pattern.compile(hashed.group(1));
        for (var output : SITE.manifest().outputs()) {
            boolean forEver = output.path().matches("assets/.*|(en/)?tim-kiem/loi-.*");
            assertThat(names.matcher("/" + output.path()).find())
                    .as(output.path())
                    .isEqualTo(forEver);
        }
        assertThat(names.matcher("/tin/le-20240730.jpg").find()).isFalse();
        assertThat(names.matcher("/tim-kiem/i-a01f382dcc.js").find()).isTrue();
        assertThat(names.matcher("/tim-kiem/i-a01f382dcc/t12.js").find()).isTrue();
        assertThat(names.matcher("/tim-kiem/goi-y.js").find()).isFalse();
    }

    /** nginx serves the feed as text/xml, Apache as application/xml. */
    @Test
    void whateverIsTextTravelsSmall() {
        for (String path : List.of("_htaccess", "_nginx.conf")) {
            assertThat(SITE.text(path).lines().filter(l -> l.contains("text/css")))
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .contains("text/xml", "application/xml", "text/csv", "text/calendar")
                    .contains("text/plain", "application/json", "image/svg+xml");
        }
    }

    @Test
    void aSiteBelowAPathShowsItsOwnPageForLostAddresses() {
        var site =
                SampleSite.of(Map.of("site/site.yaml", "baseUrl: https://xa.example/thong-tin/\n"));
        for (String path : List.of("_htaccess", "_nginx.conf")) {
            assertThat(site.text(path)).contains("404 /thong-tin/404.html");
        }
    }
}
