package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.content.SmallPublication;
import vn.loa.output.Memo;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** A slip of a writer is told once, at the line to mend, in Vietnamese, with what to do. */
class OneFaultOneMessageTest {

    private static final String POSTER =
            """
            title: Áp phích thử
            formats: [poster-a4]
            link: /huong-dan/
            words:
              headline: Việc nhẹ, lương cao?|Hỏi kỹ|trước khi đi.
              lead: Việc tốt thì không cần giấu ai.
              service: tong-dai-111
              hours: Miễn phí
            """;

    private static final String LOCAL =
            """
            title: Áp phích xã
            formats: [poster-a4]
            places: [xa-mot]
            words:
              headline: Hỏi ngay|ở {{noi-nay}}.
              service: noi-nay
            """;

    private static final String CARD =
            """
            title: Thẻ thử
            formats: [the]
            words:
              call: Gọi 111
            """;

    private static final String LESSON =
            """
            ---
            title: Bài thử
            formats: [lesson-a4]
            words:
              headline: Bài thử
              service: tong-dai-111
            ---
            %s
            """;

    @Test
    void allAreInOrderBefore() {
        for (var material : List.of(POSTER, LOCAL, CARD)) {
            assertThat(problems(Map.of("content/materials/thu.yaml", material))).isEmpty();
        }
        assertThat(
                        problems(
                                Map.of(
                                        "content/materials/thu.md",
                                        LESSON.formatted("Một đoạn.\n\n".repeat(60)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Hỏi kỹ|trước ¦ Hỏi kỹ nhà mình, hỏi kỹ cả thôn xóm, hỏi cho ra lẽ trước"
                        + " ¦ print-too-long ¦ 5",
                "Việc tốt ¦ ☎ Việc tốt ¦ print-no-glyph ¦ 6",
                "title: Áp phích thử ¦ title: ☎ Áp phích thử ¦ print-no-glyph ¦ 1",
                "poster-a4 ¦ poster-a44 ¦ unknown-print-format ¦ 2",
                "tong-dai-111 ¦ tong-dai-112 ¦ unknown-service ¦ 7",
                "Miễn phí ¦ Gọi {{phone tong-dai-1}} ¦ unknown-service ¦ 8",
                "tong-dai-111 ¦ nha-tam ¦ service-without-phone ¦ 7",
                "Việc nhẹ, lương cao?|Hỏi kỹ|trước khi đi. ¦ '' ¦ print-words-missing ¦ 5",
                "Việc nhẹ, lương cao?|Hỏi kỹ ¦ Nghiêngngảnghiêngngảnghiêngngảnghiêngngả"
                        + " ¦ print-too-wide ¦ 5",
            })
    void onAPoster(String written, String instead, String code, int line) {
        assertOne("content/materials/thu.yaml", replaced(POSTER, written, instead), code, line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "[xa-mot] ¦ [xa-mott] ¦ place-without-service ¦ 3",
                "places: [xa-mot] ¦ summary: Không nơi ¦ material-without-place ¦ 5",
            })
    void onAPosterForAPlace(String written, String instead, String code, int line) {
        assertOne("content/materials/thu.yaml", replaced(LOCAL, written, instead), code, line);
    }

    @Test
    void inALessonThreeTimesTooLong() {
        assertOne(
                "content/materials/thu.md",
                LESSON.formatted("Một đoạn vừa phải để sang trang.\n\n".repeat(600)),
                "print-too-many-pages",
                1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "/*CSS*/ ¦ p { color: #AAAAAA } ¦ print-contrast-low ¦ 4",
                "/*CSS*/ ¦ .code, .code svg { width: 12mm; height: 12mm } ¦ print-code-unreadable ¦ 2",
                "/*CSS*/ ¦ p { font-size: 5pt } ¦ print-text-small ¦ 4",
                "/*CSS*/ ¦ .more { position: absolute; left: 10mm; top: 10mm } ¦ print-text-overlaps ¦ 4",
                "<!-- --> ¦ <img alt='Ảnh' style='width:30mm;height:30mm' src='data:image/png;base64,"
                        + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC'/>"
                        + " ¦ print-picture-coarse ¦ 2",
            })
    void onACardOfAThemeOfOnesOwn(String written, String instead, String code, int line) {
        var file = written.equals("/*CSS*/") ? "style.css" : "template.html";
        var changed = replaced(files().get("theme/print/the/" + file), written, instead);
        assertOne(
                Map.of("content/materials/thu.yaml", CARD, "theme/print/the/" + file, changed),
                "content/materials/thu.yaml",
                code,
                line);
    }

    // ---- the publication

    private static String replaced(String text, String written, String instead) {
        assertThat(text).contains(written);
        return text.replace(written, instead.equals("''") ? "" : instead);
    }

    private static void assertOne(String file, String material, String code, int line) {
        assertOne(Map.of(file, material), file, code, line);
    }

    private static void assertOne(Map<String, String> own, String file, String code, int line) {
        assertThat(problems(own))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(code);
                            assertThat(problem.at().file()).isEqualTo(file);
                            assertThat(problem.at().line()).isEqualTo(line);
                            assertThat(problem.suggestion()).isPresent();
                        });
    }

    /** As a build tells them: the same thing once. */
    private static List<Diagnostic> problems(Map<String, String> own) {
        var files = files();
        files.putAll(own);
        var tree = SourceTree.of(files);
        var publication = SmallPublication.of(tree);
        var pieces = new Pieces(Memo.NONE);
        return Stream.of(
                        new MaterialPrints(pieces), new LocalPrints(pieces), new JobTickets(pieces))
                .flatMap(publisher -> publisher.outputs(publication, Theme.of(tree)))
                .flatMap(output -> output.renderer().get().diagnostics().stream())
                .distinct()
                .toList();
    }

    private static LinkedHashMap<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("site/site.yaml", "title: Loa\nbaseUrl: https://xa.example/\nlanguages: [vi]\n");
        files.put("content/vocabulary/noi.yaml", "places:\n  xa-mot: {name: xã Một}\n");
        files.put("content/services/tong-dai-111.yaml", service("Tổng đài", "\"111\"", ""));
        files.put("content/services/nha-tam.yaml", service("Nhà tạm", "", ""));
        files.put(
                "content/services/mot.yaml",
                service("Trực xã Một", "\"0900 000 001\"", "area: xa-mot\n"));
        files.put(
                "theme/print/the/format.yaml",
                "title: Thẻ\nwidthMm: 120\nheightMm: 120\nbleedMm: 3\nwords:\n  call: {as: text}\n");
        files.put(
                "theme/print/the/style.css",
                "@page { margin: 0 } body { margin: 10mm; font-family: 'Open Sans'; font-size: 9pt }"
                        + " p { margin: 0 } .more { margin: 0 }\n/*CSS*/");
        files.put(
                "theme/print/the/template.html",
                "<html lang='{{ lang }}'><head><title>{{ title }}</title>"
                        + "<meta name='subject' content='Thẻ'/>"
                        + "<meta name='description' content='Thẻ'/>"
                        + "<style>{{ style | raw }}</style></head>"
                        + "<body><p>{{ words.call }}</p><!-- -->"
                        + "<div class='code'>{% include 'print/parts/qr.html' %}</div>"
                        + "<div class='more'>Dòng dưới</div></body></html>");
        return files;
    }

    private static String service(String name, String phone, String more) {
        return "name: %s\nphones: [%s]\nprintable: true\n%s".formatted(name, phone, more);
    }
}
