package vn.loa.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.loa.source.SourceFile;

/** Makes small DOCX and ODT files for tests: a zip with the parts a reader looks at. */
final class OfficeFile {

    private final Map<String, String> parts = new LinkedHashMap<>();

    static OfficeFile docx(String body) {
        var file = new OfficeFile();
        file.parts.put(
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\"><w:body>"
                        + body
                        + "</w:body></w:document>");
        return file;
    }

    static OfficeFile odt(String styles, String body) {
        var file = new OfficeFile();
        file.parts.put(
                "content.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                        + " xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\""
                        + " xmlns:style=\"s\"><office:automatic-styles>"
                        + styles
                        + "</office:automatic-styles><office:body><office:text>"
                        + body
                        + "</office:text></office:body></office:document-content>");
        return file;
    }

    OfficeFile with(String part, String text) {
        parts.put(part, text);
        return this;
    }

    /** A paragraph of a DOCX; a tab or a line end in it is written as such. */
    static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    /** A paragraph of a DOCX in an automatic list. */
    static String p(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%s\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr>"
                        .formatted(level, list)
                + run(text)
                + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">"
                + text.replace("&", "&amp;")
                        .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                        .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                + "</w:t></w:r>";
    }

    /** A table of a DOCX with one row. */
    static String row(String... cells) {
        return "<w:tbl><w:tr><w:tc>"
                + String.join("</w:tc><w:tc>", cells)
                + "</w:tc></w:tr></w:tbl>";
    }

    SourceFile named(String name) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceFile(name, out.toByteArray());
    }
}
