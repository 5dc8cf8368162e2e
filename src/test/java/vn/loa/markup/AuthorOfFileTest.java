package vn.loa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorOfFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</Author (Ong Ba)>>",
                "<</Author(\u00fe\u00ff\0A)>>",
                "<</Author <FEFF0041>>>",
                "<dc:creator><rdf:Seq><rdf:li>Ong Ba</rdf:li></rdf:Seq></dc:creator>"
            })
    void whoeverIsNamedIsFound(String part) throws IOException {
        assertThat(AuthorOfFile.isIn(pdf(part))).isTrue();
        assertThat(AuthorOfFile.isIn(packed(part))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</Title (A)>>",
                "<</Author ()>>",
                "<</Author ( )>>",
                "<</Author(\u00fe\u00ff)>>",
                "<</Author <>>>",
                "<</Author <FEFF>>>",
                "<dc:creator><rdf:Seq><rdf:li></rdf:li></rdf:Seq></dc:creator>"
            })
    void nobodyIsNamed(String part) throws IOException {
        assertThat(AuthorOfFile.isIn(pdf(part))).isFalse();
        assertThat(AuthorOfFile.isIn(packed(part))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dc:creator>Ông Bà</dc:creator>",
                "<cp:lastModifiedBy>Ông Bà</cp:lastModifiedBy>",
                "<meta:initial-creator>Ông Bà</meta:initial-creator>"
            })
    void documentsOfOfficesNameTheirs(String note) throws IOException {
        assertThat(AuthorOfFile.isIn(zip("docProps/core.xml", note))).isTrue();
        assertThat(AuthorOfFile.isIn(zip("meta.xml", note))).isTrue();
        assertThat(AuthorOfFile.isIn(zip("word/document.xml", note))).isFalse();
    }

    @Test
    void whatNamesNobodyOrIsDamagedIsNoAuthor() throws IOException {
        assertThat(AuthorOfFile.isIn(zip("meta.xml", "<dc:creator></dc:creator>"))).isFalse();
        assertThat(AuthorOfFile.isIn("PK damaged".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(AuthorOfFile.isIn(new byte[0])).isFalse();
    }

    private static byte[] pdf(String part) {
        return ("%PDF-1.7\n1 0 obj " + part + " endobj").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(String part) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(
                "%PDF-1.7\n1 0 obj <</Type /ObjStm /Filter /FlateDecode>>\nstream\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        try (var packing = new DeflaterOutputStream(out)) {
            packing.write(part.getBytes(StandardCharsets.ISO_8859_1));
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
