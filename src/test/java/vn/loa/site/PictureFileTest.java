package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a picture besides the picture is not published, wherever its program put it. */
class PictureFileTest {

    private static final String SECRET = "21.02N 105.83E";

    /** A red square of 8 pixels as a program writes it. */
    private static byte[] written(String format) throws IOException {
        var image =
                new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64; i++) {
            image.setRGB(i % 8, i / 8, 0xC00000);
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] inserted(byte[] picture, int at, String what) {
        return bytes(text(picture).substring(0, at) + what + text(picture).substring(at));
    }

    private static void isClean(byte[] telling, byte[] original) throws IOException {
        byte[] clean = PictureFile.clean(telling).bytes();
        assertThat(text(telling)).contains(SECRET);
        assertThat(text(clean)).doesNotContain(SECRET);
        assertThat(clean).isEqualTo(PictureFile.clean(original).bytes());
        var shown = ImageIO.read(new ByteArrayInputStream(clean));
        assertThat(shown.getWidth()).isEqualTo(8);
        assertThat(shown.getRGB(3, 3) & 0xFF0000).isGreaterThan(0xB00000);
    }

    private static String segment(int marker) {
        return "\u00ff" + (char) marker + "\0" + (char) (SECRET.length() + 2) + SECRET;
    }

    /** Notes, and what programs add under numbers of their own. */
    @ParameterizedTest
    @ValueSource(ints = {0xE0, 0xE1, 0xE2, 0xE3, 0xE9, 0xEB, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xFE})
    void segmentsOfAJpeg(int marker) throws IOException {
        byte[] picture = written("jpg");
        isClean(inserted(picture, 2, segment(marker)), picture);
        isClean(inserted(picture, picture.length - 2, segment(marker)), picture);
    }

    @Test
    void whatStandsBetweenTheSegmentsOfAJpeg() throws IOException {
        byte[] picture = written("jpg");
        isClean(inserted(picture, 2, "\u00ff\u00ff\u00ff" + segment(0xFE).substring(1)), picture);
        isClean(inserted(picture, 2, SECRET), picture);
        isClean(inserted(picture, picture.length, SECRET + "\u00ff\u00d9"), picture);
    }

    @ParameterizedTest
    @CsvSource({"!\u00fe", "!\u00ff", "!\u0042"})
    void blocksOfAGif(String label) throws IOException {
        byte[] picture = written("gif");
        String block = label + (char) SECRET.length() + SECRET + "\0";
        int first = 13 + (3 << (picture[10] & 7) + 1);
        isClean(inserted(picture, first, block), picture);
        isClean(inserted(picture, picture.length - 1, block), picture);
        isClean(inserted(picture, picture.length, SECRET), picture);
    }

    @Test
    void aMovingGifGoesOnMoving() throws IOException {
        byte[] picture = written("gif");
        int first = 13 + (3 << (picture[10] & 7) + 1);
        byte[] moving = inserted(picture, first, "!\u00ff\u000bNETSCAPE2.0\u0003\u0001\0\0\0");
        assertThat(PictureFile.clean(moving).bytes()).isEqualTo(moving);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "eXIf", "tIME", "caBX", "prVt"})
    void chunksOfAPng(String kind) throws IOException {
        byte[] picture = written("png");
        String chunk = "\0\0\0" + (char) SECRET.length() + kind + SECRET + "\0\0\0\0";
        isClean(inserted(picture, 33, chunk), picture);
        isClean(inserted(picture, picture.length, SECRET), picture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXIF", "XMP ", "C2PA", "junk"})
    void chunksOfAWebp(String kind) {
        String chunk = kind + (char) SECRET.length() + "\0\0\0" + SECRET;
        byte[] picture =
                bytes("RIFF" + (char) (16 + chunk.length()) + "\0\0\0WEBPVP8L\4\0\0\0abcd" + chunk);
        assertThat(text(PictureFile.clean(picture).bytes()))
                .isEqualTo("RIFF\u0010\0\0\0WEBPVP8L\4\0\0\0abcd");
        byte[] behind = bytes("RIFF\u0010\0\0\0WEBPVP8L\4\0\0\0abcdVP8L" + chunk.substring(4));
        assertThat(text(PictureFile.clean(behind).bytes())).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0\0\0\u0018ftypheic",
                "\0\0\0\u0018ftypavif",
                "\0\0\0\u0018ftypmif1",
                "II*\0\b\0\0\0",
                "MM\0*\0\0\0\b"
            })
    void whatCannotBeReadMayTell(String start) {
        assertThat(PictureFile.mayTell(bytes(start + "xxxx"))).isTrue();
        assertThat(PictureFile.mayTell(bytes(start.substring(0, 3)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\u0018ftypmp42", "%PDF-1.7", "", "GIF89a", "ftyp"})
    void otherFilesDoNot(String start) {
        assertThat(PictureFile.mayTell(bytes(start))).isFalse();
    }
}
