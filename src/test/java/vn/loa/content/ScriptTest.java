package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loa.check.ScriptCanBeRead;
import vn.loa.lang.DateStyle;
import vn.loa.lang.Language;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceTree;

/** A loudspeaker script, from its file to what is said of it. */
class ScriptTest {

    private static final String SCRIPT =
            """
            title: Loa thử
            script:
              seconds: 30
              text: |
                Bà con chú ý. Ngày 30/7, hãy gọi {{phone tong-dai-111}}.
                [nghỉ 2 giây]
                UBND xã nhắc lại: {{phone tong-dai-111}}.

                Xin cảm ơn.
              schedule: {from: 24/7, to: 30/7, times: ["17h", "5:30"], repeats: 2}
            """;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @Test
    void itIsReadInWordsWithItsStops() {
        Publication publication = publication(SCRIPT);
        assertThat(diagnostics).isEmpty();
        ScriptReading reading = reading(publication, Language.VIETNAMESE);
        assertThat(reading.lines())
                .containsExactly(
                        "Bà con chú ý. Ngày ba mươi tháng bảy, hãy gọi một một một.",
                        "Ủy ban nhân dân xã nhắc lại: một một một.",
                        "Xin cảm ơn.");
        assertThat(reading.parts())
                .filteredOn(ScriptReading.Part.Pause.class::isInstance)
                .containsExactly(
                        new ScriptReading.Part.Pause(2, true),
                        new ScriptReading.Part.Pause(1, false));
        assertThat(reading.said()).containsExactly(Map.entry("tong-dai-111", 2));
        assertThat(reading.syllables()).isEqualTo(14 + 10 + 3);
        assertThat(reading.seconds()).isCloseTo(27 / 3.0 + 3, within(0.01));
    }

    @Test
    void aLineThatEndsASentenceStaysALine() {
        String wrapped = SCRIPT.replace("Xin cảm ơn.", "Xin cảm ơn\n    bà con.\n    Chào bà con.");
        assertThat(reading(publication(wrapped), Language.VIETNAMESE).lines())
                .endsWith("Xin cảm ơn bà con.", "Chào bà con.");
    }

    @Test
    void itsScheduleIsReadInEveryWayPeopleWriteIt() {
        Script.Schedule schedule = script(publication(SCRIPT)).schedule().orElseThrow();
        assertThat(schedule.times()).containsExactly(LocalTime.of(5, 30), LocalTime.of(17, 0));
        assertThat(schedule.everyDay()).isTrue();
        assertThat(schedule.repeats()).isEqualTo(2);
        assertThat(new ScheduleWords(schedule, DateStyle.of(Language.ENGLISH)).repeats())
                .isEqualTo("read 2 times");
        var single = new Script.Schedule(schedule.days(), schedule.weekdays(), schedule.times(), 1);
        assertThat(new ScheduleWords(single, DateStyle.of(Language.ENGLISH)).repeats())
                .isEqualTo("read once");
        assertThat(new ScheduleWords(single, DateStyle.of(Language.VIETNAMESE)).repeats())
                .isEqualTo("đọc 1 lượt");
        assertThat(schedule.days().orElseThrow().year()).isEmpty();
        assertThat(schedule.days().orElseThrow().first(2027)).isEqualTo(LocalDate.of(2027, 7, 24));

        var once =
                script(
                                publication(
                                        SCRIPT.replace(
                                                "{from: 24/7, to: 30/7,",
                                                "{from: 2027-12-30, to: 2028-01-02, days: [T2,"
                                                        + " chủ nhật],")))
                        .schedule()
                        .orElseThrow();
        assertThat(once.weekdays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        assertThat(once.days().orElseThrow().last(0)).isEqualTo(LocalDate.of(2028, 1, 2));
    }

    @Test
    void aScriptThatIsTooLongSaysByHowMuch() {
        String long30 = SCRIPT.replace("Xin cảm ơn.", "Xin cảm ơn. ".repeat(30));
        assertThat(problems(publication(long30)))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("script-too-long");
                            assertThat(problem.at().line()).isEqualTo(5);
                            // 27 + 87 beats take 38 s, and 3 s of stops: 11 s over, 33 beats.
                            assertThat(problem.message().english())
                                    .isEqualTo(
                                            "the script takes 41 seconds, 11 too many for its slot of"
                                                    + " 30");
                            assertThat(problem.suggestion().orElseThrow().vietnamese())
                                    .contains("bớt khoảng 33 tiếng");
                        });
    }

    @Test
    void aNumberSaidOnceIsAnErrorAndAShortFormAWarning() {
        String once = SCRIPT.replace("UBND xã nhắc lại: {{phone tong-dai-111}}.", "Gặp ABCĐ xã.");
        assertThat(problems(publication(once)))
                .extracting(Diagnostic::code)
                .containsExactly("script-number-once", "script-short-form");
        String below = SCRIPT.replace(", hãy gọi {{phone tong-dai-111}}", "");
        assertThat(problems(publication(below)))
                .extracting(problem -> problem.at().line())
                .containsExactly(lineOf("{{phone", below));
        String never = once.replace("{{phone tong-dai-111}}", "công an");
        assertThat(problems(publication(never)).get(0).message().vietnamese())
                .isEqualTo("lời đọc chưa có số điện thoại nào");
    }

    private static int lineOf(String words, String file) {
        return (int) file.substring(0, file.indexOf(words)).lines().count();
    }

    @Test
    void whatCannotBeMeantIsSaidAtItsPlace() {
        publication(
                SCRIPT.replace("seconds: 30", "seconds: 45\n  rate: 5")
                        .replace("from: 24/7", "from: 2027-07-24")
                        .replace("\"5:30\"", "sáng")
                        .replace("repeats: 2", "days: [thứ tám]"));
        assertThat(diagnostics)
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(
                        "not-a-choice", "script-rate", "script-days", "script-time", "script-days");
    }

    @Test
    void aTimeThatIsNoneIsSaidOnce() {
        publication(SCRIPT.replace("[\"17h\", \"5:30\"]", "[\"25:00\"]"));
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly("script-time");
        publication(SCRIPT.replace(", times: [\"17h\", \"5:30\"]", ""));
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly("missing-field");
        publication(SCRIPT.replace("[\"17h\", \"5:30\"]", "[]"));
        assertThat(diagnostics).hasSize(1);
    }

    @Test
    void aTranslationKeepsSlotAndTimesButNeverWordsOrChecker() {
        Publication publication =
                publication(
                        SCRIPT.replace("seconds: 30", "seconds: 30\n  checkedBy: Cô Mẫu"),
                        """
                        title: Trial
                        script:
                          text: |
                            On 30 July call {{phone tong-dai-111}}, {{phone tong-dai-111}}.
                        """);
        assertThat(diagnostics).isEmpty();
        Script english =
                publication.material("loa", Language.ENGLISH).orElseThrow().script().orElseThrow();
        assertThat(english.seconds()).isEqualTo(30);
        assertThat(english.schedule()).isPresent();
        assertThat(english.checkedBy()).isEmpty();
        assertThat(script(publication).checkedBy()).contains("Cô Mẫu");
        assertThat(reading(publication, Language.ENGLISH).lines())
                .containsExactly("On the thirtieth of July call one one one, one one one.");

        Publication untranslated = publication(SCRIPT, "title: Trial\n");
        assertThat(untranslated.material("loa", Language.ENGLISH).orElseThrow().script()).isEmpty();
    }

    @Test
    void aTextFileIsItsOwnScript() {
        var files = new HashMap<String, String>();
        files.put(
                "content/materials/loa.md",
                """
                ---
                title: Loa thử
                script: {seconds: 60}
                ---
                Gọi **{{phone tong-dai-111}}**, {{phone tong-dai-111}}.
                """);
        Publication publication = read(files);
        assertThat(reading(publication, Language.VIETNAMESE).lines())
                .containsExactly("Gọi một một một, một một một.");
        assertThat(script(publication).at().line()).isEqualTo(5);
    }

    private static List<Diagnostic> problems(Publication publication) {
        return new ScriptCanBeRead().check(publication).toList();
    }

    private static Script script(Publication publication) {
        return publication
                .material("loa", Language.VIETNAMESE)
                .orElseThrow()
                .script()
                .orElseThrow();
    }

    private static ScriptReading reading(Publication publication, Language language) {
        Material material = publication.material("loa", language).orElseThrow();
        return ScriptReading.of(material.script().orElseThrow(), language, publication);
    }

    private Publication publication(String... scripts) {
        var files = new HashMap<String, String>();
        files.put("content/materials/loa.yaml", scripts[0]);
        if (scripts.length > 1) {
            files.put("content/materials/loa.en.yaml", scripts[1]);
        }
        return read(files);
    }

    private Publication read(Map<String, String> files) {
        files.put("site/site.yaml", "title: Xã Mẫu\nlanguages: [vi, en]\n");
        files.put("content/services/tong-dai-111.yaml", "name: Tổng đài\nphones: [\"111\"]\n");
        var options = new PublicationReader.Options(false, Instant.EPOCH, Optional.empty());
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            var loaded = PublicationReader.read(SourceTree.of(files), markup, options);
            diagnostics.clear();
            diagnostics.addAll(
                    loaded.diagnostics().stream()
                            .filter(d -> d.at().file().startsWith("content/materials"))
                            .toList());
            return loaded.publication();
        }
    }
}
