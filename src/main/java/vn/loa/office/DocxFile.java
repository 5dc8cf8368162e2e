package vn.loa.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.loa.lang.Language;

/** The parts around a text in a DOCX: styles, page numbers, its title. No author, no time. */
final class DocxFile {

    // At the first moment of 1980 ZipEntry adds the machine's time zone.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 1);
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private DocxFile() {}

    /**
     * @param body XML of paragraphs and tables, the section's properties last
     */
    static byte[] of(String body, String title, Language language) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", builtIn("content-types.xml"));
        parts.put("_rels/.rels", builtIn("package-rels.xml"));
        parts.put("word/document.xml", document(body));
        parts.put("word/_rels/document.xml.rels", builtIn("document-rels.xml"));
        parts.put("word/styles.xml", builtIn("styles.xml"));
        parts.put("word/settings.xml", builtIn("settings.xml"));
        parts.put("word/header1.xml", builtIn("header1.xml"));
        parts.put("docProps/core.xml", core(title, language));
        return zipped(parts);
    }

    /**
     * A4 with the margins of Decree 30; numbers at the top of all pages but the first.
     *
     * @param anew whether pages are counted from 1 again
     */
    static String section(boolean anew) {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\""
                + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                + (anew ? "<w:pgNumType w:start=\"1\"/>" : "")
                + "<w:titlePg/></w:sectPr>";
    }

    private static String document(String body) {
        return HEAD
                + "<w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<w:body>\n"
                + body
                + "</w:body></w:document>\n";
    }

    private static String core(String title, Language language) {
        return HEAD
                + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:title>"
                + WordText.escaped(title)
                + "</dc:title><dc:language>"
                + language.tag()
                + "</dc:language></cp:coreProperties>\n";
    }

    private static byte[] zipped(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String builtIn(String name) {
        try (InputStream in = DocxFile.class.getResourceAsStream("docx/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
