package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.lang.Language;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.SourceTree;

class RoutesTest {

    private Publication publication;

    @BeforeEach
    void load() {
        var sources =
                SourceTree.of(
                        Map.of(
                                "site/site.yaml", "languages: [vi, en]\n",
                                "content/pages/huong-dan/a.md", "# A",
                                "content/pages/huong-dan/index.md", "# Hướng dẫn",
                                "content/pages/b.md", "# B",
                                "content/pages/b.en.md", "# B",
                                "content/services/tong-dai.yaml", "name: T"));
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            publication =
                    PublicationReader.read(
                                    sources,
                                    markup,
                                    new PublicationReader.Options(
                                            false, Instant.EPOCH, Optional.empty()))
                            .publication();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "index.html,dich-vu/a/,dich-vu/a/",
        "dich-vu/index.html,dich-vu/a/,a/",
        "dich-vu/a/index.html,dich-vu/a/,./",
        "dich-vu/a/index.html,dich-vu/b/,../b/",
        "dich-vu/a/index.html,'',../../",
        "index.html,'',./",
        "dich-vu/a/index.html,dich-vu/a/#x,./#x",
        "dich-vu/a/index.html,assets/a.css,../../assets/a.css",
        "en/a/index.html,a/,../../a/",
        "a/index.html,https://x.example/,https://x.example/",
        "a/index.html,#x,#x",
        "a/index.html,tim-kiem/?q=a/b,../tim-kiem/?q=a/b",
        "dich-vu/index.html,?q=1,../?q=1"
    })
    void aLinkGoesTheShortestWay(String from, String to, String link) {
        assertThat(Routes.relative(from, to)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "/tro-giup/,tro-giup/,en/tro-giup/",
        "/tro-giup,tro-giup/,en/tro-giup/",
        "/,'',en/",
        "/dau-hieu/#tai-nha,dau-hieu/#tai-nha,en/dau-hieu/#tai-nha",
        "/a/b.pdf,a/b.pdf,a/b.pdf",
        "/tim-kiem/?q=abc,tim-kiem/?q=abc,en/tim-kiem/?q=abc",
        "/tim-kiem?q=a.b,tim-kiem/?q=a.b,en/tim-kiem/?q=a.b",
        "/tim-kiem/?q=a#x,tim-kiem/?q=a#x,en/tim-kiem/?q=a#x",
        "../b.md,b/,en/b/",
        "../b.md#x,b/#x,en/b/#x",
        "../b.en.md,b/,en/b/",
        "index.md,huong-dan/,en/huong-dan/",
        "../../services/tong-dai.yaml,dich-vu/tong-dai/,en/dich-vu/tong-dai/",
        "anh.png,huong-dan/anh.png,huong-dan/anh.png",
        "../../../../../etc/passwd,etc/passwd,etc/passwd",
        "#x,#x,#x",
        "https://x.example/,https://x.example/,https://x.example/",
        "//x.example/,//x.example/,//x.example/",
        "mailto:a@b.example,mailto:a@b.example,mailto:a@b.example"
    })
    void aTargetIsReadFromTheFileItStandsIn(String written, String vietnamese, String english) {
        Content from = publication.page("huong-dan/a", Language.VIETNAMESE).orElseThrow();
        Routes routes = publication.routes();
        assertThat(routes.target(written, from, Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(routes.target(written, from, Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void anIndexIsItsFoldersAddress() {
        var id = new ContentId(Kind.PAGE, "huong-dan/index");
        assertThat(publication.routes().address(id, Language.ENGLISH)).isEqualTo("en/huong-dan/");
        assertThat(
                        publication
                                .routes()
                                .address(new ContentId(Kind.PAGE, "index"), Language.VIETNAMESE))
                .isEmpty();
    }
}
