package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void leadsToItsAddress() throws Exception {
        var code = QrCode.of("https://loa.example/an-pham/việc-nhẹ/");
        assertThat(decoded(drawn(code, 8))).isEqualTo("https://loa.example/an-pham/việc-nhẹ/");
    }

    @Test
    void keepsAQuietZoneOfFourModulesOnEveryEdge() {
        var picture = drawn(QrCode.of("https://loa.example/"), 1);
        var darkest = picture.getWidth();
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                if (picture.getRGB(x, y) == Color.BLACK.getRGB()) {
                    darkest = Math.min(darkest, Math.min(x, y));
                    assertThat(Math.max(x, y)).isLessThan(picture.getWidth() - 4);
                }
            }
        }
        assertThat(darkest).isEqualTo(4);
    }

    static String decoded(BufferedImage picture) throws ReaderException {
        var pixels =
                picture.getRGB(
                        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        LuminanceSource light =
                new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    }

    private static BufferedImage drawn(QrCode code, int scale) {
        var picture =
                new BufferedImage(
                        code.size() * scale, code.size() * scale, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        var bars = Pattern.compile("M(\\d+),(\\d+)h(\\d+)v1h-\\d+z").matcher(code.path());
        while (bars.find()) {
            pen.fillRect(
                    Integer.parseInt(bars.group(1)) * scale,
                    Integer.parseInt(bars.group(2)) * scale,
                    Integer.parseInt(bars.group(3)) * scale,
                    scale);
        }
        pen.dispose();
        return picture;
    }
}
