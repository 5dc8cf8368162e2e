package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.content.PublicationReader;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;

/** A plan as a DOCX in the official layout, and read again. */
class OfficialDocxTest {

    private static final Path FOLDER = Path.of("src/test/resources/office");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final List<String> FIELDS =
            List.of(
                    "docType",
                    "number",
                    "symbol",
                    "numberBlank",
                    "issuers",
                    "parentBody",
                    "place",
                    "dateKnown",
                    "title",
                    "period",
                    "cites",
                    "citesNamed",
                    "sections",
                    "agencies",
                    "deadlines",
                    "targets",
                    "funding",
                    "recipients",
                    "signers",
                    "attachments");

    static List<OfficeDocument> documents() throws IOException {
        return OfficeDocument.in(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void anImportedPlanComesBackAsItWas(OfficeDocument document) throws IOException {
        var first = Import.of(document.source()).value().orElseThrow();

        var again = imported(exported(first.markdown()));

        var soft = new SoftAssertions();
        FIELDS.forEach(
                field ->
                        soft.assertThat(String.valueOf(again.fields().get(field)))
                                .as(field)
                                .isEqualTo(String.valueOf(first.fields().get(field))));
        soft.assertThat(words(again)).as("words").isEqualTo(words(first));
        soft.assertAll();
    }

    /** An office that makes an imported plan its own has every basis and duty once. */
    @ParameterizedTest
    @MethodSource("documents")
    void aPlanMadeOfficialSaysNothingTwice(OfficeDocument document) throws IOException {
        var first = Import.of(document.source()).value().orElseThrow();
        var own =
                first.markdown()
                        .replace("\nform: whole\n", "\nform: official\n")
                        .replaceFirst("(?s)original:.*?sha256: \\w+\n", "");

        assertThat(words(imported(exported(own)))).isEqualTo(words(first));
    }

    @Test
    void theHeadSaysNoMoreThanTheOriginal() throws IOException {
        String plan =
                """
                ---
                title: Chăm sóc trẻ em
                form: whole
                issued: 2024
                letterhead: {agency: "ĐẢNG ỦY XÃ MẪU", nation: "ĐẢNG CỘNG SẢN VIỆT NAM", type: KẾ HOẠCH}
                original: {file: a.txt}
                ---
                Lời của kế hoạch.
                """;

        var lines =
                OfficeFiles.text(new SourceFile("a.docx", exported(plan))).value().orElseThrow();

        assertThat(lines.lines().stream().map(OfficeText.Line::plain))
                .startsWith("ĐẢNG ỦY XÃ MẪU", "ĐẢNG CỘNG SẢN VIỆT NAM", "KẾ HOẠCH");
    }

    @Test
    void anOfficialPlanComesBackWithItsFields() throws IOException {
        var publication =
                publication(SourceTree.read(Path.of("src/test/resources/publications/official")));
        var again =
                imported(OfficialDocx.of(plan(publication), publication).orElseThrow()).fields();

        assertThat(again)
                .containsEntry("number", Optional.of("07/KH-UBND"))
                .containsEntry("date", Optional.of("2027-06-05"))
                .containsEntry("issuer", Optional.of("Ủy ban nhân dân xã Suối Mẫu"))
                .containsEntry("place", Optional.of("Suối Mẫu"));
        assertThat(again.get("title").toString()).contains(plan(publication).title());
        assertThat(again.get("cites").toString()).contains("99/2024/QH99", "15/KH-UBND");
        assertThat((List<?>) again.get("recipients")).isEqualTo(plan(publication).recipients());
        assertThat(again.get("signers").toString())
                .contains("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Thị Mẫu");
        assertThat(String.valueOf(again.get("agencies")).replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Phòng Văn hóa - Xã hội",
                        "duties=2",
                        "Công an xã",
                        "duties=1",
                        "duties=1",
                        "duties=1",
                        "requested=true");
        var headings = new ArrayList<String>();
        ((List<?>) again.get("sections"))
                .forEach(s -> headings.add(((Map<?, ?>) s).get("label").toString()));
        assertThat(headings).containsSubsequence("I", "1", "2", "II", "III", "1", "2", "3", "IV");
        assertThat(again.get("paragraphs").toString())
                .contains("Cơ quan | Nhiệm vụ | Thời hạn", "vướng mắc");
    }

    @Test
    void itsPartsAreWellFormedAndInTheOrderOfTheSchema() throws Exception {
        var parts = parts(exported(OFFICIAL + "a) Một **hai** <ba> & “bốn”\n\nHết./.\n"));
        assertThat(parts)
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/settings.xml",
                        "word/header1.xml",
                        "docProps/core.xml");
        for (String xml : parts.values()) {
            var reader = new XmlReader(xml.getBytes(StandardCharsets.UTF_8));
            while (reader.next()) {}
        }
        String document = parts.get("word/document.xml");
        assertThat(document.replaceAll("(?s)<w:p>.*?</w:p>", "<w:p/>"))
                .as("a table is never the last of a cell or of the document")
                .doesNotContain("</w:tbl>\n</w:tc>", "</w:tbl>\n<w:sectPr", "<w:tcPr></w:tcPr>")
                .doesNotContainPattern("</w:tcPr></w:tc>");
        assertThat(document).doesNotContainPattern("<w:p><w:r>.*<w:pPr>");
        assertThat(document.strip()).endsWith("</w:sectPr></w:body></w:document>");
        Pattern.compile("w:pStyle w:val=\"(\\w+)\"")
                .matcher(document)
                .results()
                .forEach(
                        style ->
                                assertThat(parts.get("word/styles.xml"))
                                        .contains("w:styleId=\"" + style.group(1) + "\""));
    }

    @Test
    void thePaperIsThatOfTheDecree() throws IOException {
        var parts = parts(exported(OFFICIAL + "Hết./.\n"));
        assertThat(parts.get("word/document.xml"))
                .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>", "<w:titlePg/>");
        // Twentieths of a point: 20 to 25, 20 to 25, 30 to 35 and 15 to 20 mm.
        var margins =
                Pattern.compile(
                                "w:top=\"(\\d+)\" w:right=\"(\\d+)\" w:bottom=\"(\\d+)\""
                                        + " w:left=\"(\\d+)\"")
                        .matcher(parts.get("word/document.xml"));
        assertThat(margins.find()).isTrue();
        assertThat(millimetres(margins.group(1))).isBetween(20.0, 25.0);
        assertThat(millimetres(margins.group(2))).isBetween(14.99, 20.0);
        assertThat(millimetres(margins.group(3))).isBetween(20.0, 25.0);
        assertThat(millimetres(margins.group(4))).isBetween(30.0, 35.0);
        assertThat(parts.get("word/styles.xml"))
                .contains("w:ascii=\"Times New Roman\"", "<w:sz w:val=\"28\"/>");
        assertThat(parts.get("word/header1.xml")).contains(" PAGE ");
    }

    private static double millimetres(String twips) {
        return Integer.parseInt(twips) * 25.4 / 1440;
    }

    @Test
    void thePlanIsTheOnlyThingThatItDependsOn() throws IOException {
        var zone = TimeZone.getDefault();
        byte[] here = exported(OFFICIAL + "Hết./.\n");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            assertThat(exported(OFFICIAL + "Hết./.\n")).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(parts(here).get("docProps/core.xml"))
                .doesNotContain("creator", "created", "modified", "lastModifiedBy");
    }

    @Test
    void aDigestDoesNotGetTheForm() {
        String digest = "---\ntitle: Kế hoạch thử\noriginal: {file: a.pdf}\n---\nTóm lược.\n";
        var publications =
                Stream.of(digest, digest.replace("original", "form: official\noriginal"))
                        .map(
                                text ->
                                        publication(
                                                SourceTree.of(Map.of("content/plans/a.md", text))));
        assertThat(publications).allMatch(p -> OfficialDocx.of(plan(p), p).isEmpty());
    }

    @Test
    void whatADocumentLacksIsNotSupposed() throws IOException {
        String text = "---\ntitle: Chưa có tên\nform: whole\n---\nMột câu./.\n";
        String document = parts(exported(text)).get("word/document.xml");
        assertThat(document).contains("Một câu./.");
        assertThat(document).doesNotContain("KẾ HOẠCH", "Số:", "Nơi nhận", "Chưa có tên");
    }

    @Test
    void whatIsAttachedFollowsTheSignaturesOnPagesOfItsOwn() throws IOException {
        String document =
                parts(exported(OFFICIAL + "Hết./.\n\n***\n\nPHỤ LỤC\n")).get("word/document.xml");
        assertThat(document)
                .containsSubsequence(
                        "Hết./.", "Nguyễn Văn Mẫu", "<w:sectPr>", "PHỤ LỤC", "<w:pgNumType");
    }

    private static final String OFFICIAL =
            """
            ---
            title: Kế hoạch thử
            form: official
            issuer: Ủy ban nhân dân xã Suối Mẫu
            place: Suối Mẫu
            basis: [{number: 1/KH-UBND, date: 2027-02-01}]
            duties: [{agency: Công an xã, items: [{text: Việc thử}]}]
            recipients: ["Lưu: VT"]
            signer: [{office: CHỦ TỊCH, name: Nguyễn Văn Mẫu}]
            ---
            """;

    private static Map<String, String> parts(byte[] docx) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] exported(String markdown) {
        var publication = publication(SourceTree.of(Map.of("content/plans/thu.md", markdown)));
        return OfficialDocx.of(plan(publication), publication).orElseThrow();
    }

    private static Import.Imported imported(byte[] docx) {
        return Import.of(new SourceFile("thu.docx", docx)).value().orElseThrow();
    }

    private static List<String> words(Import.Imported imported) {
        return WORD.matcher(imported.fields().get("paragraphs").toString())
                .results()
                .map(m -> m.group())
                .filter(word -> !word.equals("o")) // a bullet of Word, as others are
                .toList();
    }

    private static Plan plan(Publication publication) {
        return publication.contents().stream()
                .filter(Plan.class::isInstance)
                .map(Plan.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Publication publication(SourceTree sources) {
        var options = new PublicationReader.Options(false, Instant.EPOCH, Optional.empty());
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            return PublicationReader.read(sources, markup, options).publication();
        }
    }
}
